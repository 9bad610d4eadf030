package nl.wijkkit.signals.worklist;

import java.util.Arrays;
import nl.wijkkit.signals.SignalId;

/** Finds the slot of a signal: a hash table of numbers, probed one by one. Not thread-safe. */
final class SlotIndex {

    private final Columns columns;
    private int[] table = filled(32);
    private int size;

    SlotIndex(Columns columns) {
        this.columns = columns;
    }

    private static int[] filled(int length) {
        int[] table = new int[length];
        Arrays.fill(table, SlotTree.NONE);
        return table;
    }

    int size() {
        return size;
    }

    private int home(SignalId signal) {
        int hash = signal.value().hashCode() * 0x9E3779B9;
        return (hash ^ (hash >>> 16)) & (table.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (table.length - 1);
    }

    /** Returns the slot of a signal, or {@link SlotTree#NONE}. */
    int find(SignalId signal) {
        return table[place(signal)];
    }

    private int place(SignalId signal) {
        int place = home(signal);
        while (table[place] != SlotTree.NONE && !columns.signal(table[place]).equals(signal)) {
            place = next(place);
        }
        return place;
    }

    /** Adds the slot of a signal that is not in the table. */
    void add(int slot) {
        if (2 * (size + 1) > table.length) {
            int[] old = table;
            table = filled(2 * old.length);
            for (int moved : old) {
                if (moved != SlotTree.NONE) {
                    table[place(columns.signal(moved))] = moved;
                }
            }
        }
        table[place(columns.signal(slot))] = slot;
        size++;
    }

    /** Takes out a signal that is in the table. */
    void remove(SignalId signal) {
        int hole = place(signal);
        size--;
        // whatever stands behind moves up, unless it would come to stand before its home
        int place = next(hole);
        while (table[place] != SlotTree.NONE) {
            int home = home(columns.signal(table[place]));
            if (((place - home) & (table.length - 1)) >= ((place - hole) & (table.length - 1))) {
                table[hole] = table[place];
                hole = place;
            }
            place = next(place);
        }
        table[hole] = SlotTree.NONE;
    }
}
