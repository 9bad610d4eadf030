package nl.wijkkit.plan.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A house number (<i>huisnummer</i>) with its letter (<i>huisletter</i>), addition (<i>huisnummertoevoeging</i>) and
 * the mark that the place is next to or opposite it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param number  the number, from 1 to 99999
 * @param letter  one letter, as written; null if there is none
 * @param addition  1 to 4 characters, as written; null if there is none
 * @param mark  where the place is if not at the number itself; null if it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HouseNumber(
        int number,
        @Nullable String letter,
        @Nullable String addition,
        @Nullable Mark mark) {

    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");
    private static final Pattern ADDITION = Pattern.compile("[A-Za-z0-9 .,/&+-]{1,4}");

    /** Where a place without a number of its own lies (<i>aanduiding bij huisnummer</i>). */
    public enum Mark {
        /** Next to, <i>bij</i>. */
        NEXT_TO("bij"),
        /** Opposite, <i>tegenover</i>. */
        OPPOSITE("t/o");

        private final String written;

        Mark(String written) {
            this.written = written;
        }
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a part has another shape
     */
    public HouseNumber {
        if (number < 1 || number > 99_999) {
            throw new IllegalArgumentException("house number must be from 1 to 99999, got another number");
        }
        if (letter != null && !LETTER.matcher(letter).matches()) {
            throw new IllegalArgumentException("house letter must be one letter");
        }
        if (addition != null
                && (addition.isBlank() || !ADDITION.matcher(addition).matches())) {
            throw new IllegalArgumentException("addition must be 1 to 4 letters, digits or signs");
        }
    }

    /**
     * Obtains a house number without more.
     *
     * @param number  the number, from 1 to 99999
     * @return the house number
     * @throws IllegalArgumentException if the number lies outside the range
     */
    public static HouseNumber of(int number) {
        return new HouseNumber(number, null, null, null);
    }

    /**
     * Returns the house number as it is written in an address, by the rules of the BRP (NEN 5825:2002).
     *
     * @return for example {@code 19}, {@code 94 A}, {@code 9-2}, {@code 35 III}, {@code 555 B73c} or {@code bij 12}
     */
    public String written() {
        String mark = this.mark == null ? "" : this.mark.written + " ";
        String letter = this.letter == null ? "" : " " + this.letter;
        return mark + number + letter + writtenAddition();
    }

    private String writtenAddition() {
        if (addition == null) {
            return "";
        }
        if (letter != null) {
            return addition;
        }
        return (Character.isDigit(addition.charAt(0)) ? "-" : " ") + addition;
    }

    /**
     * Returns a fixed text; with a postal code, a house number points at a household.
     *
     * @return a text without the number
     */
    @Override
    public String toString() {
        return "HouseNumber[not shown]";
    }
}
