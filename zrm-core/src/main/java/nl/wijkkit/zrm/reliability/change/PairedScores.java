package nl.wijkkit.zrm.reliability.change;

import java.util.Arrays;
import nl.wijkkit.zrm.reliability.ScoreTable;

/**
 * The scores of persons at two moments, for the persons who have both.
 * <p>
 * A difference is the later score less the earlier.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class PairedScores {

    private final int[] rows;
    private final double[] before;
    private final double[] after;

    private PairedScores(int[] rows, double[] before, double[] after) {
        this.rows = rows;
        this.before = before;
        this.after = after;
    }

    /**
     * Obtains the pairs of a table; rows that lack one of the two scores are left out.
     *
     * @param table  the scores, exactly two columns: the earlier and the later moment
     * @return the pairs
     * @throws IllegalArgumentException if there are not two columns
     */
    public static PairedScores of(ScoreTable table) {
        if (table.names().size() != 2) {
            throw new IllegalArgumentException(
                    "expected 2 moments, got " + table.names().size());
        }
        double[][] complete = table.completeColumns();
        return new PairedScores(table.completeRows(), complete[0], complete[1]);
    }

    /**
     * Obtains pairs from two lists of scores, which are copied.
     *
     * @param before  the earlier scores, finite
     * @param after  the later scores of the same persons, finite
     * @return the pairs
     * @throws IllegalArgumentException if the lists differ in length or a score is not finite
     */
    public static PairedScores of(double[] before, double[] after) {
        if (before.length != after.length) {
            throw new IllegalArgumentException("expected " + before.length + " later scores, got " + after.length);
        }
        if (!Arrays.stream(before).allMatch(Double::isFinite)
                || !Arrays.stream(after).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("expected finite scores");
        }
        int[] rows = new int[before.length];
        Arrays.setAll(rows, i -> i);
        return new PairedScores(rows, before.clone(), after.clone());
    }

    /**
     * Returns the number of pairs.
     *
     * @return the number of persons with both scores
     */
    public int n() {
        return rows.length;
    }

    /**
     * Returns the row that a pair came from.
     *
     * @param pair  the pair, from 0
     * @return the row in the table, from 0
     * @throws IndexOutOfBoundsException if there is no such pair
     */
    public int row(int pair) {
        return rows[pair];
    }

    /**
     * Returns the earlier score of a pair.
     *
     * @param pair  the pair, from 0
     * @return the score
     * @throws IndexOutOfBoundsException if there is no such pair
     */
    public double before(int pair) {
        return before[pair];
    }

    /**
     * Returns the later score of a pair.
     *
     * @param pair  the pair, from 0
     * @return the score
     * @throws IndexOutOfBoundsException if there is no such pair
     */
    public double after(int pair) {
        return after[pair];
    }

    /**
     * Returns the difference of a pair.
     *
     * @param pair  the pair, from 0
     * @return the later score less the earlier
     * @throws IndexOutOfBoundsException if there is no such pair
     */
    public double difference(int pair) {
        return after[pair] - before[pair];
    }

    Sample befores() {
        return Sample.of(before.clone());
    }

    Sample afters() {
        return Sample.of(after.clone());
    }

    Sample differences() {
        double[] differences = new double[rows.length];
        Arrays.setAll(differences, this::difference);
        return Sample.of(differences);
    }

    /**
     * Returns the size, never the scores.
     *
     * @return the number of pairs
     */
    @Override
    public String toString() {
        return "PairedScores[n=" + rows.length + "]";
    }
}
