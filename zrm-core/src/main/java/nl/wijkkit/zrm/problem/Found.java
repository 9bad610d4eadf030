package nl.wijkkit.zrm.problem;

import java.util.regex.Pattern;
import nl.wijkkit.zrm.Text;

/**
 * Describes what stood in a field without giving away what a person may have written there.
 * <p>
 * Only a short number is repeated, since it helps to find the mistake and says nothing about anyone.
 */
public final class Found {

    private static final Pattern SHORT_NUMBER = Pattern.compile("[+-]?[0-9]{1,4}([.,][0-9]{1,2})?");

    private Found() {}

    /**
     * Describes a field for use in a problem.
     *
     * @param field  what stood in the field
     * @return the field itself if it is a short number, otherwise its length
     */
    public static Text describe(String field) {
        if (field.isBlank()) {
            return Text.of("niets", "nothing");
        }
        if (SHORT_NUMBER.matcher(field.strip()).matches()) {
            return Text.same(field.strip());
        }
        int length = field.codePointCount(0, field.length());
        return length == 1
                ? Text.of("een tekst van 1 teken", "a text of 1 character")
                : Text.of("een tekst van " + length + " tekens", "a text of " + length + " characters");
    }
}
