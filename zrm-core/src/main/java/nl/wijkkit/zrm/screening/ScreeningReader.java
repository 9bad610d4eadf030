package nl.wijkkit.zrm.screening;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Document;
import nl.wijkkit.zrm.document.Fields;
import nl.wijkkit.zrm.document.Node;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.InstrumentId;
import nl.wijkkit.zrm.instrument.Instruments;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;

/**
 * Reads screening rules from JSON. A bad file gives all its problems at once, each with its place.
 * <pre>{@code
 * Checked<Screening> own = ScreeningReader.read(Path.of("own-rules.json"), Instruments.shipped());
 * own.problems().forEach(System.err::println);
 * Screener screener = Screener.of(own.orElseThrow());
 * }</pre>
 * The format is described by the JSON Schema that {@link #schema()} returns; it is also the form in which Jackson and
 * {@link ScreeningWriter} write a {@link Screening}.
 * <p>
 * Problem codes, besides those that every JSON document can have ({@code not-json}, {@code not-utf-8}, {@code too-deep},
 * {@code too-large}, {@code duplicate-key}, {@code missing-field}, {@code unknown-field}, {@code wrong-type},
 * {@code out-of-range}, {@code not-allowed}, {@code blank-text}): {@code unknown-instrument}, {@code other-scale},
 * {@code duplicate-class}, {@code too-few}, {@code too-many}, {@code duplicate-rule}, {@code not-a-date},
 * {@code empty-range}, {@code unknown-class}, {@code unknown-domain}, {@code duplicate-domain}, {@code no-restriction},
 * {@code band-order}.
 */
public final class ScreeningReader {

    private static final Map<String, NotApplicable> NOT_APPLICABLE =
            Map.of("NEVER_COUNTS", NotApplicable.NEVER_COUNTS, "IS_UNKNOWN", NotApplicable.IS_UNKNOWN);

    private ScreeningReader() {}

    /**
     * Reads screening rules.
     *
     * @param json  the source, read to its end and left open
     * @param instruments  the instruments that the rules may be about
     * @return the rules, or all the problems
     * @throws UncheckedIOException if the source cannot be read
     */
    public static Checked<Screening> read(Reader json, Instruments instruments) {
        List<Problem> problems = new ArrayList<>();
        Optional<Node> root = Document.parse(json, problems);
        if (root.isEmpty()) {
            return new Checked.Invalid<>(problems);
        }
        Optional<Screening> screening = screening(root.get(), instruments, problems);
        return Checked.of(problems, screening::orElseThrow);
    }

    /**
     * Reads screening rules from UTF-8.
     *
     * @param json  the source, read to its end and left open
     * @param instruments  the instruments that the rules may be about
     * @return the rules, or all the problems
     * @throws UncheckedIOException if the source cannot be read
     */
    public static Checked<Screening> read(InputStream json, Instruments instruments) {
        return read(Document.utf8(json), instruments);
    }

