package nl.wijkkit.zrm.reliability.agreement;

import java.util.Arrays;
import nl.wijkkit.zrm.reliability.OrdinalTable;

/**
 * How often two raters gave each pair of categories: rows for the first rater, columns for the second.
 * <p>
 * Counts are whole numbers, so that tables over parts of the data {@linkplain #plus add up} to the same table in any
 * split and order.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class AgreementTable {

    private final Categories categories;
    private final long[][] counts;
    private final long n;

    private AgreementTable(Categories categories, long[][] counts) {
        this.categories = categories;
        this.counts = counts;
        this.n = Arrays.stream(counts).flatMapToLong(Arrays::stream).sum();
    }

    /**
     * Obtains a table from counts, which are copied.
     *
     * @param categories  the full list of categories
     * @param counts  a row per category of the first rater, in each a count per category of the second
     * @return the table
     * @throws IllegalArgumentException if the shape differs from the categories or a count is negative
     */
    public static AgreementTable of(Categories categories, long[][] counts) {
        int size = categories.size();
        if (counts.length != size || Arrays.stream(counts).anyMatch(row -> row.length != size)) {
            throw new IllegalArgumentException("expected " + size + " rows of " + size + " counts");
        }
        if (Arrays.stream(counts).flatMapToLong(Arrays::stream).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("counts must not be negative");
        }
        return new AgreementTable(
                categories, Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new));
    }

    /**
     * Counts the pairs of ratings of two raters; rows without one of the two ratings are left out.
     *
     * @param table  the ratings, a column per rater
     * @param first  the column of the first rater, from 0
     * @param second  the column of the second rater, from 0
     * @param categories  the full list of categories
     * @return the counts
     * @throws IllegalArgumentException if a rating is not in the list
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public static AgreementTable of(OrdinalTable table, int first, int second, Categories categories) {
        byte[] a = table.column(first);
        byte[] b = table.column(second);
        int size = categories.size();
        int[] positions = categories.positionsOfCodes();
        // one pass, one increment per row; the last two lines are for missing ratings and for those not in the list
        int side = size + 2;
        long[] all = new long[side * side];
        for (int row = 0; row < a.length; row++) {
            all[positions[a[row] - Byte.MIN_VALUE] * side + positions[b[row] - Byte.MIN_VALUE]]++;
        }
        long[][] counts = new long[size][];
        for (int i = 0; i < size; i++) {
            counts[i] = Arrays.copyOfRange(all, i * side, i * side + size);
        }
        for (int i = 0; i < side; i++) {
            if (all[i * side + size + 1] > 0) {
                throw categories.notListed(firstNotListed(b, positions, size + 1), second);
            }
            if (all[(size + 1) * side + i] > 0) {
                throw categories.notListed(firstNotListed(a, positions, size + 1), first);
            }
        }
        return new AgreementTable(categories, counts);
    }

    private static int firstNotListed(byte[] codes, int[] positions, int notListed) {
        int row = 0;
        while (positions[codes[row] - Byte.MIN_VALUE] != notListed) {
            row++;
        }
        return row;
    }

    /**
     * Adds the counts of another part of the data.
     *
     * @param other  counts over the same categories
     * @return the counts of both
     * @throws IllegalArgumentException if the categories differ
     */
    public AgreementTable plus(AgreementTable other) {
        if (!categories.equals(other.categories)) {
            throw new IllegalArgumentException("expected the same categories, got " + other.categories);
        }
        int size = categories.size();
        long[][] sums = new long[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                sums[i][j] = Math.addExact(counts[i][j], other.counts[i][j]);
            }
        }
        return new AgreementTable(categories, sums);
    }

    /**
     * Returns the full list of categories.
     *
     * @return the categories
     */
    public Categories categories() {
        return categories;
    }

    /**
     * Returns the number of rows with both ratings.
     *
     * @return the sum of all counts
     */
    public long n() {
        return n;
    }

    /**
     * Returns one count.
     *
     * @param first  the position of the first rater's category, from 0
     * @param second  the position of the second rater's category, from 0
     * @return how often the pair was given
     * @throws IndexOutOfBoundsException if there is no such category
     */
    public long count(int first, int second) {
        return counts[first][second];
    }

    long[] rowTotals() {
        return Arrays.stream(counts).mapToLong(row -> Arrays.stream(row).sum()).toArray();
    }

    long[] columnTotals() {
        long[] totals = new long[counts.length];
        for (long[] row : counts) {
            for (int j = 0; j < totals.length; j++) {
                totals[j] += row[j];
            }
        }
        return totals;
    }

    /**
     * Tells whether this is the same table.
     *
     * @param other  what to compare with
     * @return true if the other has the same categories and counts
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof AgreementTable that
                && categories.equals(that.categories)
                && Arrays.deepEquals(counts, that.counts);
    }

    /**
     * Returns a hash code that fits {@link #equals}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return 31 * categories.hashCode() + Arrays.deepHashCode(counts);
    }

    /**
     * Returns the size, never the counts, which may describe few people.
     *
     * @return the numbers of rows and categories
     */
    @Override
    public String toString() {
        return "AgreementTable[n=" + n + ", categories=" + categories.size() + "]";
    }
}
