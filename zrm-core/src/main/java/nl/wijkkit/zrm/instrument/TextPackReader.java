package nl.wijkkit.zrm.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Document;
import nl.wijkkit.zrm.document.Fields;
import nl.wijkkit.zrm.document.Node;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;

/**
 * Reads a text pack from JSON and checks it against its instrument. A bad file gives all its problems at once, each with
 * its place; a pack for another instrument or edition is refused, and so is one that leaves out a cell.
 * <pre>{@code
 * Instrument zrm = Instruments.shipped().get(Instruments.ZRM_2017);
 * TextPack texts = TextPackReader.read(Path.of("licensed-texts.json"), zrm).orElseThrow();
 * }</pre>
 * The format is described in {@code TEXTPACKS.md} and by the JSON Schema that {@link #schema()} returns.
 * <p>
 * Problem codes, besides those that every JSON document can have: {@code other-instrument}, {@code unknown-domain},
 * {@code duplicate-domain}, {@code missing-domain}, {@code other-scale}, {@code duplicate-level},
 * {@code missing-level}, {@code no-lines}.
 */
public final class TextPackReader {

    private final Instrument instrument;

    private TextPackReader(Instrument instrument) {
        this.instrument = instrument;
    }

    /**
     * Reads a text pack.
     *
     * @param json  the source, read to its end and left open
     * @param instrument  the instrument that the texts must belong to
     * @return the text pack, or all the problems
     * @throws UncheckedIOException if the source cannot be read
     */
    public static Checked<TextPack> read(Reader json, Instrument instrument) {
        List<Problem> problems = new ArrayList<>();
        Optional<Node> root = Document.parse(json, problems);
        if (root.isEmpty()) {
            return new Checked.Invalid<>(problems);
        }
        Optional<TextPack> pack = new TextPackReader(instrument).pack(root.get(), problems);
        return Checked.of(problems, pack::orElseThrow);
    }

    /**
     * Reads a text pack from UTF-8.
     *
     * @param json  the source, read to its end and left open
     * @param instrument  the instrument that the texts must belong to
     * @return the text pack, or all the problems
     * @throws UncheckedIOException if the source cannot be read
     */
    public static Checked<TextPack> read(InputStream json, Instrument instrument) {
        return read(Document.utf8(json), instrument);
    }

    /**
     * Reads a text pack from a file in UTF-8.
     *
     * @param file  the file
     * @param instrument  the instrument that the texts must belong to
     * @return the text pack, or all the problems
     * @throws IOException if the file cannot be read
     */
    public static Checked<TextPack> read(Path file, Instrument instrument) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return read(json, instrument);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Returns the JSON Schema (2020-12) of the format.
     *
     * @return the schema, a JSON document
     */
    public static String schema() {
        return Resources.text("text-pack.schema.json");
    }

    private Optional<TextPack> pack(Node root, List<Problem> problems) {
        root.allowOnly("$schema", "instrument", "language", "holder", "licence", "domains");
        Optional<InstrumentId> id = root.required("instrument").flatMap(Keys::instrumentId);
        Optional<String> language = root.required("language")
                .flatMap(node ->
                        node.text(TextPack.LANGUAGE, Text.of("een taalcode, zoals nl", "a language tag, such as nl")));
        Optional<String> holder = root.required("holder").flatMap(Node::text);
        Optional<String> licence = root.required("licence").flatMap(Node::text);
        Optional<Node> domains = root.required("domains");
        if (id.isPresent() && !id.get().equals(instrument.id())) {
            // its cells belong to another matrix, so problems with them would say nothing
            return root.field("instrument")
                    .orElseThrow()
                    .problem(
                            "other-instrument",
                            Text.of(
                                    "verwacht: teksten voor " + instrument.id()
                                            + "; gevonden: teksten voor een ander instrument of een andere versie",
                                    "expected texts for " + instrument.id()
                                            + ", found texts for another instrument or edition"));
        }
        List<TextPack.DomainTexts> texts = domains.map(this::domains).orElse(List.of());
        return problems.isEmpty()
                ? Optional.of(new TextPack(
                        instrument.id(), language.orElseThrow(), holder.orElseThrow(), licence.orElseThrow(), texts))
                : Optional.empty();
    }

