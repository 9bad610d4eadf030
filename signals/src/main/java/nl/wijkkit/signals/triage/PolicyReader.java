package nl.wijkkit.signals.triage;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.reading.Parts;
import nl.wijkkit.plan.terms.TermRule;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.vocabulary.FactDefinition;
import nl.wijkkit.signals.vocabulary.FactType;
import nl.wijkkit.signals.vocabulary.FactUse;
import nl.wijkkit.signals.vocabulary.Vocabulary;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Document;
import nl.wijkkit.zrm.document.Node;
import nl.wijkkit.zrm.problem.Checked;

/**
 * Reads a policy from JSON, and holds an example.
 * <p>
 * The format is {@code META-INF/wijkkit/schema/triage-policy-1.schema.json} in this library's jar. All that is wrong in a
 * document is found at once, each with its place. Problem codes beside the common ones ({@code not-json},
 * {@code missing-field}, {@code unknown-field}, {@code wrong-type}, {@code not-allowed}, {@code out-of-range},
 * {@code stands-twice}): {@code no-such-fact} for a fact that is not on the closed list, {@code no-such-kind},
 * {@code no-such-condition}, {@code no-such-term}, {@code not-used} for a named condition that no rule uses.
 */
public final class PolicyReader {

    private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    private final Vocabulary vocabulary;
    private final TriageFacts facts;
    private final ConditionReader conditions;
    private final Set<String> given = new HashSet<>();

