package nl.wijkkit.signals;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The name of a fact that may be known about a signal (<i>gegeven</i>), such as the amount of arrears.
 * <p>
 * Only a fact that the vocabulary allows for the kind of signal can be taken in.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param code  lower case words joined by underscores, such as {@code amount}
 */
public record FactKey(@JsonValue String code) implements Comparable<FactKey> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the code has another shape; the message does not repeat it
     */
    public FactKey {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("expected lower case words joined by underscores, such as amount");
        }
    }

    /**
     * Obtains a value by its code.
     *
     * @param code  lower case words joined by underscores
     * @return the value
     * @throws IllegalArgumentException if the code has another shape
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FactKey of(String code) {
        return new FactKey(code);
    }

    /**
     * Compares by the characters of the code.
     *
     * @param other  the other one
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(FactKey other) {
        return code.compareTo(other.code);
    }

    /**
     * Returns the code.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return code;
    }
}
