package nl.wijkkit.plan.familyplan;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.course.PlanOrigin;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.shape.Shape;

/**
 * The wish to split a plan, since members leave the family (divorce, moving out) and go on as a family of their own.
 * <p>
 * What is for those who leave goes along, what is for those who stay remains, and what is for both goes on in both plans,
 * each with its own people. What is for the family as a whole stays.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param plan  the plan to split
 * @param leaving  the id of the event in that plan
 * @param opening  the id of the first event of the new plan
 * @param at  the moment
 * @param by  who wants it
 * @param newPlan  the id of the new plan
 * @param newFamily  the family of those who leave
 * @param origin  who drew the new plan up first
 * @param members  those who leave, at least one, all different
 * @param takenAlong  goals of the family as a whole that go on in both plans, all different; often none
 * @param director  the first director of the new plan
 * @param on  the day
 */
public record Split(
        PlanId plan,
        EventId leaving,
        EventId opening,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        Party by,
        PlanId newPlan,
        FamilyId newFamily,
        PlanOrigin origin,
        List<PersonId> members,
        List<GoalId> takenAlong,
        Party director,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if nobody leaves, a person or a goal occurs twice, or the two events have one id
     */
    public Split {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(newPlan, "newPlan");
        Objects.requireNonNull(newFamily, "newFamily");
        Objects.requireNonNull(origin, "origin");
        members = Shape.someDistinct(members, "members");
        takenAlong = Shape.distinct(takenAlong, "goals");
        Objects.requireNonNull(director, "director");
        Objects.requireNonNull(on, "on");
        if (leaving.equals(opening)) {
            throw new IllegalArgumentException("the two events must have different ids");
        }
    }

    /**
     * Returns the ids and counts.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Split[" + plan + " to " + newPlan + ", members=" + members.size() + "]";
    }
}
