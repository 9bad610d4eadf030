package nl.wijkkit.zrm.reliability.icc;

import java.util.Arrays;
import java.util.Objects;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.ScoreTable;
import nl.wijkkit.zrm.reliability.Undefined;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Kendall's coefficient of concordance W: how far raters put persons in the same order.
 * <p>
 * Uses ranks only, so that it asks nothing of the distance between levels and does not see that one rater is stricter
 * than another. 1 for the same order, 0 for none. With a handful of levels there are many ties; the correction for them
 * is on by default. Only persons whom every rater rated count.
 * <p>
 * Undefined without such a person ({@link Undefined#NO_DATA}), with one person ({@link Undefined#TOO_FEW_ROWS}), with one
 * rater ({@link Undefined#TOO_FEW_COLUMNS}) and when every rater gave all persons the same ({@link
 * Undefined#NO_VARIATION}).
 * <p>
 * This class is immutable and thread-safe.
 */
public final class KendallW {

    private static final KendallW DEFAULT = new KendallW(true);
    private static final String SOURCE = "Kendall & Babington Smith (1939); Siegel & Castellan (1988) for ties";

    private final boolean tieCorrection;

    private KendallW(boolean tieCorrection) {
        this.tieCorrection = tieCorrection;
    }

    /**
     * Returns W corrected for ties.
     *
     * @return the method
     */
    public static KendallW withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a copy with or without the correction for ties.
     *
     * @param value  true to correct; without it W cannot reach 1 when there are ties
     * @return the method
     */
    public KendallW withTieCorrection(boolean value) {
        return new KendallW(value);
    }

    /**
     * Computes W of ordinal ratings.
     *
     * @param table  the ratings, a column per rater
     * @return W, or why it is undefined
     */
    public Estimate<Concordance> of(OrdinalTable table) {
        return of(ScoreTable.of(table));
    }

    /**
     * Computes W of scores.
     *
     * @param table  the scores, a column per rater
     * @return W, or why it is undefined
     */
    public Estimate<Concordance> of(ScoreTable table) {
        int m = table.names().size();
        if (m < 2) {
            return Estimate.undefined(Undefined.TOO_FEW_COLUMNS);
        }
        double[][] columns = table.completeColumns();
        int n = columns[0].length;
        if (n < 2) {
            return Estimate.undefined(n == 0 ? Undefined.NO_DATA : Undefined.TOO_FEW_ROWS);
        }
        // sums of doubled ranks are whole numbers, so that their order cannot matter
        long[] sums = new long[n];
        double ties = 0;
        int untied = 0;
        for (double[] column : columns) {
            double tied = addDoubledRanks(column, sums);
            ties += tied;
            untied += tied < cube(n) ? 1 : 0;
        }
        if (untied == 0) {
            return Estimate.undefined(Undefined.NO_VARIATION);
        }
        double spread = 0;
        for (long sum : sums) {
            double deviation = sum - m * (n + 1.0);
            spread += deviation * deviation / 4;
        }
        double largest = m * (m * cube(n) - (tieCorrection ? ties : 0));
        double w = 12 * spread / largest;
        double chiSquared = m * (n - 1.0) * w;
        return Estimate.of(new Concordance(
                w,
                chiSquared,
                n - 1,
                ChiSquaredDistribution.of(n - 1.0).survivalProbability(chiSquared),
                tieCorrection,
                n,
                m,
                MissingData.LISTWISE,
                SOURCE));
    }

    /** Adds twice the middle rank of each score, and returns the sum of t^3 - t over groups of t equal scores. */
    private static double addDoubledRanks(double[] scores, long[] sums) {
        double[] sorted = scores.clone();
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] += 0.0; // a negative zero equals zero
        }
        Arrays.sort(sorted);
        for (int row = 0; row < scores.length; row++) {
            sums[row] += first(sorted, scores[row]) + last(sorted, scores[row]) + 2L;
        }
        double ties = 0;
        for (int from = 0; from < sorted.length; ) {
            int to = last(sorted, sorted[from]);
            ties += cube(to - from + 1);
            from = to + 1;
        }
        return ties;
    }

    private static int first(double[] sorted, double score) {
        int low = 0;
        int high = sorted.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < score) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int last(double[] sorted, double score) {
        int low = 0;
        int high = sorted.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sorted[middle] > score) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
    }

    private static double cube(int n) {
        return (double) n * n * n - n;
    }

    /**
     * Kendall's W, with what must be reported beside it.
     *
     * @param estimate  W, from 0 to 1
     * @param chiSquared  the statistic of Friedman's test
     * @param df  its degrees of freedom
     * @param pValue  the probability of a chi-squared at least as large if raters rank at random
     * @param tieCorrected  whether ties were corrected for
     * @param n  the number of persons
     * @param raters  the number of raters
     * @param missing  how missing ratings were treated
     * @param source  where the formulas come from
     */
    public record Concordance(
            double estimate,
            double chiSquared,
            int df,
            double pValue,
            boolean tieCorrected,
            int n,
            int raters,
            MissingData missing,
            String source) {

        /** Checks that nothing is absent. */
        public Concordance {
            Objects.requireNonNull(missing, "missing");
            Objects.requireNonNull(source, "source");
        }

        /**
         * Returns whether levels were treated as equally far apart.
         *
         * @return false: only their order counts
         */
        public boolean assumesInterval() {
            return false;
        }
    }
}
