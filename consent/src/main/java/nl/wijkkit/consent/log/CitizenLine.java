package nl.wijkkit.consent.log;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log as the person concerned reads it: like lines of one day taken together.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param day  the day
 * @param event  what was done
 * @param organisation  which organisation did it
 * @param role  in what role
 * @param employee  who it was, as far as it is told: a pseudonym, or an id when the name is needed to check lawfulness
 * @param purpose  what for
 * @param seen  the most that was seen
 * @param categories  what kinds of data, in order
 * @param emergency  the id of the emergency look that it was part of; null if it was none
 * @param times  how many lines of the log were taken together, 1 or more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CitizenLine(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate day,
        AccessEvent event,
        PartyId organisation,
        Role role,
        String employee,
        Purpose purpose,
        Disclosure seen,
        List<DataCategory> categories,
        @Nullable String emergency,
        int times) {

    /** Copies the categories. */
    public CitizenLine {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(seen, "seen");
        categories = List.copyOf(categories);
    }

    /**
     * Returns whether the emergency button was used.
     *
     * @return true if it was part of an emergency look
     */
    @JsonIgnore
    public boolean isEmergency() {
        return emergency != null;
    }

    /**
     * Returns the event.
     *
     * @return a short description without the day, the organisation or the data
     */
    @Override
    public String toString() {
        return "CitizenLine[" + event + ", times=" + times + "]";
    }
}
