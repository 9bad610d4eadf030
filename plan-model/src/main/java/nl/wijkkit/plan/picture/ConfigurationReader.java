package nl.wijkkit.plan.picture;

import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.reading.Parts;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Document;
import nl.wijkkit.zrm.document.Node;
import nl.wijkkit.zrm.problem.Checked;

/**
 * Reads a configuration of the client picture from JSON, and holds two examples.
 * <p>
 * The format is {@code META-INF/wijkkit/schema/picture-configuration-1.schema.json} in this library's jar. All that is
 * wrong in a document is found at once, each with its place. Problem codes beside the common ones ({@code not-json},
 * {@code missing-field}, {@code unknown-field}, {@code wrong-type}, {@code not-allowed}, {@code stands-twice}):
 * {@code no-such-source}, {@code no-such-kind}, and {@code reserved} for a source named as the resident.
 */
public final class ConfigurationReader {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    private ConfigurationReader() {}

    /**
     * Reads a configuration.
     *
     * @param json  the source, read to its end and left open
     * @return the configuration, or all that is wrong with it
     */
    public static Checked<PictureConfiguration> read(Reader json) {
        return Document.read(json, ConfigurationReader::configuration);
    }

    /**
     * Returns an example that draws on twenty sources, as the exploration of information in the social domain (VISD, 2013)
     * foresaw. Which sources and kinds, and who needs them, is the choice of this library and not of that exploration. It is
     * no advice: each kind needs its own legal basis and necessity.
     *
     * @return the configuration
     */
    public static PictureConfiguration twentySources() {
        return Parts.shipped(ConfigurationReader.class, "twenty-sources.json", ConfigurationReader::read);
    }

    /**
     * Returns an example that draws on almost no source, as neighbourhood workers in Utrecht preferred: who belongs to the
     * family comes from the register, everything else is told at the kitchen table. Which kinds, and who needs them, is the
     * choice of this library and not of those workers.
     *
     * @return the configuration
     */
    public static PictureConfiguration kitchenTable() {
        return Parts.shipped(ConfigurationReader.class, "kitchen-table.json", ConfigurationReader::read);
    }

    private static Optional<PictureConfiguration> configuration(Node node) {
        node.allowOnly("$schema", "id", "version", "name", "source", "sources", "kinds", "purposes");
        Optional<String> id = node.required("id").flatMap(Parts::id);
        Optional<String> version = node.required("version").flatMap(Parts::version);
        Optional<Text> name = node.required("name").flatMap(Parts::name);
        Optional<Source> source = node.required("source").flatMap(Parts::source);
        List<FactSource> sources = node.required("sources")
                .map(list -> Parts.distinct(list, ConfigurationReader::source, FactSource::id))
                .orElse(List.of());
        Set<SourceId> knownSources = sources.stream().map(FactSource::id).collect(Collectors.toSet());
        List<FactDefinition> kinds = node.required("kinds")
                .map(list -> Parts.distinct(list, item -> kind(item, knownSources), FactDefinition::kind))
                .orElse(List.of());
        Set<FactKind> knownKinds = kinds.stream().map(FactDefinition::kind).collect(Collectors.toSet());
        List<PurposeNeeds> purposes = node.required("purposes")
                .map(list -> Parts.distinct(list, item -> purpose(item, knownKinds), PurposeNeeds::purpose))
                .orElse(List.of());
        return Stream.of(id, version, name, source).allMatch(Optional::isPresent)
                ? Optional.of(new PictureConfiguration(
                        id.get(), version.get(), name.get(), source.get(), sources, kinds, purposes))
                : Optional.empty();
    }

