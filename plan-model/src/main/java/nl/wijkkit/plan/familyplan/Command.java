package nl.wijkkit.plan.familyplan;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.Objects;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.party.Party;

/**
 * What someone wants to change in a plan. If the rules allow it, it becomes an event with the same content.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the id of the event that it becomes, unique over all plans
 * @param at  the moment
 * @param by  who wants it
 * @param change  what should change
 */
public record Command(
        EventId id,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        Party by,
        Change change) {

    /** Checks that nothing is missing. */
    public Command {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(change, "change");
    }

    Event event(PlanId plan) {
        return new Event(id, plan, at, by, change);
    }

    /**
     * Returns the ids and what should change, without texts.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Command[" + id + ", by " + by + ", " + change + "]";
    }
}
