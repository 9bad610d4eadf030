package nl.wijkkit.consent.retention;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Document;
import nl.wijkkit.zrm.document.Fields;
import nl.wijkkit.zrm.document.Node;
import nl.wijkkit.zrm.problem.Checked;

/**
 * Reads how long records are kept from JSON, and holds the table that comes with this library.
 * <p>
 * The format is {@code META-INF/wijkkit/schema/retention-table-1.schema.json} in this library's jar. Problem codes beside the
 * common ones ({@code missing-field}, {@code unknown-field}, {@code wrong-type}, {@code out-of-range}, {@code not-allowed}):
 * {@code not-a-date}, {@code not-a-rule} for a rule without a term that is no bill or that ends before it begins, and
 * {@code not-a-table} for rules that hold for the same records on the same day, or an id that stands twice.
 */
public final class RetentionReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9.-]{1,40}");
    private static final Pattern LAW = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Pattern TERM = Pattern.compile("P(?:[1-9][0-9]{0,2}Y)?(?:[1-9][0-9]?M)?(?<!P)");
    private static final Text SHAPE_OF_ID =
            Text.of("kleine letters met koppeltekens", "lower case words joined by hyphens");
    private static final String SHIPPED = "retention-nl.json";

    private RetentionReader() {}

    /**
     * Reads a table.
     *
     * @param json  the source, read to its end and left open
     * @return the table, or all that is wrong with it
     */
    public static Checked<RetentionTable> read(Reader json) {
        return Document.read(json, RetentionReader::table);
    }

    /**
     * Returns the Dutch terms as far as they could be found, each with its source and how sure that is. Have it checked before
     * you destroy anything by it.
     *
     * @return the table
     */
    public static RetentionTable shipped() {
        try (InputStream bytes = Objects.requireNonNull(RetentionReader.class.getResourceAsStream(SHIPPED), SHIPPED);
                Reader json = Document.utf8(bytes)) {
            return read(json).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<RetentionTable> table(Node node) {
        node.allowOnly("$schema", "id", "version", "rules");
        Optional<String> id = node.required("id").flatMap(text -> text.text(ID, SHAPE_OF_ID));
        Optional<String> version = node.required("version")
                .flatMap(text -> text.text(VERSION, Text.of("een versie zoals 2026-1", "a version such as 2026-1")));
        Optional<List<RetentionRule>> rules =
                node.required("rules").flatMap(list -> Fields.all(list, RetentionReader::rule));
        if (id.isEmpty() || version.isEmpty() || rules.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RetentionTable(id.get(), version.get(), rules.get()));
        } catch (IllegalArgumentException e) {
            // ids of rules come from the format, so that they can be repeated
            return node.problem(
                    "not-a-table",
                    Text.of(
                            "verwacht: één regel per soort en dag, elk id één keer; gevonden: " + e.getMessage(),
                            "expected one rule for a kind and a day, each id once; found: " + e.getMessage()));
        }
    }

    private static Optional<RetentionRule> rule(Node node) {
        node.allowOnly(
                "id",
                "law",
                "kind",
                "start",
                "term",
                "ageLimit",
                "mayBeLonger",
                "onRequest",
                "from",
                "until",
                "text",
                "source");
        Optional<String> id = node.required("id").flatMap(text -> text.text(ID, SHAPE_OF_ID));
        Optional<Law> law = node.required("law")
                .flatMap(text -> text.text(LAW, Text.of("een wet zoals WMO", "a law such as WMO")))
                .map(Law::of);
        Optional<String> kind = node.required("kind").flatMap(text -> text.text(ID, SHAPE_OF_ID));
        Optional<Start> start = node.required("start").flatMap(text -> oneOf(text, Start.values()));
        Found<Period> term = Found.of(node.field("term"), RetentionReader::term);
        Found<AgeLimit> ageLimit = Found.of(node.field("ageLimit"), RetentionReader::ageLimit);
        Optional<Boolean> longer = node.required("mayBeLonger").flatMap(Node::flag);
        Found<Period> onRequest = Found.of(node.field("onRequest"), RetentionReader::term);
        Found<LocalDate> from = Found.of(node.field("from"), Node::date);
        Found<LocalDate> until = Found.of(node.field("until"), Node::date);
        Optional<Text> text = node.required("text").flatMap(Fields::text);
        Optional<Source> source = node.required("source").flatMap(Fields::source);
        boolean sound = Stream.of(id, law, kind, start, longer, text, source).allMatch(Optional::isPresent)
                && Stream.of(term, ageLimit, onRequest, from, until).allMatch(Found::sound);
        if (!sound) {
            return Optional.empty();
        }
        boolean termMissing = term.value().isEmpty() && from.value().isPresent();
        boolean ends = until.value()
                .map(end -> from.value().map(end::isAfter).orElse(false))
                .orElse(true);
        if (termMissing || !ends) {
            return node.problem(
                    "not-a-rule",
                    Text.of(
                            "verwacht: een termijn, en een einde na de eerste dag; gevonden: iets anders",
                            "expected a term, and an end after the first day; found something else"));
        }
        return Optional.of(new RetentionRule(
                id.get(),
                law.get(),
                kind.get(),
                start.get(),
                term.value().orElse(null),
                ageLimit.value().orElse(null),
                longer.get(),
                onRequest.value().orElse(null),
                from.value().orElse(null),
                until.value().orElse(null),
                text.get(),
                source.get()));
    }

    /** A field that may be absent: sound if it is, or could be read. */
    private record Found<T>(boolean sound, Optional<T> value) {

        static <T> Found<T> of(Optional<Node> field, Function<Node, Optional<T>> read) {
            Optional<T> value = field.flatMap(read);
            return new Found<>(field.isEmpty() || value.isPresent(), value);
        }
    }

    private static Optional<Period> term(Node node) {
        return node.text(TERM, Text.of("een termijn zoals P15Y of P3M", "a term such as P15Y or P3M"))
                .map(Period::parse);
    }

    private static Optional<AgeLimit> ageLimit(Node node) {
        node.allowOnly("effect", "age");
        Optional<AgeLimit.Effect> effect =
                node.required("effect").flatMap(text -> oneOf(text, AgeLimit.Effect.values()));
        Optional<Integer> age = node.required("age").flatMap(number -> number.integer(1, 120));
        return effect.flatMap(what -> age.map(years -> new AgeLimit(what, years)));
    }

    private static <E extends Enum<E>> Optional<E> oneOf(Node node, E[] constants) {
        Map<String, E> meanings = Arrays.stream(constants).collect(Collectors.toMap(Enum::name, Function.identity()));
        return node.oneOf(meanings);
    }
}
