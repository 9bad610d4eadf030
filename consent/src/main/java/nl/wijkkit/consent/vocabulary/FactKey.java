package nl.wijkkit.consent.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a further circumstance of a request (<i>omstandigheid</i>), one of a closed list.
 * <p>
 * The codes are data: {@link Vocabulary} lists those that are shipped, and a supplier adds its own.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  the code, lower case letters, digits and underscores, such as {@code necessary}
 */
public record FactKey(@JsonValue String value) implements Comparable<FactKey> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value is not lower case letters, digits and underscores
     */
    public FactKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "expected lower case letters, digits and underscores, such as necessary");
        }
    }

    /**
     * Obtains it by its code.
     *
     * @param value  lower case letters, digits and underscores
     * @return the key
     * @throws IllegalArgumentException if the value is not lower case letters, digits and underscores
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FactKey of(String value) {
        return new FactKey(value);
    }

    /**
     * Reads a key.
     *
     * @param text  the key as it stands in a file
     * @return the key; empty if the text cannot be one
     */
    public static Optional<FactKey> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new FactKey(text)) : Optional.empty();
    }

    /**
     * Compares by the characters of the code.
     *
     * @param other  the other one
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(FactKey other) {
        return value.compareTo(other.value);
    }

    /**
     * Returns the code.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return value;
    }
}
