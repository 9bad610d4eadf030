package nl.wijkkit.zrm.cohort;

/**
 * Small whole numbers in as few bits as the largest needs, rounded up to a power of two; no bits at all if all are 0.
 * <p>
 * Safe for reading by several threads once it is filled.
 */
final class PackedInts {

    private final int bits;
    private final int perWord;
    private final long[] words;

    PackedInts(int size, int largest) {
        int needed = 32 - Integer.numberOfLeadingZeros(largest);
        bits = needed <= 1 ? needed : Integer.highestOneBit(needed - 1) * 2;
        perWord = bits == 0 ? 0 : 64 / bits;
        words = new long[bits == 0 ? 0 : (int) (((long) size + perWord - 1) / perWord)];
    }

    int get(int index) {
        if (bits == 0) {
            return 0;
        }
        return (int) ((words[index / perWord] >>> (index % perWord * bits)) & ((1L << bits) - 1));
    }

    /** Sets a number that was 0 before. */
    void set(int index, int value) {
        if (bits > 0) {
            words[index / perWord] |= (long) value << (index % perWord * bits);
        }
    }

    /** Bytes in use, without the constant size of the objects. */
    long bytes() {
        return 8L * words.length;
    }
}
