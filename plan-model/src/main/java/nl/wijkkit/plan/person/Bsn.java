package nl.wijkkit.plan.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.regex.Pattern;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Found;
import nl.wijkkit.zrm.problem.Problem;

/**
 * A citizen service number (<i>burgerservicenummer</i>): nine digits, kept as text since it may begin with zeros.
 * <p>
 * The digits a to i pass the eleven-test (<i>elfproef</i>): 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h - i is divisible by
 * eleven, and not all are zero. The official test set of the BRP holds a number that fails it; such a number is
 * admitted only on request, see {@link #admittingTestNumber}, and only from the range 999900000 to 999999999, which is
 * set aside for tests.
 * <pre>{@code
 * Bsn bsn = Bsn.of("000009945");
 * bsn.digits();   // "000009945"
 * }</pre>
 * This class is immutable and thread-safe.
 *
 * @param digits  nine digits
 */
public record Bsn(@JsonValue String digits) implements Comparable<Bsn> {

    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");
    private static final String NOBODY = "000000000";
    private static final String TEST_RANGE = "9999";
    private static final Text FAILS = Text.of(
            "verwacht: een burgerservicenummer dat aan de elfproef voldoet; gevonden: een nummer dat dat niet doet",
            "expected a citizen service number that passes the eleven-test, found one that does not");

    /**
     * Admits a number that passes the eleven-test or lies in the test range; it exists so that what was once admitted
     * reads back from JSON. In code, call {@link #of} or {@link #admittingTestNumber}, which say what is meant.
     *
     * @throws IllegalArgumentException if the number is neither; the message does not repeat it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Bsn {
        if (!NINE_DIGITS.matcher(digits).matches() || digits.equals(NOBODY)) {
            throw new IllegalArgumentException("a BSN must be nine digits that are not all zero");
        }
        if (!passes(digits) && !digits.startsWith(TEST_RANGE)) {
            throw new IllegalArgumentException("a BSN must pass the eleven-test");
        }
    }

    /**
     * Obtains a number that passes the eleven-test.
     *
     * @param digits  nine digits
     * @return the number
     * @throws IllegalArgumentException if this is not one; the message does not repeat it
     */
    public static Bsn of(String digits) {
        Bsn bsn = new Bsn(digits);
        if (!bsn.passesElevenTest()) {
            throw new IllegalArgumentException("a BSN must pass the eleven-test");
        }
        return bsn;
    }

    /**
     * Obtains a number that passes the eleven-test, or one of the test range that does not. Only for systems that hold
     * fictitious persons.
     *
     * @param digits  nine digits
     * @return the number
     * @throws IllegalArgumentException if this is not one; the message does not repeat it
     */
    public static Bsn admittingTestNumber(String digits) {
        return new Bsn(digits);
    }

    /**
     * Reads what a person or a file gives as a number.
     * <p>
     * Problem codes: {@code bsn-shape}, {@code bsn-eleven-test}.
     *
     * @param text  what was given
     * @param where  its place
     * @return the number, or why it is not one
     */
    public static Checked<Bsn> parse(String text, Text where) {
        if (!NINE_DIGITS.matcher(text).matches() || text.equals(NOBODY)) {
            Text found = text.equals(NOBODY) ? Text.of("negen nullen", "nine zeros") : Found.describe(text);
            return new Checked.Invalid<>(List.of(new Problem(
                    "bsn-shape",
                    where,
                    Text.of(
                            "verwacht: een burgerservicenummer van negen cijfers; gevonden: " + found.nl(),
                            "expected a citizen service number of nine digits, found " + found.en()))));
        }
        if (!passes(text)) {
            return new Checked.Invalid<>(List.of(new Problem("bsn-eleven-test", where, FAILS)));
        }
        return new Checked.Valid<>(new Bsn(text));
    }

    /**
     * Returns whether this number passes the eleven-test; only an admitted test number does not.
     *
     * @return true for every number that can belong to a person
     */
    public boolean passesElevenTest() {
        return passes(digits);
    }

    private static boolean passes(String digits) {
        int sum = -(digits.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    @Override
    public int compareTo(Bsn other) {
        return digits.compareTo(other.digits);
    }

    /**
     * Returns a fixed text; call {@link #digits} where the number is meant to be seen.
     *
     * @return a text without the number
     */
    @Override
    public String toString() {
        return "Bsn[not shown]";
    }
}
