package nl.wijkkit.examples.benchmarks.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkkit.consent.rule.Attribute;
import nl.wijkkit.consent.rule.Condition;
import nl.wijkkit.consent.rule.Definition;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.rule.Rule;
import nl.wijkkit.consent.rule.RuleSet;
import nl.wijkkit.consent.vocabulary.FactValue;

/**
 * The shipped rules as far as other engines can say them: those that permit or refuse, by codes, by evidence and by facts that
 * are yes, no or a code, with and, or and not. Conditions on ages, days, sums and receivers are left out of the rules, for
 * every engine and for ours, and so are duties and reasons. Definitions are written out where they are used.
 */
final class EquivalentRules {

    static final LocalDate ON = LocalDate.of(2025, 6, 2);

    private final RuleSet shipped = RuleSet.dutch();
    private final Map<String, Condition> definitions = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    EquivalentRules() {
        for (Definition definition : shipped.definitions()) {
            definitions.put(definition.id(), definition.when());
        }
        for (Rule rule : shipped.rules()) {
            if (isInForce(rule) && (permits(rule) || refuses(rule))) {
                simpler(rule.when()).ifPresent(when -> rules.add(with(rule, when)));
            }
        }
    }

    /** The rules: permitted is what one of them permits and none refuses. */
    List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** The same rules as a set for our engine. */
    RuleSet set() {
        return shipped.withRules(rules);
    }

    static boolean permits(Rule rule) {
        return rule.effect() instanceof Rule.Effect.Permit;
    }

    private static boolean refuses(Rule rule) {
        return rule.effect() instanceof Rule.Effect.Refuse refuse && refuse.atMost() == Disclosure.NOTHING;
    }

    private boolean isInForce(Rule rule) {
        return shipped.inForce(rule).filter(period -> period.contains(ON)).isPresent();
    }

    private static Rule with(Rule rule, Condition when) {
        return new Rule(
                rule.id(), rule.sentence(), rule.sources(), rule.validity(), rule.module(), when, rule.effect());
    }

    /** A condition without what other engines cannot say; empty if nothing is left. */
    private Optional<Condition> simpler(Condition condition) {
        if (condition instanceof Condition.Defined defined) {
            return Optional.ofNullable(definitions.get(defined.id())).flatMap(this::simpler);
        }
        if (condition instanceof Condition.All all) {
            return some(all.parts()).map(Condition.All::new);
        }
        if (condition instanceof Condition.Any any) {
            return some(any.parts()).map(Condition.Any::new);
        }
        if (condition instanceof Condition.Unless unless) {
            return simpler(unless.part()).map(Condition.Unless::new);
        }
        return isPlain(condition) ? Optional.of(condition) : Optional.empty();
    }

    private Optional<List<Condition>> some(List<Condition> parts) {
        List<Condition> simpler =
                parts.stream().flatMap(part -> simpler(part).stream()).toList();
        return simpler.isEmpty() ? Optional.empty() : Optional.of(simpler);
    }

    private static boolean isPlain(Condition condition) {
        if (condition instanceof Condition.In in) {
            return in.attribute() != Attribute.RECIPIENT;
        }
        return condition instanceof Condition.FactIn fact
                && fact.values().stream()
                        .allMatch(value -> value instanceof FactValue.Flag || value instanceof FactValue.Named);
    }
}
