package nl.wijkkit.zrm.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Fields;
import nl.wijkkit.zrm.document.Node;

/** Reads the other names that an instrument has for its domains. */
final class LabelSetsReader {

    private LabelSetsReader() {}

    /** Reads the label sets; tells problems and leaves out sets that have one. */
    static List<LabelSet> read(Node node, List<Domain> domains, Source own) {
        Set<DomainKey> keys = domains.stream().map(Domain::key).collect(Collectors.toSet());
        Set<String> ids = new HashSet<>();
        return Fields.list(node, item -> set(item, domains, keys, ids, own));
    }

    private static Optional<LabelSet> set(
            Node node, List<Domain> domains, Set<DomainKey> keys, Set<String> ids, Source own) {
        node.allowOnly("id", "name", "labels", "source", "englishSource");
        Optional<String> id = node.required("id").flatMap(written -> newId(written, ids));
        Optional<Text> name = node.required("name").flatMap(Fields::text);
        Map<DomainKey, Text> names = new LinkedHashMap<>();
        node.required("labels").ifPresent(labels -> {
            Set<DomainKey> named = new HashSet<>();
            Map<String, DomainKey> takenBy = new LinkedHashMap<>();
            for (Node label : labels.items()) {
                label(label, keys, named).ifPresent(read -> {
                    refuseAmbiguous(label, read, takenBy);
                    names.put(read.domain(), read.name());
                });
            }
            if (labels.isArray()) {
                refuseMissing(labels, domains, named);
            }
        });
        Source source = node.field("source").flatMap(Fields::source).orElse(own);
        Source englishSource =
                node.field("englishSource").flatMap(Fields::source).orElse(source);
        return id.flatMap(checked -> name.map(text -> new LabelSet(checked, text, names, source, englishSource)));
    }

    private static Optional<String> newId(Node node, Set<String> ids) {
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

    private static Optional<LabelSet.Label> label(Node node, Set<DomainKey> keys, Set<DomainKey> named) {
        node.allowOnly("domain", "name");
        Optional<DomainKey> domain = node.required("domain").flatMap(written -> ownDomain(written, keys, named));
        Optional<Text> name = node.required("name").flatMap(Fields::text);
        return domain.flatMap(key -> name.map(text -> new LabelSet.Label(key, text)));
    }

    private static Optional<DomainKey> ownDomain(Node node, Set<DomainKey> keys, Set<DomainKey> named) {
        return Keys.domainKey(node).flatMap(key -> {
            if (!keys.contains(key)) {
                return node.problem(
                        "unknown-domain",
                        Text.of(
                                "verwacht: een domein van dit instrument; gevonden: een ander domein",
                                "expected a domain of this instrument, found another domain"));
            }
            if (!named.add(key)) {
                return node.problem(
                        "duplicate-domain",
                        Text.of(
                                "verwacht: elk domein één keer; gevonden: " + key + " opnieuw",
                                "expected every domain once, found " + key + " again"));
            }
            return Optional.of(key);
        });
    }

    private static void refuseAmbiguous(Node node, LabelSet.Label label, Map<String, DomainKey> takenBy) {
        for (String form : DomainLookup.forms(label.name())) {
            DomainKey other = takenBy.putIfAbsent(form, label.domain());
            if (other != null) {
                node.problem(
                        "ambiguous-name",
                        Text.of(
                                "verwacht: namen die geen ander domein heeft; gevonden: een naam van " + other,
                                "expected names that no other domain has, found a name of " + other));
                return;
            }
        }
    }

    private static void refuseMissing(Node node, List<Domain> domains, Set<DomainKey> named) {
        List<String> missing = new ArrayList<>();
        for (Domain domain : domains) {
            if (!named.contains(domain.key())) {
                missing.add(domain.key().value());
            }
        }
        if (!missing.isEmpty()) {
            String list = String.join(", ", missing);
            node.problem(
                    "missing-domain",
                    Text.of(
                            "verwacht: een naam voor elk domein; er ontbreekt: " + list,
                            "expected a name for every domain, missing: " + list));
        }
    }
}
