package nl.wijkkit.zrm.reliability.count;

import java.util.Arrays;
import nl.wijkkit.zrm.reliability.OrdinalTable;

/**
 * Counts the joint answers of all pairs of columns in one pass over a block of rows.
 * <p>
 * Columns with few categories are first put together two by two, so that one count serves four pairs of columns. A block
 * is small enough to stay in the fastest cache while every pair is counted.
 */
final class PairCounter {

    private static final int BLOCK = 4096;

    /** Above this many cells, a table of four columns would no longer fit the fastest cache. */
    private static final int CELLS_OF_FOUR = 8192;

    private final OrdinalTable table;
    private final int lowest;
    private final int base;
    private final int columns;
    private final int together;
    private final int groups;
    private final int groupCodes;
    private final int[][] single;
    private final int[][] joint;

    /** Prepares counting of the categories from {@code lowest}; code 0 stands for missing. */
    PairCounter(OrdinalTable table, int lowest, int categories) {
        this.table = table;
        this.lowest = lowest;
        this.base = categories + 1;
        this.columns = table.names().size();
        this.together = (long) base * base * base * base <= CELLS_OF_FOUR ? 2 : 1;
        this.groups = (columns + together - 1) / together;
        this.groupCodes = together == 2 ? base * base : base;
        this.single = new int[groups][groupCodes];
        this.joint = new int[groups * (groups - 1) / 2][groupCodes * groupCodes];
    }

    /** Counts rows; with {@code completeOnly}, a row with a missing answer is left out altogether. */
    void count(int from, int to, boolean completeOnly) {
        int block = Math.min(BLOCK, to - from);
        byte[] column = new byte[block];
        boolean[] incomplete = new boolean[block];
        int[][] codes = new int[groups][block];
        for (int start = from; start < to; start += block) {
            int length = Math.min(block, to - start);
            for (int[] code : codes) {
                Arrays.fill(code, 0);
            }
            Arrays.fill(incomplete, false);
            for (int c = 0; c < columns; c++) {
                table.copyRows(c, start, column, length);
                addDigit(codes[c / together], column, incomplete, length);
            }
            if (together * groups > columns) {
                shift(codes[groups - 1], length);
            }
            if (completeOnly) {
                drop(codes, incomplete, length);
            }
            countBlock(codes, length);
        }
    }

    private void addDigit(int[] code, byte[] column, boolean[] incomplete, int length) {
        for (int r = 0; r < length; r++) {
            boolean missing = column[r] == OrdinalTable.MISSING;
            code[r] = code[r] * base + (missing ? 0 : column[r] - lowest + 1);
            incomplete[r] |= missing;
        }
    }

    private void shift(int[] code, int length) {
        for (int r = 0; r < length; r++) {
            code[r] *= base;
        }
    }

    private static void drop(int[][] codes, boolean[] incomplete, int length) {
        for (int[] code : codes) {
            for (int r = 0; r < length; r++) {
                code[r] = incomplete[r] ? 0 : code[r];
            }
        }
    }

    private void countBlock(int[][] codes, int length) {
        int pair = 0;
        for (int g = 0; g < groups; g++) {
            int[] first = codes[g];
            int[] alone = single[g];
            for (int r = 0; r < length; r++) {
                alone[first[r]]++;
                first[r] *= groupCodes;
            }
            for (int h = g + 1; h < groups; h++) {
                countPair(first, codes[h], joint[pair++], length);
            }
        }
    }

    private static void countPair(int[] first, int[] second, int[] cells, int length) {
        for (int r = 0; r < length; r++) {
            cells[first[r] + second[r]]++;
        }
    }

    /** Returns how often each category of a column occurred. */
    long[] margin(int column) {
        long[] counts = new long[base - 1];
        for (int code = 0; code < groupCodes; code++) {
            int category = digit(code, column);
            if (category > 0) {
                counts[category - 1] += single[column / together][code];
            }
        }
        return counts;
    }

    /** Returns how often each pair of categories occurred, the second column's category running fastest. */
    long[] joint(int first, int second) {
        long[] counts = new long[(base - 1) * (base - 1)];
        int g = first / together;
        int h = second / together;
        if (g == h) {
            for (int code = 0; code < groupCodes; code++) {
                add(counts, digit(code, first), digit(code, second), single[g][code]);
            }
            return counts;
        }
        int[] cells = joint[PairCounts.pair(g, h, groups)];
        for (int a = 0; a < groupCodes; a++) {
            for (int b = 0; b < groupCodes; b++) {
                add(counts, digit(a, first), digit(b, second), cells[a * groupCodes + b]);
            }
        }
        return counts;
    }

    private void add(long[] counts, int first, int second, int count) {
        if (first > 0 && second > 0) {
            counts[(first - 1) * (base - 1) + second - 1] += count;
        }
    }

    private int digit(int code, int column) {
        return together == 2 && column % 2 == 0 ? code / base : code % base;
    }
}
