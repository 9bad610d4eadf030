package nl.wijkkit.plan.results;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How many goals were set and what became of them. A goal that both parts of a family that split took along counts in the
 * plan of each.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param set  goals that were set in the period, 0 or more; those that came along from another plan do not count
 * @param reached  goals that were reached in the period and still stood as reached at its end, 0 or more
 * @param dropped  goals that were dropped in the period and still stood as dropped at its end, 0 or more
 * @param open  goals that were open at the end of the period in a plan that ran then, 0 or more
 */
public record GoalFigures(
        @JsonProperty(required = true) long set,
        @JsonProperty(required = true) long reached,
        @JsonProperty(required = true) long dropped,
        @JsonProperty(required = true) long open) {

    /** No goals. */
    public static final GoalFigures NONE = new GoalFigures(0, 0, 0, 0);

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public GoalFigures {
        if (set < 0 || reached < 0 || dropped < 0 || open < 0) {
            throw new IllegalArgumentException("numbers of goals must be 0 or more, got a negative one");
        }
    }

    /**
     * Adds other goals.
     *
     * @param other  the figures of other goals
     * @return the sums
     * @throws ArithmeticException if a count is too large
     */
    public GoalFigures plus(GoalFigures other) {
        return new GoalFigures(
                Math.addExact(set, other.set),
                Math.addExact(reached, other.reached),
                Math.addExact(dropped, other.dropped),
                Math.addExact(open, other.open));
    }
}
