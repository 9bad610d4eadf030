package nl.wijkkit.plan.picture;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkkit.plan.person.PersonId;

/**
 * A question to one source about one person: only what one purpose needs.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param purpose  what it is asked for
 * @param source  who is asked
 * @param subject  whom it is about
 * @param kinds  what is asked: each kind with how deep; at least one
 */
public record Query(Purpose purpose, SourceId source, PersonId subject, SortedMap<FactKind, Depth> kinds) {

    /**
     * Checks that something is asked.
     *
     * @throws IllegalArgumentException if nothing is
     */
    public Query {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(subject, "subject");
        kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("a query must ask for at least one kind");
        }
    }
}
