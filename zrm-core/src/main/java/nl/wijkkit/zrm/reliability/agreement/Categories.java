package nl.wijkkit.zrm.reliability.agreement;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.ScoreTable;

/**
 * The full list of categories that a rater can choose from, in the order of the scale.
 * <p>
 * Kappa and Gwet's coefficients depend on the list that the instrument offers, not on the ones that happen to be used: a
 * level that nobody chose still lies between its neighbours.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Categories {

    private final double[] values;

    private Categories(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("expected at least one category, got none");
        }
        if (Arrays.stream(values).distinct().count() != values.length) {
            throw new IllegalArgumentException("categories must differ, got " + Arrays.toString(values));
        }
        this.values = values;
    }

    /**
     * Obtains a list of whole numbers.
     *
     * @param codes  the codes in the order of the scale, no code twice
     * @return the categories
     * @throws IllegalArgumentException if there is none or a code stands twice
     */
    public static Categories of(int... codes) {
        return new Categories(Arrays.stream(codes).asDoubleStream().toArray());
    }

    /**
     * Obtains a list of scores that need not be whole numbers.
     *
     * @param scores  the scores in the order of the scale, no score twice
     * @return the categories
     * @throws IllegalArgumentException if there is none, a score stands twice or a score is not finite
     */
    public static Categories ofScores(double... scores) {
        double[] values = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            if (!Double.isFinite(scores[i])) {
                throw new IllegalArgumentException("expected finite scores, got " + scores[i]);
            }
            values[i] = scores[i] + 0.0; // a negative zero is the same category as zero
        }
        return new Categories(values);
    }

    /**
     * Obtains all whole numbers from one code to another.
     *
     * @param first  the lowest code
     * @param last  the highest code, not below the first
     * @return the categories
     * @throws IllegalArgumentException if the last is below the first
     */
    public static Categories range(int first, int last) {
        if (last < first) {
            throw new IllegalArgumentException("last code must not be below " + first + ", got " + last);
        }
        int[] codes = new int[last - first + 1];
        Arrays.setAll(codes, i -> first + i);
        return of(codes);
    }

    /**
     * Obtains the codes that occur in a table, ascending.
     * <p>
     * Right for Krippendorff's alpha, which knows no other; for kappa and Gwet's coefficients name the full list.
     *
     * @param table  the ratings
     * @return the categories; empty if the table has no rating
     */
    public static Optional<Categories> occurringIn(OrdinalTable table) {
        boolean[] seen = new boolean[256];
        for (int c = 0; c < table.names().size(); c++) {
            for (byte code : table.column(c)) {
                seen[code - Byte.MIN_VALUE] = true;
            }
        }
        seen[OrdinalTable.MISSING - Byte.MIN_VALUE] = false;
        double[] codes = IntStream.range(0, seen.length)
                .filter(code -> seen[code])
                .mapToDouble(code -> code + Byte.MIN_VALUE)
                .toArray();
        return codes.length == 0 ? Optional.empty() : Optional.of(new Categories(codes));
    }

    /**
     * Obtains the scores that occur in a table, ascending.
     *
     * @param table  the ratings
     * @return the categories; empty if the table has no score
     */
    public static Optional<Categories> occurringIn(ScoreTable table) {
        TreeSet<Double> seen = new TreeSet<>();
        for (int c = 0; c < table.names().size(); c++) {
            for (double score : table.column(c)) {
                if (!Double.isNaN(score)) {
                    seen.add(score + 0.0);
                }
            }
        }
        double[] scores = seen.stream().mapToDouble(Double::doubleValue).toArray();
        return scores.length == 0 ? Optional.empty() : Optional.of(new Categories(scores));
    }

    /**
     * Returns the number of categories.
     *
     * @return the number, 1 or more
     */
    public int size() {
        return values.length;
    }

    /**
     * Returns one category.
     *
     * @param position  its place in the list, from 0
     * @return the category as a number
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public double value(int position) {
        return values[Objects.checkIndex(position, values.length)];
    }

    /**
     * Returns the position of a score in the list.
     *
     * @param score  the score
     * @return its place from 0, or -1 if it is not in the list
     */
    public int positionOf(double score) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == score) {
                return i;
            }
        }
        return -1;
    }

    double[] values() {
        return values.clone();
    }

    /** Returns the position of each code, at index code + 128: size if it is missing, size + 1 if it is not listed. */
    int[] positionsOfCodes() {
        int[] positions = new int[256];
        Arrays.fill(positions, values.length + 1);
        for (int i = 0; i < values.length; i++) {
            if (values[i] == (byte) values[i]) {
                positions[(byte) values[i] - Byte.MIN_VALUE] = i;
            }
        }
        positions[OrdinalTable.MISSING - Byte.MIN_VALUE] = values.length;
        return positions;
    }

    IllegalArgumentException notListed(int row, int column) {
        return new IllegalArgumentException("expected ratings from the categories " + Arrays.toString(values)
                + ", got another one in row " + row + ", column " + column);
    }

    /**
     * Tells whether these are the same categories in the same order.
     *
     * @param other  what to compare with
     * @return true if the other is such a list
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Categories that && Arrays.equals(values, that.values);
    }

    /**
     * Returns a hash code that fits {@link #equals}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /**
     * Returns the list.
     *
     * @return the categories in order
     */
    @Override
    public String toString() {
        return "Categories" + Arrays.toString(values);
    }
}
