package nl.wijkkit.consent.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * What must be done beside logging when a request is granted (<i>verplichting</i>).
 * <p>
 * The codes are data: {@link Vocabulary} lists those that are shipped, and a supplier adds its own.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  the code, capitals, digits and underscores, such as {@code RECORD_REASON}
 */
public record Duty(@JsonValue String value) implements Comparable<Duty> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value is not capitals, digits and underscores
     */
    public Duty {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("expected capitals, digits and underscores, such as RECORD_REASON");
        }
    }

    /**
     * Obtains it by its code.
     *
     * @param value  capitals, digits and underscores
     * @return the duty
     * @throws IllegalArgumentException if the value is not capitals, digits and underscores
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Duty of(String value) {
        return new Duty(value);
    }

    /**
     * Compares by the characters of the code.
     *
     * @param other  the other one
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(Duty other) {
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
