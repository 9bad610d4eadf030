package nl.wijkkit.consent.rights;

import java.util.Objects;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/**
 * Something that a person who asks for access is told beside the data (AVG 15(1)).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  lower case words joined by hyphens
 * @param text  what is told
 * @param source  the article
 */
public record Told(String id, Text text, Source source) {

    /** Checks that nothing is missing. */
    public Told {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
    }
}
