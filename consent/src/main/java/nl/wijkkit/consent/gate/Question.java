package nl.wijkkit.consent.gate;

import java.util.Objects;
import nl.wijkkit.consent.request.Facts;
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
 * @param circumstances  what holds for this part in particular, such as that another provider's action is not necessary; it
 *     goes before what the visit states
 */
public record Question(PersonId subject, DataCategory category, Law origin, Facts circumstances) {

    /** Checks that nothing is missing. */
    public Question {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(circumstances, "circumstances");
    }

    /**
     * Obtains a question for which no more holds than what the visit states.
     *
     * @param subject  the person
     * @param category  what the data is about
     * @param origin  the law for which it was collected
     * @return the question
     */
    public static Question of(PersonId subject, DataCategory category, Law origin) {
        return new Question(subject, category, origin, Facts.none());
    }

    /** What the visit states about the person, with what holds for this part in particular. */
    Facts facts(Concerned concerned) {
        Facts facts = concerned.facts();
        for (int i = 0; i < circumstances.size(); i++) {
            facts = facts.with(circumstances.key(i), circumstances.value(i));
        }
        return facts;
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
