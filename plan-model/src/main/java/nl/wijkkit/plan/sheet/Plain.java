package nl.wijkkit.plan.sheet;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings what people typed onto lines of which the length can be foretold. */
final class Plain {

    /** Spaces of every width, ends of lines and control characters, some of which would force a new line in a browser. */
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /** Characters that turn the direction of all that follows around. */
    private static final Pattern TURN = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private Plain() {}

    /** Returns the text with single spaces, and letters joined with their accents. */
    static String text(String typed) {
        String straight = TURN.matcher(typed).replaceAll("");
        return GAP.matcher(Normalizer.normalize(straight, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
