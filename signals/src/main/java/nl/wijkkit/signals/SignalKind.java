package nl.wijkkit.signals;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The kind of a signal (<i>soort signaal</i>), such as a Wmo report, by its code in the vocabulary.
 * <p>
 * The codes are open: a municipality adds a kind in its own vocabulary, without a new version of this library.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param code  capitals, digits and underscores, such as {@code WMO_REPORT}
 */
public record SignalKind(@JsonValue String code) implements Comparable<SignalKind> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    /** What was received and could not be read; a person completes it. Every vocabulary has this kind. */
    public static final SignalKind TO_BE_COMPLETED = new SignalKind("TO_BE_COMPLETED");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the code has another shape; the message does not repeat it
     */
    public SignalKind {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("expected capitals, digits and underscores, such as WMO_REPORT");
        }
    }

    /**
     * Obtains a value by its code.
     *
     * @param code  capitals, digits and underscores
     * @return the value
     * @throws IllegalArgumentException if the code has another shape
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SignalKind of(String code) {
        return new SignalKind(code);
    }

    /**
     * Compares by the characters of the code.
     *
     * @param other  the other one
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(SignalKind other) {
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
