package nl.wijkkit.zrm.assessment;

import java.util.Objects;

/** The shape that the ids of people have here. */
final class Pseudonym {

    static final int MAX_LENGTH = 64;

    private Pseudonym() {}

    static boolean matches(String value) {
        int length = value.length();
        if (length == 0 || length > MAX_LENGTH) {
            return false;
        }
        // by hand, since every JSON document that is read comes past here
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            boolean allowed = isLetterOrDigit(c) || c == '.' || c == '_' || c == ':' || c == '-';
            if (!allowed) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    static void require(String value) {
        if (!matches(Objects.requireNonNull(value, "value"))) {
            throw new IllegalArgumentException(
                    "a pseudonym must be from 1 to 64 letters, digits and the signs . _ : -, got " + value.length()
                            + " characters");
        }
    }
}
