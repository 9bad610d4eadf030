package nl.wijkkit.consent.log;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * One action across the systems that take part in it: the trace of W3C Trace Context, by which the lines of both logs are
 * found together.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  16 bytes as 32 hexadecimal digits, not all zero, in small letters
 * @see <a href="https://www.w3.org/TR/trace-context/">W3C Trace Context</a>
 */
public record TraceId(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("(?!0+$)[0-9a-f]{32}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value has another shape
     */
    public TraceId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("expected 32 hexadecimal digits in small letters, not all zero");
        }
    }

    /**
     * Obtains an id.
     *
     * @param value  32 hexadecimal digits in small letters, such as {@code 4bf92f3577b34da6a3ce929d0e0e4736}
     * @return the id
     * @throws IllegalArgumentException if the value has another shape
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TraceId of(String value) {
        return new TraceId(value);
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
