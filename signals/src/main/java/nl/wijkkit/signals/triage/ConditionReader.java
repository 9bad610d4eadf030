package nl.wijkkit.signals.triage;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.vocabulary.FactDefinition;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Node;

/** Reads conditions, and puts those that the document names in the place of their names. */
final class ConditionReader {

    private static final long CENTS = 100;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000L);

    private final TriageFacts facts;
    private final Predicate<SignalKind> kinds;
    private final Map<String, Node> named = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Deque<String> reading = new ArrayDeque<>();

    ConditionReader(TriageFacts facts, Predicate<SignalKind> kinds) {
        this.facts = facts;
        this.kinds = kinds;
    }

    /** Keeps the named conditions, which are read wherever they are used. */
    void define(Node conditions) {
        named.putAll(conditions.fields());
    }

    /** Tells a problem for each named condition that was never used. */
    void tellUnused(Node conditions) {
        conditions.fields().forEach((name, node) -> {
            if (!used.contains(name)) {
                node.problem(
                        "not-used",
                        Text.of(
                                "verwacht: een voorwaarde die een regel gebruikt; gevonden: een andere",
                                "expected a condition that a rule uses, found another"));
            }
        });
    }

    Optional<Condition> read(Node node) {
        if (node.field("all").isPresent()) {
            return parts(node, "all", Condition.All::new);
        }
        if (node.field("any").isPresent()) {
            return parts(node, "any", Condition.Any::new);
        }
        if (node.field("not").isPresent()) {
            return part(node, "not", Condition.Not::new);
        }
        if (node.field("unless").isPresent()) {
            return part(node, "unless", Condition.Unless::new);
        }
        if (node.field("kind").isPresent()) {
            return kind(node);
        }
        if (node.field("condition").isPresent()) {
            return reference(node);
        }
        return fact(node);
    }

    private Optional<Condition> parts(Node node, String name, Function<List<Condition>, Condition> make) {
        node.allowOnly(name);
        List<Condition> parts = new ArrayList<>();
        List<Node> items = node.field(name).map(Node::items).orElse(List.of());
        items.forEach(item -> read(item).ifPresent(parts::add));
        return parts.size() == items.size() ? Optional.of(make.apply(parts)) : Optional.empty();
    }

    private Optional<Condition> part(Node node, String name, Function<Condition, Condition> make) {
        node.allowOnly(name);
        return node.field(name).flatMap(this::read).map(make);
    }

    private Optional<Condition> kind(Node node) {
        node.allowOnly("kind");
        Node list = node.field("kind").orElseThrow();
        List<SignalKind> read = new ArrayList<>();
        for (Node item : list.items()) {
            item.text().ifPresent(code -> {
                Optional<SignalKind> known = isKind(code) ? Optional.of(SignalKind.of(code)) : Optional.empty();
                known.filter(kinds)
                        .ifPresentOrElse(
                                read::add,
                                () -> item.problem(
                                        "no-such-kind",
                                        Text.of(
                                                "verwacht: een soort uit de woordenlijst; gevonden: een andere",
                                                "expected a kind of the vocabulary, found another")));
            });
        }
        return read.isEmpty() || read.size() != list.items().size()
                ? emptyList(list)
                : Optional.of(new Condition.KindIn(read));
    }

    private static boolean isKind(String code) {
        return code.matches("[A-Z][A-Z0-9_]{0,63}");
    }

    private static Optional<Condition> emptyList(Node list) {
        return list.isArray() && list.items().isEmpty()
                ? list.problem(
                        "missing-field",
                        Text.of("verwacht: minstens één; gevonden: geen", "expected at least one, found none"))
                : Optional.empty();
    }

    private Optional<Condition> reference(Node node) {
        node.allowOnly("condition");
        Node name = node.field("condition").orElseThrow();
        Optional<String> text = name.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Node definition = named.get(text.get());
        if (definition == null || reading.contains(text.get())) {
            return name.problem(
                    "no-such-condition",
                    Text.of(
                            "verwacht: een voorwaarde van dit document die niet naar zichzelf verwijst",
                            "expected a condition of this document that does not refer to itself"));
        }
        used.add(text.get());
        reading.push(text.get());
        Optional<Condition> condition = read(definition);
        reading.pop();
        return condition;
    }

    private Optional<Condition> fact(Node node) {
        node.allowOnly("fact", "known", "is", "in", "from", "below");
        Optional<FactDefinition> fact = node.required("fact").flatMap(this::definition);
        if (fact.isEmpty()) {
            return Optional.empty();
        }
        FactKey key = fact.get().key();
        if (node.field("known").isPresent()) {
            return node.field("known")
                    .flatMap(Node::flag)
                    .map(known -> known ? new Condition.Known(key) : new Condition.Unless(new Condition.Known(key)));
        }
        return switch (fact.get().type()) {
            case FLAG -> node.required("is").flatMap(Node::flag).map(value -> new Condition.Is(key, value));
            case CODE -> node.required("in").flatMap(list -> codes(list, fact.get()));
            case COUNT -> between(node, key, 1);
            case AMOUNT -> between(node, key, CENTS);
            case DAY, MOMENT, WORDS ->
                node.problem(
                        "not-allowed",
                        Text.of(
                                "verwacht: de vraag of dit gegeven bekend is",
                                "expected the question whether this fact is known"));
        };
    }

    private Optional<FactDefinition> definition(Node node) {
        return node.text().flatMap(text -> {
            Optional<FactDefinition> fact =
                    text.matches("[a-z][a-z0-9_]{0,63}") ? facts.fact(FactKey.of(text)) : Optional.empty();
            return fact.isPresent()
                    ? fact
                    : node.problem(
                            "no-such-fact",
                            Text.of(
                                    "verwacht: een gegeven dat een regel mag vragen; gevonden: een ander",
                                    "expected a fact that a rule may ask, found another"));
        });
    }

    private static Optional<Condition> codes(Node list, FactDefinition fact) {
        List<String> codes = new ArrayList<>();
        for (Node item : list.items()) {
            item.text().ifPresent(code -> {
                if (fact.codes().contains(code)) {
                    codes.add(code);
                } else {
                    item.problem(
                            "not-allowed",
                            Text.of(
                                    "verwacht: een van " + String.join(", ", fact.codes()),
                                    "expected one of " + String.join(", ", fact.codes())));
                }
            });
        }
        return codes.isEmpty() || codes.size() != list.items().size()
                ? emptyList(list)
                : Optional.of(new Condition.CodeIn(fact.key(), codes));
    }

    private static Optional<Condition> between(Node node, FactKey key, long unit) {
        Optional<Long> from =
                node.field("from").map(number -> scaled(number, unit)).orElse(Optional.of(0L));
        Optional<Long> below =
                node.field("below").map(number -> scaled(number, unit)).orElse(Optional.of(Condition.Between.NO_BOUND));
        if (node.field("from").isEmpty() && node.field("below").isEmpty()) {
            return node.problem(
                    "missing-field",
                    Text.of(
                            "verwacht: from of below; gevonden: geen van beide",
                            "expected from or below, found neither"));
        }
        if (from.isEmpty() || below.isEmpty()) {
            return Optional.empty();
        }
        return below.get() > from.get()
                ? Optional.of(new Condition.Between(key, from.get(), below.get()))
                : node.problem(
                        "out-of-range",
                        Text.of("verwacht: below hoger dan from", "expected below to be higher than from"));
    }

    private static Optional<Long> scaled(Node node, long unit) {
        Optional<BigDecimal> number = node.decimal();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        boolean inRange = number.get().signum() >= 0 && number.get().compareTo(MOST) <= 0;
        BigDecimal scaled =
                inRange ? number.get().multiply(BigDecimal.valueOf(unit)).stripTrailingZeros() : BigDecimal.ZERO;
        return inRange && scaled.scale() <= 0
                ? Optional.of(scaled.longValueExact())
                : node.problem(
                        "out-of-range",
                        Text.of(
                                "verwacht: een getal van 0 of meer, in hele eenheden of centen",
                                "expected a number of 0 or more, in whole units or cents"));
    }
}
