package nl.wijkkit.consent.rights;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.shape.Shape;

/**
 * What someone asks: which right, about whose data, in what capacity.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param kind  the right
 * @param subject  whose data it is, with an id, and with the age on the day of the request
 * @param actor  who asks and how he stands to that person, such as {@code CITIZEN} and {@code SELF}
 * @param evidence  what the asker's capacity rests on, such as {@code SELF} or {@code LEGAL_REPRESENTATION}
 * @param origin  the law for which the data were collected
 * @param category  what the data are about; {@code FULL_FILE} for the whole file
 * @param inWriting  whether it was asked in writing
 * @param parts  the ids of the records or facts that it is about, at least one, all different
 */
public record Claim(
        RightKind kind,
        Subject subject,
        Actor actor,
        List<Evidence> evidence,
        Law origin,
        DataCategory category,
        boolean inWriting,
        List<String> parts) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the subject has no id, there is no part, one stands twice or has another shape
     */
    public Claim {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(category, "category");
        if (subject.id() == null) {
            throw new IllegalArgumentException("expected a subject with an id, found none");
        }
        evidence = evidence.stream().distinct().sorted().toList();
        parts = Shape.someDistinct(parts, "parts");
        parts.forEach(part -> Shape.requireId(part, "part"));
    }

    /**
     * Returns whose data it is.
     *
     * @return the id
     */
    public PersonId person() {
        return Objects.requireNonNull(subject.id(), "id");
    }

    /**
     * Returns the right and who asks, in codes.
     *
     * @return a short description, without the person or the parts
     */
    @Override
    public String toString() {
        return "Claim[" + kind + ", " + actor + ", " + origin + ", " + category + "]";
    }
}
