package nl.wijkkit.plan.results;

import java.util.Objects;

/**
 * How long the steps of plans took, counted in the period in which the step ended.
 * <p>
 * A plan that split off from another did not begin with a first contact: it has no time from contact to plan. Goals that came
 * along from another plan count as unknown, for only that plan knows when they were set.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param contactToPlan  from the first contact in which the family was reached to the opening of the plan; unknown if no
 *     contact on or before that day was recorded
 * @param planToGoal  from the opening of the plan to a goal that was reached, for every such goal
 * @param startToClose  from the opening of the plan to its closing
 */
public record LeadTimes(LeadTime contactToPlan, LeadTime planToGoal, LeadTime startToClose) {

    /** Nothing was measured. */
    public static final LeadTimes NONE = new LeadTimes(LeadTime.NONE, LeadTime.NONE, LeadTime.NONE);

    /** Checks that all are there. */
    public LeadTimes {
        Objects.requireNonNull(contactToPlan, "contactToPlan");
        Objects.requireNonNull(planToGoal, "planToGoal");
        Objects.requireNonNull(startToClose, "startToClose");
    }

    /**
     * Adds what was measured elsewhere.
     *
     * @param other  the other lead times
     * @return the sums
     * @throws ArithmeticException if a count is too large
     */
    public LeadTimes plus(LeadTimes other) {
        return new LeadTimes(
                contactToPlan.plus(other.contactToPlan),
                planToGoal.plus(other.planToGoal),
                startToClose.plus(other.startToClose));
    }
}
