package nl.wijkkit.zrm;

import java.util.Objects;

/**
 * A label or sentence for a person to read, in Dutch and in English.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param nl  the Dutch text, not blank
 * @param en  the English text, not blank
 */
public record Text(String nl, String en) {

    /**
     * Checks that both texts are there.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Text {
        requireNotBlank(nl, "nl");
        requireNotBlank(en, "en");
    }

    /**
     * Obtains a text in two languages.
     *
     * @param nl  the Dutch text, not blank
     * @param en  the English text, not blank
     * @return the text
     * @throws IllegalArgumentException if a text is blank
     */
    public static Text of(String nl, String en) {
        return new Text(nl, en);
    }

    /**
     * Obtains a text that reads the same in both languages, such as a name or a code.
     *
     * @param both  the text, not blank
     * @return the text
     * @throws IllegalArgumentException if the text is blank
     */
    public static Text same(String both) {
        return new Text(both, both);
    }

    /**
     * Returns the text in one language.
     *
     * @param language  the language of the reader
     * @return the text in that language, not blank
     */
    public String in(Language language) {
        return switch (language) {
            case NL -> nl;
            case EN -> en;
        };
    }

    private static void requireNotBlank(String text, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " must be a text that is not blank");
        }
    }
}
