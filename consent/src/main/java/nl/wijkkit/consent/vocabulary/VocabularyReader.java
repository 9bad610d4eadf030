package nl.wijkkit.consent.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Document;
import nl.wijkkit.zrm.document.Fields;
import nl.wijkkit.zrm.document.Node;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.problem.Checked;

/**
 * Reads a vocabulary from JSON.
 * <p>
 * The format is {@code META-INF/wijkkit/schema/consent-vocabulary-1.schema.json} in this library's jar. All that is wrong
 * in a document is found at once, each with its place. Problem codes beside the common ones ({@code not-json},
 * {@code missing-field}, {@code unknown-field}, {@code wrong-type}, {@code not-allowed}): {@code stands-twice} for a code
 * that stood before, {@code no-such-source} for a source that the document does not list.
 */
public final class VocabularyReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9.-]{1,40}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final Pattern LISTED = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final Text CODE_SHAPE = Text.of("hoofdletters en underscores", "capitals and underscores");
    private static final Text KEY_SHAPE =
            Text.of("kleine letters en underscores", "lower case letters and underscores");

    private static final Map<String, Aspect> LISTS = lists();

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<Aspect, Map<String, Term>> terms = new EnumMap<>(Aspect.class);
    private final Map<FactKey, FactDefinition> facts = new LinkedHashMap<>();
    private final Map<DataCategory, CategoryTraits> traits = new LinkedHashMap<>();
    private final Map<Relation, Relation> endings = new LinkedHashMap<>();
    private final Map<DomainKey, DataCategory> domains = new LinkedHashMap<>();

    private VocabularyReader() {}

    /**
     * Reads a vocabulary.
     *
     * @param json  the source, read to its end and left open
     * @return the vocabulary, or all that is wrong with it
     */
    public static Checked<Vocabulary> read(Reader json) {
        return Document.read(json, node -> new VocabularyReader().vocabulary(node));
    }

    /** Reads a vocabulary of this library, which is known to be good. */
    static Vocabulary shipped(String name) {
        try (InputStream bytes = Objects.requireNonNull(VocabularyReader.class.getResourceAsStream(name), name);
                Reader json = Document.utf8(bytes)) {
            return read(json).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Aspect> lists() {
        Map<String, Aspect> lists = new LinkedHashMap<>();
        for (Aspect aspect : Aspect.values()) {
            lists.put(aspect.field(), aspect);
        }
        return lists;
    }

    private Optional<Vocabulary> vocabulary(Node node) {
        node.allowOnly(Stream.concat(
                        Stream.of("$schema", "id", "version", "name", "sources", "facts", "domains"),
                        LISTS.keySet().stream())
                .toArray(String[]::new));
        Optional<String> id = node.required("id").flatMap(text -> text.text(ID, Text.same("id")));
        Optional<String> version = node.required("version").flatMap(text -> text.text(VERSION, Text.same("2026-11")));
        Optional<Text> name = node.required("name").flatMap(Fields::text);
        node.required("sources")
                .ifPresent(list -> list.fields()
                        .forEach((key, value) -> Fields.source(value).ifPresent(source -> sources.put(key, source))));
        LISTS.forEach((field, aspect) -> {
            Map<String, Term> list = new LinkedHashMap<>();
            terms.put(aspect, list);
            node.field(field).ifPresent(items -> items.items().forEach(item -> term(item, aspect, list)));
        });
        node.field("facts").ifPresent(items -> items.items().forEach(this::fact));
        node.field("domains")
                .ifPresent(map -> map.fields()
                        .forEach((key, value) -> value.text(CODE, CODE_SHAPE)
                                .ifPresent(category -> domains.put(DomainKey.of(key), DataCategory.of(category)))));
        return Stream.of(id, version, name).allMatch(Optional::isPresent)
                ? Optional.of(
                        new Vocabulary(id.get(), version.get(), name.get(), terms, facts, traits, endings, domains))
                : Optional.empty();
    }

    private void term(Node node, Aspect aspect, Map<String, Term> list) {
        switch (aspect) {
            case CATEGORY -> node.allowOnly("code", "label", "source", "depth", "sensitivity");
            case RELATION -> node.allowOnly("code", "label", "source", "afterEnd");
            default -> node.allowOnly("code", "label", "source");
        }
        Optional<String> code = node.required("code").flatMap(text -> text.text(CODE, CODE_SHAPE));
        Optional<Text> label = node.required("label").flatMap(Fields::text);
        Optional<Source> source = node.required("source").flatMap(this::source);
        if (code.isEmpty() || label.isEmpty() || source.isEmpty()) {
            return;
        }
        once(node, list, code.get(), new Term(code.get(), label.get(), source.get()));
        if (aspect == Aspect.CATEGORY) {
            traits(node).ifPresent(found -> traits.put(DataCategory.of(code.get()), found));
        }
        if (aspect == Aspect.RELATION) {
            node.field("afterEnd")
                    .flatMap(text -> text.text(CODE, CODE_SHAPE))
                    .ifPresent(end -> endings.put(Relation.of(code.get()), Relation.of(end)));
        }
    }

    private static Optional<CategoryTraits> traits(Node node) {
        Optional<CategoryTraits.Depth> depth =
                node.required("depth").flatMap(text -> constant(text, CategoryTraits.Depth.values()));
        Optional<CategoryTraits.Sensitivity> sensitivity =
                node.required("sensitivity").flatMap(text -> constant(text, CategoryTraits.Sensitivity.values()));
        return depth.flatMap(deep -> sensitivity.map(sensitive -> new CategoryTraits(deep, sensitive)));
    }

    private void fact(Node node) {
        node.allowOnly("key", "label", "type", "of", "codes", "source");
        Optional<String> key = node.required("key").flatMap(text -> text.text(KEY, KEY_SHAPE));
        Optional<Text> label = node.required("label").flatMap(Fields::text);
        Optional<FactType> type = node.required("type").flatMap(text -> constant(text, FactType.values()));
        Optional<Aspect> of = node.field("of").flatMap(text -> text.oneOf(LISTS));
        List<String> codes = node.field("codes")
                .map(list -> Fields.list(list, text -> text.text(LISTED, CODE_SHAPE)))
                .orElse(List.of());
        Optional<Source> source = node.required("source").flatMap(this::source);
        if (Stream.of(key, label, type, source).allMatch(Optional::isPresent)) {
            FactKey named = FactKey.of(key.get());
            once(
                    node,
                    facts,
                    named,
                    new FactDefinition(named, label.get(), type.get(), of.orElse(null), codes, source.get()));
        }
    }

    private Optional<Source> source(Node node) {
        return node.text().flatMap(key -> {
            Source source = sources.get(key);
            return source == null
                    ? node.problem(
                            "no-such-source",
                            Text.of(
                                    "verwacht: een bron uit de lijst sources; gevonden: een andere",
                                    "expected a source of the list sources, found another one"))
                    : Optional.of(source);
        });
    }

    private static <K, V> void once(Node node, Map<K, V> list, K key, V value) {
        if (list.putIfAbsent(key, value) != null) {
            node.problem(
                    "stands-twice",
                    Text.of("verwacht: dit één keer; gevonden: vaker", "expected this once, found it again"));
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(Node node, E[] constants) {
        Map<String, E> meanings = new LinkedHashMap<>();
        for (E constant : constants) {
            meanings.put(constant.name(), constant);
        }
        return node.oneOf(meanings);
    }
}
