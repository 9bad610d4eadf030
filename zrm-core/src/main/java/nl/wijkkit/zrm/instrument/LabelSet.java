package nl.wijkkit.zrm.instrument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/**
 * Other names for the domains of an instrument, in an order of their own; for example the plain words of a self-report.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the stable name of the set, such as {@code mijn-zrm}
 * @param name  the name that people read
 * @param names  per domain its other name, in the order in which the set asks for them
 * @param source  where the names come from
 */
public record LabelSet(String id, Text name, Map<DomainKey, Text> names, Source source) {

    /** Copies the names in their order. */
    public LabelSet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        Objects.requireNonNull(source, "source");
    }
}
