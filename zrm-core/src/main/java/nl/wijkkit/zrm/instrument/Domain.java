package nl.wijkkit.zrm.instrument;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/**
 * A domain of life that an instrument scores (<i>domein</i>, <i>leefgebied</i>), such as housing.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param key  the stable name
 * @param name  the name that people read
 * @param aliases  other names that a file may use, such as the literal of the Gemeentelijk Gegevensmodel
 * @param source  where the name comes from
 */
public record Domain(DomainKey key, Text name, List<String> aliases, Source source) {

    /** Copies the aliases. */
    public Domain {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(source, "source");
    }
}
