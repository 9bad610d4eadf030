package nl.wijkkit.zrm.reliability.agreement;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A test against the standard normal distribution.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param z  the estimate over its standard error under the hypothesis
 * @param pValue  the two-sided probability of a z at least as far from zero
 */
public record ZTest(double z, double pValue) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    static ZTest of(double z) {
        return new ZTest(z, Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z))));
    }

    /** Returns how many standard errors an interval reaches to either side, such as 1.96 for 0.95. */
    static double reach(double confidence) {
        return NORMAL.inverseSurvivalProbability((1 - confidence) / 2);
    }

    static double checkedConfidence(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must be between 0 and 1, got " + confidence);
        }
        return confidence;
    }
}
