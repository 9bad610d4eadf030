package nl.wijkkit.consent.vocabulary;

import java.util.Objects;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/**
 * A code with its meaning.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param code  the code, stable
 * @param label  what it means
 * @param source  the article, protocol or document that the code comes from
 */
public record Term(String code, Text label, Source source) {

    /** Checks that nothing is missing. */
    public Term {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(source, "source");
    }
}
