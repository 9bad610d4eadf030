package nl.wijkkit.consent.rights;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import nl.wijkkit.plan.terms.TermRule;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Document;
import nl.wijkkit.zrm.document.Fields;
import nl.wijkkit.zrm.document.Node;
import nl.wijkkit.zrm.problem.Checked;

/**
 * Reads a table of rights from JSON, and holds the one that comes with this library.
 * <p>
 * The format is {@code META-INF/wijkkit/schema/consent-rights-1.schema.json} in this library's jar. Problem codes beside the
 * common ones ({@code missing-field}, {@code unknown-field}, {@code wrong-type}, {@code out-of-range}, {@code not-allowed}):
 * {@code no-such-term}; {@code not-a-term}; {@code not-a-table} for an id that stands twice, a point that is not there, or
 * rights that clash or are missing.
 */
public final class RightsReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9.-]{1,40}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final Pattern LAW = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Pattern FACT = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final Text ID_SHAPE =
            Text.of("kleine letters met koppeltekens", "lower case words joined by hyphens");
    private static final Text CODE_SHAPE = Text.of("hoofdletters en underscores", "capitals and underscores");
    private static final Text FACT_SHAPE =
            Text.of("kleine letters en underscores", "lower case letters and underscores");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");
    private static final Text VALUE_SHAPE = Text.of("true, false of een code", "true, false or a code");
    private static final String SHIPPED = "rights-nl.json";

    private final Map<String, TermRule> terms;

    private RightsReader(Map<String, TermRule> terms) {
        this.terms = terms;
    }

    /**
     * Reads a table.
     *
     * @param json  the source, read to its end and left open
     * @return the table, or all that is wrong with it
     */
    public static Checked<RightsTable> read(Reader json) {
        return Document.read(json, RightsReader::table);
    }

    /**
     * Returns the rights of the GDPR, the Wmo 2015, the Jeugdwet and the law on medical treatment, each with its source and
     * how sure that is.
     *
     * @return the table
     */
    public static RightsTable shipped() {
        return Shipped.TABLE;
    }

    /** Read when it is first asked for. */
    private static final class Shipped {
        static final RightsTable TABLE = load();

        private static RightsTable load() {
            try (InputStream bytes = Objects.requireNonNull(RightsReader.class.getResourceAsStream(SHIPPED), SHIPPED);
                    Reader json = Document.utf8(bytes)) {
                return read(json).orElseThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Optional<RightsTable> table(Node root) {
        root.allowOnly(
                "$schema",
                "id",
                "version",
                "terms",
                "points",
                "rights",
                "told",
                "identity",
                "notEntitled",
                "notInWriting",
                "objection",
                "remedies");
        Optional<String> id = root.required("id").flatMap(RightsReader::id);
        Optional<String> version = root.required("version")
                .flatMap(text -> text.text(VERSION, Text.of("een versie zoals 2026-1", "a version such as 2026-1")));
        Map<String, TermRule> terms =
                root.required("terms").map(list -> Fields.list(list, TermReader::term)).orElse(List.of()).stream()
                        .collect(Collectors.toMap(TermRule::id, Function.identity(), (first, second) -> first));
        RightsReader reader = new RightsReader(terms);
        Optional<List<Point>> points = root.required("points").flatMap(list -> Fields.all(list, RightsReader::point));
        Optional<List<Right>> rights = root.required("rights").flatMap(list -> Fields.all(list, reader::right));
        Optional<List<Told>> told = root.required("told").flatMap(list -> Fields.all(list, RightsReader::told));
        Optional<Ground> identity = root.required("identity").flatMap(RightsReader::ground);
        Optional<Ground> notEntitled = root.required("notEntitled").flatMap(RightsReader::ground);
        Optional<Ground> notInWriting = root.required("notInWriting").flatMap(RightsReader::ground);
        Optional<ObjectionTerms> objection = root.required("objection").flatMap(reader::objection);
        Optional<List<Remedy>> remedies = root.required("remedies").flatMap(list -> Fields.all(list, reader::remedy));
        if (!Stream.of(id, version, points, rights, told, identity, notEntitled, notInWriting, objection, remedies)
                .allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RightsTable(
                    id.get(),
                    version.get(),
                    points.get(),
                    rights.get(),
                    told.get(),
                    identity.get(),
                    notEntitled.get(),
                    notInWriting.get(),
                    objection.get(),
                    remedies.get()));
        } catch (IllegalArgumentException e) {
            // ids come from the format, so that they can be repeated
            return root.problem(
                    "not-a-table",
                    Text.of(
                            "verwacht: elk recht en elke vraag één keer, en voor elke soort een recht; gevonden: "
                                    + e.getMessage(),
                            "expected each right and point once, and a right of each kind; found: " + e.getMessage()));
        }
    }

    private static Optional<String> id(Node node) {
        return node.text(ID, ID_SHAPE);
    }

    private static Optional<Point> point(Node node) {
        node.allowOnly("id", "text", "fact", "source");
        Optional<String> id = node.required("id").flatMap(RightsReader::id);
        Optional<Text> text = node.required("text").flatMap(Fields::text);
        Optional<FactKey> fact =
                node.field("fact").flatMap(key -> key.text(FACT, FACT_SHAPE)).map(FactKey::of);
        Optional<Source> source = node.required("source").flatMap(Fields::source);
        return id.isEmpty() || text.isEmpty() || source.isEmpty()
                ? Optional.empty()
                : Optional.of(new Point(id.get(), text.get(), fact.orElse(null), source.get()));
    }

    private Optional<Right> right(Node node) {
        node.allowOnly(
                "id",
                "kind",
                "laws",
                "judgedAs",
                "answer",
                "extension",
                "carryOut",
                "inWriting",
                "asks",
                "grounds",
                "text",
                "source");
        Optional<String> id = node.required("id").flatMap(RightsReader::id);
        Optional<RightKind> kind = node.required("kind").flatMap(text -> oneOf(text, RightKind.values()));
        List<Law> laws = list(node, "laws", law -> law.text(LAW, CODE_SHAPE).map(Law::of));
        Optional<Act> act = node.required("judgedAs").flatMap(RightsReader::act);
        Optional<TermRule> answer = node.required("answer").flatMap(this::term);
        Optional<TermRule> extension = node.field("extension").flatMap(this::term);
        Optional<TermRule> carryOut = node.field("carryOut").flatMap(this::term);
        Optional<Boolean> written = node.required("inWriting").flatMap(Node::flag);
        List<String> asks = list(node, "asks", RightsReader::id);
        Optional<List<Ground>> grounds =
                node.required("grounds").flatMap(list -> Fields.all(list, RightsReader::ground));
        Optional<Text> text = node.required("text").flatMap(Fields::text);
        Optional<Source> source = node.required("source").flatMap(Fields::source);
        return Stream.of(id, kind, act, answer, written, grounds, text, source).allMatch(Optional::isPresent)
                ? Optional.of(new Right(
                        id.get(),
                        kind.get(),
                        laws,
                        act.get(),
                        answer.get(),
                        extension.orElse(null),
                        carryOut.orElse(null),
                        written.get(),
                        asks,
                        grounds.get(),
                        text.get(),
                        source.get()))
                : Optional.empty();
    }

    private static Optional<Act> act(Node node) {
        node.allowOnly("action", "purpose", "category", "assuming");
        Optional<String> action = node.required("action").flatMap(RightsReader::code);
        Optional<String> purpose = node.required("purpose").flatMap(RightsReader::code);
        Optional<DataCategory> category =
                node.field("category").flatMap(RightsReader::code).map(DataCategory::of);
        Facts assuming = node.field("assuming").map(RightsReader::facts).orElse(Facts.none());
        return action.flatMap(
                act -> purpose.map(what -> new Act(Action.of(act), Purpose.of(what), category.orElse(null), assuming)));
    }

    private static Facts facts(Node node) {
        Facts facts = Facts.none();
        for (Map.Entry<String, Node> field : node.fields().entrySet()) {
            if (!FACT.matcher(field.getKey()).matches()) {
                field.getValue()
                        .problem("not-allowed", Text.of("verwacht: " + FACT_SHAPE.nl(), "expected " + FACT_SHAPE.en()));
                continue;
            }
            Optional<String> value = field.getValue().text(VALUE, VALUE_SHAPE);
            if (value.isPresent()) {
                facts = facts.with(FactKey.of(field.getKey()), value(value.get()));
            }
        }
        return facts;
    }

    private static FactValue value(String text) {
        boolean flag = text.equals("true") || text.equals("false");
        return flag ? FactValue.Flag.of(text.equals("true")) : new FactValue.Named(text);
    }

    private static Optional<Ground> ground(Node node) {
        node.allowOnly("id", "extent", "bases", "yes", "no", "duties", "text", "source");
        Optional<String> id = node.required("id").flatMap(RightsReader::id);
        Optional<Ground.Extent> extent = node.required("extent").flatMap(text -> oneOf(text, Ground.Extent.values()));
        List<Basis> bases = list(node, "bases", basis -> oneOf(basis, Basis.values()));
        List<String> yes = list(node, "yes", RightsReader::id);
        List<String> no = list(node, "no", RightsReader::id);
        List<Duty> duties = list(node, "duties", duty -> code(duty).map(Duty::of));
        Optional<Text> text = node.required("text").flatMap(Fields::text);
        Optional<Source> source = node.required("source").flatMap(Fields::source);
        return Stream.of(id, extent, text, source).allMatch(Optional::isPresent)
                ? Optional.of(new Ground(id.get(), extent.get(), bases, yes, no, duties, text.get(), source.get()))
                : Optional.empty();
    }

    private static Optional<Told> told(Node node) {
        node.allowOnly("id", "text", "source");
        Optional<String> id = node.required("id").flatMap(RightsReader::id);
        Optional<Text> text = node.required("text").flatMap(Fields::text);
        Optional<Source> source = node.required("source").flatMap(Fields::source);
        return id.flatMap(named -> text.flatMap(said -> source.map(stated -> new Told(named, said, stated))));
    }

    private Optional<ObjectionTerms> objection(Node node) {
        node.allowOnly("term", "reconsideration", "postponement", "carryOut");
        Optional<TermRule> term = node.required("term").flatMap(this::term);
        Optional<TermRule> reconsideration = node.required("reconsideration").flatMap(this::term);
        Optional<TermRule> postponement = node.required("postponement").flatMap(this::term);
        Optional<TermRule> carryOut = node.required("carryOut").flatMap(this::term);
        return Stream.of(term, reconsideration, postponement, carryOut).allMatch(Optional::isPresent)
                ? Optional.of(new ObjectionTerms(term.get(), reconsideration.get(), postponement.get(), carryOut.get()))
                : Optional.empty();
    }

    private Optional<Remedy> remedy(Node node) {
        node.allowOnly("id", "holder", "term", "text", "source");
        Optional<String> id = node.required("id").flatMap(RightsReader::id);
        Optional<Holder> holder = node.field("holder").flatMap(text -> oneOf(text, Holder.values()));
        Optional<TermRule> term = node.field("term").flatMap(this::term);
        Optional<Text> text = node.required("text").flatMap(Fields::text);
        Optional<Source> source = node.required("source").flatMap(Fields::source);
        return id.isEmpty() || text.isEmpty() || source.isEmpty()
                ? Optional.empty()
                : Optional.of(new Remedy(id.get(), holder.orElse(null), term.orElse(null), text.get(), source.get()));
    }

    private Optional<TermRule> term(Node node) {
        return code(node)
                .flatMap(id -> Optional.ofNullable(terms.get(id))
                        .or(() -> node.problem(
                                "no-such-term",
                                Text.of(
                                        "verwacht: een van de termijnen; gevonden: een andere",
                                        "expected one of the terms, found another"))));
    }

    private static Optional<String> code(Node node) {
        return node.text(CODE, CODE_SHAPE);
    }

    private static <T> List<T> list(Node node, String field, Function<Node, Optional<T>> item) {
        return node.field(field).map(list -> Fields.list(list, item)).orElse(List.of());
    }

    private static <E extends Enum<E>> Optional<E> oneOf(Node node, E[] constants) {
        return node.oneOf(Arrays.stream(constants).collect(Collectors.toMap(Enum::name, Function.identity())));
    }
}