    private List<TextPack.DomainTexts> domains(Node node) {
        Set<DomainKey> found = new HashSet<>();
        List<TextPack.DomainTexts> texts = Fields.list(node, item -> domain(item, found));
        if (node.isArray()) {
            Keys.refuseMissing(
                    node,
                    Text.same(instrument.id().value()),
                    instrument.domains().stream().map(Domain::key).toList(),
                    found);
        }
        return texts;
    }

    private Optional<TextPack.DomainTexts> domain(Node node, Set<DomainKey> found) {
        node.allowOnly("domain", "levels");
        Optional<DomainKey> domain = node.required("domain").flatMap(written -> ownDomain(written, found));
        Optional<List<TextPack.LevelTexts>> levels = node.required("levels").map(this::levels);
        return domain.flatMap(key -> levels.map(texts -> new TextPack.DomainTexts(key, texts)));
    }

    private Optional<DomainKey> ownDomain(Node node, Set<DomainKey> found) {
        return Keys.domainKey(node).flatMap(key -> {
            if (instrument.domain(key).isEmpty()) {
                return node.problem(
                        "unknown-domain",
                        Text.of(
                                "verwacht: een domein van " + instrument.id() + "; gevonden: een ander domein",
                                "expected a domain of " + instrument.id() + ", found another domain"));
            }
            return found.add(key) ? Optional.of(key) : Keys.again(node, key);
        });
    }

    private List<TextPack.LevelTexts> levels(Node node) {
        Set<Level> found = new HashSet<>();
        List<TextPack.LevelTexts> texts = Fields.list(node, item -> level(item, found));
        String missing = IntStream.rangeClosed(1, instrument.scale())
                .mapToObj(instrument::level)
                .filter(level -> !found.contains(level))
                .map(Level::toString)
                .collect(Collectors.joining(", "));
        if (node.isArray() && !missing.isEmpty()) {
            node.problem(
                    "missing-level",
                    Text.of(
                            "verwacht: elk niveau; er ontbreekt: " + missing,
                            "expected every level, missing: " + missing));
        }
        return texts;
    }

    private Optional<TextPack.LevelTexts> level(Node node, Set<Level> found) {
        node.allowOnly("level", "lines");
        Optional<Level> level = node.required("level").flatMap(written -> ownLevel(written, found));
        Optional<List<String>> lines = node.required("lines").flatMap(TextPackReader::lines);
        return level.flatMap(checked -> lines.map(texts -> new TextPack.LevelTexts(checked, texts)));
    }

    private Optional<Level> ownLevel(Node node, Set<Level> found) {
        return Keys.level(node).flatMap(level -> {
            if (level.max() != instrument.scale()) {
                return node.problem(
                        "other-scale",
                        Text.of(
                                "verwacht: een niveau van een schaal van " + instrument.scale() + "; gevonden: "
                                        + level,
                                "expected a level of a scale of " + instrument.scale() + ", found " + level));
            }
            return found.add(level)
                    ? Optional.of(level)
                    : node.problem(
                            "duplicate-level",
                            Text.of(
                                    "verwacht: elk niveau één keer; gevonden: " + level + " opnieuw",
                                    "expected every level once, found " + level + " again"));
        });
    }

    private static Optional<List<String>> lines(Node node) {
        if (node.isArray() && node.items().isEmpty()) {
            return node.problem(
                    "no-lines",
                    Text.of(
                            "verwacht: ten minste één regel; gevonden: geen",
                            "expected at least one line, found none"));
        }
        return Fields.all(node, Node::text);
    }
}
