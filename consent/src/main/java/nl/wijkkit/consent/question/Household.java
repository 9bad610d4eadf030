package nl.wijkkit.consent.question;

import java.util.Objects;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.plan.family.FamilyId;

/**
 * A household, by the person in it whose data are asked for.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the family
 * @param subject  the person whose data it is
 */
public record Household(FamilyId id, Subject subject) {

    /** Checks that both are there. */
    public Household {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subject, "subject");
    }

    /**
     * Returns the id, nothing of the person.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Household[" + id + "]";
    }
}
