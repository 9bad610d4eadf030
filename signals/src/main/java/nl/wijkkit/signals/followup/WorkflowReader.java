package nl.wijkkit.signals.followup;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Document;
import nl.wijkkit.zrm.document.Fields;
import nl.wijkkit.zrm.document.Node;
import nl.wijkkit.zrm.problem.Checked;
import org.jspecify.annotations.Nullable;

/**
 * Reads a workflow from JSON, and holds an example.
 * <p>
 * The format is {@code META-INF/wijkkit/schema/follow-up-1.schema.json} in this library's jar. Problem codes beside those of
 * a JSON document: {@code stands-twice}; {@code no-such-state}; {@code dead-end} for an open state from which a signal
 * can never be closed; {@code not-a-step} for a step of which a part is missing or wrong.
 * <p>
 * This class is thread-safe.
 */
public final class WorkflowReader {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9.-]{1,40}");
    private static final Text ID_SHAPE =
            Text.of("kleine letters met koppeltekens", "lower case words joined by hyphens");
    private static final int MOST = 1_000;

    private WorkflowReader() {}

    /**
     * Reads a workflow.
     *
     * @param json  the source, read to its end and left open
     * @return the workflow, or all that is wrong with it
     * @throws UncheckedIOException if the source cannot be read
     */
    public static Checked<Workflow> read(Reader json) {
        return Document.read(json, WorkflowReader::workflow);
    }

    /**
     * Returns the example that this library ships; a municipality replaces it by its own.
     *
     * @return the workflow
     */
    public static Workflow shipped() {
        return Shipped.WORKFLOW;
    }

    /** Read when it is first asked for. */
    private static final class Shipped {
        static final Workflow WORKFLOW = load();

        private static Workflow load() {
            String name = "example-workflow.json";
            try (InputStream bytes = Objects.requireNonNull(WorkflowReader.class.getResourceAsStream(name), name);
                    Reader json = Document.utf8(bytes)) {
                return read(json).orElseThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Optional<Workflow> workflow(Node root) {
        root.allowOnly(
                "format", "id", "version", "name", "source", "states", "start", "startToComplete", "steps", "endings");
        root.required("format").ifPresent(format -> format.oneOf(Map.of("follow-up-1", Boolean.TRUE)));
        Optional<String> id = root.required("id").flatMap(WorkflowReader::id);
        Optional<String> version = root.required("version")
                .flatMap(node -> node.text(VERSION, Text.of("een versie zoals 2026-01", "a version such as 2026-01")));
        Optional<Text> name = root.required("name").flatMap(Fields::text);
        Optional<Source> source = root.required("source").flatMap(Fields::source);
        List<State> states = distinct(root, "states", WorkflowReader::state, State::id);
        Set<StateId> known = new HashSet<>(states.stream().map(State::id).toList());
        // a signal begins where someone still has to act on it
        Map<String, StateId> open = new LinkedHashMap<>();
        states.stream().filter(State::open).forEach(state -> open.put(state.id().value(), state.id()));
        Optional<StateId> start = root.required("start").flatMap(node -> node.oneOf(open));
        Optional<StateId> startToComplete = root.required("startToComplete").flatMap(node -> node.oneOf(open));
        List<Step> steps = distinct(root, "steps", node -> step(node, known), Step::id);
        List<Ending> endings = distinct(root, "endings", WorkflowReader::ending, Ending::id);
        requireOneStepEach(root, steps);
        requireWayOut(root, states, steps);
        if (id.isEmpty()
                || version.isEmpty()
                || name.isEmpty()
                || source.isEmpty()
                || start.isEmpty()
                || startToComplete.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Workflow(
                id.get(),
                version.get(),
                name.get(),
                source.get(),
                states,
                start.get(),
                startToComplete.get(),
                steps,
                endings));
    }

    private static Optional<State> state(Node node) {
        node.allowOnly("id", "name", "open", "started");
        Optional<StateId> id = node.required("id").flatMap(WorkflowReader::id).map(StateId::of);
        Optional<Text> name = node.required("name").flatMap(Fields::text);
        Optional<Boolean> open = node.required("open").flatMap(Node::flag);
        boolean started = flag(node, "started");
        return id.isEmpty() || name.isEmpty() || open.isEmpty()
                ? Optional.empty()
                : Optional.of(new State(id.get(), name.get(), open.get(), started));
    }

    private static Optional<Step> step(Node node, Set<StateId> known) {
        node.allowOnly("id", "on", "from", "to", "needsReason", "byPerson", "name");
        Optional<String> id = node.required("id").flatMap(WorkflowReader::id);
        Map<String, StepKind> kinds = new LinkedHashMap<>();
        for (StepKind kind : StepKind.values()) {
            if (kind != StepKind.OPENED) {
                kinds.put(kind.name(), kind);
            }
        }
        Optional<StepKind> on = node.required("on").flatMap(text -> text.oneOf(kinds));
        List<StateId> from = node.required("from")
                .map(list -> Fields.list(list, item -> stateId(item, known)))
                .orElse(List.of());
        Optional<StateId> to = node.field("to").flatMap(target -> stateId(target, known));
        boolean needsReason = flag(node, "needsReason");
        boolean byPerson = flag(node, "byPerson");
        Optional<Text> name = node.required("name").flatMap(Fields::text);
        if (id.isEmpty() || on.isEmpty() || from.isEmpty() || name.isEmpty()) {
            return node.problem(
                    "not-a-step",
                    Text.of(
                            "verwacht: een stap met kenmerk, soort, begintoestanden en naam; gevonden: minder",
                            "expected a step with id, kind, states to start from and name, found less"));
        }
        @Nullable StateId target = to.orElse(null);
        return Optional.of(new Step(id.get(), on.get(), from, target, needsReason, byPerson, name.get()));
    }

    private static Optional<Ending> ending(Node node) {
        node.allowOnly("id", "name", "attempts", "channels");
        Optional<String> id = node.required("id").flatMap(WorkflowReader::id);
        Optional<Text> name = node.required("name").flatMap(Fields::text);
        int attempts = number(node, "attempts", MOST);
        int channels = number(node, "channels", attempts);
        return id.isEmpty() || name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ending(id.get(), name.get(), attempts, channels));
    }

    private static void requireOneStepEach(Node root, List<Step> steps) {
        Set<List<Object>> seen = new HashSet<>();
        for (Step step : steps) {
            for (StateId from : step.from()) {
                Object named = step.on() == StepKind.MOVED ? step.id() : "";
                if (!seen.add(List.of(step.on(), from, named))) {
                    root.problem(
                            "stands-twice",
                            Text.of(
                                    "verwacht: één stap per soort en toestand; gevonden: meer, zoals " + step.id(),
                                    "expected one step for each kind and state, found more, such as " + step.id()));
                }
            }
        }
    }

    /** Nothing may get stuck: from every open state a signal can be brought to one that is not open. */
    private static void requireWayOut(Node root, List<State> states, List<Step> steps) {
        Set<StateId> ends = new HashSet<>();
        states.stream().filter(state -> !state.open()).map(State::id).forEach(ends::add);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Step step : steps) {
                if (step.target().filter(ends::contains).isPresent()) {
                    grew |= ends.addAll(step.from());
                }
            }
        }
        for (State state : states) {
            if (!ends.contains(state.id())) {
                root.problem(
                        "dead-end",
                        Text.of(
                                "verwacht: een weg naar een eindtoestand; gevonden: geen vanaf " + state.id(),
                                "expected a way to a state that is not open, found none from " + state.id()));
            }
        }
    }

    private static Optional<StateId> stateId(Node node, Set<StateId> known) {
        Optional<StateId> id = id(node).map(StateId::of);
        if (id.isPresent() && !known.contains(id.get())) {
            return node.problem(
                    "no-such-state",
                    Text.of(
                            "verwacht: een van de toestanden; gevonden: een andere",
                            "expected one of the states, found another"));
        }
        return id;
    }

    private static Optional<String> id(Node node) {
        return node.text(ID, ID_SHAPE);
    }

    private static boolean flag(Node node, String name) {
        return node.field(name).flatMap(Node::flag).orElse(false);
    }

    private static int number(Node node, String name, int max) {
        return node.field(name).flatMap(number -> number.integer(0, max)).orElse(0);
    }

    private static <T, K> List<T> distinct(
            Node root, String field, Function<? super Node, Optional<T>> read, Function<? super T, K> key) {
        List<T> items = new ArrayList<>();
        Set<K> keys = new HashSet<>();
        root.required(field)
                .ifPresent(list -> list.items()
                        .forEach(item -> read.apply(item).ifPresent(value -> {
                            if (keys.add(key.apply(value))) {
                                items.add(value);
                            } else {
                                item.problem(
                                        "stands-twice",
                                        Text.of(
                                                "verwacht: dit één keer; gevonden: vaker",
                                                "expected this once, found it again"));
                            }
                        })));
        return items;
    }
}
