package nl.wijkkit.consent.rights;

import java.util.Objects;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person must establish before a request can be decided: a question with yes or no.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  lower case words joined by hyphens
 * @param text  the question
 * @param fact  the fact of the rules of access that the answer is; null if they do not know it
 * @param source  where the law asks it
 */
public record Point(String id, Text text, @Nullable FactKey fact, Source source) {

    /** Checks that nothing but the fact is missing. */
    public Point {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
    }
}
