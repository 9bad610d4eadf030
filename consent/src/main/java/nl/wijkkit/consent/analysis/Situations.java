package nl.wijkkit.consent.analysis;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkkit.consent.rule.Attribute;
import nl.wijkkit.consent.rule.Condition;
import nl.wijkkit.consent.rule.Conditions;
import nl.wijkkit.consent.rule.Factor;
import nl.wijkkit.consent.rule.RuleSet;
import nl.wijkkit.consent.vocabulary.Aspect;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.FactDefinition;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactType;
import nl.wijkkit.consent.vocabulary.FactValue;
import nl.wijkkit.consent.vocabulary.Term;
import nl.wijkkit.consent.vocabulary.Vocabulary;

/**
 * All requests that a rule set can tell apart, as variables: every code of the vocabulary, ages cut at the bounds that rules
 * name, and of every fact that a rule names: not stated, each value that can matter, or another one. Numbers and days are
 * told apart by how the comparisons of the rules turn out.
 */
final class Situations {

    /** A value of a fact that no rule names. */
    static final FactValue OTHER = new FactValue.Named("SOMETHING_ELSE");

    static final FactKey RECEIVER = FactKey.of("receiver");

    private static final List<Attribute> SINGLE = List.of(
            Attribute.ROLE,
            Attribute.RELATION,
            Attribute.SUBJECT,
            Attribute.CAPACITY,
            Attribute.CATEGORY,
            Attribute.ORIGIN,
            Attribute.PURPOSE,
            Attribute.ACTION);

    final Gates gates = new Gates();
    final Vocabulary vocabulary;
    final RuleSet rules;
    final Map<Attribute, Map<String, Integer>> codes = new EnumMap<>(Attribute.class);
    final Map<String, Integer> evidence = new LinkedHashMap<>();
    final Map<String, Integer> measures = new LinkedHashMap<>();
    final Map<AgeCell, Integer> ages = new LinkedHashMap<>();
    /** By fact, its values; a number or a day has only the value {@link #OTHER}: that it is stated. */
    final Map<FactKey, Map<FactValue, Integer>> facts = new TreeMap<>();

    final Signs signs = new Signs(this);
    /** Whether a fact that names someone else than any rule means the receiver, who is someone else too. */
    final Map<FactKey, Integer> meansReceiver = new TreeMap<>();

    private BigInteger combinations = BigInteger.ONE;

    Situations(RuleSet rules, Vocabulary vocabulary) {
        this.rules = rules;
        this.vocabulary = vocabulary;
        for (Attribute attribute : SINGLE) {
            codes.put(attribute, oneOf(codesOf(attribute)));
        }
        anyOf(Aspect.EVIDENCE, evidence);
        anyOf(Aspect.MEASURE, measures);
        List<Condition> conditions = Stream.concat(
                        rules.rules().stream().map(rule -> rule.when()),
                        rules.definitions().stream().map(definition -> definition.when()))
                .flatMap(condition -> Conditions.within(condition).stream())
                .toList();
        ages.putAll(oneOf(AgeCell.all(conditions)));
        Map<FactKey, Set<FactValue>> values = new TreeMap<>();
        conditions.forEach(condition -> gather(condition, values));
        values.forEach(this::fact);
        conditions.forEach(condition -> {
            if (condition instanceof Condition.Numbers || condition instanceof Condition.OnDay) {
                signs.add(condition);
            }
        });
        combinations = combinations.multiply(signs.combinations());
    }

    /** Returns how many combinations there are. */
    BigInteger combinations() {
        return combinations;
    }

    private List<String> codesOf(Attribute attribute) {
        return switch (attribute) {
            case ROLE -> terms(Aspect.ROLE);
            case RELATION -> terms(Aspect.RELATION);
            case SUBJECT -> terms(Aspect.SUBJECT);
            case CATEGORY -> terms(Aspect.CATEGORY);
            case ORIGIN -> terms(Aspect.LAW);
            case PURPOSE -> terms(Aspect.PURPOSE);
            case ACTION -> terms(Aspect.ACTION);
            case CAPACITY -> Stream.of(Capacity.values()).map(Capacity::code).toList();
            case RECIPIENT ->
                Stream.concat(terms(Aspect.ROLE).stream(), terms(Aspect.RECEIVER).stream())
                        .distinct()
                        .toList();
            case MEASURE, DEPTH, SENSITIVITY, EVIDENCE ->
                throw new IllegalArgumentException(attribute.field() + " is not one code");
        };
    }

