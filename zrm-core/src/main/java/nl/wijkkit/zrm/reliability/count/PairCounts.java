package nl.wijkkit.zrm.reliability.count;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.matrix.SymmetricMatrix;

/**
 * How often each answer occurs per domain, and each combination of answers per pair of domains.
 * <p>
 * One pass over the rows fills small tables of whole numbers; means, covariances, correlations of every kind and Mokken's
 * coefficients are computed from these, however many rows there were. Counts of parts of the data add up to the counts of
 * the whole, in any order, bit for bit:
 * <pre>{@code
 * PairCounts all = PairCounts.ofAvailable(january).plus(PairCounts.ofAvailable(february));
 * }</pre>
 * Counts of available answers keep every row that has both answers of a pair ({@link MissingData#PAIRWISE}); counts of
 * complete rows leave out every row with a missing answer ({@link MissingData#LISTWISE}).
 * <p>
 * This class is immutable and thread-safe.
 */
public final class PairCounts {

    private final List<String> names;
    private final MissingData missing;
    private final long rows;
    private final int lowest;
    private final int categories;
    private final long[][] margins;
    private final long[][] joint;

    private PairCounts(
            List<String> names,
            MissingData missing,
            long rows,
            int lowest,
            int categories,
            long[][] margins,
            long[][] joint) {
        this.names = names;
        this.missing = missing;
        this.rows = rows;
        this.lowest = lowest;
        this.categories = categories;
        this.margins = margins;
        this.joint = joint;
    }

    /**
     * Counts every answer and every pair of answers.
     *
     * @param table  the answers
     * @return the counts
     */
    public static PairCounts ofAvailable(OrdinalTable table) {
        return of(table, MissingData.PAIRWISE);
    }

    /**
     * Counts the answers of rows that have no missing answer.
     *
     * @param table  the answers
     * @return the counts
     */
    public static PairCounts ofCompleteRows(OrdinalTable table) {
        return of(table, MissingData.LISTWISE);
    }

    /**
     * Counts answers.
     *
     * @param table  the answers
     * @param missing  {@link MissingData#LISTWISE} for complete rows only, anything else for all answers
     * @return the counts
     */
    public static PairCounts of(OrdinalTable table, MissingData missing) {
        return ofRows(table, 0, table.rows(), missing);
    }

    /**
     * Counts the answers in some of the rows, as one part of a larger count.
     *
     * @param table  the answers
     * @param from  the first row, from 0
     * @param to  the row after the last
     * @param missing  {@link MissingData#LISTWISE} for complete rows only, anything else for all answers
     * @return the counts
     * @throws IndexOutOfBoundsException if the rows are not in the table
     */
    public static PairCounts ofRows(OrdinalTable table, int from, int to, MissingData missing) {
        Objects.checkFromToIndex(from, to, table.rows());
        boolean completeOnly = missing == MissingData.LISTWISE;
        int columns = table.names().size();
        int[] range = range(table, from, to);
        int categories = Math.max(0, range[1] - range[0] + 1);
        int lowest = categories == 0 ? 0 : range[0];
        PairCounter counter = new PairCounter(table, lowest, categories);
        counter.count(from, to, completeOnly);
        long[][] margins = new long[columns][];
        long[][] joint = new long[columns * (columns - 1) / 2][];
        for (int i = 0; i < columns; i++) {
            margins[i] = counter.margin(i);
            for (int j = i + 1; j < columns; j++) {
                joint[pair(i, j, columns)] = counter.joint(i, j);
            }
        }
        return new PairCounts(
                table.names(),
                completeOnly ? MissingData.LISTWISE : MissingData.PAIRWISE,
                to - from,
                lowest,
                categories,
                margins,
                joint);
    }

    private static int[] range(OrdinalTable table, int from, int to) {
        byte[] block = new byte[Math.min(1 << 14, Math.max(1, to - from))];
        int lowest = Integer.MAX_VALUE;
        int highest = Integer.MIN_VALUE;
        for (int c = 0; c < table.names().size(); c++) {
            for (int start = from; start < to; start += block.length) {
                int length = Math.min(block.length, to - start);
                table.copyRows(c, start, block, length);
                for (int r = 0; r < length; r++) {
                    int code = block[r];
                    highest = Math.max(highest, code);
                    lowest = Math.min(lowest, code == OrdinalTable.MISSING ? Integer.MAX_VALUE : code);
                }
            }
        }
        return lowest == Integer.MAX_VALUE ? new int[] {0, -1} : new int[] {lowest, highest};
    }

