package nl.wijkkit.consent.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkkit.consent.vocabulary.Aspect;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.CategoryTraits;
import nl.wijkkit.consent.vocabulary.FactDefinition;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactType;
import nl.wijkkit.consent.vocabulary.FactValue;
import nl.wijkkit.consent.vocabulary.Term;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Node;

/** Reads a condition: an object whose fields must all hold. */
final class ConditionReader {

    private static final Map<String, Attribute> ATTRIBUTES = byField();
    private static final Map<String, Comparison> COMPARISONS = Map.of(
            "below", Comparison.BELOW,
            "atMost", Comparison.AT_MOST,
            "atLeast", Comparison.AT_LEAST,
            "above", Comparison.ABOVE,
            "equal", Comparison.EQUAL);
    private static final int OLDEST = 1000;

    private final Vocabulary vocabulary;

    ConditionReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    private static Map<String, Attribute> byField() {
        Map<String, Attribute> fields = new LinkedHashMap<>();
        for (Attribute attribute : Attribute.values()) {
            fields.put(attribute.field(), attribute);
        }
        return fields;
    }

    /** Reads a condition; what is wrong in it is told to the document. */
    Condition read(Node node) {
        node.allowOnly(Stream.concat(
                        ATTRIBUTES.keySet().stream(),
                        Stream.of(
                                "age", "facts", "other", "stated", "same", "numbers", "days", "defined", "all", "any",
                                "unless"))
                .toArray(String[]::new));
        List<Condition> parts = new ArrayList<>();
        ATTRIBUTES.forEach((field, attribute) ->
                node.field(field).ifPresent(codes -> parts.add(new Condition.In(attribute, codes(codes, attribute)))));
        node.field("age").ifPresent(age -> age(age).ifPresent(parts::add));
        node.field("defined").ifPresent(ids -> texts(ids).forEach(id -> parts.add(new Condition.Defined(id))));
        node.field("facts")
                .ifPresent(facts -> facts.fields()
                        .forEach((key, values) -> fact(values, key)
                                .ifPresent(fact -> parts.add(new Condition.FactIn(fact.key(), values(values, fact))))));
        node.field("other")
                .ifPresent(facts -> facts.fields()
                        .forEach((key, values) -> fact(values, key)
                                .ifPresent(
                                        fact -> parts.add(new Condition.FactOther(fact.key(), values(values, fact))))));
        node.field("stated")
                .ifPresent(keys -> keys.items()
                        .forEach(key -> key.text()
                                .flatMap(text -> fact(key, text))
                                .ifPresent(fact -> parts.add(new Condition.FactOther(fact.key(), List.of())))));
        node.field("same")
                .ifPresent(facts -> facts.fields()
                        .forEach((key, attribute) -> fact(attribute, key)
                                .ifPresent(fact -> attribute
                                        .oneOf(ATTRIBUTES)
                                        .ifPresent(found -> parts.add(new Condition.Same(fact.key(), found))))));
        node.field("numbers")
                .ifPresent(list -> list.items().forEach(item -> numbers(item).ifPresent(parts::add)));
        node.field("days")
                .ifPresent(list -> list.items().forEach(item -> day(item).ifPresent(parts::add)));
        node.field("all").ifPresent(list -> parts.add(new Condition.All(list(list))));
        node.field("any").ifPresent(list -> parts.add(new Condition.Any(list(list))));
        node.field("unless").ifPresent(list -> list(list).forEach(part -> parts.add(new Condition.Unless(part))));
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private List<Condition> list(Node list) {
        return list.items().stream().map(this::read).toList();
    }

    private List<String> codes(Node list, Attribute attribute) {
        List<String> codes = new ArrayList<>();
        list.items()
                .forEach(item -> item.text().ifPresent(code -> {
                    if (isKnown(attribute, code)) {
                        codes.add(code);
                    } else {
                        unknown(item);
                    }
                }));
        return codes;
    }

    private boolean isKnown(Attribute attribute, String code) {
        return switch (attribute) {
            case ROLE -> knows(Aspect.ROLE, code);
            case RELATION -> knows(Aspect.RELATION, code);
            case SUBJECT -> knows(Aspect.SUBJECT, code);
            case MEASURE -> knows(Aspect.MEASURE, code);
            case CATEGORY -> knows(Aspect.CATEGORY, code);
            case ORIGIN -> knows(Aspect.LAW, code);
            case PURPOSE -> knows(Aspect.PURPOSE, code);
            case ACTION -> knows(Aspect.ACTION, code);
            case EVIDENCE -> knows(Aspect.EVIDENCE, code);
            case RECIPIENT -> knows(Aspect.ROLE, code) || knows(Aspect.RECEIVER, code);
            case CAPACITY -> isOneOf(Capacity.values(), Capacity::code, code);
            case DEPTH -> isOneOf(CategoryTraits.Depth.values(), Enum::name, code);
            case SENSITIVITY -> isOneOf(CategoryTraits.Sensitivity.values(), Enum::name, code);
        };
    }

    private boolean knows(Aspect aspect, String code) {
        Optional<Term> term = vocabulary.term(aspect, code);
        return term.isPresent();
    }

    private static <E> boolean isOneOf(E[] constants, Function<E, String> code, String asked) {
        return Stream.of(constants).map(code).anyMatch(asked::equals);
    }

    private Optional<FactDefinition> fact(Node node, String key) {
        Optional<FactDefinition> fact = FactKey.parse(key).flatMap(vocabulary::fact);
        if (fact.isEmpty()) {
            unknown(node);
        }
        return fact;
    }

    private static void unknown(Node node) {
        node.problem(
                "not-in-vocabulary",
                Text.of(
                        "verwacht: een code uit de woordenlijst; gevonden: een andere",
                        "expected a code of the vocabulary, found another one"));
    }

    private static List<FactValue> values(Node node, FactDefinition fact) {
        List<FactValue> values = new ArrayList<>();
        List<Node> items = node.isArray() ? node.items() : List.of(node);
        for (Node item : items) {
            Optional<FactValue> value = fact.type() == FactType.FLAG
                    ? item.flag().map(FactValue.Flag::of)
                    : item.text().flatMap(fact::parse);
            if (value.isPresent()) {
                values.add(value.get());
            } else {
                unknown(item);
            }
        }
        return values;
    }

    private static List<String> texts(Node list) {
        return list.items().stream().flatMap(item -> item.text().stream()).toList();
    }

    private static Optional<Condition> age(Node node) {
        node.allowOnly("from", "below");
        int from = node.field("from").flatMap(age -> age.integer(0, OLDEST - 1)).orElse(0);
        int below = node.field("below").flatMap(age -> age.integer(1, OLDEST)).orElse(OLDEST);
        return below > from
                ? Optional.of(new Condition.AgeIn(from, below))
                : node.problem(
                        "out-of-range",
                        Text.of(
                                "verwacht: een leeftijd onder de bovengrens; gevonden: geen",
                                "expected an age below the upper limit, found none"));
    }

    private Optional<Condition> numbers(Node node) {
        node.allowOnly("left", "is", "right");
        List<Factor> left = factors(node.required("left"));
        Optional<Comparison> comparison = node.required("is").flatMap(text -> text.oneOf(COMPARISONS));
        List<Factor> right = factors(node.required("right"));
        return comparison.map(is -> new Condition.Numbers(left, is, right));
    }

    private List<Factor> factors(Optional<Node> list) {
        List<Factor> factors = new ArrayList<>();
        list.ifPresent(node -> node.items().forEach(item -> {
            if (item.isObject()) {
                item.allowOnly("number");
                item.required("number")
                        .flatMap(Node::decimal)
                        .ifPresent(number -> factors.add(new Factor.Constant(number)));
            } else {
                item.text()
                        .flatMap(key -> fact(item, key))
                        .ifPresent(fact -> factors.add(new Factor.Stated(fact.key())));
            }
        }));
        return factors;
    }

    private Optional<Condition> day(Node node) {
        node.allowOnly("fact", "plusYears", "is");
        Optional<FactDefinition> fact =
                node.required("fact").flatMap(key -> key.text().flatMap(text -> fact(key, text)));
        int years = node.field("plusYears")
                .flatMap(number -> number.integer(0, 100))
                .orElse(0);
        Optional<Comparison> comparison = node.required("is").flatMap(text -> text.oneOf(COMPARISONS));
        return fact.flatMap(day -> comparison.map(is -> new Condition.OnDay(day.key(), years, is)));
    }
}
