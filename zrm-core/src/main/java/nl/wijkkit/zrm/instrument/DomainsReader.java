package nl.wijkkit.zrm.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Fields;
import nl.wijkkit.zrm.document.Node;

/** Reads the domains of an instrument. */
final class DomainsReader {

    private final Source own;
    private final List<DomainKey> keys = new ArrayList<>();
    private final TakenNames<DomainKey> names = new TakenNames<>();

    /** Starts a reader for one instrument, whose source holds where a domain states none. */
    DomainsReader(Source own) {
        this.own = own;
    }

    /** Returns the keys read so far, those of domains with another problem included. */
    List<DomainKey> keys() {
        return List.copyOf(keys);
    }

    /** Reads the domains; tells problems and leaves out domains that have one. */
    List<Domain> read(Node node) {
        if (node.isArray() && node.items().isEmpty()) {
            node.problem(
                    "no-domains",
                    Text.of(
                            "verwacht: ten minste één domein; gevonden: geen",
                            "expected at least one domain, found none"));
        }
        return Fields.list(node, this::domain);
    }

    private Optional<Domain> domain(Node node) {
        node.allowOnly("key", "name", "aliases", "source", "englishSource");
        Optional<DomainKey> key = node.required("key").flatMap(this::newKey);
        Optional<Text> name = node.required("name").flatMap(Fields::text);
        List<String> aliases = node.field("aliases").map(DomainsReader::aliases).orElse(List.of());
        Source source = node.field("source").flatMap(Fields::source).orElse(own);
        Source englishSource =
                node.field("englishSource").flatMap(Fields::source).orElse(source);
        if (key.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        Domain domain = new Domain(key.get(), name.get(), aliases, source, englishSource);
        refuseAmbiguous(node, domain);
        return Optional.of(domain);
    }

    private Optional<DomainKey> newKey(Node node) {
        return Keys.domainKey(node).flatMap(key -> {
            if (!keys.contains(key)) {
                keys.add(key);
                return Optional.of(key);
            }
            return Keys.again(node, key);
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

    private void refuseAmbiguous(Node node, Domain domain) {
        names.take(domain.key(), DomainLookup.forms(domain))
                .ifPresent(other -> node.problem(
                        "ambiguous-name",
                        Text.of(
                                "verwacht: namen die geen ander domein heeft; gevonden: een naam van " + other,
                                "expected names that no other domain has, found a name of " + other)));
    }
}
