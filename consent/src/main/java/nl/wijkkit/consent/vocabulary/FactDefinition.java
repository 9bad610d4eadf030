package nl.wijkkit.consent.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * One circumstance that a request can state: its key, its type and what it means.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param key  the key
 * @param label  what it means
 * @param type  what values it has
 * @param of  what its codes are codes of, such as a purpose; null if it has a list of its own, or is no code
 * @param codes  the codes that are known of a list of its own; a list may hold more
 * @param source  the article, protocol or document that it comes from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactDefinition(
        FactKey key, Text label, FactType type, @Nullable Aspect of, List<String> codes, Source source) {

    /** Copies the codes. */
    public FactDefinition {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(type, "type");
        codes = List.copyOf(codes);
        Objects.requireNonNull(source, "source");
    }

    /**
     * Reads a value.
     *
     * @param text  the value as it stands in a file
     * @return the value; empty if the text is not of the type
     */
    public Optional<FactValue> parse(String text) {
        return type.parse(text);
    }
}
