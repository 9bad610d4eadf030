package nl.wijkkit.signals.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.Urgency;

/** Takes random steps on a work list and on one that sorts everything for every question, which must go on agreeing. */
final class ListWalk {

    static final List<DeskId> DESKS = List.of(DeskId.of("NORTH"), DeskId.of("SOUTH"), DeskId.of("DEBTS"));
    private static final List<Party> WORKERS = List.of(Party.worker("w-1"), Party.worker("w-2"));
    private static final List<Urgency> URGENCIES = List.of(Urgency.values());
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    /** Few different moments, so that ties are many. */
    static WorkItem item(Random random, int id) {
        Instant passes = random.nextInt(5) == 0 ? null : START.plusSeconds(random.nextInt(8) * 3_600L);
        return new WorkItem(
                SignalId.of("s-" + id),
                DESKS.get(random.nextInt(DESKS.size())),
                URGENCIES.get(random.nextInt(URGENCIES.size())),
                passes,
                START.minusSeconds(random.nextInt(4) * 60L));
    }

    private ListWalk() {}

    static void walk(long seed, int steps) {
        Random random = new Random(seed);
        WorkList list = WorkList.empty();
        SlowList slow = new SlowList();
        for (int step = 0; step < steps; step++) {
            WorkItem item = item(random, random.nextInt(60));
            SignalId id = item.signal();
            Party worker = WORKERS.get(random.nextInt(WORKERS.size()));
            switch (random.nextInt(7)) {
                case 0, 1 -> assertThat(list.add(item)).isEqualTo(slow.items.putIfAbsent(id, item) == null);
                case 2 -> {
                    WorkItem before = slow.items.replace(id, item);
                    assertThat(list.update(item)).isEqualTo(before != null);
                    if (before != null && !before.desk().equals(item.desk())) {
                        slow.holders.remove(id);
                    }
                }
                case 3 -> {
                    WorkItem before = slow.items.remove(id);
                    slow.holders.remove(id);
                    assertThat(list.remove(id).orElse(null)).isEqualTo(before);
                }
                case 4 -> assertThat(list.takeNext(item.desk(), worker)).isEqualTo(slow.takeNext(item.desk(), worker));
                case 5 -> {
                    Taking expected = !slow.items.containsKey(id)
                            ? new Taking.Gone()
                            : slow.holders.containsKey(id)
                                    ? new Taking.Lost(slow.holders.get(id))
                                    : new Taking.Won(slow.items.get(id));
                    if (expected instanceof Taking.Won) {
                        slow.holders.put(id, worker);
                    }
                    assertThat(list.take(id, worker)).isEqualTo(expected);
                }
                default -> assertThat(list.release(id, worker)).isEqualTo(slow.holders.remove(id, worker));
            }
        }
        assertThat(list.size()).isEqualTo(slow.items.size());
        for (DeskId desk : DESKS) {
            List<WorkItem> waiting = slow.waiting(desk);
            assertThat(list.next(desk, 1_000)).isEqualTo(waiting);
            assertThat(list.next(desk, 3)).isEqualTo(waiting.subList(0, Math.min(3, waiting.size())));
            assertThat(list.waiting(desk)).isEqualTo(waiting.size());
            Instant after = START.plusSeconds(random.nextInt(5) * 3_600L);
            Instant until = after.plusSeconds(random.nextInt(5) * 3_600L);
            assertThat(list.between(desk, after, until)).isEqualTo(slow.between(desk, after, until));
            assertThat(list.between(desk, Instant.MIN, Instant.MAX))
                    .isEqualTo(slow.between(desk, Instant.MIN, Instant.MAX));
        }
    }
}
