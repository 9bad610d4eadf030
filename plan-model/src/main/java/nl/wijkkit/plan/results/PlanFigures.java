package nl.wijkkit.plan.results;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How many plans ran, began and ended.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param ran  plans that ran on at least one day of the period, 0 or more
 * @param opened  plans that were opened in the period, a plan that split off from another included, 0 or more
 * @param closed  plans that were closed in the period and not reopened by its end, 0 or more
 * @param joined  plans that went on in another plan since a day in the period, 0 or more
 * @param running  plans that ran at the end of the period, 0 or more
 */
public record PlanFigures(
        @JsonProperty(required = true) long ran,
        @JsonProperty(required = true) long opened,
        @JsonProperty(required = true) long closed,
        @JsonProperty(required = true) long joined,
        @JsonProperty(required = true) long running) {

    /** No plans. */
    public static final PlanFigures NONE = new PlanFigures(0, 0, 0, 0, 0);

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if a count is negative, or one is larger than the number of plans that ran
     */
    public PlanFigures {
        if (opened < 0 || closed < 0 || joined < 0 || running < 0) {
            throw new IllegalArgumentException("numbers of plans must be 0 or more, got a negative one");
        }
        if (Math.max(opened, Math.max(closed, Math.max(joined, running))) > ran) {
            throw new IllegalArgumentException("no more plans can begin or end than ran, which is " + ran);
        }
    }

    /**
     * Adds other plans.
     *
     * @param other  the figures of other plans
     * @return the sums
     * @throws ArithmeticException if a count is too large
     */
    public PlanFigures plus(PlanFigures other) {
        return new PlanFigures(
                Math.addExact(ran, other.ran),
                Math.addExact(opened, other.opened),
                Math.addExact(closed, other.closed),
                Math.addExact(joined, other.joined),
                Math.addExact(running, other.running));
    }
}
