package nl.wijkkit.consent.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkkit.consent.vocabulary.Aspect;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.consent.vocabulary.ReasonCode;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Document;
import nl.wijkkit.zrm.document.Fields;
import nl.wijkkit.zrm.document.Node;
import nl.wijkkit.zrm.problem.Checked;

/**
 * Reads a set of rules from JSON.
 * <p>
 * The format is {@code META-INF/wijkkit/schema/consent-rules-1.schema.json} in this library's jar. All that is wrong in a
 * document is found at once, each with its place. Problem codes beside the common ones ({@code not-json},
 * {@code missing-field}, {@code unknown-field}, {@code wrong-type}, {@code not-allowed}, {@code out-of-range}):
 * {@code not-in-vocabulary} for a code that the vocabulary does not have, {@code not-a-date}, {@code not-a-period},
 * {@code no-such-source}, {@code not-coherent} for an id that stands twice or a definition or module that is not there.
 */
public final class RuleSetReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9.-]{1,40}");
    private static final Text ID_SHAPE =
            Text.of("kleine letters met koppeltekens", "lower case words joined by hyphens");
    private static final Period ANY_DAY = Period.startingOn(LocalDate.of(2015, 1, 1));
    private static final Map<String, Disclosure> LEVELS =
            Map.of("THAT", Disclosure.THAT, "CONTENT", Disclosure.CONTENT);

    private final Vocabulary vocabulary;
    private final ConditionReader conditions;
    private final Map<String, Source> sources = new LinkedHashMap<>();

    private RuleSetReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.conditions = new ConditionReader(vocabulary);
    }

    /**
     * Reads a set of rules.
     *
     * @param json  the source, read to its end and left open
     * @param vocabulary  the codes that the rules may use
     * @return the rules, or all that is wrong with them
     */
    public static Checked<RuleSet> read(Reader json, Vocabulary vocabulary) {
        return Document.read(json, node -> new RuleSetReader(vocabulary).ruleSet(node));
    }

    /** Reads rules of this library, which are known to be good. */
    static RuleSet shipped(String name) {
        try (InputStream bytes = Objects.requireNonNull(RuleSetReader.class.getResourceAsStream(name), name);
                Reader json = Document.utf8(bytes)) {
            return read(json, Vocabulary.dutch()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<RuleSet> ruleSet(Node node) {
        node.allowOnly("$schema", "id", "version", "name", "sources", "modules", "recipients", "definitions", "rules");
        Optional<String> id = node.required("id").flatMap(text -> text.text(ID, ID_SHAPE));
        Optional<String> version = node.required("version").flatMap(text -> text.text(VERSION, Text.same("2026-11")));
        Optional<Text> name = node.required("name").flatMap(Fields::text);
        node.required("sources")
                .ifPresent(list -> list.fields()
                        .forEach((key, value) -> Fields.source(value).ifPresent(source -> sources.put(key, source))));
        List<RuleModule> modules = all(node.field("modules"), this::module);
        Map<String, List<String>> recipients = new LinkedHashMap<>();
        node.field("recipients")
                .ifPresent(map ->
                        map.fields().forEach((code, roles) -> recipients.put(code, codes(roles, Aspect.ROLE))));
        List<Definition> definitions = all(node.field("definitions"), this::definition);
        List<Rule> rules = all(node.required("rules"), this::rule);
        if (id.isEmpty() || version.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new RuleSet(id.get(), version.get(), name.get(), modules, recipients, definitions, rules));
        } catch (IllegalArgumentException e) {
            return node.problem("not-coherent", Text.same(String.valueOf(e.getMessage())));
        }
    }

    private static <T> List<T> all(Optional<Node> list, Function<Node, Optional<T>> item) {
        return list.map(node -> Fields.list(node, item)).orElse(List.of());
    }

    private Optional<RuleModule> module(Node node) {
        node.allowOnly("id", "name", "source", "inForce");
        Optional<String> id = node.required("id").flatMap(text -> text.text(ID, ID_SHAPE));
        Optional<Text> name = node.required("name").flatMap(Fields::text);
        Optional<Source> source = node.required("source").flatMap(this::source);
        Optional<Period> inForce = node.field("inForce").flatMap(RuleSetReader::period);
        return Stream.of(id, name, source).allMatch(Optional::isPresent)
                ? Optional.of(new RuleModule(id.get(), name.get(), source.get(), inForce.orElse(null)))
                : Optional.empty();
    }

    private Optional<Definition> definition(Node node) {
        node.allowOnly("id", "sentence", "sources", "when");
        Optional<String> id = node.required("id").flatMap(text -> text.text(ID, ID_SHAPE));
        Optional<Text> sentence = node.required("sentence").flatMap(Fields::text);
        List<Source> found = sources(node);
        Optional<Condition> when = node.required("when").map(conditions::read);
        return Stream.of(id, sentence, when).allMatch(Optional::isPresent)
                ? Optional.of(new Definition(id.get(), sentence.get(), found, when.get()))
                : Optional.empty();
    }

    private Optional<Rule> rule(Node node) {
        node.allowOnly(
                "id",
                "sentence",
                "sources",
                "validity",
                "module",
                "when",
                "permit",
                "refuse",
                "limit",
                "oblige",
                "explain");
        Optional<String> id = node.required("id").flatMap(text -> text.text(ID, ID_SHAPE));
        Optional<Text> sentence = node.required("sentence").flatMap(Fields::text);
        List<Source> found = sources(node);
        Period validity = node.field("validity").flatMap(RuleSetReader::period).orElse(ANY_DAY);
        Optional<String> module = node.field("module").flatMap(Node::text);
        Optional<Condition> when = node.required("when").map(conditions::read);
        Optional<Rule.Effect> effect = effect(node);
        return Stream.of(id, sentence, when, effect).allMatch(Optional::isPresent) && !found.isEmpty()
                ? Optional.of(new Rule(
                        id.get(), sentence.get(), found, validity, module.orElse(null), when.get(), effect.get()))
                : Optional.empty();
    }

    private Optional<Rule.Effect> effect(Node node) {
        List<Rule.Effect> effects = new ArrayList<>();
        node.field("permit").ifPresent(permit -> {
            permit.allowOnly("upTo", "reason", "duties");
            Optional<Disclosure> upTo = permit.required("upTo").flatMap(level -> level.oneOf(LEVELS));
            Optional<ReasonCode> reason = reason(permit.required("reason"));
            List<Duty> duties = duties(permit);
            upTo.ifPresent(level -> reason.ifPresent(why -> effects.add(new Rule.Effect.Permit(level, why, duties))));
        });
        reason(node.field("refuse")).ifPresent(why -> effects.add(new Rule.Effect.Refuse(Disclosure.NOTHING, why)));
        reason(node.field("limit")).ifPresent(why -> effects.add(new Rule.Effect.Refuse(Disclosure.THAT, why)));
        node.field("oblige").ifPresent(oblige -> {
            oblige.allowOnly("duties", "grounds");
            List<ReasonCode> grounds =
                    oblige.field("grounds").map(list -> codes(list, Aspect.REASON)).orElse(List.of()).stream()
                            .map(ReasonCode::of)
                            .toList();
            effects.add(new Rule.Effect.Oblige(duties(oblige), grounds));
        });
        node.field("explain").ifPresent(explain -> {
            explain.allowOnly("reason", "duties");
            List<Duty> duties = duties(explain);
            reason(explain.required("reason")).ifPresent(why -> effects.add(new Rule.Effect.Explain(why, duties)));
        });
        return effects.size() == 1
                ? Optional.of(effects.get(0))
                : node.problem(
                        "not-allowed",
                        Text.of(
                                "verwacht: een van permit, refuse, limit, oblige, explain",
                                "expected one of permit, refuse, limit, oblige, explain"));
    }

    private List<Duty> duties(Node node) {
        return node.field("duties").map(list -> codes(list, Aspect.DUTY)).orElse(List.of()).stream()
                .map(Duty::of)
                .toList();
    }

    private Optional<ReasonCode> reason(Optional<Node> node) {
        return node.flatMap(text -> code(text, Aspect.REASON)).map(ReasonCode::of);
    }

    private List<String> codes(Node list, Aspect aspect) {
        return Fields.list(list, item -> code(item, aspect));
    }

    private Optional<String> code(Node node, Aspect aspect) {
        return node.text()
                .flatMap(code -> vocabulary.term(aspect, code).isPresent()
                        ? Optional.of(code)
                        : node.problem(
                                "not-in-vocabulary",
                                Text.of(
                                        "verwacht: een code uit de woordenlijst; gevonden: een andere",
                                        "expected a code of the vocabulary, found another one")));
    }

    private List<Source> sources(Node node) {
        return node.required("sources")
                .map(list -> Fields.list(list, this::source))
                .orElse(List.of());
    }

    private Optional<Source> source(Node node) {
        return node.text().flatMap(key -> {
            Source source = sources.get(key);
            return source == null
                    ? node.problem(
                            "no-such-source",
                            Text.of(
                                    "verwacht: een bron uit de lijst sources; gevonden: een andere",
                                    "expected a source of the list sources, found another one"))
                    : Optional.of(source);
        });
    }

    private static Optional<Period> period(Node node) {
        node.allowOnly("from", "until");
        Optional<LocalDate> from = node.required("from").flatMap(Node::date);
        Optional<LocalDate> until = node.field("until").flatMap(Node::date);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        if (until.isEmpty()) {
            return from.map(Period::startingOn);
        }
        return until.get().isAfter(from.get())
                ? Optional.of(Period.of(from.get(), until.get()))
                : node.problem(
                        "not-a-period",
                        Text.of(
                                "verwacht: een einde na de eerste dag; gevonden: een eerder einde",
                                "expected an end after the first day, found an earlier one"));
    }
}
