package nl.wijkkit.zrm.change;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * How many targets of a person, a household or a group are reached, on the way, behind, or cannot be told.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param reached  the number that is reached, 0 or more
 * @param onTheWay  the number that is on the way, 0 or more
 * @param behind  the number that is behind, 0 or more
 * @param undetermined  the number that cannot be told, 0 or more
 */
public record TargetCounts(
        @JsonProperty(required = true) long reached,
        @JsonProperty(required = true) long onTheWay,
        @JsonProperty(required = true) long behind,
        @JsonProperty(required = true) long undetermined) {

    private static final TargetCounts ZERO = new TargetCounts(0, 0, 0, 0);

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public TargetCounts {
        if (reached < 0 || onTheWay < 0 || behind < 0 || undetermined < 0) {
            throw new IllegalArgumentException("counts must be 0 or more, got " + reached + ", " + onTheWay + ", "
                    + behind + " and " + undetermined);
        }
    }

    /**
     * Returns counts of nothing.
     *
     * @return zeros
     */
    public static TargetCounts zero() {
        return ZERO;
    }

    /**
     * Counts.
     *
     * @param progress  the progress of each target
     * @return the counts
     */
    public static TargetCounts of(List<TargetProgress> progress) {
        return new TargetCounts(
                count(progress, TargetStatus.REACHED),
                count(progress, TargetStatus.ON_THE_WAY),
                count(progress, TargetStatus.BEHIND),
                count(progress, TargetStatus.UNDETERMINED));
    }

    private static long count(List<TargetProgress> progress, TargetStatus status) {
        return progress.stream().filter(one -> one.status() == status).count();
    }

    /**
     * Adds other counts, of other targets.
     *
     * @param other  the other counts
     * @return the sum
     */
    public TargetCounts plus(TargetCounts other) {
        return new TargetCounts(
                reached + other.reached,
                onTheWay + other.onTheWay,
                behind + other.behind,
                undetermined + other.undetermined);
    }

    /**
     * Returns the number of targets.
     *
     * @return the sum of the counts
     */
    public long targets() {
        return reached + onTheWay + behind + undetermined;
    }
}
