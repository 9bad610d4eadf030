package nl.wijkkit.zrm.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Document;
import nl.wijkkit.zrm.document.Fields;
import nl.wijkkit.zrm.document.Node;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;

/**
 * Reads an instrument from JSON, the shipped ones and a supplier's own alike. A bad file gives all its problems at once,
 * each with its place.
 * <pre>{@code
 * Checked<Instrument> own = InstrumentReader.read(Path.of("own-instrument.json"));
 * own.problems().forEach(System.err::println);
 * Instruments instruments = Instruments.shipped().with(own.orElseThrow());
 * }</pre>
 * The format is described by the JSON Schema that {@link #schema()} returns; it is also the form in which Jackson writes
 * an {@link Instrument}. A {@code source} left out is that of the instrument; an {@code englishSource} left out is the
 * {@code source} beside it.
 * <p>
 * Problem codes, besides those that every JSON document can have ({@code not-json}, {@code not-utf-8},
 * {@code too-deep}, {@code too-large}, {@code duplicate-key}, {@code missing-field}, {@code unknown-field},
 * {@code wrong-type}, {@code out-of-range}, {@code not-allowed}, {@code blank-text}): {@code empty-range},
 * {@code level-gap}, {@code too-few-levels}, {@code no-domains}, {@code duplicate-domain}, {@code duplicate-alias},
 * {@code ambiguous-name}, {@code duplicate-label-set}, {@code missing-domain}, {@code unknown-domain},
 * {@code duplicate-supplement}, {@code supplements-itself}.
 */
public final class InstrumentReader {

    private InstrumentReader() {}

    /**
     * Reads an instrument.
     *
     * @param json  the source, read to its end and left open
     * @return the instrument, or all the problems
     * @throws UncheckedIOException if the source cannot be read
     */
    public static Checked<Instrument> read(Reader json) {
        List<Problem> problems = new ArrayList<>();
        Optional<Node> root = Document.parse(json, problems);
        if (root.isEmpty()) {
            return new Checked.Invalid<>(problems);
        }
        Optional<Instrument> instrument = instrument(root.get(), problems);
        return Checked.of(problems, instrument::orElseThrow);
    }

    /**
     * Reads an instrument from UTF-8.
     *
     * @param json  the source, read to its end and left open
     * @return the instrument, or all the problems
     * @throws UncheckedIOException if the source cannot be read
     */
    public static Checked<Instrument> read(InputStream json) {
        return read(Document.utf8(json));
    }

    /**
     * Reads an instrument from a file in UTF-8.
     *
     * @param file  the file
     * @return the instrument, or all the problems
     * @throws IOException if the file cannot be read
     */
    public static Checked<Instrument> read(Path file) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return read(json);
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
        return Resources.text("instrument.schema.json");
    }

    private static Optional<Instrument> instrument(Node root, List<Problem> problems) {
        root.allowOnly(
                "$schema",
                "id",
                "name",
                "applicability",
                "lookBackDays",
                "levels",
                "domains",
                "supplementTo",
                "labels",
                "source",
                "attribution");
        Optional<InstrumentId> id = root.required("id").flatMap(Keys::instrumentId);
        Optional<Text> name = root.required("name").flatMap(Fields::text);
        Optional<Applicability> applicability = root.required("applicability").flatMap(InstrumentReader::applicability);
        Optional<Integer> lookBackDays = root.required("lookBackDays").flatMap(node -> node.integer(0, 36_500));
        Optional<Source> source = root.required("source").flatMap(Fields::source);
        Optional<String> attribution = root.required("attribution").flatMap(Node::text);
        // a stand-in lets the rest be checked when the source is bad; nothing is built from it
        Source own = source.orElse(new Source("?", Source.Certainty.UNCERTAIN));
        List<LevelName> levels = root.required("levels")
                .map(node -> LevelsReader.read(node, own))
                .orElse(List.of());
        DomainsReader domainsReader = new DomainsReader(own);
        List<Domain> domains = root.required("domains").map(domainsReader::read).orElse(List.of());
        LabelSetsReader labelSetsReader = new LabelSetsReader(own, domainsReader.keys());
        List<InstrumentId> supplementTo =
                root.field("supplementTo").map(node -> supplementTo(node, id)).orElse(List.of());
        List<LabelSet> labels = root.field("labels").map(labelSetsReader::read).orElse(List.of());
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Instrument(
                id.orElseThrow(),
                name.orElseThrow(),
                applicability.orElseThrow(),
                lookBackDays.orElseThrow(),
                levels,
                domains,
                supplementTo,
                labels,
                own,
                attribution.orElseThrow()));
    }

    private static Optional<Applicability> applicability(Node node) {
        node.allowOnly("unit", "fromAge", "untilAge", "caresForMinors");
        Optional<Applicability.Unit> unit = node.required("unit").flatMap(u -> u.oneOf(Keys.UNITS));
        Optional<Integer> fromAge = node.field("fromAge")
                .map(age -> age.integer(0, Applicability.NO_LIMIT))
                .orElse(Optional.of(0));
        Optional<Integer> untilAge = node.field("untilAge")
                .map(age -> age.integer(0, Applicability.NO_LIMIT))
                .orElse(Optional.of(Applicability.NO_LIMIT));
        Optional<Boolean> caresForMinors =
                node.field("caresForMinors").map(Node::flag).orElse(Optional.of(false));
        if (unit.isEmpty() || fromAge.isEmpty() || untilAge.isEmpty() || caresForMinors.isEmpty()) {
            return Optional.empty();
        }
        if (untilAge.get() <= fromAge.get()) {
            return node.problem(
                    "empty-range",
                    Text.of(
                            "verwacht: een untilAge boven fromAge " + fromAge.get() + "; gevonden: " + untilAge.get(),
                            "expected an untilAge above fromAge " + fromAge.get() + ", found " + untilAge.get()));
        }
        return Optional.of(new Applicability(unit.get(), fromAge.get(), untilAge.get(), caresForMinors.get()));
    }

    private static List<InstrumentId> supplementTo(Node node, Optional<InstrumentId> own) {
        List<InstrumentId> ids = new ArrayList<>();
        for (Node item : node.items()) {
            Optional<InstrumentId> id = Keys.instrumentId(item);
            if (id.isEmpty()) {
                continue;
            }
            if (id.equals(own)) {
                item.problem(
                        "supplements-itself",
                        Text.of(
                                "verwacht: een ander instrument; gevonden: dit instrument zelf",
                                "expected another instrument, found this instrument itself"));
            } else if (ids.contains(id.get())) {
                item.problem(
                        "duplicate-supplement",
                        Text.of(
                                "verwacht: dit instrument één keer; gevonden: vaker",
                                "expected this instrument once, found it again"));
            } else {
                ids.add(id.get());
            }
        }
        return ids;
    }
}
