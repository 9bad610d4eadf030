package nl.wijkkit.plan.contact;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * One contact with or about the family (<i>contactmoment</i>).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the contact's id
 * @param kind  the kind
 * @param on  the day
 * @param duration  how long it took, from a second to a day; null if that was not recorded
 * @param tookPart  who took part, at least one, all different
 * @param note  what was said; null if nothing was noted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactMoment(
        ContactId id,
        ContactKind kind,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Duration duration,

        List<Party> tookPart,
        @Nullable FreeText note) {

    /** The longest contact. */
    public static final Duration MAX_DURATION = Duration.ofDays(1);

    /**
     * Copies the people who took part.
     *
     * @throws IllegalArgumentException if the duration is not from a second to a day, nobody took part, or someone
     *     occurs twice
     */
    public ContactMoment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
        tookPart = Shape.someDistinct(tookPart, "people who took part");
        if (duration != null && (duration.toSeconds() < 1 || duration.compareTo(MAX_DURATION) > 0)) {
            throw new IllegalArgumentException("a contact must take from a second to a day");
        }
    }

    /**
     * Returns a copy with another id.
     *
     * @param value  the id
     * @return the copy
     */
    public ContactMoment withId(ContactId value) {
        return new ContactMoment(value, kind, on, duration, tookPart, note);
    }

    /**
     * Returns the id, the kind and the number of people.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "ContactMoment[" + id + ", " + kind + ", took part=" + tookPart.size() + "]";
    }
}