    private List<String> terms(Aspect aspect) {
        return vocabulary.terms(aspect).stream().map(Term::code).toList();
    }

    private <T> Map<T, Integer> oneOf(Collection<T> items) {
        Map<T, Integer> literals = new LinkedHashMap<>();
        items.forEach(item -> literals.put(item, gates.input()));
        gates.exactlyOne(List.copyOf(literals.values()));
        combinations = combinations.multiply(BigInteger.valueOf(items.size()));
        return literals;
    }

    private void anyOf(Aspect aspect, Map<String, Integer> literals) {
        terms(aspect).forEach(code -> literals.put(code, gates.input()));
        combinations = combinations.shiftLeft(literals.size());
    }

    private void gather(Condition condition, Map<FactKey, Set<FactValue>> values) {
        if (condition instanceof Condition.FactIn fact) {
            of(fact.key(), values).addAll(fact.values());
        } else if (condition instanceof Condition.FactOther fact) {
            of(fact.key(), values).addAll(fact.values());
        } else if (condition instanceof Condition.Same same) {
            codesOf(same.attribute()).forEach(code -> of(same.key(), values).add(new FactValue.Named(code)));
            if (same.attribute() == Attribute.RECIPIENT) {
                receivers(values);
            }
        } else if (condition instanceof Condition.In in && in.attribute() == Attribute.RECIPIENT) {
            receivers(values);
        } else if (condition instanceof Condition.OnDay day) {
            of(day.key(), values);
        } else if (condition instanceof Condition.Numbers numbers) {
            Signs.keys(numbers).forEach(key -> of(key, values));
        }
    }

    private void receivers(Map<FactKey, Set<FactValue>> values) {
        codesOf(Attribute.RECIPIENT).forEach(code -> of(RECEIVER, values).add(new FactValue.Named(code)));
    }

    private static Set<FactValue> of(FactKey key, Map<FactKey, Set<FactValue>> values) {
        return values.computeIfAbsent(key, any -> new LinkedHashSet<>());
    }

    private void fact(FactKey key, Set<FactValue> named) {
        FactType type = type(key);
        Set<FactValue> all = new LinkedHashSet<>();
        if (type == FactType.FLAG) {
            all.add(FactValue.Flag.of(true));
            all.add(FactValue.Flag.of(false));
        } else {
            all.addAll(named);
            all.add(OTHER);
        }
        Map<FactValue, Integer> literals = new LinkedHashMap<>();
        all.forEach(value -> literals.put(value, gates.input()));
        gates.atMostOne(List.copyOf(literals.values()));
        facts.put(key, literals);
        combinations = combinations.multiply(BigInteger.valueOf(all.size() + 1L));
    }

    FactType type(FactKey key) {
        return vocabulary
                .fact(key)
                .map(FactDefinition::type)
                .orElseThrow(() -> new IllegalArgumentException("the vocabulary does not have " + key));
    }

    /** Returns whether the fact and the receiver, both someone whom no rule names, are the same. */
    int meansReceiver(FactKey key) {
        return meansReceiver.computeIfAbsent(key, any -> gates.input());
    }

    /** Returns the receivers that a role works for, and itself. */
    Set<String> recipients(String role) {
        Set<String> all = new TreeSet<>();
        all.add(role);
        rules.recipients().forEach((receiver, roles) -> {
            if (roles.contains(role)) {
                all.add(receiver);
            }
        });
        return all;
    }

    static Optional<BigDecimal> constant(Factor factor) {
        return factor.fold(Optional::of, fact -> Optional.<BigDecimal>empty());
    }
}
