package nl.wijkkit.signals.delivery;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The id under which the sender delivers something, the same each time that it is delivered: that of a message, or of a
 * file and the row in it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  from 1 to 64 letters, digits and the signs {@code . _ : -}, free of meaning; so an event id can be made of it
 */
public record DeliveryId(@JsonValue String value) implements Comparable<DeliveryId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value has another shape; the message does not repeat it
     */
    public DeliveryId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "delivery id must be from 1 to 64 letters, digits and the signs . _ : -, got " + value.length()
                            + " characters");
        }
    }

    /**
     * Obtains an id.
     *
     * @param value  from 1 to 64 letters, digits and the signs {@code . _ : -}
     * @return the id
     * @throws IllegalArgumentException if the value has another shape
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DeliveryId of(String value) {
        return new DeliveryId(value);
    }

    @Override
    public int compareTo(DeliveryId other) {
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
