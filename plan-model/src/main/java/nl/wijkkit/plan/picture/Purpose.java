package nl.wijkkit.plan.picture;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * What facts are asked for (<i>doel</i>), such as debt help: no facts without one.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  capitals, digits and underscores, such as {@code DEBT_HELP}
 */
public record Purpose(@JsonValue String value) implements Comparable<Purpose> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value is not capitals, digits and underscores
     */
    public Purpose {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("expected capitals, digits and underscores, such as DEBT_HELP");
        }
    }

    /**
     * Obtains the purpose.
     *
     * @param value  capitals, digits and underscores
     * @return the purpose
     * @throws IllegalArgumentException if the value is not capitals, digits and underscores
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Purpose of(String value) {
        return new Purpose(value);
    }

    /**
     * Compares by the characters of the value.
     *
     * @param other  the other purpose
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(Purpose other) {
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
