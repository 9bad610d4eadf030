package nl.wijkkit.consent.ledger;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;

/**
 * A line in the ledger: what happened, to whose consent, from which day, and who recorded it. Lines are never changed.
 * <p>
 * Its JSON keeps to {@code META-INF/wijkkit/schema/consent-entry-1.schema.json} in the jar.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the id, unique over the ledger
 * @param subject  the person concerned
 * @param on  the day from which it holds
 * @param at  the moment at which it was recorded
 * @param by  who recorded it
 * @param act  what happened
 */
public record Entry(
        EntryId id,
        PersonId subject,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        Party by,
        Act act) {

    /** Checks that nothing is missing. */
    public Entry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(act, "act");
    }

    /**
     * Returns the ids, without dates.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Entry[" + id + ", " + act.about().map(ConsentId::value).orElse("all") + "]";
    }
}
