package nl.wijkkit.zrm.reliability;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A confidence interval.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param lower  the lower limit
 * @param upper  the upper limit, not below the lower
 * @param confidence  the level of confidence, between 0 and 1, such as 0.95
 */
public record Interval(double lower, double upper, double confidence) {

    /**
     * Checks the order of the limits and the level of confidence.
     *
     * @throws IllegalArgumentException if a limit is NaN, the limits are reversed, or the confidence is not between 0
     *     and 1
     */
    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("lower limit must not exceed upper, got " + lower + " and " + upper);
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must be between 0 and 1, got " + confidence);
        }
    }

    /**
     * Obtains the interval of a share, such as the share of persons on the lowest level (Wilson, 1927).
     *
     * @param count  how many have it, from 0 to {@code n}
     * @param n  how many there are, 1 or more
     * @param confidence  the level of confidence, between 0 and 1
     * @return the interval, within 0 and 1
     * @throws IllegalArgumentException if the numbers or the confidence lie outside their ranges
     */
    public static Interval ofShare(long count, long n, double confidence) {
        if (n < 1 || count < 0 || count > n) {
            throw new IllegalArgumentException("expected a count from 0 to n of 1 or more, got " + count + " of " + n);
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must be between 0 and 1, got " + confidence);
        }
        double p = (double) count / n;
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
        double centre = (p + z * z / (2.0 * n)) / (1 + z * z / n);
        double reach = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n));
        return new Interval(count == 0 ? 0 : centre - reach, count == n ? 1 : centre + reach, confidence);
    }
}
