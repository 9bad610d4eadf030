package nl.wijkkit.zrm.instrument;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Fields;
import nl.wijkkit.zrm.document.Node;

/** Reads the other names that an instrument has for its domains. */
final class LabelSetsReader {

    private final Source own;
    private final List<DomainKey> domains;
    private final Set<String> ids = new HashSet<>();

    /** Starts a reader for one instrument with these domains, whose source holds where a set states none. */
    LabelSetsReader(Source own, List<DomainKey> domains) {
        this.own = own;
        this.domains = domains;
    }

    /** Reads the label sets; tells problems and leaves out sets that have one. */
    List<LabelSet> read(Node node) {
        return Fields.list(node, this::set);
    }

    private Optional<LabelSet> set(Node node) {
        node.allowOnly("id", "name", "labels", "source", "englishSource");
        Optional<String> id = node.required("id").flatMap(this::newId);
        Optional<Text> name = node.required("name").flatMap(Fields::text);
        Map<DomainKey, Text> names = node.required("labels").map(this::names).orElse(Map.of());
        Source source = node.field("source").flatMap(Fields::source).orElse(own);
        Source englishSource =
                node.field("englishSource").flatMap(Fields::source).orElse(source);
        return id.flatMap(checked -> name.map(text -> new LabelSet(checked, text, names, source, englishSource)));
    }

    private Optional<String> newId(Node node) {
        return node.text(
                        LabelSet.ID,
                        Text.of(
                                "kleine letters en cijfers met koppeltekens, zoals mijn-zrm",
                                "lower case words joined by hyphens, such as mijn-zrm"))
                .flatMap(id -> ids.add(id)
                        ? Optional.of(id)
                        : node.problem(
                                "duplicate-label-set",
                                Text.of(
                                        "verwacht: elke set namen één keer; gevonden: " + id + " opnieuw",
                                        "expected every label set once, found " + id + " again")));
    }

    private Map<DomainKey, Text> names(Node node) {
        Set<DomainKey> named = new HashSet<>();
        TakenNames<DomainKey> taken = new TakenNames<>();
        Map<DomainKey, Text> names = new LinkedHashMap<>();
        for (Node item : node.items()) {
            item.allowOnly("domain", "name");
            Optional<DomainKey> domain = item.required("domain").flatMap(written -> ownDomain(written, named));
            Optional<Text> name = item.required("name").flatMap(Fields::text);
            if (domain.isPresent() && name.isPresent()) {
                names.put(domain.get(), name.get());
                taken.take(domain.get(), DomainLookup.forms(name.get()))
                        .ifPresent(other -> item.problem(
                                "ambiguous-name",
                                Text.of(
                                        "verwacht: namen die geen ander domein heeft; gevonden: een naam van " + other,
                                        "expected names that no other domain has, found a name of " + other)));
            }
        }
        if (node.isArray()) {
            Keys.refuseMissing(node, Text.of("het instrument", "the instrument"), domains, named);
        }
        return names;
    }

    private Optional<DomainKey> ownDomain(Node node, Set<DomainKey> named) {
        return Keys.domainKey(node).flatMap(key -> {
            if (!domains.contains(key)) {
                return node.problem(
                        "unknown-domain",
                        Text.of(
                                "verwacht: een domein van dit instrument; gevonden: een ander domein",
                                "expected a domain of this instrument, found another domain"));
            }
            return named.add(key) ? Optional.of(key) : Keys.again(node, key);
        });
    }
}
