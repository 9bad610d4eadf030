package nl.wijkkit.plan.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The name of a person inside your own administration, for everyone: also for people without a citizen service number
 * ({@link Bsn}). Events, relations and logs carry this id, so keep it free of meaning: not a number or name of someone.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  1 to 64 letters, digits, hyphens, dots and underscores
 */
public record PersonId(@JsonValue String value) implements Comparable<PersonId> {

    private static final int LONGEST = 64;

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the id has another shape
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        if (!isPersonId(value)) {
            throw new IllegalArgumentException(
                    "person id must be 1 to 64 letters, digits, hyphens, dots and underscores, got " + value.length()
                            + " characters");
        }
    }

    /**
     * Obtains an id.
     *
     * @param value  1 to 64 letters, digits, hyphens, dots and underscores
     * @return the id
     * @throws IllegalArgumentException if the id has another shape
     */
    public static PersonId of(String value) {
        return new PersonId(value);
    }

    /**
     * Returns whether a text can be an id.
     *
     * @param text  the text
     * @return true if {@link #of} accepts it
     */
    public static boolean isPersonId(String text) {
        boolean fits = !text.isEmpty() && text.length() <= LONGEST;
        // by hand, since every item of a batch comes past here
        for (int i = 0; fits && i < text.length(); i++) {
            char c = text.charAt(i);
            fits = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '.'
                    || c == '_'
                    || c == '-';
        }
        return fits;
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    /**
     * Returns the id itself, which says nothing about anyone.
     *
     * @return the value
     */
    @Override
    public String toString() {
        return value;
    }
}
