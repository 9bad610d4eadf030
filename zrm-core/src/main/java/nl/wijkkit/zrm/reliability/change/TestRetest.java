package nl.wijkkit.zrm.reliability.change;

import java.util.Objects;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.Undefined;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How much two measurements of persons who did not change differ: standard error of measurement, smallest detectable
 * change and limits of agreement.
 * <p>
 * For persons who were stable in between; otherwise real change is taken for error. Treats levels as equally far apart
 * and errors as normal and of one size; for ordinal levels report the shares of {@link
 * nl.wijkkit.zrm.reliability.agreement.PercentAgreement} and weighted kappa beside it. The versions that count a shift
 * between the moments as error too are in {@link nl.wijkkit.zrm.reliability.icc.TwoWayAnova}.
 * <p>
 * Undefined without a pair ({@link Undefined#NO_DATA}) and with one ({@link Undefined#TOO_FEW_ROWS}). If all differences
 * are equal the error is 0.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class TestRetest {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final TestRetest DEFAULT = new TestRetest(0.95);
    private static final String SOURCE = "Bland & Altman (1986); De Vet et al. (2006)";

    private final double confidence;

    private TestRetest(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must be between 0 and 1, got " + confidence);
        }
        this.confidence = confidence;
    }

    /**
     * Returns the measures for 95% of differences.
     *
     * @return the method
     */
    public static TestRetest withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a copy for this share of differences.
     *
     * @param value  the share, between 0 and 1
     * @return the method
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public TestRetest withConfidence(double value) {
        return new TestRetest(value);
    }

    /**
     * Computes the measures.
     *
     * @param pairs  the pairs
     * @return the measures, or why they are undefined
     */
    public Estimate<Result> of(PairedScores pairs) {
        double z = z();
        return PairedSummary.of(pairs)
                .map(summary -> new Result(
                        summary.sd() / Math.sqrt(2),
                        z * summary.sd(),
                        new Interval(summary.mean() - z * summary.sd(), summary.mean() + z * summary.sd(), confidence),
                        summary.n(),
                        MissingData.LISTWISE,
                        SOURCE));
    }

    /**
     * Computes the smallest detectable change from a standard error of measurement that was found otherwise, such as the
     * one of agreement in {@link nl.wijkkit.zrm.reliability.icc.TwoWayAnova}.
     *
     * @param standardError  the standard error of measurement, not negative
     * @return z times the root of 2 times the standard error
     * @throws IllegalArgumentException if it is negative
     */
    public double smallestDetectableChange(double standardError) {
        if (!(standardError >= 0)) {
            throw new IllegalArgumentException("standard error must be 0 or more, got " + standardError);
        }
        return z() * Math.sqrt(2) * standardError;
    }

    private double z() {
        return NORMAL.inverseSurvivalProbability((1 - confidence) / 2);
    }

    /**
     * The measures, in the unit of the scores, with what must be reported beside them.
     *
     * @param standardError  the standard error of measurement, sd of the differences over the root of 2
     * @param smallestDetectableChange  a change of one person smaller than this may well be error
     * @param limitsOfAgreement  the range in which this share of differences lies; not an interval of an estimate
     * @param n  the number of pairs
     * @param missing  how missing scores were treated
     * @param source  where the formulas come from
     */
    public record Result(
            double standardError,
            double smallestDetectableChange,
            Interval limitsOfAgreement,
            int n,
            MissingData missing,
            String source) {

        /** Checks that nothing is absent. */
        public Result {
            Objects.requireNonNull(limitsOfAgreement, "limitsOfAgreement");
            Objects.requireNonNull(missing, "missing");
            Objects.requireNonNull(source, "source");
        }

        /**
         * Returns whether levels were treated as equally far apart; percent agreement does not.
         *
         * @return true
         */
        public boolean assumesInterval() {
            return true;
        }
    }
}
