package nl.wijkkit.consent.preference;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkkit.consent.ledger.GiverRole;
import nl.wijkkit.consent.vocabulary.Receiver;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Document;
import nl.wijkkit.zrm.document.Fields;
import nl.wijkkit.zrm.document.Node;
import nl.wijkkit.zrm.problem.Checked;

/**
 * Reads what the law does not leave to preferences from JSON, and holds the limits that come with this library.
 * <p>
 * The format is {@code META-INF/wijkkit/schema/consent-preferences-1.schema.json} in this library's jar. Problem codes beside
 * the common ones ({@code missing-field}, {@code unknown-field}, {@code wrong-type}, {@code out-of-range},
 * {@code not-allowed}): {@code stands-twice} for an id.
 */
public final class PreferenceReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9.-]{1,40}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final Text ID_SHAPE =
            Text.of("kleine letters met koppeltekens", "lower case words joined by hyphens");
    private static final Text CODE_SHAPE = Text.of("hoofdletters en underscores", "capitals and underscores");
    private static final int OLDEST = 120;
    private static final String SHIPPED = "preferences-nl.json";

    private PreferenceReader() {}

    /**
     * Reads limits.
     *
     * @param json  the source, read to its end and left open
     * @return the limits, or all that is wrong with them
     */
    public static Checked<PreferenceLimits> read(Reader json) {
        return Document.read(json, PreferenceReader::limits);
    }

    /**
     * Returns the limits of Dutch law, each with its source and how sure that is.
     *
     * @return the limits
     */
    public static PreferenceLimits shipped() {
        try (InputStream bytes = Objects.requireNonNull(PreferenceReader.class.getResourceAsStream(SHIPPED), SHIPPED);
                Reader json = Document.utf8(bytes)) {
            return read(json).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<PreferenceLimits> limits(Node root) {
        root.allowOnly("$schema", "id", "version", "limits");
        Optional<String> id = root.required("id").flatMap(text -> text.text(ID, ID_SHAPE));
        Optional<String> version = root.required("version")
                .flatMap(text -> text.text(VERSION, Text.of("een versie zoals 2026-1", "a version such as 2026-1")));
        Optional<List<Limit>> limits =
                root.required("limits").flatMap(list -> Fields.all(list, PreferenceReader::limit));
        if (id.isEmpty() || version.isEmpty() || limits.isEmpty()) {
            return Optional.empty();
        }
        long different = limits.get().stream().map(Limit::id).distinct().count();
        return different == limits.get().size()
                ? Optional.of(new PreferenceLimits(id.get(), version.get(), limits.get()))
                : root.problem(
                        "stands-twice",
                        Text.of(
                                "verwacht: elk kenmerk één keer; gevonden: vaker",
                                "expected each id once, found it again"));
    }

    private static Optional<Limit> limit(Node node) {
        node.allowOnly("id", "wish", "extent", "recipients", "by", "ageBelow", "text", "source");
        Optional<String> id = node.required("id").flatMap(text -> text.text(ID, ID_SHAPE));
        Optional<Wish.Kind> wish = node.required("wish").flatMap(text -> oneOf(text, Wish.Kind.values()));
        Optional<Limit.Extent> extent = node.required("extent").flatMap(text -> oneOf(text, Limit.Extent.values()));
        List<Receiver> recipients =
                list(node, "recipients", code -> code.text(CODE, CODE_SHAPE).map(Receiver::of));
        List<GiverRole> by = list(node, "by", role -> oneOf(role, GiverRole.values()));
        Optional<Integer> below = node.field("ageBelow").flatMap(age -> age.integer(1, OLDEST));
        Optional<Text> text = node.required("text").flatMap(Fields::text);
        Optional<Source> source = node.required("source").flatMap(Fields::source);
        return Stream.of(id, wish, extent, text, source).allMatch(Optional::isPresent)
                ? Optional.of(new Limit(
                        id.get(),
                        wish.get(),
                        extent.get(),
                        recipients,
                        by,
                        below.orElse(null),
                        text.get(),
                        source.get()))
                : Optional.empty();
    }

    private static <T> List<T> list(Node node, String field, Function<Node, Optional<T>> item) {
        return node.field(field).map(list -> Fields.list(list, item)).orElse(List.of());
    }

    private static <E extends Enum<E>> Optional<E> oneOf(Node node, E[] constants) {
        return node.oneOf(Arrays.stream(constants).collect(Collectors.toMap(Enum::name, Function.identity())));
    }
}
