package nl.wijkkit.consent.analysis;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.consent.rule.Rule;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.consent.vocabulary.ReasonCode;

/** When a rule changes something: formulas that hold if no other rule says the same or more. */
final class Redundancy {

    private final Decisions decisions;
    private final Gates gates;
    private final List<Rule> rules;

    Redundancy(Decisions decisions, Gates gates) {
        this.decisions = decisions;
        this.gates = gates;
        this.rules = List.copyOf(decisions.held.keySet());
    }

    /** Returns that a rule holds, counts, and is covered by no other one. */
    int matters(Rule rule) {
        List<Integer> parts = new ArrayList<>();
        parts.add(decisions.held(rule));
        parts.add(rule.effect().fold(new Rule.Effect.Cases<Integer>() {
            @Override
            public Integer permit(Rule.Effect.Permit effect) {
                return Solver.not(decisions.refused);
            }

            @Override
            public Integer refuse(Rule.Effect.Refuse effect) {
                return gates.or(rules.stream()
                        .filter(other -> other.effect() instanceof Rule.Effect.Permit)
                        .map(decisions::held)
                        .toList());
            }

            @Override
            public Integer oblige(Rule.Effect.Oblige effect) {
                return gates.and(
                        decisions.permitted,
                        gates.or(rules.stream()
                                .filter(other -> other.effect() instanceof Rule.Effect.Permit permit
                                        && (effect.grounds().isEmpty()
                                                || effect.grounds().contains(permit.reason())))
                                .map(decisions::held)
                                .toList()));
            }

            @Override
            public Integer explain(Rule.Effect.Explain effect) {
                return Solver.not(decisions.permitted);
            }
        }));
        boolean isBefore = true;
        for (Rule other : rules) {
            if (other.equals(rule)) {
                isBefore = false;
            } else if (covers(other, rule) && (isBefore || !covers(rule, other))) {
                parts.add(Solver.not(decisions.held(other)));
            }
        }
        return gates.and(parts);
    }

    private boolean covers(Rule other, Rule rule) {
        if (rule.effect() instanceof Rule.Effect.Permit permit && other.effect() instanceof Rule.Effect.Permit more) {
            return more.upTo().compareTo(permit.upTo()) >= 0
                    && permit.duties().containsAll(more.duties())
                    && obliging(permit.reason()).equals(obliging(more.reason()));
        }
        if (rule.effect() instanceof Rule.Effect.Refuse && other.effect() instanceof Rule.Effect.Refuse) {
            return true;
        }
        if (rule.effect() instanceof Rule.Effect.Oblige oblige && other.effect() instanceof Rule.Effect.Oblige more) {
            return more.duties().containsAll(oblige.duties())
                    && (more.grounds().isEmpty()
                            || (!oblige.grounds().isEmpty() && more.grounds().containsAll(oblige.grounds())));
        }
        return rule.effect() instanceof Rule.Effect.Explain explain
                && other.effect() instanceof Rule.Effect.Explain more
                && explain.reason().equals(more.reason())
                && more.duties().containsAll(explain.duties());
    }

    /** The duties that other rules lay on a permission with this reason. */
    private List<List<Duty>> obliging(ReasonCode reason) {
        List<List<Duty>> duties = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.effect() instanceof Rule.Effect.Oblige oblige
                    && (oblige.grounds().isEmpty() || oblige.grounds().contains(reason))) {
                duties.add(oblige.duties());
            }
        }
        return duties;
    }
}
