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
 */
final class Columns {

    /** The moment of an item without a term. */
    static final long NO_TERM = Long.MAX_VALUE;

    private static final int FIRST_CAPACITY = 16;
    private static final Urgency[] URGENCIES = Urgency.values();

    private @Nullable SignalId[] signals = new @Nullable SignalId[FIRST_CAPACITY];
    private @Nullable Party[] workers = new @Nullable Party[FIRST_CAPACITY];
    private long[] passes = new long[FIRST_CAPACITY];
    private long[] received = new long[FIRST_CAPACITY];
    private short[] desks = new short[FIRST_CAPACITY];
    private byte[] urgencies = new byte[FIRST_CAPACITY];

    /** Slots from here on were never used. */
    private int used;
    /** The slot that became free last, or {@link SlotTree#NONE}; the next one stands in its {@code passes}. */
    private int free = SlotTree.NONE;

    int capacity() {
        return signals.length;
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
            free = (int) passes[slot];
        }
        signals[slot] = item.signal();
        set(slot, item, desk);
        return slot;
    }

    /** Changes all but the signal and the worker. */
    void set(int slot, WorkItem item, int desk) {
        Instant end = item.passes();
        passes[slot] = end == null ? NO_TERM : end.toEpochMilli();
        received[slot] = item.receivedAt().toEpochMilli();
        desks[slot] = (short) desk;
        urgencies[slot] = (byte) item.urgency().ordinal();
    }

    void remove(int slot) {
        signals[slot] = null;
        workers[slot] = null;
        passes[slot] = free;
        free = slot;
    }

    private void grow(int capacity) {
        signals = Arrays.copyOf(signals, capacity);
        workers = Arrays.copyOf(workers, capacity);
        passes = Arrays.copyOf(passes, capacity);
        received = Arrays.copyOf(received, capacity);
        desks = Arrays.copyOf(desks, capacity);
        urgencies = Arrays.copyOf(urgencies, capacity);
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

    long passes(int slot) {
        return passes[slot];
    }

    Urgency urgency(int slot) {
        return URGENCIES[urgencies[slot]];
    }

    @Nullable
    Instant end(int slot) {
        return passes[slot] == NO_TERM ? null : Instant.ofEpochMilli(passes[slot]);
    }

    Instant receivedAt(int slot) {
        return Instant.ofEpochMilli(received[slot]);
    }

    /** The order of the work: urgency, term, age, id. */
    int byRank(int one, int other) {
        int order = Byte.compare(urgencies[other], urgencies[one]);
        if (order == 0) {
            order = Long.compare(passes[one], passes[other]);
        }
        return order == 0 ? byAge(one, other) : order;
    }

    /** The order of the terms: term, urgency, age, id. */
    int byTerm(int one, int other) {
        int order = Long.compare(passes[one], passes[other]);
        if (order == 0) {
            order = Byte.compare(urgencies[other], urgencies[one]);
        }
        return order == 0 ? byAge(one, other) : order;
    }

    private int byAge(int one, int other) {
        int order = Long.compare(received[one], received[other]);
        return order == 0 ? signal(one).compareTo(signal(other)) : order;
    }
}
