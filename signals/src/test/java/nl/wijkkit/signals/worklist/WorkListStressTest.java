package nl.wijkkit.signals.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.followup.CourseChange;
import nl.wijkkit.signals.followup.FollowUpEvent;
import nl.wijkkit.signals.followup.FollowUpRule;
import nl.wijkkit.signals.followup.FollowUps;
import nl.wijkkit.signals.followup.StateId;
import nl.wijkkit.signals.followup.WorkChange;
import nl.wijkkit.signals.followup.WorkflowReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many workers at once. What is asserted holds in every order in which they can run. */
class WorkListStressTest {

    private static final int WORKERS = 8;
    private static final int SIGNALS = 4_000;
    private static final DeskId DESK = DeskId.of("WIJKTEAM_NOORD");
    private static final List<Urgency> URGENCIES = List.of(Urgency.values());
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private static SignalId signal(int number) {
        return SignalId.of("s-" + number);
    }

    private static WorkItem item(int number) {
        return new WorkItem(
                signal(number), DESK, URGENCIES.get(number % URGENCIES.size()), START.plusSeconds(number % 97), START);
    }

    /** What one of the workers does. */
    private interface Work {
        void run(int worker);
    }

    private static void together(Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
        try {
            CyclicBarrier start = new CyclicBarrier(WORKERS);
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                int worker = i;
                all.add(threads.submit(() -> {
                    start.await();
                    work.run(worker);
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    @Timeout(120)
    void whoTakesTheNextGetsEachSignalOnce() throws Exception {
        WorkList list = WorkList.empty();
        for (int i = 0; i < SIGNALS; i++) {
            list.add(item(i));
        }
        Map<SignalId, Integer> taken = new ConcurrentHashMap<>();
        AtomicInteger twice = new AtomicInteger();
        together(worker -> {
            while (true) {
                WorkItem item = list.takeNext(DESK, Party.worker("w-" + worker)).orElse(null);
                if (item == null) {
                    return;
                }
                if (taken.put(item.signal(), worker) != null) {
                    twice.incrementAndGet();
                }
            }
        });
        assertThat(twice).hasValue(0);
        assertThat(taken).hasSize(SIGNALS);
        assertThat(list.waiting(DESK)).isZero();
        taken.forEach((signal, worker) -> assertThat(list.holder(signal)).contains(Party.worker("w-" + worker)));
    }

    @Test
    @Timeout(120)
    void ofAllWhoWantTheSameSignalOneWinsAndTheOthersAreToldWho() throws Exception {
        WorkList list = WorkList.empty();
        for (int i = 0; i < SIGNALS; i++) {
            list.add(item(i));
        }
        LongAdder won = new LongAdder();
        LongAdder lost = new LongAdder();
        Map<SignalId, Party> winners = new ConcurrentHashMap<>();
        Map<SignalId, List<Party>> told = new ConcurrentHashMap<>();
        together(worker -> {
            Party me = Party.worker("w-" + worker);
            for (int i = 0; i < SIGNALS; i++) {
                SignalId signal = signal(i);
                list.take(signal, me)
                        .<Object>fold(
                                item -> {
                                    won.increment();
                                    return winners.put(signal, me) == null;
                                },
                                holder -> {
                                    lost.increment();
                                    return told.computeIfAbsent(
                                                    signal, id -> Collections.synchronizedList(new ArrayList<>()))
                                            .add(holder);
                                },
                                () -> {
                                    throw new AssertionError("on the list");
                                });
            }
        });
        assertThat(won.sum()).isEqualTo(SIGNALS);
        assertThat(lost.sum()).isEqualTo((long) SIGNALS * (WORKERS - 1));
        winners.forEach((signal, winner) -> assertThat(told.get(signal)).containsOnly(winner));
    }

    @Test
    @Timeout(120)
    void theFollowUpGivesASignalToOneWorkerAndRefusesTheOthers() throws Exception {
        FollowUps followUps = FollowUps.empty(WorkflowReader.shipped(), Terms.dutch());
        int signals = 500;
        for (int i = 0; i < signals; i++) {
            followUps
                    .decide(FollowUpEvent.of(
                            EventId.of("open-" + i),
                            signal(i),
                            START,
                            Party.of(Party.Kind.DEPARTMENT, "intake"),
                            new CourseChange.Opened(
                                    SignalKind.of("QUESTION"), StateId.of("received"), Urgency.LOW, DESK, null, true)))
                    .orElseThrow();
        }
        LongAdder accepted = new LongAdder();
        LongAdder refused = new LongAdder();
        together(worker -> {
            Party me = Party.worker("w-" + worker);
            for (int i = 0; i < signals; i++) {
                FollowUpEvent take = FollowUpEvent.of(
                        EventId.of("take-" + worker + "-" + i), signal(i), START, me, new WorkChange.Taken(me));
                followUps
                        .decide(take)
                        .<Object>fold(
                                next -> {
                                    accepted.increment();
                                    return assertThat(next.next().worker()).contains(me);
                                },
                                refusal -> {
                                    refused.increment();
                                    assertThat(refusal.rule()).isEqualTo(FollowUpRule.ONE_WORKER);
                                    return assertThat(refusal.holder())
                                            .isNotNull()
                                            .isNotEqualTo(me);
                                });
            }
        });
        assertThat(accepted.sum()).isEqualTo(signals);
        assertThat(refused.sum()).isEqualTo((long) signals * (WORKERS - 1));
        followUps.forEach(followUp -> assertThat(followUp.history()).hasSize(2));
    }

    @Test
    @Timeout(120)
    void nothingIsLostWhileSomeAddOthersChangeAndOthersRemove() throws Exception {
        WorkList list = WorkList.empty();
        LongAdder removed = new LongAdder();
        together(worker -> {
            // each worker adds its own share, raises it, takes and removes every third
            for (int i = worker; i < SIGNALS; i += WORKERS) {
                assertThat(list.add(item(i))).isTrue();
                WorkItem raised = new WorkItem(signal(i), DESK, Urgency.ACUTE, START, START);
                assertThat(list.update(raised)).isTrue();
                if (i % 3 == 0) {
                    assertThat(list.take(signal(i), Party.worker("w-" + worker)))
                            .isInstanceOf(Taking.Won.class);
                    assertThat(list.remove(signal(i))).isPresent();
                    removed.increment();
                }
                assertThat(list.next(DESK, 3)).isSorted();
            }
        });
        assertThat(list.size()).isEqualTo(SIGNALS - removed.intValue());
        assertThat(list.next(DESK, SIGNALS)).hasSize(list.size()).isSorted();
        assertThat(list.between(DESK, Instant.MIN, Instant.MAX)).hasSize(list.size());
    }
}
