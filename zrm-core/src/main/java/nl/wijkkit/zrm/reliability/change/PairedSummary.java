package nl.wijkkit.zrm.reliability.change;

import java.util.Objects;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.Undefined;

/**
 * How two measurements of the same persons differ, described.
 * <p>
 * Means and standard deviations treat levels as equally far apart; the median and the counts do not.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param n  the number of pairs, 2 or more
 * @param meanBefore  the mean of the earlier scores
 * @param sdBefore  the standard deviation of the earlier scores
 * @param meanAfter  the mean of the later scores
 * @param sdAfter  the standard deviation of the later scores
 * @param mean  the mean difference, later less earlier
 * @param sd  the standard deviation of the differences
 * @param median  the median difference
 * @param higher  the number of persons whose later score is higher
 * @param equal  the number of persons whose scores are equal
 * @param lower  the number of persons whose later score is lower
 * @param missing  how missing scores were treated
 */
public record PairedSummary(
        int n,
        double meanBefore,
        double sdBefore,
        double meanAfter,
        double sdAfter,
        double mean,
        double sd,
        double median,
        int higher,
        int equal,
        int lower,
        MissingData missing) {

    /** Checks that nothing is absent. */
    public PairedSummary {
        Objects.requireNonNull(missing, "missing");
    }

    /**
     * Describes pairs of scores.
     *
     * @param pairs  the pairs
     * @return the summary; undefined without a pair ({@link Undefined#NO_DATA}) or with one ({@link
     *     Undefined#TOO_FEW_ROWS})
     */
    public static Estimate<PairedSummary> of(PairedScores pairs) {
        int n = pairs.n();
        if (n < 2) {
            return Estimate.undefined(n == 0 ? Undefined.NO_DATA : Undefined.TOO_FEW_ROWS);
        }
        Sample before = pairs.befores();
        Sample after = pairs.afters();
        Sample differences = pairs.differences();
        int higher = 0;
        int lower = 0;
        for (int i = 0; i < n; i++) {
            higher += pairs.difference(i) > 0 ? 1 : 0;
            lower += pairs.difference(i) < 0 ? 1 : 0;
        }
        return Estimate.of(new PairedSummary(
                n,
                before.mean(),
                before.sd(),
                after.mean(),
                after.sd(),
                differences.mean(),
                differences.sd(),
                differences.median(),
                higher,
                n - higher - lower,
                lower,
                MissingData.LISTWISE));
    }

    /**
     * Returns Pearson's correlation of the two moments, which follows from the three standard deviations.
     *
     * @return the correlation; undefined if a moment has no spread ({@link Undefined#NO_VARIATION})
     */
    public Estimate<Double> correlation() {
        if (sdBefore == 0 || sdAfter == 0) {
            return Estimate.undefined(Undefined.NO_VARIATION);
        }
        return Estimate.of(1 - uncorrelated());
    }

    /**
     * Returns 1 less the correlation. From the spread of the differences, not from the correlation, so that a correlation
     * near 1 costs no digits.
     */
    double uncorrelated() {
        double apart = sdBefore - sdAfter;
        return Math.max(0, Math.min(2, (sd * sd - apart * apart) / (2 * sdBefore * sdAfter)));
    }
}
