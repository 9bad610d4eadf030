package nl.wijkkit.consent.gate;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.plan.person.PersonId;

/**
 * One person whose data are to be looked at (<i>betrokkene</i>), and how the visitor stands to that person.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param actor  the role of the visitor and the relation to this person
 * @param subject  the person, with an id
 * @param evidence  what is on record for this person, such as a task by law; consents are looked up beside it
 * @param facts  circumstances that hold for this person, such as that the data are needed
 */
public record Concerned(Actor actor, Subject subject, List<Evidence> evidence, Facts facts) {

    /**
     * Copies the evidence.
     *
     * @throws IllegalArgumentException if the subject has no id
     */
    public Concerned {
        Objects.requireNonNull(actor, "actor");
        if (subject.id() == null) {
            throw new IllegalArgumentException("expected a subject with an id, found none");
        }
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(facts, "facts");
    }

    /**
     * Obtains a person.
     *
     * @param actor  the role of the visitor and the relation to this person
     * @param subject  the person, with an id
     * @param facts  circumstances that hold for this person
     * @param evidence  what is on record for this person
     * @return the person and how the visitor stands to him
     * @throws IllegalArgumentException if the subject has no id
     */
    public static Concerned of(Actor actor, Subject subject, Facts facts, Evidence... evidence) {
        return new Concerned(actor, subject, List.of(evidence), facts);
    }

    /**
     * Returns who the person is.
     *
     * @return the id
     */
    public PersonId id() {
        return Objects.requireNonNull(subject.id(), "id");
    }

    /**
     * Returns the roles, never the person or the facts.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Concerned[" + actor + ", " + subject + "]";
    }
}
