package nl.wijkkit.zrm.cohort;

/**
 * Which rows are the first of their subject, one bit a row: rows are grouped by subject, so that the subject of a row is
 * the number of such rows up to it.
 * <p>
 * Safe for reading by several threads once it is filled and {@link #index} was called.
 */
final class Starts {

    /** Words of 64 rows whose count is kept. */
    private static final int BLOCK = 8;

    private final int rows;
    private final long[] words;
    private final int[] before;

    Starts(int rows) {
        this.rows = rows;
        this.words = new long[(rows + 63) / 64];
        this.before = new int[words.length / BLOCK + 1];
    }

    void set(int row) {
        words[row >>> 6] |= 1L << row;
    }

    /** Counts the starts per block; called once, after the last {@link #set}. */
    void index() {
        int count = 0;
        for (int i = 0; i < words.length; i++) {
            if (i % BLOCK == 0) {
                before[i / BLOCK] = count;
            }
            count += Long.bitCount(words[i]);
        }
        if (words.length % BLOCK == 0) {
            before[before.length - 1] = count;
        }
    }

    boolean get(int row) {
        return ((words[row >>> 6] >>> row) & 1) != 0;
    }

    /** The number of starts up to and including a row. */
    int upTo(int row) {
        int word = row >>> 6;
        int count = before[word / BLOCK];
        for (int i = word / BLOCK * BLOCK; i < word; i++) {
            count += Long.bitCount(words[i]);
        }
        return count + Long.bitCount(words[word] << (63 - (row & 63)));
    }

    /** The row of the nth start, from 0; the number of rows if there are fewer starts. */
    int row(int n) {
        int low = 0;
        int high = before.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (before[middle] <= n) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int left = n - before[low];
        for (int i = low * BLOCK; i < words.length; i++) {
            int here = Long.bitCount(words[i]);
            if (here > left) {
                long word = words[i];
                for (int skip = left; skip > 0; skip--) {
                    word &= word - 1;
                }
                return (i << 6) + Long.numberOfTrailingZeros(word);
            }
            left -= here;
        }
        return rows;
    }

    /** Bytes in use, without the constant size of the objects. */
    long bytes() {
        return 8L * words.length + 4L * before.length;
    }
}
