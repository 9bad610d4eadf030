package nl.wijkkit.signals.worklist;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;
import org.jspecify.annotations.Nullable;

/**
 * What every desk should do next, over more than a million open signals.
 * <p>
 * A desk's items stand in the order of {@link WorkItem}. An item that a worker has taken no longer waits, and still counts
 * as overdue or at risk until it is removed. Adding, taking and changing one item costs the logarithm of the number of
 * items.
 * <pre>{@code
 * Optional<WorkItem> next = list.takeNext(desk, worker);
 * }</pre>
 * This class is thread-safe: of two workers who take the same signal one wins, and the other is told.
 */
public final class WorkList {

    private static final int MAX_DESKS = Short.MAX_VALUE;

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Columns columns = new Columns();
    private final SlotIndex index = new SlotIndex(columns);
    /** What waits for a worker. */
    private final SlotTree waiting = new SlotTree(columns::byRank);
    /** What has a term, taken or not. */
    private final SlotTree terms = new SlotTree(columns::byTerm);

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

    private WorkList() {}

    /**
     * Obtains an empty list.
     *
     * @return the list
     */
    public static WorkList empty() {
        return new WorkList();
    }

    /**
     * Adds a signal.
     *
     * @param item  the signal
     * @return false if it is on the list already; nothing has changed then
     * @throws IllegalStateException if there would be more than 32,767 desks
     */
    public boolean add(WorkItem item) {
        return writing(() -> {
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
        });
    }

    /**
     * Gives a signal another urgency, term or desk. Whoever has taken it keeps it, unless it goes to another desk, where
     * it waits again.
     *
     * @param item  the signal as it is now
     * @return false if it is not on the list; nothing has changed then
     * @throws IllegalStateException if there would be more than 32,767 desks
     */
    public boolean update(WorkItem item) {
        return writing(() -> {
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
        });
    }

    /**
     * Takes a signal off the list, since nobody has to act on it any more.
     *
     * @param signal  the signal
     * @return what stood on the list; empty if it was not there
     */
    public Optional<WorkItem> remove(SignalId signal) {
        return writing(() -> {
            int slot = index.find(signal);
            if (slot == SlotTree.NONE) {
                return Optional.empty();
            }
            WorkItem item = item(slot);
            unlink(slot);
            index.remove(signal);
            columns.remove(slot);
            return Optional.of(item);
        });
    }

    /**
     * Takes the first signal that waits at a desk.
     *
     * @param desk  the desk
     * @param worker  who takes it
     * @return the signal; empty if nothing waits there
     */
    public Optional<WorkItem> takeNext(DeskId desk, Party worker) {
        Objects.requireNonNull(worker, "worker");
        return writing(() -> {
            Desk found = deskById.get(desk);
            int slot = found == null ? SlotTree.NONE : waiting.first(found.waiting);
            if (slot == SlotTree.NONE) {
                return Optional.empty();
            }
            give(slot, worker);
            return Optional.of(item(slot));
        });
    }

    /**
     * Takes one signal.
     *
     * @param signal  the signal
     * @param worker  who wants it
     * @return the signal, or who has it already, or that it is not on the list
     */
    public Taking take(SignalId signal, Party worker) {
        Objects.requireNonNull(worker, "worker");
        return writing(() -> {
            int slot = index.find(signal);
            if (slot == SlotTree.NONE) {
                return new Taking.Gone();
            }
            Party holder = columns.worker(slot);
            if (holder != null) {
                return new Taking.Lost(holder);
            }
            give(slot, worker);
            return new Taking.Won(item(slot));
        });
    }

    /**
     * Gives a signal back to its desk, where it waits again in its place.
     *
     * @param signal  the signal
     * @param worker  who has it
     * @return false if that worker does not have it; nothing has changed then
     */
    public boolean release(SignalId signal, Party worker) {
        return writing(() -> {
            int slot = index.find(signal);
            if (slot == SlotTree.NONE || !worker.equals(columns.worker(slot))) {
                return false;
            }
            Desk desk = desks.get(columns.desk(slot));
            columns.worker(slot, null);
            desk.waiting = waiting.add(desk.waiting, slot);
            desk.waitingCount++;
            return true;
        });
    }

    /**
     * Returns what a desk should do next, without taking it.
     *
     * @param desk  the desk
     * @param limit  how many at most, 0 or more
     * @return the first items that wait, in order
     * @throws IllegalArgumentException if the limit is negative
     */
    public List<WorkItem> next(DeskId desk, int limit) {
        requireLimit(limit);
        return reading(() -> {
            List<WorkItem> items = new ArrayList<>();
            Desk found = deskById.get(desk);
            if (found != null && limit > 0) {
                waiting.walk(found.waiting, slot -> {
                    items.add(item(slot));
                    return items.size() < limit;
                });
            }
            return List.copyOf(items);
        });
    }

