package nl.wijkkit.zrm.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The stable name of an instrument and its edition.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  lower case words joined by hyphens, such as {@code zrm-2017}
 */
public record InstrumentId(@JsonValue String value) implements Comparable<InstrumentId> {

    static final Pattern SHAPE = Pattern.compile("[a-z0-9]{1,40}(-[a-z0-9]{1,40}){0,5}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value is not lower case words joined by hyphens
     */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public InstrumentId {
        if (!isId(value)) {
            throw new IllegalArgumentException("expected lower case words joined by hyphens, such as zrm-2017");
        }
    }

    /** Returns whether a value has the shape; by hand, since every JSON document of an assessment comes past here. */
    private static boolean isId(String value) {
        int words = 1;
        int letters = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '-' && letters > 0) {
                words++;
                letters = 0;
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                letters++;
            } else {
                return false;
            }
            if (letters > 40) {
                return false;
            }
        }
        return letters > 0 && words <= 6;
    }

    /**
     * Obtains the key.
     *
     * @param value  lower case words joined by hyphens
     * @return the key
     * @throws IllegalArgumentException if the value is not lower case words joined by hyphens
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static InstrumentId of(String value) {
        return new InstrumentId(value);
    }

    /**
     * Compares by the characters of the value.
     *
     * @param other  the other key
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(InstrumentId other) {
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
