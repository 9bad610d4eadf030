package nl.wijkkit.zrm.cohort;

import java.util.Arrays;

/** Remembers on which line each subject and moment first stood, self-reports apart. Not thread-safe. */
final class Seen {

    private static final long FREE = -1;

    private long[] keys = free(256);
    private int[] lines = new int[256];
    private int size;

    /** Returns the line where this stood before; if it did not, remembers this line and returns -1. */
    int put(int subject, int moment, boolean selfReport, int line) {
        if (size * 2 >= keys.length) {
            grow();
        }
        long key = ((long) subject << 17) | ((long) moment << 1) | (selfReport ? 1 : 0);
        int slot = slot(key);
        if (keys[slot] == key) {
            return lines[slot];
        }
        keys[slot] = key;
        lines[slot] = line;
        size++;
        return -1;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldLines = lines;
        keys = free(oldKeys.length * 2);
        lines = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                lines[slot] = oldLines[i];
            }
        }
    }

    private int slot(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        int mask = keys.length - 1;
        int slot = (int) (hash >>> 32) & mask;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long[] free(int size) {
        long[] keys = new long[size];
        Arrays.fill(keys, FREE);
        return keys;
    }
}
