package nl.wijkkit.plan.event;

import java.util.Comparator;
import java.util.Objects;

/**
 * A thing in a plan that a change or a refusal is about, by its id.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param kind  what kind of thing
 * @param id  its id
 */
public record Subject(Subject.Kind kind, String id) implements Comparable<Subject> {

    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::kind).thenComparing(Subject::id);

    /** The kinds of things in a plan. */
    public enum Kind {
        /** The plan itself; the id is always {@code this}. */
        PLAN,
        /** A member of the family. */
        MEMBER,
        /** The director; the id is always {@code this}. */
        DIRECTOR,
        /** A deputy, by the id of the party. */
        DEPUTY,
        /** A goal. */
        GOAL,
        /** An action. */
        ACTION,
        /** An agreement. */
        AGREEMENT,
        /** A decision. */
        DECISION,
        /** An evaluation. */
        EVALUATION,
        /** A contact. */
        CONTACT,
        /** A document. */
        DOCUMENT,
        /** A sub-case; a part of it has the id of the case, a slash and the part. */
        SUB_CASE
    }

    /** Checks that both are there. */
    public Subject {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    /**
     * Obtains a subject.
     *
     * @param kind  what kind of thing
     * @param id  its id
     * @return the subject
     */
    public static Subject of(Kind kind, String id) {
        return new Subject(kind, id);
    }

    /**
     * Compares by kind, then by the characters of the id.
     *
     * @param other  the other subject
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns the kind and the id, which say nothing about anyone.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
