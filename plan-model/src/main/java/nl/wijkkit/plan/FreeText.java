package nl.wijkkit.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * Text that a person wrote about people (<i>vrije tekst</i>), kept out of logs by its own type: {@link #toString} tells the
 * length only.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  the text, not blank, at most {@value #MAX_LENGTH} characters
 */
public record FreeText(@JsonValue String value) {

    /** The most characters. */
    public static final int MAX_LENGTH = 4_000;

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if the text is blank or too long
     */
    public FreeText {
        if (Objects.requireNonNull(value, "value").isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a text must not be blank and have at most " + MAX_LENGTH + " characters, got " + value.length());
        }
    }

    /**
     * Obtains a text.
     *
     * @param value  the text, not blank, at most {@value #MAX_LENGTH} characters
     * @return the text
     * @throws IllegalArgumentException if the text is blank or too long
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FreeText of(String value) {
        return new FreeText(value);
    }

    /**
     * Returns the length, never the text.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        int length = value.length();
        return "FreeText[" + length + " characters]";
    }
}
