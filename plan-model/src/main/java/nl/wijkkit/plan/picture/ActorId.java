package nl.wijkkit.plan.picture;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The id of whoever recorded, corrected or disputed a fact: a worker, the citizen, or a system.
 * <p>
 * Keep it free of meaning: not a number or name of someone. This class is immutable and thread-safe.
 *
 * @param value  1 to 64 letters, digits, hyphens, dots and underscores
 */
public record ActorId(@JsonValue String value) implements Comparable<ActorId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the id has another shape
     */
    public ActorId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "actor id must be 1 to 64 letters, digits, hyphens, dots and underscores, got " + value.length()
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
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ActorId of(String value) {
        return new ActorId(value);
    }

    /**
     * Compares by the characters of the value.
     *
     * @param other  the other id
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    /**
     * Returns the value.
     *
     * @return the value
     */
    @Override
    public String toString() {
        return value;
    }
}
