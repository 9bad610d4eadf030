package nl.wijkkit.consent.retention;

import java.util.Objects;

/**
 * An age that makes a term longer or shorter.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param effect  what the age does to the term
 * @param age  the age in whole years, from 1 to 120
 */
public record AgeLimit(Effect effect, int age) {

    /** What an age does to a term. */
    public enum Effect {
        /** The record is kept until the youngest child in it has the age, if that serves a purpose. */
        KEEP_UNTIL_YOUNGEST_CHILD,
        /** The record is kept no longer than until the person concerned has the age. */
        AT_MOST_UNTIL_SUBJECT
    }

    /**
     * Checks the age.
     *
     * @throws IllegalArgumentException if the age lies outside its range
     */
    public AgeLimit {
        Objects.requireNonNull(effect, "effect");
        if (age < 1 || age > 120) {
            throw new IllegalArgumentException("age must be from 1 to 120, got " + age);
        }
    }
}
