package nl.wijkkit.zrm.reliability;

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
}