    private static Optional<FactSource> source(Node node) {
        node.allowOnly("id", "name", "law");
        Optional<SourceId> id = node.required("id")
                .flatMap(ConfigurationReader::name)
                .map(SourceId::of)
                .flatMap(source -> source.equals(SourceId.RESIDENT)
                        ? node.problem(
                                "reserved",
                                Text.of(
                                        "verwacht: een bron om te bevragen; gevonden: de inwoner zelf",
                                        "expected a source to query, found the resident"))
                        : Optional.of(source));
        Optional<Text> name = node.required("name").flatMap(Parts::name);
        Optional<Law> law = node.required("law").flatMap(Parts::law);
        return Stream.of(id, name, law).allMatch(Optional::isPresent)
                ? Optional.of(new FactSource(id.get(), name.get(), law.get()))
                : Optional.empty();
    }

    private static Optional<FactDefinition> kind(Node node, Set<SourceId> known) {
        node.allowOnly("kind", "name", "category", "origin", "sources");
        Optional<FactKind> kind =
                node.required("kind").flatMap(ConfigurationReader::name).map(FactKind::of);
        Optional<Text> name = node.required("name").flatMap(Parts::name);
        Optional<DataCategory> category =
                node.required("category").flatMap(ConfigurationReader::capitals).map(DataCategory::of);
        Optional<Law> origin = node.required("origin").flatMap(Parts::law);
        Optional<List<SourceId>> sources = node.required("sources")
                .map(list -> Parts.distinct(
                        list,
                        item -> name(item)
                                .map(SourceId::of)
                                .flatMap(source -> known(item, source, known::contains, "no-such-source")),
                        Function.identity()));
        return Stream.of(kind, name, category, origin, sources).allMatch(Optional::isPresent)
                ? Optional.of(new FactDefinition(kind.get(), name.get(), category.get(), origin.get(), sources.get()))
                : Optional.empty();
    }

    private static Optional<PurposeNeeds> purpose(Node node, Set<FactKind> known) {
        node.allowOnly("purpose", "name", "basis", "needs");
        Optional<Purpose> purpose =
                node.required("purpose").flatMap(ConfigurationReader::capitals).map(Purpose::of);
        Optional<Text> name = node.required("name").flatMap(Parts::name);
        Optional<Source> basis = node.required("basis").flatMap(Parts::source);
        Optional<List<PurposeNeeds.Need>> needs = node.required("needs")
                .map(list -> Parts.distinct(list, item -> need(item, known), PurposeNeeds.Need::kind));
        return Stream.of(purpose, name, basis, needs).allMatch(Optional::isPresent)
                ? Optional.of(new PurposeNeeds(purpose.get(), name.get(), basis.get(), needs.get()))
                : Optional.empty();
    }

    private static Optional<PurposeNeeds.Need> need(Node node, Set<FactKind> known) {
        node.allowOnly("kind", "depth", "why");
        Optional<FactKind> kind = node.required("kind")
                .flatMap(text -> name(text)
                        .map(FactKind::of)
                        .flatMap(found -> known(text, found, known::contains, "no-such-kind")));
        Optional<Depth> depth = node.required("depth").flatMap(text -> Parts.oneOf(text, Depth.values()));
        Optional<Text> why = node.required("why").flatMap(Parts::name);
        return Stream.of(kind, depth, why).allMatch(Optional::isPresent)
                ? Optional.of(new PurposeNeeds.Need(kind.get(), depth.get(), why.get()))
                : Optional.empty();
    }

    private static <T> Optional<T> known(Node node, T found, Predicate<T> isKnown, String code) {
        return isKnown.test(found)
                ? Optional.of(found)
                : node.problem(
                        code,
                        Text.of(
                                "verwacht: een naam uit dit document; gevonden: een andere",
                                "expected a name of this document, found another"));
    }

    private static Optional<String> name(Node node) {
        return node.text(
                NAME, Text.of("kleine letters met liggende streepjes", "lower case words joined by underscores"));
    }

    private static Optional<String> capitals(Node node) {
        return node.text(CAPITALS, Text.of("hoofdletters met liggende streepjes", "capitals joined by underscores"));
    }
}
