package nl.wijkkit.zrm.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The stable name of a domain (<i>domein</i>, <i>leefgebied</i>) within its instrument.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  lower case words joined by underscores, such as {@code huisvesting}
 */
public record DomainKey(@JsonValue String value) implements Comparable<DomainKey> {

    static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value is not lower case words joined by underscores
     */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public DomainKey {
        if (!isKey(value)) {
            throw new IllegalArgumentException("expected lower case words joined by underscores, such as huisvesting");
        }
    }

    /** Returns whether a value has the shape; by hand, since every answer in a JSON document comes past here. */
    private static boolean isKey(String value) {
        int length = value.length();
        if (length == 0 || length > 64 || value.charAt(0) < 'a' || value.charAt(0) > 'z') {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = value.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '_') {
                return false;
            }
        }
        return true;
    }

    /**
     * Obtains the key.
     *
     * @param value  lower case words joined by underscores
     * @return the key
     * @throws IllegalArgumentException if the value is not lower case words joined by underscores
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DomainKey of(String value) {
        return new DomainKey(value);
    }

    /**
     * Compares by the characters of the value.
     *
     * @param other  the other key
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(DomainKey other) {
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
