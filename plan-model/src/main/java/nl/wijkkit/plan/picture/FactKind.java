package nl.wijkkit.plan.picture;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The kind of a fact (<i>gegeven</i>), such as the income of a person, by its stable name in the configuration.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  lower case words joined by underscores, such as {@code income}
 */
public record FactKind(@JsonValue String value) implements Comparable<FactKind> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value is not lower case words joined by underscores
     */
    public FactKind {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("expected lower case words joined by underscores, such as income");
        }
    }

    /**
     * Obtains the kind.
     *
     * @param value  lower case words joined by underscores
     * @return the kind
     * @throws IllegalArgumentException if the value is not lower case words joined by underscores
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FactKind of(String value) {
        return new FactKind(value);
    }

    /**
     * Compares by the characters of the value.
     *
     * @param other  the other kind
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(FactKind other) {
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
