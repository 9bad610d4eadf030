package nl.wijkkit.zrm.reliability.icc;

import java.math.BigInteger;
import java.util.Arrays;
import nl.wijkkit.zrm.reliability.OrdinalTable;

/**
 * The sums that a two-way analysis of variance of ordinal codes needs, over persons whom every rater rated.
 * <p>
 * Whole numbers only: sums over parts of the data {@linkplain #plus add up} to the same sums in any split and order, and
 * sums of squares are exact, so that no spread is ever mistaken for rounding.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class AnovaSums {

    private final long n;
    private final long[] raterTotals;
    private final long squares;
    private final long squaresOfPersons;

    private AnovaSums(long n, long[] raterTotals, long squares, long squaresOfPersons) {
        this.n = n;
        this.raterTotals = raterTotals;
        this.squares = squares;
        this.squaresOfPersons = squaresOfPersons;
    }

    /**
     * Adds up the codes of the rows in which none is missing.
     *
     * @param table  the ratings, a column per rater
     * @return the sums
     */
    public static AnovaSums of(OrdinalTable table) {
        int raters = table.names().size();
        byte[][] columns = new byte[raters][];
        for (int c = 0; c < raters; c++) {
            columns[c] = table.column(c);
        }
        long n = 0;
        long squares = 0;
        long squaresOfPersons = 0;
        long[] totals = new long[raters];
        for (int row = 0; row < table.rows(); row++) {
            long total = 0;
            long ofPerson = 0;
            boolean complete = true;
            for (byte[] column : columns) {
                int code = column[row];
                complete &= code != OrdinalTable.MISSING;
                total += code;
                ofPerson += (long) code * code;
            }
            if (complete) {
                n++;
                squares += ofPerson;
                squaresOfPersons += total * total;
                for (int c = 0; c < raters; c++) {
                    totals[c] += columns[c][row];
                }
            }
        }
        return new AnovaSums(n, totals, squares, squaresOfPersons);
    }

    /**
     * Adds the sums of another part of the data: other persons, the same raters in the same order.
     *
     * @param other  the sums of the other part
     * @return the sums of both
     * @throws IllegalArgumentException if the number of raters differs
     */
    public AnovaSums plus(AnovaSums other) {
        if (raterTotals.length != other.raterTotals.length) {
            throw new IllegalArgumentException(
                    "expected " + raterTotals.length + " raters, got " + other.raterTotals.length);
        }
        long[] totals = raterTotals.clone();
        Arrays.setAll(totals, c -> Math.addExact(raterTotals[c], other.raterTotals[c]));
        return new AnovaSums(
                Math.addExact(n, other.n),
                totals,
                Math.addExact(squares, other.squares),
                Math.addExact(squaresOfPersons, other.squaresOfPersons));
    }

    /**
     * Returns the number of persons whom every rater rated.
     *
     * @return the number of complete rows
     */
    public long n() {
        return n;
    }

    /**
     * Returns the number of raters.
     *
     * @return the number of columns
     */
    public int raters() {
        return raterTotals.length;
    }

    /** Returns the analysis; there must be two persons and two raters. */
    TwoWayAnova analysis() {
        int k = raterTotals.length;
        BigInteger persons = BigInteger.valueOf(n);
        BigInteger raters = BigInteger.valueOf(k);
        BigInteger grand = BigInteger.ZERO;
        BigInteger squaresOfRaters = BigInteger.ZERO;
        for (long total : raterTotals) {
            grand = grand.add(BigInteger.valueOf(total));
            squaresOfRaters = squaresOfRaters.add(BigInteger.valueOf(total).pow(2));
        }
        // all times n k, so that they stay whole
        BigInteger correction = grand.pow(2);
        BigInteger all =
                BigInteger.valueOf(squares).multiply(persons).multiply(raters).subtract(correction);
        BigInteger ofPersons =
                BigInteger.valueOf(squaresOfPersons).multiply(persons).subtract(correction);
        BigInteger ofRaters = squaresOfRaters.multiply(raters).subtract(correction);
        double scale = (double) n * k;
        return TwoWayAnova.ofSums(
                n,
                k,
                ofPersons.doubleValue() / scale,
                ofRaters.doubleValue() / scale,
                all.subtract(ofPersons).subtract(ofRaters).doubleValue() / scale);
    }

    /**
     * Returns the size, never the sums, which may describe few people.
     *
     * @return the numbers of persons and raters
     */
    @Override
    public String toString() {
        return "AnovaSums[n=" + n + ", raters=" + raterTotals.length + "]";
    }
}
