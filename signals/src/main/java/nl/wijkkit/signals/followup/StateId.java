package nl.wijkkit.signals.followup;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The id of a state in a workflow.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  lower case words joined by hyphens, at most 40 characters
 */
public record StateId(@JsonValue String value) implements Comparable<StateId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value has another shape
     */
    public StateId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a state must be named by lower case words joined by hyphens");
        }
    }

    /**
     * Obtains an id.
     *
     * @param value  lower case words joined by hyphens
     * @return the id
     * @throws IllegalArgumentException if the value has another shape
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static StateId of(String value) {
        return new StateId(value);
    }

    @Override
    public int compareTo(StateId other) {
        return value.compareTo(other.value);
    }

    /**
     * Returns the id itself, a name in a workflow.
     *
     * @return the value
     */
    @Override
    public String toString() {
        return value;
    }
}
