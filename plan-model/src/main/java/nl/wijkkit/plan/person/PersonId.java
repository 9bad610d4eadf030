package nl.wijkkit.plan.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The name of a person inside your own administration, for everyone: also for people without a citizen service number
 * ({@link Bsn}). Events, relations and logs carry this id, so keep it free of meaning: not a number or name of someone.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  1 to 64 letters, digits, hyphens, dots and underscores
 */
public record PersonId(@JsonValue String value) implements Comparable<PersonId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the id has another shape
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        if (!SHAPE.matcher(value).matches()) {
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
