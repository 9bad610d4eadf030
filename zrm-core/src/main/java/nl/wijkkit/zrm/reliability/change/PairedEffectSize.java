package nl.wijkkit.zrm.reliability.change;

import java.util.Objects;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.distribution.NoncentralT;

/**
 * How large a change is, in standard deviations: of the differences (the standardised response mean), of the scores, or
 * of the first scores.
 * <p>
 * All treat levels as equally far apart; the rank-biserial correlation of {@link WilcoxonSignedRank} and the proportions
 * of {@link Movement} do not go by distances. A size says nothing about importance: see {@link Movement} and
 * {@link ReliableChange} for that.
 * <p>
 * Undefined without a pair ({@link Undefined#NO_DATA}), with one ({@link Undefined#TOO_FEW_ROWS}) and when all
 * differences are equal ({@link Undefined#NO_VARIATION_IN_DIFFERENCES}).
 * <p>
 * This class is immutable and thread-safe.
 */
public final class PairedEffectSize {

    private static final PairedEffectSize DEFAULT = new PairedEffectSize(0.95);
    private static final String SOURCE =
            "Cohen (1988); Hedges (1981); Morris & DeShon (2002) for d_rm; interval of Cumming & Finch (2001)";

    private final double confidence;

    private PairedEffectSize(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must be between 0 and 1, got " + confidence);
        }
        this.confidence = confidence;
    }

    /**
     * Returns the effect sizes with a 95% interval.
     *
     * @return the method
     */
    public static PairedEffectSize withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a copy with an interval of this confidence.
     *
     * @param value  the confidence, between 0 and 1
     * @return the method
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public PairedEffectSize withConfidence(double value) {
        return new PairedEffectSize(value);
    }

    /**
     * Computes the effect sizes.
     *
     * @param pairs  the pairs
     * @return the effect sizes, or why they are undefined
     */
    public Estimate<Result> of(PairedScores pairs) {
        return PairedSummary.of(pairs).fold(this::of, Estimate::undefined);
    }

    private Estimate<Result> of(PairedSummary summary) {
        if (summary.sd() == 0) {
            return Estimate.undefined(Undefined.NO_VARIATION_IN_DIFFERENCES);
        }
        int n = summary.n();
        double d = summary.mean() / summary.sd();
        double before = summary.sdBefore();
        double after = summary.sdAfter();
        return Estimate.of(new Result(
                d,
                interval(d, n),
                d * hedges(n - 1),
                summary.mean() / Math.sqrt((before * before + after * after) / 2),
                summary.mean() / ((before + after) / 2),
                before == 0 ? Estimate.undefined(Undefined.NO_VARIATION) : Estimate.of(summary.mean() / before),
                summary.correlation().map(r -> d * Math.sqrt(2 * summary.uncorrelated())),
                n,
                MissingData.LISTWISE,
                SOURCE));
    }

    /** The limits are the effect sizes under which so large or so small a t would be this unlikely. */
    private Interval interval(double d, int n) {
        double root = Math.sqrt(n);
        double tail = (1 - confidence) / 2;
        return new Interval(
                NoncentralT.noncentralityFor(d * root, n - 1, 1 - tail) / root,
                NoncentralT.noncentralityFor(d * root, n - 1, tail) / root,
                confidence);
    }

    /** Hedges' exact correction for a small sample; 0 with one degree of freedom, where d has no expectation. */
    private static double hedges(int df) {
        return df == 1 ? 0 : 1 / (NoncentralT.gammaRatio((df - 1) / 2.0) * Math.sqrt(df / 2.0));
    }

    /**
     * The effect sizes, with what must be reported beside them. A rise of the scores is positive.
     *
     * @param estimate  the mean difference over the standard deviation of the differences: d_z, the standardised response
     *     mean
     * @param interval  its interval, from the noncentral t distribution
     * @param hedgesG  the same, corrected for small samples
     * @param byPooledSd  the mean difference over the root mean square of both standard deviations, d_av
     * @param byMeanSd  the mean difference over the mean of both standard deviations
     * @param byBaselineSd  the mean difference over the standard deviation of the first scores; undefined if they have no
     *     spread
     * @param forRepeatedMeasures  d_z on the scale of the scores, d_z sqrt(2 (1 - r)); undefined if a moment has no
     *     spread
     * @param n  the number of pairs
     * @param missing  how missing scores were treated
     * @param source  where the formulas come from
     */
    public record Result(
            double estimate,
            Interval interval,
            double hedgesG,
            double byPooledSd,
            double byMeanSd,
            Estimate<Double> byBaselineSd,
            Estimate<Double> forRepeatedMeasures,
            int n,
            MissingData missing,
            String source) {

        /** Checks that nothing is absent. */
        public Result {
            Objects.requireNonNull(interval, "interval");
            Objects.requireNonNull(byBaselineSd, "byBaselineSd");
            Objects.requireNonNull(forRepeatedMeasures, "forRepeatedMeasures");
            Objects.requireNonNull(missing, "missing");
            Objects.requireNonNull(source, "source");
        }

        /**
         * Returns whether levels were treated as equally far apart; rank-biserial correlation and counts do not.
         *
         * @return true
         */
        public boolean assumesInterval() {
            return true;
        }
    }
}
