package nl.wijkkit.zrm.problem;

import java.util.Objects;
import java.util.regex.Pattern;
import nl.wijkkit.zrm.Text;

/**
 * One thing wrong in the input, at a place that a person can find.
 * <p>
 * No part of a problem holds personal data: describe what was found with {@link Found}, never quote it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param code  what was wrong, for code to act on; stable, lower case words joined by hyphens, such as
 *     {@code not-a-level}
 * @param where  the place, such as row 7, column housing
 * @param message  a sentence that says what was expected and then what was found; no capital, no full stop
 */
public record Problem(String code, Text where, Text message) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * Checks the shape of the code.
     *
     * @throws IllegalArgumentException if the code is not lower case words joined by hyphens
     */
    public Problem {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("code must be lower case words joined by hyphens, got " + code);
        }
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(message, "message");
    }

    /**
     * Returns the place and the sentence in English, on one line.
     *
     * @return the place, a colon, and the sentence
     */
    @Override
    public String toString() {
        return where.en() + ": " + message.en();
    }
}
