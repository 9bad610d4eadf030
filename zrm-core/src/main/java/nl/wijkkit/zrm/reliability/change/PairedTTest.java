package nl.wijkkit.zrm.reliability.change;

import java.util.Objects;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.Undefined;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Student's t test of whether scores differ on average between two moments.
 * <p>
 * Treats levels as equally far apart; {@link WilcoxonSignedRank} uses the order of the differences only. Undefined
 * without a pair ({@link Undefined#NO_DATA}), with one ({@link Undefined#TOO_FEW_ROWS}) and when all differences are
 * equal ({@link Undefined#NO_VARIATION_IN_DIFFERENCES}).
 * <p>
 * This class is immutable and thread-safe.
 */
public final class PairedTTest {

    private static final PairedTTest DEFAULT = new PairedTTest(0.95);
    private static final String SOURCE = "Student (1908)";

    private final double confidence;

    private PairedTTest(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must be between 0 and 1, got " + confidence);
        }
        this.confidence = confidence;
    }

    /**
     * Returns the two-sided test with a 95% interval.
     *
     * @return the method
     */
    public static PairedTTest withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a copy with an interval of this confidence.
     *
     * @param value  the confidence, between 0 and 1
     * @return the method
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public PairedTTest withConfidence(double value) {
        return new PairedTTest(value);
    }

    /**
     * Tests the mean difference.
     *
     * @param pairs  the pairs
     * @return the test, or why it is undefined
     */
    public Estimate<Result> of(PairedScores pairs) {
        return PairedSummary.of(pairs).fold(this::of, Estimate::undefined);
    }

    private Estimate<Result> of(PairedSummary summary) {
        if (summary.sd() == 0) {
            return Estimate.undefined(Undefined.NO_VARIATION_IN_DIFFERENCES);
        }
        double error = summary.sd() / Math.sqrt(summary.n());
        TDistribution distribution = TDistribution.of(summary.n() - 1.0);
        double t = summary.mean() / error;
        double reach = distribution.inverseSurvivalProbability((1 - confidence) / 2) * error;
        return Estimate.of(new Result(
                summary.mean(),
                t,
                summary.n() - 1,
                Math.min(1, 2 * distribution.survivalProbability(Math.abs(t))),
                new Interval(summary.mean() - reach, summary.mean() + reach, confidence),
                summary.n(),
                MissingData.LISTWISE,
                SOURCE));
    }

    /**
     * The test, with what must be reported beside it.
     *
     * @param estimate  the mean difference, later less earlier
     * @param t  the mean over its standard error
     * @param df  the degrees of freedom
     * @param pValue  the two-sided probability if there were no difference
     * @param interval  the interval of the mean difference
     * @param n  the number of pairs
     * @param missing  how missing scores were treated
     * @param source  where the formula comes from
     */
    public record Result(
            double estimate,
            double t,
            int df,
            double pValue,
            Interval interval,
            int n,
            MissingData missing,
            String source) {

        /** Checks that nothing is absent. */
        public Result {
            Objects.requireNonNull(interval, "interval");
            Objects.requireNonNull(missing, "missing");
            Objects.requireNonNull(source, "source");
        }

        /**
         * Returns whether levels were treated as equally far apart; the signed rank test and counts do not.
         *
         * @return true
         */
        public boolean assumesInterval() {
            return true;
        }
    }
}
