package nl.wijkkit.consent.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkkit.consent.figures.ProtectionRules.Dominance;
import nl.wijkkit.consent.figures.ProtectionRules.Limit;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Document;
import nl.wijkkit.zrm.document.Fields;
import nl.wijkkit.zrm.document.Node;
import nl.wijkkit.zrm.problem.Checked;

/**
 * Reads how strict figures are protected from JSON, and holds the rules that come with this library.
 * <p>
 * The format is {@code META-INF/wijkkit/schema/protection-rules-1.schema.json} in this library's jar. All that is wrong in
 * a document is found at once, each with its place, under the common codes ({@code missing-field}, {@code unknown-field},
 * {@code wrong-type}, {@code out-of-range}, {@code not-allowed}).
 */
public final class ProtectionRulesReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9.-]{1,40}");
    private static final String SHIPPED = "like-cbs.json";

    private ProtectionRulesReader() {}

    /**
     * Reads rules.
     *
     * @param json  the source, read to its end and left open
     * @return the rules, or all that is wrong with them
     */
    public static Checked<ProtectionRules> read(Reader json) {
        return Document.read(json, ProtectionRulesReader::rules);
    }

    /**
     * Returns rules like those that Statistics Netherlands (<i>CBS</i>) appears to use for its tables on the Wmo: 10 persons,
     * multiples of 5; with what CBS does not publish filled in from the literature.
     *
     * @return the rules
     */
    public static ProtectionRules likeCbs() {
        try (InputStream bytes =
                        Objects.requireNonNull(ProtectionRulesReader.class.getResourceAsStream(SHIPPED), SHIPPED);
                Reader json = Document.utf8(bytes)) {
            return read(json).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProtectionRules> rules(Node node) {
        node.allowOnly(
                "$schema",
                "id",
                "version",
                "minimumPersons",
                "minimumInhabitants",
                "countRounding",
                "countInterval",
                "amountRounding",
                "amountPercent",
                "estimatePercent",
                "dominance");
        Optional<String> id = node.required("id")
                .flatMap(text -> text.text(
                        ID, Text.of("kleine letters met koppeltekens", "lower case words joined by hyphens")));
        Optional<String> version = node.required("version")
                .flatMap(text -> text.text(VERSION, Text.of("een versie zoals 2026-1", "a version such as 2026-1")));
        Optional<Limit> persons = limit(node, "minimumPersons", 3, ProtectionRules.MOST);
        int most = persons.map(Limit::value).orElse(ProtectionRules.MOST);
        Optional<Limit> inhabitants = limit(node, "minimumInhabitants", 0, ProtectionRules.MOST);
        Optional<Limit> rounding = limit(node, "countRounding", 1, most);
        Optional<Limit> interval = limit(node, "countInterval", 1, most);
        Optional<Limit> amountRounding = limit(node, "amountRounding", 1, ProtectionRules.MOST);
        Optional<Limit> amountPercent = limit(node, "amountPercent", 0, 100);
        Optional<Limit> estimate = limit(node, "estimatePercent", 0, 100);
        Optional<List<Dominance>> dominance =
                node.required("dominance").flatMap(list -> Fields.all(list, ProtectionRulesReader::dominance));
        return Stream.of(
                                id,
                                version,
                                persons,
                                inhabitants,
                                rounding,
                                interval,
                                amountRounding,
                                amountPercent,
                                estimate,
                                dominance)
                        .allMatch(Optional::isPresent)
                ? Optional.of(new ProtectionRules(
                        id.get(),
                        version.get(),
                        persons.get(),
                        inhabitants.get(),
                        rounding.get(),
                        interval.get(),
                        amountRounding.get(),
                        amountPercent.get(),
                        estimate.get(),
                        dominance.get()))
                : Optional.empty();
    }

    private static Optional<Limit> limit(Node node, String name, int min, int max) {
        return node.required(name).flatMap(item -> {
            item.allowOnly("value", "source");
            Optional<Integer> value = item.required("value").flatMap(number -> number.integer(min, max));
            Optional<Source> source = item.required("source").flatMap(Fields::source);
            return value.flatMap(limit -> source.map(from -> new Limit(limit, from)));
        });
    }

    private static Optional<Dominance> dominance(Node item) {
        item.allowOnly("households", "percent", "source");
        Optional<Integer> households =
                item.required("households").flatMap(number -> number.integer(1, FigureCounter.REMEMBERED));
        Optional<Integer> percent = item.required("percent").flatMap(number -> number.integer(1, 99));
        Optional<Source> source = item.required("source").flatMap(Fields::source);
        return Stream.of(households, percent, source).allMatch(Optional::isPresent)
                ? Optional.of(new Dominance(households.get(), percent.get(), source.get()))
                : Optional.empty();
    }
}
