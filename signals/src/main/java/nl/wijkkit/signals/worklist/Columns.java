package nl.wijkkit.signals.worklist;

import java.time.Instant;
import java.util.Arrays;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * The items in columns, one slot each: what is an object in a list of items is a few bytes here. Slots that became free are
 * used again. Not thread-safe.
 * <p>
 * Urgency and term stand in one number, so that most comparisons look at one place in memory: three bits for the levels
 * below the highest, then 61 bits for the moment. Turned by {@link #TERM_FIRST} bits the same number orders by term.
 */
final class Columns {

    /** By how many bits a rank is turned to order by term before urgency. */
    static final int TERM_FIRST = 3;

    private static final int FIRST_CAPACITY = 16;
    private static final Urgency[] URGENCIES = Urgency.values();
    private static final int MOMENT_BITS = Long.SIZE - TERM_FIRST;
    /** The moment of an item without a term: after all others. */
    private static final long NO_TERM = (1L << MOMENT_BITS) - 1;
    /** Added to a moment, so that none is negative. */
    private static final long BIAS = 1L << (MOMENT_BITS - 2);

    private @Nullable SignalId[] signals = new @Nullable SignalId[FIRST_CAPACITY];
    private @Nullable Party[] workers = new @Nullable Party[FIRST_CAPACITY];
    private long[] ranks = new long[FIRST_CAPACITY];
    private long[] received = new long[FIRST_CAPACITY];
    private short[] desks = new short[FIRST_CAPACITY];

    /** Slots from here on were never used. */
    private int used;
    /** The slot that became free last, or {@link SlotTree#NONE}; the next one stands in its rank. */
    private int free = SlotTree.NONE;

    /** Returns the rank of an urgency and a moment; ranks are compared without sign. */
    @SuppressWarnings("EnumOrdinal") // never stored: a rank lives as long as the list
    static long rank(Urgency urgency, @Nullable Instant passes) {
        long level = URGENCIES.length - 1L - urgency.ordinal();
        return level << MOMENT_BITS | (passes == null ? NO_TERM : passes.toEpochMilli() + BIAS);
    }

    /** Fills a slot, and returns it. */
    int add(WorkItem item, int desk) {
        int slot;
        if (free == SlotTree.NONE) {
            slot = used++;
            if (slot == signals.length) {
                grow(slot + (slot >> 1));
            }
        } else {
            slot = free;
            free = (int) ranks[slot];
        }
        signals[slot] = item.signal();
        set(slot, item, desk);
        return slot;
    }

    /** Changes all but the signal and the worker. */
    void set(int slot, WorkItem item, int desk) {
        ranks[slot] = rank(item.urgency(), item.passes());
        received[slot] = item.receivedAt().toEpochMilli();
        desks[slot] = (short) desk;
    }

    void remove(int slot) {
        signals[slot] = null;
        workers[slot] = null;
        ranks[slot] = free;
        free = slot;
    }

    private void grow(int capacity) {
        signals = Arrays.copyOf(signals, capacity);
        workers = Arrays.copyOf(workers, capacity);
        ranks = Arrays.copyOf(ranks, capacity);
        received = Arrays.copyOf(received, capacity);
        desks = Arrays.copyOf(desks, capacity);
    }

    int capacity() {
        return signals.length;
    }

    SignalId signal(int slot) {
        SignalId signal = signals[slot];
        if (signal == null) {
            throw new IllegalStateException("expected a slot that is in use");
        }
        return signal;
    }

    @Nullable
    Party worker(int slot) {
        return workers[slot];
    }

    void worker(int slot, @Nullable Party worker) {
        workers[slot] = worker;
    }

    int desk(int slot) {
        return desks[slot];
    }

    long rank(int slot) {
        return ranks[slot];
    }

    boolean hasTerm(int slot) {
        return (ranks[slot] & NO_TERM) != NO_TERM;
    }

    Urgency urgency(int slot) {
        return URGENCIES[URGENCIES.length - 1 - (int) (ranks[slot] >>> MOMENT_BITS)];
    }

    @Nullable
    Instant passes(int slot) {
        return hasTerm(slot) ? Instant.ofEpochMilli((ranks[slot] & NO_TERM) - BIAS) : null;
    }

    Instant receivedAt(int slot) {
        return Instant.ofEpochMilli(received[slot]);
    }

    /** Compares by age, then by id. */
    int byAge(int one, int other) {
        int order = Long.compare(received[one], received[other]);
        return order == 0 ? signal(one).compareTo(signal(other)) : order;
    }
}
