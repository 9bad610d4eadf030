package nl.wijkkit.consent.log;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * One step of an action, such as reading one person of a family: the span of W3C Trace Context.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  8 bytes as 16 hexadecimal digits, not all zero, in small letters
 * @see <a href="https://www.w3.org/TR/trace-context/">W3C Trace Context</a>
 */
public record SpanId(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("(?!0+$)[0-9a-f]{16}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value has another shape
     */
    public SpanId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("expected 16 hexadecimal digits in small letters, not all zero");
        }
    }

    /**
     * Obtains an id.
     *
     * @param value  16 hexadecimal digits in small letters, such as {@code 00f067aa0ba902b7}
     * @return the id
     * @throws IllegalArgumentException if the value has another shape
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SpanId of(String value) {
        return new SpanId(value);
    }

    /**
     * Returns the digits.
     *
     * @return the value
     */
    @Override
    public String toString() {
        return value;
    }
}
