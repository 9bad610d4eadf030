package nl.wijkkit.signals.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.delivery.Account;
import nl.wijkkit.signals.delivery.DeliveryId;
import nl.wijkkit.signals.followup.CourseChange;
import nl.wijkkit.signals.followup.FollowUp;
import nl.wijkkit.signals.followup.FollowUpChange;
import nl.wijkkit.signals.followup.FollowUpEvent;
import nl.wijkkit.signals.followup.FollowUpOutcome;
import nl.wijkkit.signals.followup.WorkChange;
import nl.wijkkit.signals.followup.Workflow;
import nl.wijkkit.signals.followup.WorkflowReader;
import nl.wijkkit.signals.reception.Town.Letter;
import nl.wijkkit.signals.worklist.WorkItem;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A year of signals through the real policy, with what goes wrong in a year: readers that crash, a restart, deliveries that
 * come twice or out of order, two workers at once. Every signal received is accounted for exactly once, in every order in
 * which the threads can run.
 */
class ConservationTest {

    private static final int SIGNALS = 1_000;
    private static final int THREADS = 4;
    private static final Workflow WORKFLOW = WorkflowReader.shipped();

    /** The reader stopped; whoever delivered gets no answer. */
    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Crash() {
            super("the reader crashed", null, false, false);
        }
    }

    private interface Work {
        void run(Random random);
    }

    private static void together(long seed, Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Random random = new Random(seed * 31 + i);
                all.add(threads.submit(() -> work.run(random)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    private static void crashNowAndThen(Random random) {
        if (random.nextInt(40) == 0) {
            throw new Crash();
        }
    }

    /** The sender repeats what was not confirmed; the reader crashes before, while and after it reads. */
    private static long deliver(
            long seed,
            Map<DeliveryId, Letter> letters,
            List<DeliveryId> sendings,
            Reception reception,
            Map<SignalId, Admission> stored)
            throws Exception {
        LongAdder crashes = new LongAdder();
        ConcurrentLinkedQueue<DeliveryId> mail = new ConcurrentLinkedQueue<>(sendings);
        together(seed, own -> {
            for (DeliveryId next = mail.poll(); next != null; next = mail.poll()) {
                Letter letter = Objects.requireNonNull(letters.get(next));
                try {
                    crashNowAndThen(own);
                    Receipt receipt = reception.receive(
                            next,
                            id -> {
                                crashNowAndThen(own);
                                return letter.read(id);
                            },
                            Town.AFTER_THE_YEAR);
                    crashNowAndThen(own);
                    stored.put(receipt.admission().signal().id(), receipt.admission());
                    receipt.later().forEach(later -> stored.put(later.signal().id(), later));
                } catch (Crash crash) {
                    crashes.increment();
                    mail.add(next);
                }
            }
        });
        return crashes.sum();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @Timeout(180)
    void everySignalReceivedIsAccountedForExactlyOnce(long seed) throws Exception {
        Map<DeliveryId, Letter> letters = Town.year(SIGNALS, seed);
        List<DeliveryId> sendings = Town.sendings(letters, new Random(seed));
        Map<SignalId, Admission> stored = new ConcurrentHashMap<>();
        Reception first = Town.reception(letters);
        long crashes = deliver(seed, letters, sendings.subList(0, SIGNALS), first, stored);

        // the machine stops; another starts with what was stored, of which some was not confirmed and comes again
        Reception second = Town.reception(letters);
        List<Admission> kept = new ArrayList<>(stored.values());
        kept.sort((one, other) -> one.delivery().compareTo(other.delivery()));
        for (Admission admission : kept) {
            SignalId signal = admission.signal().id();
            Admission current = first.find(signal).orElseThrow();
            second.restore(current, first.followUps().find(signal).orElseThrow().history(), Town.AFTER_THE_YEAR);
        }
        crashes += deliver(seed + 1, letters, sendings, second, stored);
        assertThat(crashes).as("something did go wrong").isPositive();
        assertAccounted(letters, second);

        Set<SignalId> ended = work(seed, second);
        assertThat(ended).isNotEmpty();
        // once more after the work: what is closed does not come back
        deliver(seed + 2, letters, sendings, second, stored);
        assertAccounted(letters, second);
        ended.forEach(signal -> assertThat(second.workList().find(signal)).isEmpty());
    }

    /** Workers take what comes first, tell each step twice, and some of it ends in one of the ways that there are. */
    private static Set<SignalId> work(long seed, Reception reception) throws Exception {
        Set<SignalId> ended = Collections.synchronizedSet(new HashSet<>());
        Map<SignalId, Party> takers = new ConcurrentHashMap<>();
        List<DeskId> desks = reception.workList().desks();
        together(seed + 1_000, own -> {
            Party me = Party.worker("w-" + Thread.currentThread().getId());
            for (int i = 0; i < SIGNALS / 8; i++) {
                FollowUpOutcome outcome = reception
                        .takeNext(desks.get(own.nextInt(desks.size())), me, Town.AFTER_THE_YEAR)
                        .orElse(null);
                if (outcome == null) {
                    continue;
                }
                SignalId signal = outcome.orElseThrow().signal();
                assertThat(takers.put(signal, me)).as("nobody else has it").isNull();
                int fate = own.nextInt(4);
                takers.remove(signal);
                FollowUpChange end = switch (fate) {
                    case 0 -> new WorkChange.Released();
                    case 1 -> new CourseChange.HandedOver(PlanId.of("p-" + i));
                    case 2 -> new CourseChange.Closed("helped");
                    default -> new CourseChange.Withdrawn();
                };
                FollowUpEvent event = FollowUpEvent.of(
                                EventId.of("end:" + me.id().value() + ":" + i), signal, Town.AFTER_THE_YEAR, me, end)
                        .withReason(FreeText.of("proef"));
                reception.decide(event).orElseThrow();
                // the message comes twice, and another may have taken what was given back
                if (fate != 0) {
                    assertThat(reception.decide(event).<Boolean>fold(accepted -> accepted.repeated(), refusal -> false))
                            .isTrue();
                    ended.add(signal);
                }
            }
        });
        return ended;
    }

    private static void assertAccounted(Map<DeliveryId, Letter> letters, Reception reception) {
        long damaged = letters.values().stream()
                .filter(letter -> !letter.read(SignalId.of("s")).isComplete())
                .count();
        Account account = reception.deliveries().account();
        assertThat(account.received()).isEqualTo(SIGNALS);
        assertThat(account.pending()).isZero();
        assertThat(account.toComplete()).isEqualTo(damaged).isPositive();
        assertThat(account.read()).isEqualTo(SIGNALS - damaged);
        assertThat(account.repeated()).isPositive();

        // each delivery is one signal, each signal one delivery; all have a priority and a follow-up of their own
        Set<SignalId> signals = new HashSet<>();
        reception.deliveries().settlements().forEach(settlement -> {
            assertThat(signals.add(settlement.signal())).isTrue();
            FollowUp followUp = reception.followUps().find(settlement.signal()).orElseThrow();
            Admission admission = reception.find(settlement.signal()).orElseThrow();
            assertThat(admission.delivery()).isEqualTo(settlement.delivery());
            assertThat(followUp.openedAt())
                    .as("the moment of receipt is that of the sender, whatever the order of arrival")
                    .isEqualTo(Objects.requireNonNull(letters.get(settlement.delivery()))
                            .receivedAt());
            assertThat(reception.workList().find(settlement.signal()).isPresent())
                    .as("on the list as long as it is open")
                    .isEqualTo(WORKFLOW.isOpen(followUp));
            assertThat(reception.workList().holder(settlement.signal()))
                    .isEqualTo(WORKFLOW.isOpen(followUp) ? followUp.worker() : Optional.empty());
            // a repeated signal ends in one that is not itself added to another
            followUp.mergedInto()
                    .ifPresent(into -> assertThat(reception
                                    .followUps()
                                    .find(into)
                                    .orElseThrow()
                                    .mergedInto())
                            .isEmpty());
        });
        assertThat(signals).hasSize(SIGNALS);
        assertThat(reception.followUps().size()).isEqualTo(SIGNALS);
        Map<DeskId, Integer> waiting = new HashMap<>();
        int listed = 0;
        for (DeskId desk : reception.workList().desks()) {
            List<WorkItem> next = reception.workList().next(desk, SIGNALS);
            assertThat(next).isSorted().doesNotHaveDuplicates();
            waiting.put(desk, next.size());
            assertThat(reception.workList().waiting(desk)).isEqualTo(next.size());
            listed += reception.workList().size(desk);
        }
        assertThat(listed).isEqualTo(reception.workList().size());
        assertThat(waiting.keySet()).hasSizeGreaterThan(5);
    }
}
