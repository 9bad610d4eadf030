package nl.wijkkit.zrm.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/**
 * Other names for the domains of an instrument, in an order of their own; for example the plain words of a self-report.
 * <p>
 * In JSON the names are a list, since the order of the fields of an object may get lost.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the stable name of the set, lower case words joined by hyphens, such as {@code mijn-zrm}
 * @param name  the name that people read
 * @param names  per domain its other name, in the order in which the set asks for them
 * @param source  where the Dutch names come from
 * @param englishSource  where the English names come from
 */
public record LabelSet(
        String id, Text name, @JsonIgnore Map<DomainKey, Text> names, Source source, Source englishSource) {

    static final Pattern ID = Pattern.compile("[a-z0-9]{1,40}(-[a-z0-9]{1,40}){0,5}");

    /**
     * Copies the names in their order.
     *
     * @throws IllegalArgumentException if the id is not lower case words joined by hyphens, or two domains share a name
     */
    public LabelSet {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id must be lower case words joined by hyphens, such as mijn-zrm");
        }
        Objects.requireNonNull(name, "name");
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        TakenNames<DomainKey> taken = new TakenNames<>();
        names.forEach(
                (domain, label) -> taken.take(domain, DomainLookup.forms(label)).ifPresent(other -> {
                    throw new IllegalArgumentException("domains " + other + " and " + domain + " share a name");
                }));
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(englishSource, "englishSource");
    }

    /**
     * Creates a set of which the names in both languages come from one source.
     *
     * @param id  the stable name of the set
     * @param name  the name that people read
     * @param names  per domain its other name, in the order in which the set asks for them
     * @param source  where the names come from
     * @throws IllegalArgumentException if the id is not lower case words joined by hyphens
     */
    public LabelSet(String id, Text name, Map<DomainKey, Text> names, Source source) {
        this(id, name, names, source, source);
    }

    /**
     * Obtains a set from a list of labels.
     *
     * @param id  the stable name of the set
     * @param name  the name that people read
     * @param labels  the other names, in the order in which the set asks for them
     * @param source  where the Dutch names come from
     * @param englishSource  where the English names come from
     * @return the set
     * @throws IllegalArgumentException if the id is not lower case words joined by hyphens, or a domain stands twice
     */
    @JsonCreator
    public static LabelSet of(
            @JsonProperty("id") String id,
            @JsonProperty("name") Text name,
            @JsonProperty("labels") List<Label> labels,
            @JsonProperty("source") Source source,
            @JsonProperty("englishSource") Source englishSource) {
        Map<DomainKey, Text> names = new LinkedHashMap<>();
        for (Label label : labels) {
            if (names.putIfAbsent(label.domain(), label.name()) != null) {
                throw new IllegalArgumentException("label set " + id + " must name " + label.domain() + " once");
            }
        }
        return new LabelSet(id, name, names, source, englishSource);
    }

    /**
     * The other name of one domain.
     *
     * @param domain  the domain
     * @param name  its name in the set
     */
    public record Label(DomainKey domain, Text name) {

        /** Checks that both are there. */
        public Label {
            Objects.requireNonNull(domain, "domain");
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * Returns the names as a list.
     *
     * @return the domains with their names, in the order in which the set asks for them
     */
    @JsonProperty("labels")
    public List<Label> labels() {
        return names.entrySet().stream()
                .map(entry -> new Label(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Returns where the names in a language come from.
     *
     * @param language  the language of the names
     * @return the source
     */
    public Source sourceOf(Language language) {
        return switch (language) {
            case NL -> source;
            case EN -> englishSource;
        };
    }
}
