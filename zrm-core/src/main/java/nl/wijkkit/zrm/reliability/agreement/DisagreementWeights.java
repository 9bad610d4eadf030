package nl.wijkkit.zrm.reliability.agreement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/**
 * How bad each disagreement is, set by judgement as Cohen (1968) proposed: 0 for equal ratings, more for worse.
 * <p>
 * Whole numbers, since only their proportions count: 0, 1 and 3 are the same as 0, 0.5 and 1.5.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class DisagreementWeights implements Weighting {

    private final int[][] weights;
    private final int worst;

    private DisagreementWeights(int[][] weights, int worst) {
        this.weights = weights;
        this.worst = worst;
    }

    /**
     * Obtains weights, which are copied.
     *
     * @param weights  a row per category of the first rater, in each a weight per category of the second; 0 on the
     *     diagonal, nowhere negative, somewhere above 0
     * @return the weights
     * @throws IllegalArgumentException if the table is not square, the diagonal not 0, or the weights are negative or all 0
     */
    public static DisagreementWeights of(int[][] weights) {
        int[][] copy = Arrays.stream(weights).map(int[]::clone).toArray(int[][]::new);
        int worst = 0;
        for (int i = 0; i < copy.length; i++) {
            if (copy[i].length != copy.length) {
                throw new IllegalArgumentException(
                        "expected " + copy.length + " weights in row " + i + ", got " + copy[i].length);
            }
            if (copy[i][i] != 0) {
                throw new IllegalArgumentException("weight of equal ratings must be 0, got " + copy[i][i]);
            }
            for (int weight : copy[i]) {
                if (weight < 0) {
                    throw new IllegalArgumentException("weights must be 0 or more, got " + weight);
                }
                worst = Math.max(worst, weight);
            }
        }
        if (worst == 0) {
            throw new IllegalArgumentException("expected a weight above 0, got none");
        }
        return new DisagreementWeights(copy, worst);
    }

    /**
     * Returns the worst weight less the weight of this pair.
     *
     * @param first  the position of the first rater's category, from 0
     * @param second  the position of the second rater's category, from 0
     * @param size  the number of categories
     * @return the credit
     * @throws IllegalArgumentException if these weights are for another number of categories
     */
    @Override
    public long credit(int first, int second, int size) {
        if (size != weights.length) {
            throw new IllegalArgumentException("expected " + weights.length + " categories, got " + size);
        }
        return (long) worst - weights[first][second];
    }

    /**
     * Returns whether these weights treat levels as equally far apart.
     *
     * @return false: they say themselves how far
     */
    @Override
    public boolean assumesInterval() {
        return false;
    }

    /** Returns a copy of the weights, which is what these weights are in JSON. */
    @JsonValue
    int[][] table() {
        return Arrays.stream(weights).map(int[]::clone).toArray(int[][]::new);
    }

    /**
     * Tells whether these are the same weights.
     *
     * @param other  what to compare with
     * @return true if the other has the same numbers
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof DisagreementWeights that && Arrays.deepEquals(weights, that.weights);
    }

    /**
     * Returns a hash code that fits {@link #equals}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Arrays.deepHashCode(weights);
    }

    /**
     * Returns the weights.
     *
     * @return the rows
     */
    @Override
    public String toString() {
        return "DisagreementWeights" + Arrays.deepToString(weights);
    }
}
