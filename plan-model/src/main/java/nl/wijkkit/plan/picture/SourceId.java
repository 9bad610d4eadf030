package nl.wijkkit.plan.picture;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The stable name of a place that facts come from (<i>bron</i>), such as a register.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  lower case words joined by underscores, such as {@code brp}
 */
public record SourceId(@JsonValue String value) implements Comparable<SourceId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    /** The resident, who is never queried but tells what he or she wants to. */
    public static final SourceId RESIDENT = new SourceId("resident");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value is not lower case words joined by underscores
     */
    public SourceId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("expected lower case words joined by underscores, such as brp");
        }
    }

    /**
     * Obtains the source.
     *
     * @param value  lower case words joined by underscores
     * @return the source
     * @throws IllegalArgumentException if the value is not lower case words joined by underscores
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SourceId of(String value) {
        return new SourceId(value);
    }

    /**
     * Compares by the characters of the value.
     *
     * @param other  the other source
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(SourceId other) {
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
