package nl.wijkkit.zrm.reliability.icc;

import org.apache.commons.statistics.distribution.FDistribution;

/**
 * A test against the F distribution.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param f  the ratio of mean squares; infinite if the one below is zero
 * @param df1  the degrees of freedom of the mean square above
 * @param df2  the degrees of freedom of the mean square below, not always whole
 * @param pValue  the probability of an F at least as large
 */
public record FTest(double f, double df1, double df2, double pValue) {

    static FTest of(double f, double df1, double df2) {
        double p = Double.isInfinite(f) ? 0 : FDistribution.of(df1, df2).survivalProbability(f);
        return new FTest(f, df1, df2, p);
    }

    /** Returns the value that F exceeds with this probability. */
    static double exceededWith(double probability, double df1, double df2) {
        return FDistribution.of(df1, df2).inverseSurvivalProbability(probability);
    }
}
