package nl.wijkkit.signals.routing;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkkit.plan.reading.Parts;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Document;
import nl.wijkkit.zrm.document.Node;
import nl.wijkkit.zrm.problem.Checked;

/**
 * Reads a routing from JSON, and holds an example.
 * <p>
 * The format is {@code META-INF/wijkkit/schema/signal-routing-1.schema.json} in this library's jar. Problem codes beside the
 * common ones ({@code missing-field}, {@code not-allowed}, {@code stands-twice}): {@code no-such-desk},
 * {@code not-an-area}, {@code no-such-task}.
 */
public final class RoutingReader {

    private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final Pattern POSTAL_CODE = Pattern.compile("[1-9][0-9]{3}([A-Z]{2})?");

    private RoutingReader() {}

    /**
     * Reads a routing.
     *
     * @param json  the source, read to its end and left open
     * @return the routing, or all that is wrong with it
     */
    public static Checked<Routing> read(Reader json) {
        return Document.read(json, RoutingReader::routing);
    }

    /**
     * Returns the example that this library ships: the desks of an invented municipality with two districts.
     *
     * @return the routing
     */
    public static Routing shipped() {
        return Shipped.ROUTING;
    }

    private static Routing load() {
        try (InputStream bytes = Objects.requireNonNull(
                        RoutingReader.class.getResourceAsStream("example-routing.json"), "example-routing.json");
                Reader reader = Document.utf8(bytes)) {
            return read(reader).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Routing> routing(Node node) {
        node.allowOnly("$schema", "id", "version", "name", "desks", "areas", "otherwise");
        Optional<String> id = node.required("id").flatMap(Parts::id);
        Optional<String> version = node.required("version").flatMap(Parts::version);
        Optional<Text> name = node.required("name").flatMap(Parts::name);
        List<Desk> desks = node.required("desks")
                .map(list -> Parts.distinct(list, RoutingReader::desk, Desk::id))
                .orElse(List.of());
        Set<DeskId> known = desks.stream().map(Desk::id).collect(Collectors.toSet());
        List<Area> areas = node.required("areas")
                .map(list -> Parts.distinct(list, item -> area(item, known), Function.identity()))
                .orElse(List.of());
        Map<DeskId, DeskId> otherwise = new LinkedHashMap<>();
        Optional<Node> fallbacks = node.required("otherwise");
        fallbacks.ifPresent(list -> Parts.distinct(list, item -> otherwise(item, known), Map.Entry::getKey)
                .forEach(entry -> otherwise.put(entry.getKey(), entry.getValue())));
        Set<DeskId> tasks = areas.stream().map(Area::task).collect(Collectors.toSet());
        if (fallbacks.isPresent() && !tasks.equals(otherwise.keySet())) {
            return fallbacks
                    .get()
                    .problem(
                            "no-such-task",
                            Text.of(
                                    "verwacht: elke taak met gebieden één keer; gevonden: een andere verzameling",
                                    "expected each task with areas once, found another set"));
        }
        return Stream.of(id, version, name, fallbacks).allMatch(Optional::isPresent)
                ? Optional.of(new Routing(id.get(), version.get(), name.get(), desks, areas, otherwise))
                : Optional.empty();
    }

    private static Optional<Desk> desk(Node node) {
        node.allowOnly("id", "name", "responsible");
        Optional<DeskId> id = node.required("id").flatMap(RoutingReader::capitals);
        Optional<Text> name = node.required("name").flatMap(Parts::name);
        Optional<Desk.Responsible> responsible =
                node.required("responsible").flatMap(text -> Parts.oneOf(text, Desk.Responsible.values()));
        return Stream.of(id, name, responsible).allMatch(Optional::isPresent)
                ? Optional.of(new Desk(id.get(), name.get(), responsible.get()))
                : Optional.empty();
    }

    private static Optional<Area> area(Node node, Set<DeskId> known) {
        node.allowOnly("task", "desk", "from", "to");
        Optional<DeskId> task = node.required("task").flatMap(item -> task(item, known));
        Optional<DeskId> desk = node.required("desk").flatMap(item -> known(item, known));
        Optional<String> from = node.required("from").flatMap(RoutingReader::postalCode);
        Optional<String> to = node.required("to").flatMap(RoutingReader::postalCode);
        if (!Stream.of(task, desk, from, to).allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        boolean inOrder = from.get().length() == to.get().length() && from.get().compareTo(to.get()) <= 0;
        return inOrder
                ? Optional.of(new Area(task.get(), desk.get(), from.get(), to.get()))
                : node.problem(
                        "not-an-area",
                        Text.of(
                                "verwacht: een latere postcode van dezelfde lengte; gevonden: een andere",
                                "expected a later postal code of the same length, found another"));
    }

    private static Optional<Map.Entry<DeskId, DeskId>> otherwise(Node node, Set<DeskId> known) {
        node.allowOnly("task", "desk");
        Optional<DeskId> task = node.required("task").flatMap(item -> task(item, known));
        Optional<DeskId> desk = node.required("desk").flatMap(item -> known(item, known));
        return task.flatMap(of -> desk.map(to -> Map.entry(of, to)));
    }

    private static Optional<DeskId> task(Node node, Set<DeskId> known) {
        return capitals(node)
                .flatMap(task -> known.contains(task)
                        ? node.problem(
                                "no-such-task",
                                Text.of("verwacht: een taak; gevonden: een loket", "expected a task, found a desk"))
                        : Optional.of(task));
    }

    private static Optional<DeskId> known(Node node, Set<DeskId> known) {
        return capitals(node)
                .flatMap(desk -> known.contains(desk)
                        ? Optional.of(desk)
                        : node.problem(
                                "no-such-desk",
                                Text.of(
                                        "verwacht: een loket van dit document; gevonden: een ander",
                                        "expected a desk of this document, found another")));
    }

    private static Optional<DeskId> capitals(Node node) {
        return node.text(CAPITALS, Text.of("hoofdletters met liggende streepjes", "capitals joined by underscores"))
                .map(DeskId::of);
    }

    private static Optional<String> postalCode(Node node) {
        return node.text(
                POSTAL_CODE,
                Text.of(
                        "vier cijfers, of vier cijfers en twee hoofdletters",
                        "four digits, or those and two capitals"));
    }

    /** Read once, when it is first asked for. */
    private static final class Shipped {
        private static final Routing ROUTING = load();
    }
}
