package nl.wijkkit.consent.gate;

import java.util.Objects;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;

/**
 * What the rules are asked: one kind of data of one person. Parts with the same question share one decision and one line of
 * the access log.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param subject  the person
 * @param category  what the data is about
 * @param origin  the law for which it was collected
 * @param beyondNeed  whether the part lies outside what the visitor has to do here, such as another provider's action; it is
 *     then asked as not necessary, whatever the visit states
 */
public record Question(PersonId subject, DataCategory category, Law origin, boolean beyondNeed) {

    /** Checks that nothing is missing. */
    public Question {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * Returns the codes.
     *
     * @return a short description without the person
     */
    @Override
    public String toString() {
        return "Question[" + category + ", " + origin + "]";
    }
}
