package nl.wijkkit.plan.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.party.Party;

/**
 * Something that happened to a plan: who changed what and when. Events are kept for ever and never changed.
 * <p>
 * In JSON an event is written as a {@link StoredEvent}, with its type and version; an event of an older version reads as
 * one of today. To read a store that a later version may have written to, bind {@link StoredEvent} and ask it for the
 * event: it then tells the problem instead of throwing.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the event's id, unique over all plans
 * @param plan  the plan that changed
 * @param at  the moment at which it was recorded
 * @param by  who recorded it
 * @param change  what changed
 */
public record Event(EventId id, PlanId plan, Instant at, Party by, Change change) {

    /** The order of events that nothing else orders: the earlier moment first, then the lower id. */
    public static final Comparator<Event> BY_MOMENT_THEN_ID =
            Comparator.comparing(Event::at).thenComparing(Event::id);

    /** Checks that nothing is missing. */
    public Event {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(change, "change");
    }

    /**
     * Obtains the event that was stored.
     *
     * @param stored  the stored event
     * @return the event
     * @throws IllegalArgumentException if this version of the library does not know the event's type or version
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Event of(StoredEvent stored) {
        return stored.event().orElseThrow();
    }

    /**
     * Returns the event as it is stored.
     *
     * @return the stored event, of the version that this library writes
     */
    @JsonValue
    public StoredEvent stored() {
        ChangeType type = ChangeType.of(change);
        return new StoredEvent(type.type(), type.version(), id, plan, at, by, change);
    }

    /**
     * Returns the ids and what changed, without texts.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Event[" + id + ", " + plan + ", by " + by + ", " + change + "]";
    }
}
