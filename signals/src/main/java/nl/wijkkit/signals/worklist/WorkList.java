package nl.wijkkit.signals.worklist;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;

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

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Queues queues = new Queues();

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
        return writing(() -> queues.add(item));
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
        return writing(() -> queues.update(item));
    }

    /**
     * Takes a signal off the list, since nobody has to act on it any more.
     *
     * @param signal  the signal
     * @return what stood on the list; empty if it was not there
     */
    public Optional<WorkItem> remove(SignalId signal) {
        return writing(() -> queues.remove(signal));
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
        return writing(() -> queues.takeNext(desk, worker));
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
        return writing(() -> queues.take(signal, worker));
    }

    /**
     * Gives a signal back to its desk, where it waits again in its place.
     *
     * @param signal  the signal
     * @param worker  who has it
     * @return false if that worker does not have it; nothing has changed then
     */
    public boolean release(SignalId signal, Party worker) {
        return writing(() -> queues.release(signal, worker));
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
        if (limit < 0) {
            throw new IllegalArgumentException("limit must be 0 or more, got " + limit);
        }
        return reading(() -> queues.next(desk, limit));
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
        return reading(() -> queues.between(desk, after, until));
    }

    /**
     * Returns a signal that is on the list.
     *
     * @param signal  the signal
     * @return the item; empty if it is not on the list
     */
    public Optional<WorkItem> find(SignalId signal) {
        return reading(() -> queues.find(signal));
    }

    /**
     * Returns who has a signal.
     *
     * @param signal  the signal
     * @return the worker; empty if nobody has it or it is not on the list
     */
    public Optional<Party> holder(SignalId signal) {
        return reading(() -> queues.holder(signal));
    }

    /**
     * Returns the desks that have had a signal.
     *
     * @return the desks, by their code
     */
    public List<DeskId> desks() {
        return reading(queues::desks);
    }

    /**
     * Returns how many signals are on the list, taken or not.
     *
     * @return the number
     */
    public int size() {
        return reading(queues::size);
    }

    /**
     * Returns how many signals a desk has, taken or not.
     *
     * @param desk  the desk
     * @return the number
     */
    public int size(DeskId desk) {
        return reading(() -> queues.size(desk));
    }

    /**
     * Returns how many signals wait at a desk.
     *
     * @param desk  the desk
     * @return the number
     */
    public int waiting(DeskId desk) {
        return reading(() -> queues.waiting(desk));
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