    private PolicyReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.facts = TriageFacts.of(vocabulary);
        this.conditions =
                new ConditionReader(facts, kind -> vocabulary.kind(kind).isPresent());
    }

    /**
     * Reads a policy.
     *
     * @param json  the source, read to its end and left open
     * @param vocabulary  the kinds and facts that its rules speak of
     * @return the policy, or all that is wrong with it
     */
    public static Checked<Policy> read(Reader json, Vocabulary vocabulary) {
        return Document.read(json, new PolicyReader(vocabulary)::policy);
    }

    /**
     * Returns the example that this library ships: what the law asks, and round values for the rest. A municipality
     * replaces values and rules by its own.
     *
     * @return the policy, for {@link VocabularyReader#shipped()}
     */
    public static Policy shipped() {
        return Shipped.POLICY;
    }

    private static Policy load() {
        try (InputStream bytes = Objects.requireNonNull(
                        PolicyReader.class.getResourceAsStream("example-policy.json"), "example-policy.json");
                Reader reader = Document.utf8(bytes)) {
            return read(reader, VocabularyReader.shipped()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Policy> policy(Node node) {
        node.allowOnly("$schema", "id", "version", "name", "source", "terms", "deskOrder", "conditions", "rules");
        Optional<String> id = node.required("id").flatMap(Parts::id);
        Optional<String> version = node.required("version").flatMap(Parts::version);
        Optional<Text> name = node.required("name").flatMap(Parts::name);
        Optional<Source> source = node.required("source").flatMap(Parts::source);
        List<TermRule> terms = node.required("terms")
                .map(list -> Parts.distinct(list, TermRuleReader::read, TermRule::id))
                .orElse(List.of());
        terms.forEach(term -> given.add(term.id()));
        List<DeskId> order = node.required("deskOrder")
                .map(list -> Parts.distinct(list, PolicyReader::desk, Function.identity()))
                .orElse(List.of());
        node.field("conditions").ifPresent(conditions::define);
        List<TriageRule> rules = node.required("rules")
                .map(list -> Parts.distinct(list, this::rule, TriageRule::id))
                .orElse(List.of());
        node.field("conditions").ifPresent(conditions::tellUnused);
        return Stream.of(id, version, name, source).allMatch(Optional::isPresent)
                ? Optional.of(new Policy(id.get(), version.get(), name.get(), source.get(), terms, order, rules))
                : Optional.empty();
    }

    private Optional<TriageRule> rule(Node node) {
        node.allowOnly("id", "sentence", "source", "validity", "when", "asks", "then");
        Optional<String> id = node.required("id").flatMap(Parts::id);
        Optional<Text> sentence = node.required("sentence").flatMap(Parts::name);
        Optional<Source> source = node.required("source").flatMap(Parts::source);
        Optional<Period> validity = node.required("validity").flatMap(Parts::period);
        Optional<Condition> when = node.required("when").flatMap(conditions::read);
        boolean asks = node.field("asks").flatMap(Node::flag).orElse(false);
        Optional<Effect> then = node.required("then").flatMap(this::effect);
        return Stream.of(id, sentence, source, validity, when, then).allMatch(Optional::isPresent)
                ? Optional.of(new TriageRule(
                        id.get(), sentence.get(), source.get(), validity.get(), when.get(), asks, then.get()))
                : Optional.empty();
    }

    private Optional<Effect> effect(Node node) {
        List<String> reasons = node.field("reasons")
                .map(list -> Parts.distinct(list, PolicyReader::capitals, Function.identity()))
                .orElse(List.of());
        if (node.field("close").isPresent()) {
            node.allowOnly("close", "reasons");
            return withReasons(node, reasons, node.field("close").flatMap(PolicyReader::desk))
                    .map(desk -> new Effect.Close(desk, reasons));
        }
        if (node.field("takeOver").isPresent()) {
            node.allowOnly("takeOver", "notFrom", "reasons");
            List<DeskId> notFrom = node.field("notFrom")
                    .map(list -> Parts.distinct(list, PolicyReader::desk, Function.identity()))
                    .orElse(List.of());
            return withReasons(node, reasons, node.field("takeOver").flatMap(PolicyReader::desk))
                    .map(desk -> new Effect.TakeOver(desk, notFrom, reasons));
        }
        if (node.field("up").isPresent()) {
            node.allowOnly("up", "reasons");
            return withReasons(node, reasons, node.field("up").flatMap(step -> step.integer(1, 1)))
                    .map(step -> new Effect.Escalate(reasons));
        }
        return ask(node, reasons);
    }

    private Optional<Effect> ask(Node node, List<String> reasons) {
        node.allowOnly("urgency", "term", "from", "desk", "reasons");
        Urgency[] levels = {Urgency.LOW, Urgency.NORMAL, Urgency.HIGH, Urgency.ACUTE};
        Optional<Urgency> level = node.field("urgency").flatMap(text -> Parts.oneOf(text, levels));
        Optional<String> term = node.field("term").flatMap(this::term);
        Optional<FactKey> from = node.field("from").flatMap(this::start);
        Optional<DeskId> desk = node.field("desk").flatMap(PolicyReader::desk);
        boolean hasTerm = term.filter(named -> !named.equals(Effect.NO_TERM)).isPresent();
        if ((from.isPresent() && !hasTerm)
                || (level.isEmpty() && term.isEmpty() && desk.isEmpty() && reasons.isEmpty())) {
            return node.problem(
                    "missing-field",
                    Text.of(
                            "verwacht: urgency, term, desk of reasons, en een term bij from",
                            "expected urgency, term, desk or reasons, and a term beside from"));
        }
        return Optional.of(
                new Effect.Ask(level.orElse(null), term.orElse(null), from.orElse(null), desk.orElse(null), reasons));
    }

    private Optional<String> term(Node node) {
        return capitals(node)
                .flatMap(text -> text.equals(Effect.NO_TERM) || given.contains(text)
                        ? Optional.of(text)
                        : node.problem(
                                "no-such-term",
                                Text.of(
                                        "verwacht: een termijn van dit document of NONE; gevonden: een andere",
                                        "expected a term of this document or NONE, found another")));
    }

    private Optional<FactKey> start(Node node) {
        return node.text(NAME, Text.of("een gegeven", "a fact"))
                .map(FactKey::of)
                .flatMap(key -> {
                    boolean isStart = vocabulary
                            .fact(key)
                            .filter(fact -> fact.use() == FactUse.TERM)
                            .map(FactDefinition::type)
                            .filter(type -> type == FactType.DAY || type == FactType.MOMENT)
                            .isPresent();
                    return isStart
                            ? Optional.of(key)
                            : node.problem(
                                    "no-such-fact",
                                    Text.of(
                                            "verwacht: een dag of moment waarop een termijn begint; gevonden: iets anders",
                                            "expected a day or moment that starts a term, found something else"));
                });
    }

    private static <T> Optional<T> withReasons(Node node, List<String> reasons, Optional<T> value) {
        return reasons.isEmpty()
                ? node.problem(
                        "missing-field",
                        Text.of(
                                "verwacht: minstens één reden; gevonden: geen",
                                "expected at least one reason, found none"))
                : value;
    }

    private static Optional<DeskId> desk(Node node) {
        return capitals(node).map(DeskId::of);
    }

    private static Optional<String> capitals(Node node) {
        return node.text(CAPITALS, Text.of("hoofdletters met liggende streepjes", "capitals joined by underscores"));
    }

    /** Read once, when it is first asked for. */
    private static final class Shipped {
        private static final Policy POLICY = load();
    }
}
