package nl.wijkkit.zrm.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Fields;
import nl.wijkkit.zrm.document.Node;

/** Reads the domains of an instrument. */
final class DomainsReader {

    private DomainsReader() {}

    /** Reads the domains; tells problems and leaves out domains that have one. */
    static List<Domain> read(Node node, Source own) {
        List<Node> items = node.items();
        if (node.isArray() && items.isEmpty()) {
            node.problem(
                    "no-domains",
                    Text.of(
                            "verwacht: ten minste één domein; gevonden: geen",
                            "expected at least one domain, found none"));
        }
        List<Domain> domains = new ArrayList<>();
        Set<DomainKey> keys = new HashSet<>();
        Map<String, DomainKey> takenBy = new HashMap<>();
        for (Node item : items) {
            Optional<Domain> domain = domain(item, keys, own);
            if (domain.isPresent()) {
                refuseAmbiguous(item, domain.get(), takenBy);
                domains.add(domain.get());
            }
        }
        return domains;
    }

    private static Optional<Domain> domain(Node node, Set<DomainKey> keys, Source own) {
        node.allowOnly("key", "name", "aliases", "source", "englishSource");
        Optional<DomainKey> key = node.required("key").flatMap(written -> newKey(written, keys));
        Optional<Text> name = node.required("name").flatMap(Fields::text);
        List<String> aliases = node.field("aliases").map(DomainsReader::aliases).orElse(List.of());
        Source source = node.field("source").flatMap(Fields::source).orElse(own);
        Source englishSource =
                node.field("englishSource").flatMap(Fields::source).orElse(source);
        return key.flatMap(checked -> name.map(named -> new Domain(checked, named, aliases, source, englishSource)));
    }

    private static Optional<DomainKey> newKey(Node node, Set<DomainKey> keys) {
        return Keys.domainKey(node).flatMap(key -> {
            if (keys.add(key)) {
                return Optional.of(key);
            }
            return node.problem(
                    "duplicate-domain",
                    Text.of(
                            "verwacht: elk domein één keer; gevonden: " + key + " opnieuw",
                            "expected every domain once, found " + key + " again"));
        });
    }

    private static List<String> aliases(Node node) {
        Set<String> seen = new HashSet<>();
        return Fields.list(
                node,
                item -> item.text().flatMap(alias -> {
                    if (!WrittenName.hasLetter(alias)) {
                        return item.problem(
                                "not-allowed",
                                Text.of(
                                        "verwacht: een naam met een letter; gevonden: alleen cijfers of tekens",
                                        "expected a name with a letter, found only digits or signs"));
                    }
                    if (!seen.add(alias)) {
                        return item.problem(
                                "duplicate-alias",
                                Text.of(
                                        "verwacht: elke andere naam één keer; gevonden: dezelfde opnieuw",
                                        "expected every other name once, found the same again"));
                    }
                    return Optional.of(alias);
                }));
    }

    private static void refuseAmbiguous(Node node, Domain domain, Map<String, DomainKey> takenBy) {
        for (String form : DomainLookup.forms(domain)) {
            DomainKey other = takenBy.putIfAbsent(form, domain.key());
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
}
