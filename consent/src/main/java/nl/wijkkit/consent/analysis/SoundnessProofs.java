package nl.wijkkit.consent.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.rule.Rule;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/** Proves that rules are sound as a set: their order does not matter, each can hold and matters, none contradicts another. */
final class SoundnessProofs {

    private final Search search;
    private final List<Rule> rules;
    private final Situations situations;
    private final Gates gates;
    private final Decisions decisions;

    SoundnessProofs(Search search) {
        this.search = search;
        this.rules = search.rules;
        this.situations = search.situations;
        this.gates = search.gates;
        this.decisions = search.decisions;
    }

    /**
     * A decision depends on which rules hold and on nothing else, and a condition looks at no rule: so the order cannot
     * matter. That it does not is tried with the witnesses of all rules in three orders.
     */
    void order() {
        findWitnesses();
        List<Rule> reversed = new ArrayList<>(search.set.rules());
        Collections.reverse(reversed);
        List<Rule> turned = new ArrayList<>(search.set.rules());
        Collections.rotate(turned, turned.size() / 2);
        for (List<Rule> ordered : List.of(reversed, turned)) {
            Decider other = Decider.of(search.set.withRules(ordered), search.vocabulary);
            for (Map.Entry<String, Request> entry : search.witnesses.entrySet()) {
                search.count();
                Request request = entry.getValue();
                if (!other.decide(request)
                        .verdict()
                        .equals(search.decider.decide(request).verdict())) {
                    search.found(new RuleFinding(
                            RuleFinding.Code.ORDER_MATTERS,
                            List.of(entry.getKey()),
                            Text.of(
                                    "de volgorde van regels verandert een besluit",
                                    "the order of rules changes a decision"),
                            Witness.told(request)));
                }
            }
        }
    }

    private void findWitnesses() {
        for (Rule rule : rules) {
            if (search.isPossible(decisions.held(rule))) {
                Witness.of(situations, search.on)
                        .filter(request -> search.decider.decide(request).held().contains(rule))
                        .ifPresent(request -> search.witnesses.put(rule.id(), request));
            }
        }
    }

    void reach() {
        for (Rule rule : rules) {
            boolean isPossible = search.isPossible(decisions.held(rule));
            if (!isPossible) {
                search.found(new RuleFinding(
                        RuleFinding.Code.UNREACHABLE,
                        List.of(rule.id()),
                        Text.of("regel " + rule.id() + " kan nooit gelden", "rule " + rule.id() + " can never hold"),
                        List.of()));
            } else if (!search.witnesses.containsKey(rule.id())) {
                search.undecided(List.of(rule.id()));
            }
        }
    }

    void matter() {
        Redundancy redundancy = new Redundancy(decisions, gates);
        for (Rule rule : rules) {
            if (search.witnesses.containsKey(rule.id()) && !search.isPossible(redundancy.matters(rule))) {
                search.found(new RuleFinding(
                        RuleFinding.Code.WITHOUT_EFFECT,
                        List.of(rule.id()),
                        Text.of(
                                "regel " + rule.id()
                                        + " verandert nooit iets: andere regels zeggen altijd hetzelfde of meer",
                                "rule " + rule.id()
                                        + " never changes anything: other rules always say the same or more"),
                        List.of()));
            }
        }
    }

    void contradictions() {
        for (Rule permission : search.permissions()) {
            for (Rule refusal : rules) {
                Optional<String> source =
                        refusal.effect() instanceof Rule.Effect.Refuse ? shared(permission, refusal) : Optional.empty();
                source.ifPresent(reference -> search.breaks(
                        gates.and(decisions.held(permission), decisions.held(refusal)),
                        (request, decision) -> decision.held().containsAll(List.of(permission, refusal)),
                        RuleFinding.Code.CONTRADICTION,
                        List.of(permission.id(), refusal.id()),
                        Text.of(
                                "regel " + permission.id() + " staat toe wat regel " + refusal.id()
                                        + " weigert, beide naar " + reference,
                                "rule " + permission.id() + " permits what rule " + refusal.id() + " refuses, both by "
                                        + reference)));
            }
        }
    }

    private static Optional<String> shared(Rule one, Rule other) {
        Set<String> references = new HashSet<>();
        one.sources().forEach(source -> references.add(source.reference()));
        return other.sources().stream()
                .map(Source::reference)
                .filter(references::contains)
                .findFirst();
    }
}
