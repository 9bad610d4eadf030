package nl.wijkkit.signals.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkkit.plan.reading.Parts;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Document;
import nl.wijkkit.zrm.document.Node;
import nl.wijkkit.zrm.problem.Checked;

/**
 * Reads a vocabulary from JSON, and holds an example.
 * <p>
 * The format is {@code META-INF/wijkkit/schema/signal-vocabulary-1.schema.json} in this library's jar. All that is wrong
 * in a document is found at once, each with its place. Problem codes beside the common ones ({@code not-json},
 * {@code missing-field}, {@code unknown-field}, {@code wrong-type}, {@code not-allowed}, {@code stands-twice}):
 * {@code never-asked} for a fact that no vocabulary can hold, {@code no-such-fact}, {@code no-such-group},
 * {@code not-a-list} for codes that do not fit the type.
 */
public final class VocabularyReader {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private VocabularyReader() {}

    /**
     * Reads a vocabulary.
     *
     * @param json  the source, read to its end and left open
     * @return the vocabulary, or all that is wrong with it
     */
    public static Checked<Vocabulary> read(Reader json) {
        return Document.read(json, VocabularyReader::vocabulary);
    }

    /**
     * Returns the example that this library ships: the kinds of signal of a Dutch municipality.
     *
     * @return the vocabulary
     */
    public static Vocabulary shipped() {
        return Shipped.VOCABULARY;
    }

