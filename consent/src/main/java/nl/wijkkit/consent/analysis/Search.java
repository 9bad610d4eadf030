package nl.wijkkit.consent.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.decision.Decision;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.rule.Rule;
import nl.wijkkit.consent.rule.RuleSet;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.zrm.Text;

/** Searches the requests that rules can tell apart for one that breaks a property, and keeps what was found. */
final class Search {

    final RuleSet set;
    final Vocabulary vocabulary;
    final LocalDate on;
    final List<Rule> rules;
    final Decider decider;
    final Situations situations;
    final Gates gates;
    final Decisions decisions;
    // a request for which a rule holds, by the id of the rule
    final Map<String, Request> witnesses = new TreeMap<>();
    private final List<RuleFinding> findings = new ArrayList<>();
    private int searches;

    Search(RuleSet set, Vocabulary vocabulary, LocalDate on) {
        this.set = set;
        this.vocabulary = vocabulary;
        this.on = on;
        this.rules = set.rules().stream()
                .filter(rule ->
                        set.inForce(rule).filter(period -> period.contains(on)).isPresent())
                .sorted(Comparator.comparing(Rule::id))
                .toList();
        this.decider = Decider.of(set, vocabulary);
        this.situations = new Situations(set, vocabulary);
        this.gates = situations.gates;
        this.decisions = new Decisions(situations, rules, Map.of());
    }

    /** Runs the proof of one property. */
    RuleProof proof(RuleProperty property, Runnable proof) {
        int before = findings.size();
        long steps = gates.solver.decisions();
        searches = 0;
        proof.run();
        return new RuleProof(property, findings.size() == before, searches, gates.solver.decisions() - steps);
    }

    /** Returns what was found, by code. */
    List<RuleFinding> findings() {
        return findings.stream().sorted(Comparator.comparing(RuleFinding::code)).toList();
    }

    void found(RuleFinding finding) {
        findings.add(finding);
    }

    void count() {
        searches++;
    }

    List<Rule> permissions() {
        return rules.stream()
                .filter(rule -> rule.effect() instanceof Rule.Effect.Permit)
                .toList();
    }

    /** Searches for a request that should not be there. */
    void breaks(
            int formula,
            BiPredicate<Request, Decision> shows,
            RuleFinding.Code code,
            List<String> about,
            Text sentence) {
        if (!isPossible(formula)) {
            return;
        }
        Optional<Request> found =
                Witness.of(situations, on).filter(request -> shows.test(request, decider.decide(request)));
        if (found.isPresent()) {
            findings.add(new RuleFinding(code, about, sentence, Witness.told(found.get())));
        } else {
            undecided(about);
        }
    }

    void undecided(List<String> about) {
        findings.add(new RuleFinding(
                RuleFinding.Code.UNDECIDED,
                about,
                Text.of(
                        "geen getallen of dagen gevonden waarmee dit te zien is; niet bewezen en niet weerlegd",
                        "no numbers or days were found that show it; neither proved nor refuted"),
                List.of()));
    }

    boolean isPossible(int formula) {
        searches++;
        return gates.solver.isPossible(formula);
    }
}
