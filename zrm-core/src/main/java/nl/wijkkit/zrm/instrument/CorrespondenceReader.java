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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Document;
import nl.wijkkit.zrm.document.Fields;
import nl.wijkkit.zrm.document.Node;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;

/**
 * Reads from JSON how the domains of two instruments correspond. A bad file gives all its problems at once, each with its
 * place; every domain of both instruments must stand in one link, so that nothing is comparable by silence.
 * <p>
 * The format is described by the JSON Schema that {@link #schema()} returns; it is also the form in which Jackson writes
 * a {@link Correspondence}. A {@code source} left out of a link is that of the whole.
 * <p>
 * Problem codes, besides those that every JSON document can have: {@code unknown-instrument},
 * {@code same-instrument}, {@code wrong-count}, {@code scales-differ}, {@code unknown-domain}, {@code duplicate-domain},
 * {@code missing-domain}.
 */
public final class CorrespondenceReader {

    private static final Map<String, Relation> RELATIONS = Map.of(
            "SAME", Relation.SAME,
            "RENAMED", Relation.RENAMED,
            "CHANGED_MEANING", Relation.CHANGED_MEANING,
            "SPLIT", Relation.SPLIT,
            "MERGED", Relation.MERGED,
            "NONE", Relation.NONE);

    private CorrespondenceReader() {}

    /**
     * Reads a correspondence.
     *
     * @param json  the source, read to its end and left open
     * @param instruments  the catalogue that holds both instruments
     * @return the correspondence, or all the problems
     * @throws UncheckedIOException if the source cannot be read
     */
    public static Checked<Correspondence> read(Reader json, Instruments instruments) {
        List<Problem> problems = new ArrayList<>();
        Optional<Node> root = Document.parse(json, problems);
        if (root.isEmpty()) {
            return new Checked.Invalid<>(problems);
        }
        Optional<Correspondence> correspondence = correspondence(root.get(), instruments, problems);
        return Checked.of(problems, correspondence::orElseThrow);
    }

    /**
     * Reads a correspondence from UTF-8.
     *
     * @param json  the source, read to its end and left open
     * @param instruments  the catalogue that holds both instruments
     * @return the correspondence, or all the problems
     * @throws UncheckedIOException if the source cannot be read
     */
    public static Checked<Correspondence> read(InputStream json, Instruments instruments) {
        return read(Document.utf8(json), instruments);
    }

    /**
     * Reads a correspondence from a file in UTF-8.
     *
     * @param file  the file
     * @param instruments  the catalogue that holds both instruments
     * @return the correspondence, or all the problems
     * @throws IOException if the file cannot be read
     */
    public static Checked<Correspondence> read(Path file, Instruments instruments) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return read(json, instruments);
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
        return Resources.text("correspondence.schema.json");
    }

    private static Optional<Correspondence> correspondence(Node root, Instruments instruments, List<Problem> problems) {
        root.allowOnly("$schema", "from", "to", "links", "source");
        Optional<Instrument> from = root.required("from").flatMap(node -> instrument(node, instruments));
        Optional<Instrument> to = root.required("to").flatMap(node -> instrument(node, instruments));
        if (from.isPresent() && from.equals(to)) {
            root.problem(
                    "same-instrument",
                    Text.of(
                            "verwacht: twee verschillende instrumenten; gevonden: twee keer hetzelfde",
                            "expected two different instruments, found the same one twice"));
        }
        Optional<Source> source = root.required("source").flatMap(Fields::source);
        // a stand-in lets the links be checked when the source is bad; nothing is built from it
        Source own = source.orElse(new Source("?", Source.Certainty.UNCERTAIN));
        Optional<Node> list = root.required("links");
        if (list.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Side first = new Side(from.get());
        Side second = new Side(to.get());
        List<DomainLink> links = Fields.list(list.get(), node -> link(node, first, second, own));
        if (list.get().isArray()) {
            first.refuseMissing(list.get());
            second.refuseMissing(list.get());
        }
        return problems.isEmpty()
                ? Optional.of(new Correspondence(from.get().id(), to.get().id(), links, own))
                : Optional.empty();
    }

    private static Optional<Instrument> instrument(Node node, Instruments instruments) {
        return Keys.instrumentId(node).flatMap(id -> {
            Optional<Instrument> instrument = instruments.find(id);
            return instrument.isPresent()
                    ? instrument
                    : node.problem(
                            "unknown-instrument",
                            Text.of(
                                    "verwacht: een bekend instrument; gevonden: een ander instrument",
                                    "expected a known instrument, found another instrument"));
        });
    }

    private static Optional<DomainLink> link(Node node, Side first, Side second, Source own) {
        node.allowOnly("from", "to", "relation", "source", "sentence");
        Optional<List<DomainKey>> from = node.required("from").flatMap(first::domains);
        Optional<List<DomainKey>> to = node.required("to").flatMap(second::domains);
        Optional<Relation> relation = node.required("relation").flatMap(written -> written.oneOf(RELATIONS));
        Source source = node.field("source").flatMap(Fields::source).orElse(own);
        Optional<Text> sentence = node.required("sentence").flatMap(Fields::text);
        if (from.isEmpty() || to.isEmpty() || relation.isEmpty() || sentence.isEmpty()) {
            return Optional.empty();
        }
        if (!DomainLink.fits(relation.get(), from.get().size(), to.get().size())) {
            String counts = from.get().size() + " - " + to.get().size();
            return node.problem(
                    "wrong-count",
                    Text.of(
                            "verwacht: zoveel domeinen als " + relation.get() + " verbindt; gevonden: " + counts,
                            "expected as many domains as " + relation.get() + " links, found " + counts));
        }
        DomainLink link = new DomainLink(from.get(), to.get(), relation.get(), source, sentence.get());
        if (link.comparability() != Comparability.NOT_COMPARABLE
                && first.instrument.scale() != second.instrument.scale()) {
            return node.problem(
                    "scales-differ",
                    Text.of(
                            "verwacht: even veel niveaus bij " + relation.get() + "; gevonden: "
                                    + first.instrument.scale() + " en " + second.instrument.scale(),
                            "expected equally many levels for " + relation.get() + ", found " + first.instrument.scale()
                                    + " and " + second.instrument.scale()));
        }
        return Optional.of(link);
    }

    /** The domains of one instrument that were linked so far. */
    private static final class Side {

        private final Instrument instrument;
        private final Set<DomainKey> linked = new HashSet<>();

        Side(Instrument instrument) {
            this.instrument = instrument;
        }

        Optional<List<DomainKey>> domains(Node node) {
            return Fields.all(node, this::domain);
        }

        private Optional<DomainKey> domain(Node node) {
            return Keys.domainKey(node).flatMap(key -> {
                if (instrument.domain(key).isEmpty()) {
                    return node.problem(
                            "unknown-domain",
                            Text.of(
                                    "verwacht: een domein van " + instrument.id() + "; gevonden: een ander domein",
                                    "expected a domain of " + instrument.id() + ", found another domain"));
                }
                return linked.add(key) ? Optional.of(key) : Keys.again(node, key);
            });
        }

        void refuseMissing(Node node) {
            Keys.refuseMissing(
                    node,
                    Text.same(instrument.id().value()),
                    instrument.domains().stream().map(Domain::key).toList(),
                    linked);
        }
    }
}