    private static Vocabulary load() {
        try (InputStream bytes = Objects.requireNonNull(
                        VocabularyReader.class.getResourceAsStream("municipality.json"), "municipality.json");
                Reader reader = Document.utf8(bytes)) {
            return read(reader).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Vocabulary> vocabulary(Node node) {
        node.allowOnly("$schema", "id", "version", "name", "source", "facts", "groups", "kinds");
        Optional<String> id = node.required("id").flatMap(Parts::id);
        Optional<String> version = node.required("version").flatMap(Parts::version);
        Optional<Text> name = node.required("name").flatMap(Parts::name);
        Optional<Source> source = node.required("source").flatMap(Parts::source);
        List<FactDefinition> facts = node.required("facts")
                .map(list -> Parts.distinct(list, VocabularyReader::fact, FactDefinition::key))
                .orElse(List.of());
        Set<FactKey> known = facts.stream().map(FactDefinition::key).collect(Collectors.toSet());
        Map<String, List<FactKey>> groups = new LinkedHashMap<>();
        node.field("groups")
                .ifPresent(list -> Parts.distinct(
                        list,
                        item -> group(item, known).map(keys -> {
                            groups.put(keys.getKey(), keys.getValue());
                            return keys.getKey();
                        }),
                        Function.identity()));
        List<KindDefinition> kinds = node.required("kinds")
                .map(list -> Parts.distinct(list, item -> kind(item, known, groups), KindDefinition::kind))
                .orElse(List.of());
        if (kinds.stream().noneMatch(kind -> kind.kind().equals(SignalKind.TO_BE_COMPLETED))) {
            node.problem(
                    "missing-field",
                    Text.of(
                            "verwacht: de soort TO_BE_COMPLETED; gevonden: alleen andere",
                            "expected the kind TO_BE_COMPLETED, found others only"));
            return Optional.empty();
        }
        return Stream.of(id, version, name, source).allMatch(Optional::isPresent)
                ? Optional.of(new Vocabulary(id.get(), version.get(), name.get(), source.get(), facts, kinds))
                : Optional.empty();
    }

    private static Optional<FactDefinition> fact(Node node) {
        node.allowOnly("key", "name", "type", "unit", "codes", "open", "use");
        Optional<FactKey> key = node.required("key")
                .flatMap(VocabularyReader::key)
                .flatMap(found -> NeverAsked.includes(found)
                        ? node.problem(
                                "never-asked",
                                Text.of(
                                        "verwacht: een gegeven dat gevraagd mag worden; gevonden: " + found,
                                        "expected a fact that may be asked, found " + found))
                        : Optional.of(found));
        Optional<Text> name = node.required("name").flatMap(Parts::name);
        Optional<FactType> type = node.required("type").flatMap(text -> Parts.oneOf(text, FactType.values()));
        Optional<FactUse> use = node.required("use").flatMap(text -> Parts.oneOf(text, FactUse.values()));
        Optional<Text> unit = node.field("unit").flatMap(Parts::name);
        List<String> codes = node.field("codes")
                .map(list -> Parts.distinct(
                        list, item -> item.text(CODE, Text.of("een code", "a code")), Function.identity()))
                .orElse(List.of());
        boolean isOpen = node.field("open").flatMap(Node::flag).orElse(false);
        if (type.isPresent() && (type.get() == FactType.CODE) != (!codes.isEmpty() || isOpen)) {
            return node.problem(
                    "not-a-list",
                    Text.of(
                            "verwacht: codes bij het type CODE en bij geen ander",
                            "expected codes with the type CODE and with no other"));
        }
        if (type.isPresent() && type.get() == FactType.WORDS && use.isPresent() && use.get() != FactUse.WORKER) {
            return node.problem(
                    "not-allowed",
                    Text.of("verwacht: woorden voor een medewerker", "expected words for the use of a worker"));
        }
        return Stream.of(key, name, type, use).allMatch(Optional::isPresent)
                ? Optional.of(new FactDefinition(
                        key.get(), name.get(), type.get(), unit.orElse(null), codes, isOpen, use.get()))
                : Optional.empty();
    }

    private static Optional<Map.Entry<String, List<FactKey>>> group(Node node, Set<FactKey> known) {
        node.allowOnly("id", "facts");
        Optional<String> id = node.required("id").flatMap(Parts::id);
        Optional<List<FactKey>> facts = node.required("facts").map(list -> keys(list, known));
        return id.flatMap(name -> facts.map(keys -> Map.entry(name, keys)));
    }

    private static Optional<KindDefinition> kind(Node node, Set<FactKey> known, Map<String, List<FactKey>> groups) {
        node.allowOnly("kind", "name", "source", "partner", "terms", "desk", "groups", "facts");
        Optional<SignalKind> kind =
                node.required("kind").flatMap(VocabularyReader::capitals).map(SignalKind::of);
        Optional<Text> name = node.required("name").flatMap(Parts::name);
        Optional<Source> source = node.required("source").flatMap(Parts::source);
        Optional<String> partner = node.field("partner").flatMap(VocabularyReader::name);
        List<String> terms = node.required("terms")
                .map(list -> Parts.distinct(list, VocabularyReader::capitals, Function.identity()))
                .orElse(List.of());
        Optional<DeskId> desk =
                node.required("desk").flatMap(VocabularyReader::capitals).map(DeskId::of);
        Set<FactKey> facts = new LinkedHashSet<>();
        for (Node item : node.field("groups").map(Node::items).orElse(List.of())) {
            item.text().ifPresent(group -> {
                List<FactKey> keys = groups.get(group);
                if (keys == null) {
                    item.problem(
                            "no-such-group",
                            Text.of(
                                    "verwacht: een groep uit dit document; gevonden: een andere",
                                    "expected a group of this document, found another"));
                } else {
                    facts.addAll(keys);
                }
            });
        }
        facts.addAll(node.field("facts").map(list -> keys(list, known)).orElse(List.of()));
        return Stream.of(kind, name, source, desk).allMatch(Optional::isPresent)
                ? Optional.of(new KindDefinition(
                        kind.get(),
                        name.get(),
                        source.get(),
                        partner.orElse(null),
                        terms,
                        desk.get(),
                        new ArrayList<>(facts)))
                : Optional.empty();
    }

    private static List<FactKey> keys(Node list, Set<FactKey> known) {
        return Parts.distinct(
                list,
                item -> key(item)
                        .flatMap(key -> known.contains(key)
                                ? Optional.of(key)
                                : item.problem(
                                        "no-such-fact",
                                        Text.of(
                                                "verwacht: een gegeven uit dit document; gevonden: een ander",
                                                "expected a fact of this document, found another"))),
                Function.identity());
    }

    private static Optional<FactKey> key(Node node) {
        return name(node).map(FactKey::of);
    }

    private static Optional<String> name(Node node) {
        return node.text(
                NAME, Text.of("kleine letters met liggende streepjes", "lower case words joined by underscores"));
    }

    private static Optional<String> capitals(Node node) {
        return node.text(CAPITALS, Text.of("hoofdletters met liggende streepjes", "capitals joined by underscores"));
    }

    /** Read once, when it is first asked for. */
    private static final class Shipped {
        private static final Vocabulary VOCABULARY = load();
    }
}
