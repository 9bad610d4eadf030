package nl.wijkkit.zrm.reliability.correlation;

import java.util.Objects;
import java.util.OptionalLong;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.MissingData;

/**
 * A correlation between two columns and its test against zero.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param coefficient  the measure of association
 * @param estimate  the correlation, from &minus;1 to 1
 * @param statistic  the test statistic: t, or z for Kendall's tau; infinite for t when the correlation is exactly 1 or
 *     &minus;1
 * @param degreesOfFreedom  the degrees of freedom of t; empty for z
 * @param pValue  the two-sided p-value
 * @param interval  the interval by Fisher's z transformation, for Pearson's correlation from 4 rows on; undefined for
 *     fewer rows, and {@link nl.wijkkit.zrm.reliability.Undefined#NOT_AVAILABLE} for rank correlations
 * @param n  the number of rows with both answers
 * @param missing  how missing answers were treated
 * @param source  where the test comes from
 */
public record TestedCorrelation(
        Coefficient coefficient,
        double estimate,
        double statistic,
        OptionalLong degreesOfFreedom,
        double pValue,
        Estimate<Interval> interval,
        long n,
        MissingData missing,
        String source) {

    /** Checks that nothing is absent. */
    public TestedCorrelation {
        Objects.requireNonNull(coefficient, "coefficient");
        Objects.requireNonNull(degreesOfFreedom, "degreesOfFreedom");
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Returns whether levels are treated as equally far apart.
     *
     * @return true for Pearson's correlation
     */
    public boolean assumesInterval() {
        return coefficient.assumesInterval();
    }
}