    /** The place of a pair of columns, the first below the second, among all pairs in order. */
    static int pair(int first, int second, int columns) {
        return first * (2 * columns - first - 1) / 2 + second - first - 1;
    }

    /**
     * Returns these counts and others together.
     *
     * @param other  counts of other rows with the same columns
     * @return the counts of both
     * @throws IllegalArgumentException if the columns or the treatment of missing answers differ
     */
    public PairCounts plus(PairCounts other) {
        if (!names.equals(other.names) || missing != other.missing) {
            throw new IllegalArgumentException("expected counts of the same columns and treatment of missing answers");
        }
        if (categories == 0 || other.categories == 0) {
            PairCounts filled = categories == 0 ? other : this;
            return new PairCounts(
                    names, missing, rows + other.rows, filled.lowest, filled.categories, filled.margins, filled.joint);
        }
        int low = Math.min(lowest, other.lowest);
        int size = Math.max(highest(), other.highest()) - low + 1;
        long[][] sumOfMargins = new long[margins.length][size];
        long[][] sumOfJoint = new long[joint.length][size * size];
        addTo(sumOfMargins, sumOfJoint, low, size);
        other.addTo(sumOfMargins, sumOfJoint, low, size);
        return new PairCounts(names, missing, rows + other.rows, low, size, sumOfMargins, sumOfJoint);
    }

    private void addTo(long[][] sumOfMargins, long[][] sumOfJoint, int low, int size) {
        int shift = lowest - low;
        for (int c = 0; c < margins.length; c++) {
            for (int a = 0; a < categories; a++) {
                sumOfMargins[c][a + shift] += margins[c][a];
            }
        }
        for (int p = 0; p < joint.length; p++) {
            for (int a = 0; a < categories; a++) {
                for (int b = 0; b < categories; b++) {
                    sumOfJoint[p][(a + shift) * size + b + shift] += joint[p][a * categories + b];
                }
            }
        }
    }

    /**
     * Returns the names of the columns.
     *
     * @return the names in order
     */
    public List<String> names() {
        return names;
    }

    /**
     * Returns the number of columns.
     *
     * @return the number of domains or raters
     */
    public int columns() {
        return names.size();
    }

    /**
     * Returns how missing answers were treated.
     *
     * @return {@link MissingData#LISTWISE} or {@link MissingData#PAIRWISE}
     */
    public MissingData missing() {
        return missing;
    }

    /**
     * Returns the number of rows that were read, with those that were left out.
     *
     * @return the number of rows
     */
    public long rows() {
        return rows;
    }

    /**
     * Returns the lowest category that occurs.
     *
     * @return the code; 0 if there are no answers
     */
    public int lowest() {
        return lowest;
    }

    /**
     * Returns the highest category that occurs.
     *
     * @return the code; -1 if there are no answers
     */
    public int highest() {
        return lowest + categories - 1;
    }

    /**
     * Returns the number of answers in a column.
     *
     * @param column  the column, from 0
     * @return the number of rows with an answer
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public long n(int column) {
        return Arrays.stream(margins[column]).sum();
    }

    /**
     * Returns the number of rows with both answers.
     *
     * @param first  a column, from 0
     * @param second  another column, or the same
     * @return the number of rows
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public long n(int first, int second) {
        return first == second
                ? n(first)
                : Arrays.stream(joint[pair(Math.min(first, second), Math.max(first, second), columns())])
                        .sum();
    }

    /**
     * Returns how often a category occurs.
     *
     * @param column  the column, from 0
     * @param code  the category
     * @return the number of rows with that answer
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public long count(int column, int code) {
        long[] margin = margins[Objects.checkIndex(column, columns())];
        return code < lowest || code > highest() ? 0 : margin[code - lowest];
    }

    /**
     * Copies the counts of two columns.
     *
     * @param first  a column, from 0
     * @param second  another column
     * @return per category of the first from {@link #lowest()} to {@link #highest()}, the counts of the same categories
     *     of the second
     * @throws IndexOutOfBoundsException if there is no such column or both are the same
     */
    public long[][] table(int first, int second) {
        if (first == second) {
            throw new IndexOutOfBoundsException("expected two columns, got one");
        }
        long[] cells = joint[pair(Math.min(first, second), Math.max(first, second), columns())];
        long[][] table = new long[categories][categories];
        for (int a = 0; a < categories; a++) {
            for (int b = 0; b < categories; b++) {
                table[a][b] = first < second ? cells[a * categories + b] : cells[b * categories + a];
            }
        }
        return table;
    }

