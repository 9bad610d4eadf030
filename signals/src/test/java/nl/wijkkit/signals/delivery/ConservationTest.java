package nl.wijkkit.signals.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.followup.CourseChange;
import nl.wijkkit.signals.followup.FollowUp;
import nl.wijkkit.signals.followup.FollowUpChange;
import nl.wijkkit.signals.followup.FollowUpEvent;
import nl.wijkkit.signals.followup.WorkChange;
import nl.wijkkit.signals.followup.Workflow;
import nl.wijkkit.signals.followup.WorkflowReader;
import nl.wijkkit.signals.worklist.WorkItem;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A year of signals with what goes wrong in a year: readers that crash, deliveries that come twice or out of order, two
 * workers at once. Every signal received is accounted for exactly once, in every order in which the threads can run.
 */
class ConservationTest {

    private static final int SIGNALS = 1_500;
    private static final int THREADS = 4;
    private static final Workflow WORKFLOW = WorkflowReader.shipped();
    private static final List<DeskId> DESKS = List.of(DeskId.of("VROEGSIGNALERING"), DeskId.of("INTAKE"));

    private static final List<Urgency> URGENCIES = List.of(Urgency.LOW, Urgency.NORMAL, Urgency.HIGH, Urgency.ACUTE);
    private static final Instant YEAR = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant AFTER_THE_YEAR = Instant.parse("2026-01-01T00:00:00Z");
    private static final Office.Fault NO_FAULT = () -> {};

    /** What partners sent: moment, kind, urgency; one in twenty is damaged. */
    private static Map<DeliveryId, String> year(Random random) {
        Map<DeliveryId, String> contents = new HashMap<>();
        for (int i = 0; i < SIGNALS; i++) {
            Instant at = YEAR.plusSeconds(random.nextInt(365 * 86_400));
            Urgency urgency = URGENCIES.get(random.nextInt(URGENCIES.size()));
            String content = at + (random.nextInt(20) == 0 ? ";damaged" : ";ARREARS_RENT;" + urgency);
            contents.put(DeliveryId.of("file-" + i % 12 + ":" + i), content);
        }
        return contents;
    }

    /** Each delivery from one to three times, in any order. */
    private static List<DeliveryId> sendings(Map<DeliveryId, String> contents, Random random) {
        List<DeliveryId> sendings = new ArrayList<>();
        contents.keySet().stream()
                .sorted()
                .forEach(id -> sendings.addAll(Collections.nCopies(1 + random.nextInt(3), id)));
        Collections.shuffle(sendings, random);
        return sendings;
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @Timeout(120)
    void everySignalReceivedIsAccountedForExactlyOnce(long seed) throws Exception {
        Random random = new Random(seed);
        Map<DeliveryId, String> contents = year(random);
        Office office = new Office(contents);
        LongAdder crashes = new LongAdder();

        // the sender repeats what was not confirmed; readers crash anywhere, and the one that starts again recovers
        ConcurrentLinkedQueue<DeliveryId> mail = new ConcurrentLinkedQueue<>(sendings(contents, random));
        together(seed, own -> {
            Office.Fault fault = () -> {
                if (own.nextInt(60) == 0) {
                    throw new Office.Crash();
                }
            };
            for (DeliveryId next = mail.poll(); next != null; next = mail.poll()) {
                try {
                    office.receive(next, fault);
                } catch (Office.Crash crash) {
                    crashes.increment();
                    mail.add(next);
                }
            }
        });
        office.recover(NO_FAULT);

        assertThat(crashes.sum()).as("something did go wrong").isPositive();
        assertAccounted(contents, office);

        Set<SignalId> ended = work(seed, office);
        assertThat(ended).isNotEmpty();
        // once more after the work, as after a restart: what is closed does not come back on the list
        office.recover(NO_FAULT);
        sendings(contents, random).forEach(delivery -> office.receive(delivery, NO_FAULT));
        assertAccounted(contents, office);
        ended.forEach(signal -> assertThat(office.list.find(signal)).isEmpty());
    }

    /** Workers take what comes first, work on it twice over, and some of it ends in one of the ways that there are. */
    private static Set<SignalId> work(long seed, Office office) throws Exception {
        Set<SignalId> ended = Collections.synchronizedSet(new HashSet<>());
        together(seed + 1_000, own -> {
            Party me = Party.worker("w-" + Thread.currentThread().getId());
            for (int i = 0; i < SIGNALS / 8; i++) {
                WorkItem item = office.list
                        .takeNext(DESKS.get(own.nextInt(DESKS.size())), me)
                        .orElse(null);
                if (item == null) {
                    continue;
                }
                SignalId signal = item.signal();
                step(office, signal, me, "take", new WorkChange.Taken(me));
                int fate = own.nextInt(4);
                if (fate == 0) {
                    step(office, signal, me, "release", new WorkChange.Released());
                    assertThat(office.list.release(signal, me)).isTrue();
                    return;
                }
                FollowUpChange end = switch (fate) {
                    case 1 -> new CourseChange.HandedOver(PlanId.of("p-" + signal.value()));
                    case 2 -> new CourseChange.Closed("helped");
                    default -> new CourseChange.Withdrawn();
                };
                step(office, signal, me, "end", end);
                assertThat(office.list.remove(signal)).isPresent();
                ended.add(signal);
            }
        });
        return ended;
    }

    private static void step(Office office, SignalId signal, Party by, String name, FollowUpChange change) {
        FollowUpEvent event = FollowUpEvent.of(
                        EventId.of(name + ":" + signal.value() + ":" + by.id().value()),
                        signal,
                        AFTER_THE_YEAR,
                        by,
                        change)
                .withReason(FreeText.of("proef"));
        // the message comes twice
        office.followUps.decide(event).orElseThrow();
        assertThat(office.followUps.decide(event).<Boolean>fold(accepted -> accepted.repeated(), refusal -> false))
                .isTrue();
    }

    private static void assertAccounted(Map<DeliveryId, String> contents, Office office) {
        long damaged = contents.values().stream()
                .filter(content -> content.endsWith("damaged"))
                .count();
        Account account = office.deliveries.account();
        assertThat(account.received()).isEqualTo(SIGNALS);
        assertThat(account.pending()).isZero();
        assertThat(account.toComplete()).isEqualTo(damaged).isPositive();
        assertThat(account.read()).isEqualTo(SIGNALS - damaged);
        assertThat(account.repeated()).isPositive();

        // each delivery is one signal, each signal one delivery, and all have a follow-up of their own
        Set<SignalId> signals = new HashSet<>();
        office.deliveries.settlements().forEach(settlement -> {
            assertThat(signals.add(settlement.signal())).isTrue();
            FollowUp followUp = office.followUps.find(settlement.signal()).orElseThrow();
            // the moment of receipt is that of the sender, whatever the order of arrival
            assertThat(followUp.openedAt()).isEqualTo(Instant.parse(office.fields(settlement.delivery())[0]));
            assertThat(office.list.find(settlement.signal()).isPresent())
                    .as("on the list as long as it is open")
                    .isEqualTo(WORKFLOW.isOpen(followUp));
        });
        assertThat(signals).hasSize(SIGNALS);
        assertThat(office.followUps.size()).isEqualTo(SIGNALS);
        List<WorkItem> listed = new ArrayList<>();
        DESKS.forEach(desk -> listed.addAll(office.list.between(desk, Instant.MIN, Instant.MAX)));
        assertThat(listed).hasSize(office.list.size()).doesNotHaveDuplicates();
    }
}