    /**
     * Returns what is overdue at a desk: the term has passed before a day begins.
     *
     * @param desk  the desk
     * @param day  the day
     * @param zone  where the days begin
     * @return the items, taken or not, in order
     */
    public List<WorkItem> overdue(DeskId desk, LocalDate day, ZoneId zone) {
        return between(desk, Instant.MIN, day.atStartOfDay(zone).toInstant());
    }

    /**
     * Returns what is at risk at a desk this week: the term passes from the beginning of a day to the end of the Sunday of
     * its week.
     *
     * @param desk  the desk
     * @param day  the day
     * @param zone  where the days begin
     * @return the items, taken or not, in order
     */
    public List<WorkItem> atRiskThisWeek(DeskId desk, LocalDate day, ZoneId zone) {
        LocalDate monday = day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return between(
                desk,
                day.atStartOfDay(zone).toInstant(),
                monday.atStartOfDay(zone).toInstant());
    }

    /**
     * Returns what passes its term after one moment, and not after another.
     *
     * @param desk  the desk
     * @param after  the moment before them all
     * @param until  the last moment
     * @return the items, taken or not, in order; none of them without a term
     */
    public List<WorkItem> between(DeskId desk, Instant after, Instant until) {
        long first = millis(after);
        long last = Math.min(millis(until), Columns.NO_TERM - 1);
        return reading(() -> {
            List<WorkItem> items = new ArrayList<>();
            Desk found = deskById.get(desk);
            if (found != null) {
                terms.walkFrom(found.terms, slot -> columns.passes(slot) <= first, slot -> {
                    boolean within = columns.passes(slot) <= last;
                    if (within) {
                        items.add(item(slot));
                    }
                    return within;
                });
            }
            items.sort(null);
            return List.copyOf(items);
        });
    }

    private static long millis(Instant moment) {
        if (moment.equals(Instant.MIN)) {
            return Long.MIN_VALUE;
        }
        return moment.equals(Instant.MAX) ? Columns.NO_TERM : moment.toEpochMilli();
    }

    /**
     * Returns a signal that is on the list.
     *
     * @param signal  the signal
     * @return the item; empty if it is not on the list
     */
    public Optional<WorkItem> find(SignalId signal) {
        return reading(() -> {
            int slot = index.find(signal);
            return slot == SlotTree.NONE ? Optional.empty() : Optional.of(item(slot));
        });
    }

    /**
     * Returns who has a signal.
     *
     * @param signal  the signal
     * @return the worker; empty if nobody has it or it is not on the list
     */
    public Optional<Party> holder(SignalId signal) {
        return reading(() -> {
            int slot = index.find(signal);
            return slot == SlotTree.NONE ? Optional.empty() : Optional.ofNullable(columns.worker(slot));
        });
    }

    /**
     * Returns the desks that have had a signal.
     *
     * @return the desks, by their code
     */
    public List<DeskId> desks() {
        return reading(() -> List.copyOf(deskById.keySet()));
    }

    /**
     * Returns how many signals are on the list, taken or not.
     *
     * @return the number
     */
    public int size() {
        return reading(index::size);
    }

    /**
     * Returns how many signals a desk has, taken or not.
     *
     * @param desk  the desk
     * @return the number
     */
    public int size(DeskId desk) {
        return reading(() -> {
            Desk found = deskById.get(desk);
            return found == null ? 0 : found.count;
        });
    }

    /**
     * Returns how many signals wait at a desk.
     *
     * @param desk  the desk
     * @return the number
     */
    public int waiting(DeskId desk) {
        return reading(() -> {
            Desk found = deskById.get(desk);
            return found == null ? 0 : found.waitingCount;
        });
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
        if (columns.passes(slot) != Columns.NO_TERM) {
            desk.terms = terms.add(desk.terms, slot);
        }
        if (columns.worker(slot) == null) {
            desk.waiting = waiting.add(desk.waiting, slot);
            desk.waitingCount++;
        }
    }

    private void unlink(int slot) {
        Desk desk = desks.get(columns.desk(slot));
        desk.count--;
        if (columns.passes(slot) != Columns.NO_TERM) {
            desk.terms = terms.remove(desk.terms, slot);
        }
        if (columns.worker(slot) == null) {
            desk.waiting = waiting.remove(desk.waiting, slot);
            desk.waitingCount--;
        }
    }

    private void give(int slot, Party worker) {
        Desk desk = desks.get(columns.desk(slot));
        desk.waiting = waiting.remove(desk.waiting, slot);
        desk.waitingCount--;
        columns.worker(slot, worker);
    }

    private WorkItem item(int slot) {
        @Nullable Instant end = columns.end(slot);
        return new WorkItem(
                columns.signal(slot),
                desks.get(columns.desk(slot)).id,
                columns.urgency(slot),
                end,
                columns.receivedAt(slot));
    }

    private static void requireLimit(int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("limit must be 0 or more, got " + limit);
        }
    }

    private <T> T writing(Supplier<T> step) {
        lock.writeLock().lock();
        try {
            return step.get();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private <T> T reading(Supplier<T> question) {
        lock.readLock().lock();
        try {
            return question.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * Returns the number of signals.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "WorkList[" + size() + " signals]";
    }
}