    /**
     * Returns n times the sum of products of deviations from the mean, n &Sigma;xy &minus; &Sigma;x &Sigma;y. It is a whole
     * number, rounded to double only at the end, and does not change when a column is shifted.
     *
     * @param first  a column, from 0
     * @param second  another column, or the same for n times the sum of squares
     * @return the number; exact up to 2<sup>53</sup>
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public double crossProduct(int first, int second) {
        if (first == second) {
            return scatterOf(margins[first]);
        }
        long n = 0;
        long sumOfFirst = 0;
        long sumOfSecond = 0;
        long sumOfProducts = 0;
        long[][] table = table(first, second);
        for (int a = 0; a < categories; a++) {
            for (int b = 0; b < categories; b++) {
                n += table[a][b];
                sumOfFirst += a * table[a][b];
                sumOfSecond += b * table[a][b];
                sumOfProducts += (long) a * b * table[a][b];
            }
        }
        return difference(n, sumOfProducts, sumOfFirst, sumOfSecond);
    }

    private static double scatterOf(long[] margin) {
        long n = 0;
        long sum = 0;
        long sumOfSquares = 0;
        for (int a = 0; a < margin.length; a++) {
            n += margin[a];
            sum += a * margin[a];
            sumOfSquares += (long) a * a * margin[a];
        }
        return difference(n, sumOfSquares, sum, sum);
    }

    private static double difference(long n, long sumOfProducts, long sumOfFirst, long sumOfSecond) {
        return BigInteger.valueOf(n)
                .multiply(BigInteger.valueOf(sumOfProducts))
                .subtract(BigInteger.valueOf(sumOfFirst).multiply(BigInteger.valueOf(sumOfSecond)))
                .doubleValue();
    }

    /**
     * Returns the covariances, each from the rows with both answers, each variance from all answers to that item; divided
     * by n &minus; 1.
     *
     * @return the matrix; undefined without columns, or if a pair of columns has fewer than two rows
     */
    public Estimate<SymmetricMatrix> covariances() {
        return enoughRows(2)
                .map(Estimate::<SymmetricMatrix>undefined)
                .orElseGet(() -> Estimate.of(SymmetricMatrix.filled(columns(), (i, j) -> {
                    double n = n(i, j);
                    return crossProduct(i, j) / (n * (n - 1));
                })));
    }

    /**
     * Returns why a matrix over all pairs of columns does not exist.
     *
     * @param least  the number of rows that each pair needs
     * @return the reason; empty if every pair has so many rows
     */
    public Optional<Undefined> enoughRows(int least) {
        if (columns() == 0) {
            return Optional.of(Undefined.TOO_FEW_COLUMNS);
        }
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < columns(); i++) {
            for (int j = i; j < columns(); j++) {
                fewest = Math.min(fewest, n(i, j));
            }
        }
        if (fewest == 0) {
            return Optional.of(Undefined.NO_DATA);
        }
        return fewest < least ? Optional.of(Undefined.TOO_FEW_ROWS) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PairCounts counts
                && names.equals(counts.names)
                && missing == counts.missing
                && rows == counts.rows
                && lowest == counts.lowest
                && categories == counts.categories
                && Arrays.deepEquals(margins, counts.margins)
                && Arrays.deepEquals(joint, counts.joint);
    }

    @Override
    public int hashCode() {
        return Objects.hash(names, missing, rows, lowest, Arrays.deepHashCode(margins), Arrays.deepHashCode(joint));
    }

    /**
     * Returns the shape, never the counts.
     *
     * @return the numbers of rows and columns
     */
    @Override
    public String toString() {
        return "PairCounts[rows=" + rows + ", columns=" + columns() + "]";
    }
}
