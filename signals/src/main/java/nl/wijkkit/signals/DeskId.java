package nl.wijkkit.signals;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A desk (<i>loket</i> or <i>team</i>) that can be given a signal, by its code in the routing.
 * <p>
 * A desk stands for work, not for a person; {@link #NONE} is no desk at all.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param code  capitals, digits and underscores, such as {@code WMO_LOKET}
 */
public record DeskId(@JsonValue String code) implements Comparable<DeskId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    /** No desk: nobody has to do anything. */
    public static final DeskId NONE = new DeskId("NONE");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the code has another shape; the message does not repeat it
     */
    public DeskId {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("expected capitals, digits and underscores, such as WMO_LOKET");
        }
    }

    /**
     * Obtains a value by its code.
     *
     * @param code  capitals, digits and underscores
     * @return the value
     * @throws IllegalArgumentException if the code has another shape
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DeskId of(String code) {
        return new DeskId(code);
    }

    /**
     * Compares by the characters of the code.
     *
     * @param other  the other one
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(DeskId other) {
        return code.compareTo(other.code);
    }

    /**
     * Returns the code.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return code;
    }
}
