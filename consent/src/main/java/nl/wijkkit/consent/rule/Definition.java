package nl.wijkkit.consent.rule;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/**
 * A notion that several rules share, such as: all whose consent is needed have given it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the stable name, lower case words joined by hyphens
 * @param sentence  what it means
 * @param sources  the articles and agreements that it follows from
 * @param when  when it holds
 */
public record Definition(String id, Text sentence, List<Source> sources, Condition when) {

    /** Copies the sources. */
    public Definition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sentence, "sentence");
        sources = List.copyOf(sources);
        Objects.requireNonNull(when, "when");
    }
}
