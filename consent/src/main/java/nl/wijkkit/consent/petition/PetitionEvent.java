package nl.wijkkit.consent.petition;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.Objects;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.party.Party;

/**
 * Something that happened to a request, with who and when; it is kept and never changed.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the event's id, unique over all petitions
 * @param petition  the request
 * @param at  the moment
 * @param by  who
 * @param change  what
 */
public record PetitionEvent(
        EventId id,
        PetitionId petition,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        Party by,
        PetitionChange change) {

    /** Checks that nothing is missing. */
    public PetitionEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(petition, "petition");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(change, "change");
    }

    /**
     * Returns the ids and what kind of change it is.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "PetitionEvent[" + id + ", " + petition + ", " + change + "]";
    }
}
