package nl.wijkkit.signals.worklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;

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

    /** Adds a signal; false if it is here already. */
    boolean add(WorkItem item) {
        if (index.find(item.signal()) != SlotTree.NONE) {
            return false;
        }
        Desk desk = deskOf(item.desk());
        int slot = columns.add(item, desk.number);
        waiting.ensure(columns.capacity());
        terms.ensure(columns.capacity());
        index.add(slot);
        link(slot, desk);
        return true;
    }

    /** Changes a signal, which waits again if it goes to another desk; false if it is not here. */
    boolean update(WorkItem item) {
        int slot = index.find(item.signal());
        if (slot == SlotTree.NONE) {
            return false;
        }
        Desk desk = deskOf(item.desk());
        unlink(slot);
        if (desk.number != columns.desk(slot)) {
            columns.worker(slot, null);
        }
        columns.set(slot, item, desk.number);
        link(slot, desk);
        return true;
    }

    Optional<WorkItem> remove(SignalId signal) {
        int slot = index.find(signal);
        if (slot == SlotTree.NONE) {
            return Optional.empty();
        }
        WorkItem item = item(slot);
        unlink(slot);
        index.remove(signal);
        columns.remove(slot);
        return Optional.of(item);
    }

    Optional<WorkItem> takeNext(DeskId id, Party worker) {
        Desk desk = deskById.get(id);
        int slot = desk == null ? SlotTree.NONE : waiting.first(desk.waiting);
        return slot == SlotTree.NONE ? Optional.empty() : Optional.of(give(slot, worker));
    }

    Taking take(SignalId signal, Party worker) {
        int slot = index.find(signal);
        if (slot == SlotTree.NONE) {
            return new Taking.Gone();
        }
        Party holder = columns.worker(slot);
        return holder == null ? new Taking.Won(give(slot, worker)) : new Taking.Lost(holder);
    }

    /** Gives a slot that waits to a worker. */
    private WorkItem give(int slot, Party worker) {
        stopWaiting(slot, desks.get(columns.desk(slot)));
        columns.worker(slot, worker);
        return item(slot);
    }

    /** Lets a signal wait again; false if that worker does not have it. */
    boolean release(SignalId signal, Party worker) {
        int slot = index.find(signal);
        if (slot == SlotTree.NONE || !worker.equals(columns.worker(slot))) {
            return false;
        }
        columns.worker(slot, null);
        startWaiting(slot, desks.get(columns.desk(slot)));
        return true;
    }

    Optional<WorkItem> find(SignalId signal) {
        int slot = index.find(signal);
        return slot == SlotTree.NONE ? Optional.empty() : Optional.of(item(slot));
    }

    Optional<Party> holder(SignalId signal) {
        int slot = index.find(signal);
        return slot == SlotTree.NONE ? Optional.empty() : Optional.ofNullable(columns.worker(slot));
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

    private WorkItem item(int slot) {
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
