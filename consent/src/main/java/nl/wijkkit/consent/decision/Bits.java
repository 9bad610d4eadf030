package nl.wijkkit.consent.decision;

/** Sets of small numbers as bits. */
final class Bits {

    private Bits() {}

    static int words(int size) {
        return (size + Long.SIZE - 1) / Long.SIZE;
    }

    static void set(long[] bits, int number) {
        bits[number / Long.SIZE] |= 1L << number;
    }

    static boolean has(long[] bits, int number) {
        return (bits[number / Long.SIZE] >>> number & 1) != 0;
    }

    static boolean areNone(long[] bits) {
        for (long word : bits) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    static boolean meet(long[] first, long[] second) {
        for (int i = 0; i < first.length; i++) {
            if ((first[i] & second[i]) != 0) {
                return true;
            }
        }
        return false;
    }
}
