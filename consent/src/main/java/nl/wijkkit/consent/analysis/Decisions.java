package nl.wijkkit.consent.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkkit.consent.rule.Attribute;
import nl.wijkkit.consent.rule.Condition;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.rule.Rule;
import nl.wijkkit.consent.vocabulary.CategoryTraits;

/** What the rules decide in situations, or in changed ones, as formulas. */
final class Decisions {

    final Reading reading;
    /** By rule, whether it holds. */
    final Map<Rule, Integer> held = new LinkedHashMap<>();

    final int refused;
    /** Whether at least that something is known may be told. */
    final int permitted;

    final int content;

    Decisions(Situations situations, List<Rule> rules, Map<Integer, Integer> changes) {
        Gates gates = situations.gates;
        this.reading = new Reading(situations, changes);
        List<Integer> refusals = new ArrayList<>();
        List<Integer> permissions = new ArrayList<>();
        List<Integer> contents = new ArrayList<>();
        for (Rule rule : rules) {
            int literal = rule.when().fold(reading);
            held.put(rule, literal);
            if (rule.effect() instanceof Rule.Effect.Refuse) {
                refusals.add(literal);
            } else if (rule.effect() instanceof Rule.Effect.Permit permit) {
                permissions.add(literal);
                if (permit.upTo() == Disclosure.CONTENT) {
                    contents.add(literal);
                }
            }
        }
        this.refused = gates.or(refusals);
        this.permitted = gates.and(gates.or(permissions), Solver.not(refused));
        int looks = new Condition.In(Attribute.ACTION, List.of("VIEW", "SHARE")).fold(reading);
        int that = new Condition.In(Attribute.DEPTH, List.of(CategoryTraits.Depth.THAT.name())).fold(reading);
        this.content = gates.and(gates.or(contents), Solver.not(refused), Solver.not(gates.and(looks, that)));
    }

    int held(Rule rule) {
        Integer literal = held.get(rule);
        if (literal == null) {
            throw new IllegalArgumentException("rule " + rule.id() + " is not in force");
        }
        return literal;
    }

    /** Returns that more is disclosed than by other decisions. */
    int isMoreThan(Decisions other, Gates gates) {
        return gates.or(
                gates.and(permitted, Solver.not(other.permitted)), gates.and(content, Solver.not(other.content)));
    }
}