    /**
     * Reads screening rules from a file in UTF-8.
     *
     * @param file  the file
     * @param instruments  the instruments that the rules may be about
     * @return the rules, or all the problems
     * @throws IOException if the file cannot be opened
     * @throws UncheckedIOException if the file cannot be read to its end
     */
    public static Checked<Screening> read(Path file, Instruments instruments) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return read(json, instruments);
        }
    }

    /**
     * Returns the JSON Schema (2020-12) of the format.
     *
     * @return the schema, a JSON document
     */
    public static String schema() {
        try (InputStream schema = ScreeningReader.class.getResourceAsStream("screening.schema.json")) {
            if (schema == null) {
                throw new IllegalStateException("resource screening.schema.json is missing from the library");
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Screening> screening(Node root, Instruments instruments, List<Problem> problems) {
        root.allowOnly("$schema", "id", "name", "instrument", "scale", "notApplicable", "classes", "rules");
        Optional<String> id = root.required("id").flatMap(node -> node.text(Ids.SHAPE, Ids.IN_WORDS));
        Optional<Text> name = root.required("name").flatMap(Fields::text);
        Optional<Instrument> instrument = root.required("instrument").flatMap(node -> instrument(node, instruments));
        Optional<Integer> scale = root.required("scale").flatMap(node -> scale(node, instrument));
        Optional<NotApplicable> notApplicable =
                root.required("notApplicable").flatMap(node -> node.oneOf(NOT_APPLICABLE));
        List<ScreeningClass> classes =
                root.required("classes").map(ScreeningReader::classes).orElse(List.of());
        List<Rule> rules = root.required("rules")
                .map(node -> rules(node, new RuleReader(instrument, scale, classes)))
                .orElse(List.of());
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Screening(
                id.orElseThrow(),
                name.orElseThrow(),
                instrument.orElseThrow().id(),
                scale.orElseThrow(),
                notApplicable.orElseThrow(),
                classes,
                rules));
    }

    private static Optional<Instrument> instrument(Node node, Instruments instruments) {
        return node.text().flatMap(written -> {
            Optional<Instrument> found = instruments.all().stream()
                    .filter(instrument -> instrument.id().value().equals(written))
                    .findFirst();
            if (found.isEmpty()) {
                String list = String.join(
                        ", ",
                        instruments.all().stream()
                                .map(Instrument::id)
                                .map(InstrumentId::value)
                                .toList());
                node.problem(
                        "unknown-instrument",
                        Text.of(
                                "verwacht: een van de instrumenten " + list + "; gevonden: een ander",
                                "expected one of the instruments " + list + ", found another"));
            }
            return found;
        });
    }

    private static Optional<Integer> scale(Node node, Optional<Instrument> instrument) {
        Optional<Integer> scale = node.integer(2, Level.MAX_SCALE);
        if (scale.isPresent() && instrument.isPresent() && instrument.get().scale() != scale.get()) {
            int expected = instrument.get().scale();
            return node.problem(
                    "other-scale",
                    Text.of(
                            "verwacht: " + expected + ", de schaal van het instrument; gevonden: " + scale.get(),
                            "expected " + expected + ", the scale of the instrument, found " + scale.get()));
        }
        return scale;
    }

    private static List<ScreeningClass> classes(Node node) {
        List<ScreeningClass> classes = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Node item : node.items()) {
            item.allowOnly("key", "name");
            Optional<Node> keyNode = item.required("key");
            Optional<String> key = keyNode.flatMap(written -> written.text(Ids.SHAPE, Ids.IN_WORDS));
            Optional<Text> name = item.required("name").flatMap(Fields::text);
            if (key.isPresent() && !keys.add(key.get())) {
                keyNode.orElseThrow()
                        .problem(
                                "duplicate-class",
                                Text.of(
                                        "verwacht: elke klasse één keer; gevonden: dezelfde vaker",
                                        "expected each class once, found one again"));
            }
            key.flatMap(known -> name.map(words -> new ScreeningClass(known, words)))
                    .ifPresent(classes::add);
        }
        if (node.isArray()) {
            requireNumber(node, 2, Screening.MAX_CLASSES);
        }
        return classes;
    }

    private static List<Rule> rules(Node node, RuleReader reader) {
        List<Rule> rules = new ArrayList<>();
        for (Node item : node.items()) {
            reader.rule(item).ifPresent(rules::add);
        }
        if (node.isArray()) {
            requireNumber(node, 1, Integer.MAX_VALUE);
        }
        return rules;
    }

    private static void requireNumber(Node node, int min, int max) {
        int found = node.items().size();
        if (found < min) {
            node.problem(
                    "too-few",
                    Text.of(
                            "verwacht: minstens " + min + "; gevonden: " + found,
                            "expected at least " + min + ", found " + found));
        } else if (found > max) {
            node.problem(
                    "too-many",
                    Text.of(
                            "verwacht: hooguit " + max + "; gevonden: " + found,
                            "expected at most " + max + ", found " + found));
        }
    }
}
