package nl.wijkkit.plan.picture;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.zrm.Text;

/**
 * A kind of fact that a client picture may hold.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param kind  the stable name
 * @param name  what people call it
 * @param category  the category that rules of access speak of
 * @param origin  the law that sources collect it for
 * @param sources  the sources that hold it, none twice; empty if only the resident is asked; kept in order of their names
 */
public record FactDefinition(FactKind kind, Text name, DataCategory category, Law origin, List<SourceId> sources) {

    /**
     * Checks that no source stands twice.
     *
     * @throws IllegalArgumentException if one does
     */
    public FactDefinition {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(origin, "origin");
        sources = sources.stream().sorted().toList();
        if (sources.stream().distinct().count() != sources.size()) {
            throw new IllegalArgumentException("a kind must not name a source twice");
        }
    }
}
