package nl.wijkkit.signals;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The contract, policy or connection that a signal partner reports arrears on, by an id inside your own administration,
 * never the partner's own customer number.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  from 1 to 64 letters, digits and the signs {@code . _ : -}, free of meaning
 */
public record ContractId(@JsonValue String value) implements Comparable<ContractId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value has another shape; the message does not repeat it
     */
    public ContractId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "contract id must be from 1 to 64 letters, digits and the signs . _ : -, got " + value.length()
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
    public static ContractId of(String value) {
        return new ContractId(value);
    }

    /**
     * Compares by the characters of the value.
     *
     * @param other  the other id
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(ContractId other) {
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
