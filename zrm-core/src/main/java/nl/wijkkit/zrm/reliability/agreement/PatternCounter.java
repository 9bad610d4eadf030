package nl.wijkkit.zrm.reliability.agreement;

import java.util.Arrays;

/**
 * Counts how many units have the same ratings, whoever gave them: a hash table over counts per category packed into
 * words, so that a unit costs an addition per rating and one look-up.
 * <p>
 * Not thread-safe; lives only while a {@link RatingCounts} is made.
 */
final class PatternCounter {

    private final int categories;
    private final int bits;
    private final int words;
    /** Per category the word of the key that it is counted in, and where in that word. */
    private final int[] word;

    private final int[] shift;
    private long[] keys;
    private long[] units;
    private int used;

    PatternCounter(int categories, int raters) {
        this.categories = categories;
        this.bits = Integer.SIZE - Integer.numberOfLeadingZeros(raters);
        int perWord = Long.SIZE / bits;
        this.word = new int[categories];
        this.shift = new int[categories];
        for (int c = 0; c < categories; c++) {
            word[c] = c / perWord;
            shift[c] = (c % perWord) * bits;
        }
        this.words = (categories + perWord - 1) / perWord;
        this.keys = new long[64 * words];
        this.units = new long[64];
    }

    long[] emptyKey() {
        return new long[words];
    }

    /** Adds one rating to a unit's key. */
    void rate(long[] key, int position) {
        key[word[position]] += 1L << shift[position];
    }

    /** Adds that many units with these ratings. */
    void add(long[] key, long times) {
        int slot = slotOf(key);
        if (units[slot] == 0) {
            System.arraycopy(key, 0, keys, slot * words, words);
            used++;
        }
        units[slot] += times;
        if (used * 2 > units.length) {
            grow();
        }
    }

    /** Returns every pattern with its number of units, in an order that depends on the patterns only. */
    Pattern[] sorted() {
        Pattern[] patterns = new Pattern[used];
        int next = 0;
        for (int slot = 0; slot < units.length; slot++) {
            if (units[slot] > 0) {
                int[] counts = new int[categories];
                for (int c = 0; c < categories; c++) {
                    counts[c] = (int) ((keys[slot * words + word[c]] >>> shift[c]) & ((1L << bits) - 1));
                }
                patterns[next++] = new Pattern(counts, units[slot]);
            }
        }
        Arrays.sort(patterns, (a, b) -> Arrays.compare(a.counts(), b.counts()));
        return patterns;
    }

    private int slotOf(long[] key) {
        long hash = 0;
        for (long word : key) {
            hash = (hash ^ word) * 0x9E3779B97F4A7C15L;
        }
        int slot = (int) (hash >>> 32) & (units.length - 1);
        while (units[slot] > 0 && !isAt(slot, key)) {
            slot = (slot + 1) & (units.length - 1);
        }
        return slot;
    }

    private boolean isAt(int slot, long[] key) {
        for (int w = 0; w < words; w++) {
            if (keys[slot * words + w] != key[w]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldUnits = units;
        keys = new long[oldKeys.length * 2];
        units = new long[oldUnits.length * 2];
        used = 0;
        for (int slot = 0; slot < oldUnits.length; slot++) {
            if (oldUnits[slot] > 0) {
                add(Arrays.copyOfRange(oldKeys, slot * words, (slot + 1) * words), oldUnits[slot]);
            }
        }
    }

    /** How often each category was given to a unit, and how many units have these ratings. */
    @SuppressWarnings("ArrayRecordComponent") // never compared or shown; lives inside one value
    record Pattern(int[] counts, long units) {

        /** Returns the number of ratings. */
        int ratings() {
            int sum = 0;
            for (int count : counts) {
                sum += count;
            }
            return sum;
        }
    }
}
