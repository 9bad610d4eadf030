package nl.wijkkit.zrm.instrument;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a name from a file is read: case, accents and the signs between words make no difference.
 * <p>
 * {@code WERK_OPLEIDING}, {@code Werk & Opleiding} and {@code werk-opleiding} are one name, and so are {@code Financiën}
 * and {@code FINANCIEN}.
 */
final class WrittenName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern EDGES = Pattern.compile("^_|_$");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\p{N}+([.,]\\p{N}+)?");

    private WrittenName() {}

    /** Returns the name in the one form in which names are compared; empty if it holds no letter or digit. */
    static String normalised(String written) {
        String bare = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("");
        String joined = BETWEEN_WORDS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("_");
        return EDGES.matcher(joined).replaceAll("");
    }

    /** Returns whether a name holds a letter, as every name does that is not the id of a code list. */
    static boolean hasLetter(String written) {
        return written.codePoints().anyMatch(Character::isLetter);
    }

    /** Returns whether this is a number, such as the id of a code list. */
    static boolean isNumber(String written) {
        return NUMBER.matcher(written.strip()).matches();
    }
}
