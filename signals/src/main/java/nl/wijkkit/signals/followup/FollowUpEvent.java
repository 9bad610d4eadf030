package nl.wijkkit.signals.followup;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Objects;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.signals.SignalId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a signal, or that someone wants to happen: who, when, what and why. An event that was accepted
 * is kept and never changed.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the event's id, unique over all signals
 * @param signal  the signal
 * @param at  the moment
 * @param by  who
 * @param change  what
 * @param reason  why; null if no reason was given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowUpEvent(
        EventId id,
        SignalId signal,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        Party by,
        FollowUpChange change,
        @Nullable FreeText reason) {

    /** Checks that nothing but the reason is missing. */
    public FollowUpEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(signal, "signal");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(change, "change");
    }

    /**
     * Obtains an event without a reason.
     *
     * @param id  the event's id, unique over all signals
     * @param signal  the signal
     * @param at  the moment
     * @param by  who
     * @param change  what
     * @return the event
     */
    public static FollowUpEvent of(EventId id, SignalId signal, Instant at, Party by, FollowUpChange change) {
        return new FollowUpEvent(id, signal, at, by, change, null);
    }

    /**
     * Returns this event with a reason.
     *
     * @param value  why
     * @return the event
     */
    public FollowUpEvent withReason(FreeText value) {
        return new FollowUpEvent(id, signal, at, by, change, Objects.requireNonNull(value, "value"));
    }

    /**
     * Returns the ids and the kind, without reason and moment.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "FollowUpEvent[" + id + ", " + signal + ", " + change.kind() + "]";
    }
}
