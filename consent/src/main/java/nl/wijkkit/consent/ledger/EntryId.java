package nl.wijkkit.consent.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkkit.plan.shape.Shape;

/**
 * The id of an entry in the ledger.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  from 1 to 64 letters, digits and the signs {@code . _ : -}, free of meaning
 */
public record EntryId(@JsonValue String value) implements Comparable<EntryId> {

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value has another shape
     */
    public EntryId {
        Shape.requireId(value, "entry id");
    }

    /**
     * Obtains an id.
     *
     * @param value  from 1 to 64 letters, digits and the signs {@code . _ : -}
     * @return the id
     * @throws IllegalArgumentException if the value has another shape
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EntryId of(String value) {
        return new EntryId(value);
    }

    @Override
    public int compareTo(EntryId other) {
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
