package nl.wijkkit.consent.emergency;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkkit.plan.shape.Shape;

/**
 * The id of one use of the emergency procedure.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  from 1 to 64 letters, digits and the signs {@code . _ : -}, free of meaning
 */
public record EmergencyId(@JsonValue String value) implements Comparable<EmergencyId> {

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value has another shape
     */
    public EmergencyId {
        Shape.requireId(value, "emergency id");
    }

    /**
     * Obtains an id.
     *
     * @param value  from 1 to 64 letters, digits and the signs {@code . _ : -}
     * @return the id
     * @throws IllegalArgumentException if the value has another shape
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EmergencyId of(String value) {
        return new EmergencyId(value);
    }

    @Override
    public int compareTo(EmergencyId other) {
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
