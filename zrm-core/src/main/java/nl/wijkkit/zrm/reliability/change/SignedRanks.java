package nl.wijkkit.zrm.reliability.change;

import java.util.Objects;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;

/**
 * The signed rank test, with what must be reported beside it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param sumOfRises  the sum of the ranks of scores that rose, W+; R's V
 * @param sumOfFalls  the sum of the ranks of scores that fell, W-
 * @param expected  what both sums would be on average without change
 * @param variance  the variance of the sums without change, corrected for ties
 * @param z  the distance of W+ from what is expected, over its standard error
 * @param pValue  the two-sided probability by the normal approximation
 * @param exactPValue  the two-sided probability over all signs of the ranks at hand; undefined with more changes than
 *     the method allows
 * @param rankBiserial  the share of the rank sum that rose less the share that fell, from -1 to 1
 * @param n  the number of pairs, unchanged ones included
 * @param unchanged  the number of pairs without a difference
 * @param zeros  what became of those
 * @param continuityCorrected  whether z was moved half a rank towards zero
 * @param missing  how missing scores were treated
 * @param source  where the method comes from
 */
public record SignedRanks(
        double sumOfRises,
        double sumOfFalls,
        double expected,
        double variance,
        double z,
        double pValue,
        Estimate<Double> exactPValue,
        double rankBiserial,
        int n,
        int unchanged,
        WilcoxonSignedRank.Zeros zeros,
        boolean continuityCorrected,
        MissingData missing,
        String source) {

    /** Checks that nothing is absent. */
    public SignedRanks {
        Objects.requireNonNull(exactPValue, "exactPValue");
        Objects.requireNonNull(zeros, "zeros");
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Returns the effect size r, z over the root of the number of pairs.
     *
     * @return the effect size
     */
    public double zOverRootN() {
        return z / Math.sqrt(n);
    }

    /**
     * Returns whether levels were treated as equally far apart: sizes of steps are ranked, so that steps from different
     * levels are compared. Counting who rose and who fell, as {@link Movement} does, compares nothing.
     *
     * @return true
     */
    public boolean assumesInterval() {
        return true;
    }
}
