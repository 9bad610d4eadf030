package nl.wijkkit.consent.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkkit.plan.shape.Shape;

/**
 * The id of a consent: one thing that people agree to together, through all that happens to it later.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  from 1 to 64 letters, digits and the signs {@code . _ : -}, free of meaning
 */
public record ConsentId(@JsonValue String value) implements Comparable<ConsentId> {

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value has another shape
     */
    public ConsentId {
        Shape.requireId(value, "consent id");
    }

    /**
     * Obtains an id.
     *
     * @param value  from 1 to 64 letters, digits and the signs {@code . _ : -}
     * @return the id
     * @throws IllegalArgumentException if the value has another shape
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ConsentId of(String value) {
        return new ConsentId(value);
    }

    @Override
    public int compareTo(ConsentId other) {
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
