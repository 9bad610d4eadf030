package nl.wijkkit.plan.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A Dutch postal code of six characters (<i>postcode 6</i>), such as {@code 2511CA}.
 * <p>
 * Some twenty dwellings share one, so with a house number it points at a household.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  four digits of which the first is not 0, and two capitals
 */
public record PostalCode(@JsonValue String value) implements Comparable<PostalCode> {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{3}[A-Z]{2}");
    private static final Pattern WRITTEN = Pattern.compile("[1-9][0-9]{3} ?[A-Za-z]{2}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if this is not a postal code
     */
    public PostalCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a postal code must be four digits and two capitals, such as 2511CA");
        }
    }

    /**
     * Obtains a postal code as people and registers write it.
     *
     * @param text  four digits, a space or none, and two letters
     * @return the postal code
     * @throws IllegalArgumentException if this is not a postal code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PostalCode parse(String text) {
        if (!isPostalCode(text)) {
            throw new IllegalArgumentException("a postal code must be four digits and two letters, such as 2511 CA");
        }
        return new PostalCode(text.replace(" ", "").toUpperCase(Locale.ROOT));
    }

    /**
     * Returns whether {@link #parse} reads a text.
     *
     * @param text  the text
     * @return true if it is a postal code
     */
    public static boolean isPostalCode(String text) {
        return WRITTEN.matcher(text).matches();
    }

    /**
     * Returns the four digits, which stand for a part of a town.
     *
     * @return the postal code of four characters
     */
    public String district() {
        return value.substring(0, 4);
    }

    /**
     * Returns the postal code as it is written in an address.
     *
     * @return the digits, a space, and the letters
     */
    public String written() {
        return district() + " " + value.substring(4);
    }

    @Override
    public int compareTo(PostalCode other) {
        return value.compareTo(other.value);
    }

    /**
     * Returns the value, which {@link #parse} reads.
     *
     * @return the value
     */
    @Override
    public String toString() {
        return value;
    }
}
