package nl.wijkkit.plan.action;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Something that someone does to reach a goal (<i>actie</i>).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the action's id, which never changes
 * @param what  what is done
 * @param goals  the goals that it serves, at least one, all different
 * @param owner  who does it
 * @param tier  from whose strength it comes
 * @param due  the day on which it must be done; null if no day was agreed
 * @param status  how it stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Action(
        ActionId id,
        FreeText what,
        List<GoalId> goals,
        Party owner,
        Tier tier,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate due,

        ActionStatus status) {

    /**
     * Copies the goals.
     *
     * @throws IllegalArgumentException if there is no goal, or a goal occurs twice
     */
    public Action {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(what, "what");
        goals = Shape.someDistinct(goals, "goals");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(status, "status");
    }

    /**
     * Obtains a proposed action.
     *
     * @param id  the action's id
     * @param what  what is done
     * @param goals  the goals that it serves, at least one
     * @param owner  who does it
     * @param tier  from whose strength it comes
     * @return the action, without a day on which it must be done
     * @throws IllegalArgumentException if there is no goal, or a goal occurs twice
     */
    public static Action of(ActionId id, FreeText what, List<GoalId> goals, Party owner, Tier tier) {
        return new Action(id, what, goals, owner, tier, null, ActionStatus.PROPOSED);
    }

    /**
     * Returns the day on which it must be done.
     *
     * @return the day; empty if no day was agreed
     */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(due);
    }

    /**
     * Returns whether this action should have been done by now.
     *
     * @param today  the day to look from
     * @return true if the action is open and its day lies before today
     */
    public boolean isOverdue(LocalDate today) {
        return due != null && status.isOpen() && due.isBefore(today);
    }

    /**
     * Returns a copy with another id.
     *
     * @param value  the id
     * @return the copy
     */
    public Action withId(ActionId value) {
        return new Action(value, what, goals, owner, tier, due, status);
    }

    /**
     * Returns a copy in other words.
     *
     * @param value  what is done
     * @return the copy
     */
    public Action withWhat(FreeText value) {
        return new Action(id, value, goals, owner, tier, due, status);
    }

    /**
     * Returns a copy that serves other goals.
     *
     * @param value  the goals, at least one
     * @return the copy
     * @throws IllegalArgumentException if there is no goal, or a goal occurs twice
     */
    public Action withGoals(List<GoalId> value) {
        return new Action(id, what, value, owner, tier, due, status);
    }

    /**
     * Returns a copy that someone else does.
     *
     * @param newOwner  who does it
     * @param newTier  from whose strength it comes
     * @return the copy
     */
    public Action withOwner(Party newOwner, Tier newTier) {
        return new Action(id, what, goals, newOwner, newTier, due, status);
    }

    /**
     * Returns a copy with another day.
     *
     * @param value  the day on which it must be done; null if no day is agreed
     * @return the copy
     */
    public Action withDue(@Nullable LocalDate value) {
        return new Action(id, what, goals, owner, tier, value, status);
    }

    /**
     * Returns a copy with another status.
     *
     * @param value  the status
     * @return the copy
     */
    public Action withStatus(ActionStatus value) {
        return new Action(id, what, goals, owner, tier, due, value);
    }

    /**
     * Returns the id, the status and the number of goals.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Action[" + id + ", " + status + ", goals=" + goals.size() + "]";
    }
}
