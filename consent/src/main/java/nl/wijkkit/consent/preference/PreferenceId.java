package nl.wijkkit.consent.preference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkkit.plan.shape.Shape;

/**
 * The id of a preference; the caller supplies it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  from 1 to 64 letters, digits and the signs {@code . _ : -}, free of meaning
 */
public record PreferenceId(@JsonValue String value) implements Comparable<PreferenceId> {

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value has another shape
     */
    public PreferenceId {
        Shape.requireId(value, "preference id");
    }

    /**
     * Obtains an id.
     *
     * @param value  from 1 to 64 letters, digits and the signs {@code . _ : -}
     * @return the id
     * @throws IllegalArgumentException if the value has another shape
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PreferenceId of(String value) {
        return new PreferenceId(value);
    }

    @Override
    public int compareTo(PreferenceId other) {
        return value.compareTo(other.value);
    }

    /**
     * Returns the id itself, which says nothing about anyone.
     *
     * @return the value
     */
    @Override
    public String toString() {
        return value;
    }
}
