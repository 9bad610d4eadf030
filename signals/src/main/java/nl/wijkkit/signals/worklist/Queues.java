package nl.wijkkit.signals.worklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;
import org.jspecify.annotations.Nullable;

/** The items of all desks, found by id and kept in two orders: what waits, by rank, and what has a term, by term. Not thread-safe. */
final class Queues {

    private static final int MAX_DESKS = Short.MAX_VALUE;

    private final Columns columns = new Columns();
    private final SlotIndex index = new SlotIndex(columns);
    private final SlotTree waiting = new SlotTree(columns, 0);
    private final SlotTree terms = new SlotTree(columns, Columns.TERM_FIRST);
    private final Map<DeskId, Desk> deskById = new TreeMap<>();
    private final List<Desk> desks = new ArrayList<>();

    /** The trees of one desk. */
    private static final class Desk {
        private final DeskId id;
        private final int number;
        private int waiting = SlotTree.NONE;
        private int terms = SlotTree.NONE;
        private int waitingCount;
        private int count;

        Desk(DeskId id, int number) {
            this.id = id;
            this.number = number;
        }
    }

    /** Returns the slot of a signal, or {@link SlotTree#NONE}. */
    int find(SignalId signal) {
        return index.find(signal);
    }

    void add(WorkItem item) {
        Desk desk = deskOf(item.desk());
        int slot = columns.add(item, desk.number);
        waiting.ensure(columns.capacity());
        terms.ensure(columns.capacity());
        index.add(slot);
        link(slot, desk);
    }

    void update(int slot, WorkItem item) {
        Desk desk = deskOf(item.desk());
        unlink(slot);
        if (desk.number != columns.desk(slot)) {
            columns.worker(slot, null);
        }
        columns.set(slot, item, desk.number);
        link(slot, desk);
    }

    void remove(int slot) {
        unlink(slot);
        index.remove(columns.signal(slot));
        columns.remove(slot);
    }

    /** Returns the first slot that waits at a desk, or {@link SlotTree#NONE}. */
    int firstWaiting(DeskId id) {
        Desk desk = deskById.get(id);
        return desk == null ? SlotTree.NONE : waiting.first(desk.waiting);
    }

    @Nullable
    Party worker(int slot) {
        return columns.worker(slot);
    }

    /** Gives a slot that waits to a worker. */
    void give(int slot, Party worker) {
        stopWaiting(slot, desks.get(columns.desk(slot)));
        columns.worker(slot, worker);
    }

    /** Takes a slot from its worker. */
    void giveBack(int slot) {
        columns.worker(slot, null);
        startWaiting(slot, desks.get(columns.desk(slot)));
    }

    List<WorkItem> next(DeskId id, int limit) {
        List<WorkItem> items = new ArrayList<>();
        Desk desk = deskById.get(id);
        if (desk != null && limit > 0) {
            waiting.walk(desk.waiting, slot -> false, slot -> {
                items.add(item(slot));
                return items.size() < limit;
            });
        }
        return List.copyOf(items);
    }

    /** Returns what passes its term after one moment and not after another, in order. */
    List<WorkItem> between(DeskId id, Instant after, Instant until) {
        List<WorkItem> items = new ArrayList<>();
        Desk desk = deskById.get(id);
        if (desk != null) {
            IntPredicate tooEarly =
                    slot -> !WorkItem.passing(columns.passes(slot)).isAfter(after);
            terms.walk(desk.terms, tooEarly, slot -> {
                boolean within = !WorkItem.passing(columns.passes(slot)).isAfter(until);
                if (within) {
                    items.add(item(slot));
                }
                return within;
            });
        }
        items.sort(null);
        return List.copyOf(items);
    }

    List<DeskId> desks() {
        return List.copyOf(deskById.keySet());
    }

    int size() {
        return index.size();
    }

    int size(DeskId id) {
        Desk desk = deskById.get(id);
        return desk == null ? 0 : desk.count;
    }

    int waiting(DeskId id) {
        Desk desk = deskById.get(id);
        return desk == null ? 0 : desk.waitingCount;
    }

    WorkItem item(int slot) {
        return new WorkItem(
                columns.signal(slot),
                desks.get(columns.desk(slot)).id,
                columns.urgency(slot),
                columns.passes(slot),
                columns.receivedAt(slot));
    }

    private Desk deskOf(DeskId id) {
        Desk desk = deskById.get(id);
        if (desk == null) {
            if (desks.size() == MAX_DESKS) {
                throw new IllegalStateException("expected at most " + MAX_DESKS + " desks");
            }
            desk = new Desk(id, desks.size());
            desks.add(desk);
            deskById.put(id, desk);
        }
        return desk;
    }

    private void link(int slot, Desk desk) {
        desk.count++;
        if (columns.hasTerm(slot)) {
            desk.terms = terms.add(desk.terms, slot);
        }
        if (columns.worker(slot) == null) {
            startWaiting(slot, desk);
        }
    }

    private void unlink(int slot) {
        Desk desk = desks.get(columns.desk(slot));
        desk.count--;
        if (columns.hasTerm(slot)) {
            desk.terms = terms.remove(desk.terms, slot);
        }
        if (columns.worker(slot) == null) {
            stopWaiting(slot, desk);
        }
    }

    private void startWaiting(int slot, Desk desk) {
        desk.waiting = waiting.add(desk.waiting, slot);
        desk.waitingCount++;
    }

    private void stopWaiting(int slot, Desk desk) {
        desk.waiting = waiting.remove(desk.waiting, slot);
        desk.waitingCount--;
    }
}
