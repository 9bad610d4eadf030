package nl.wijkkit.zrm.instrument;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/**
 * A domain of life that an instrument scores (<i>domein</i>, <i>leefgebied</i>), such as housing.
 * <p>
 * The Dutch and the English name have a source each: a name that is certain in one language may be a translation in the
 * other.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param key  the stable name
 * @param name  the name that people read
 * @param aliases  other names that a file may use, such as the literal of the Gemeentelijk Gegevensmodel; each holds a
 *     letter, since a bare number would be the id of a foreign code list
 * @param source  where the domain and its Dutch name come from
 * @param englishSource  where the English name comes from
 */
public record Domain(DomainKey key, Text name, List<String> aliases, Source source, Source englishSource) {

    /**
     * Copies the aliases.
     *
     * @throws IllegalArgumentException if an alias holds no letter
     */
    public Domain {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
        for (String alias : aliases) {
            if (!WrittenName.hasLetter(alias)) {
                throw new IllegalArgumentException("an alias of " + key + " must hold a letter");
            }
        }
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(englishSource, "englishSource");
    }

    /**
     * Creates a domain of which both names come from one source.
     *
     * @param key  the stable name
     * @param name  the name that people read
     * @param aliases  other names that a file may use, each with a letter
     * @param source  where both names come from
     * @throws IllegalArgumentException if an alias holds no letter
     */
    public Domain(DomainKey key, Text name, List<String> aliases, Source source) {
        this(key, name, aliases, source, source);
    }

    /**
     * Returns where the name in a language comes from.
     *
     * @param language  the language of the name
     * @return the source
     */
    public Source sourceOf(Language language) {
        return switch (language) {
            case NL -> source;
            case EN -> englishSource;
        };
    }
}
