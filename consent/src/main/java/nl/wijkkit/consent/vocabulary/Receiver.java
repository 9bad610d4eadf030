package nl.wijkkit.consent.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Who gets the data, where that is not the one who asks (<i>ontvanger</i>): a school, a provider.
 * <p>
 * The codes are data: {@link Vocabulary} lists those that are shipped, and a supplier adds its own.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  the code, capitals, digits and underscores, such as {@code SCHOOL}
 */
public record Receiver(@JsonValue String value) implements Comparable<Receiver> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value is not capitals, digits and underscores
     */
    public Receiver {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("expected capitals, digits and underscores, such as SCHOOL");
        }
    }

    /**
     * Obtains it by its code.
     *
     * @param value  capitals, digits and underscores
     * @return the receiver
     * @throws IllegalArgumentException if the value is not capitals, digits and underscores
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Receiver of(String value) {
        return new Receiver(value);
    }

    /**
     * Compares by the characters of the code.
     *
     * @param other  the other one
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(Receiver other) {
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
