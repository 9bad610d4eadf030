package nl.wijkkit.consent.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkkit.consent.rule.Attribute;
import nl.wijkkit.consent.rule.Condition;
import nl.wijkkit.consent.rule.Rule;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.CategoryTraits;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.zrm.Text;

/** Proves what rules may never permit: without evidence, by a withdrawal, without a case, or by silence. */
final class AccessProofs {

    private static final FactKey ANONYMISED = FactKey.of("anonymised");
    private static final FactKey WITHDRAWN_ON = FactKey.of("withdrawn_on");
    private static final String CONSENT = "CONSENT_";
    private static final List<String> CONSENT_ENDED = List.of("CONSENT_EXPIRED", "CONSENT_WITHDRAWN");
    private static final String NOTHING_ON_RECORD = "NONE";

    private final Search search;
    private final List<Rule> rules;
    private final Situations situations;
    private final Gates gates;
    private final Decisions decisions;
    private final CaseBound bound;
    private final Set<FactKey> blocking = new TreeSet<>();

    AccessProofs(Search search, CaseBound bound) {
        this.search = search;
        this.rules = search.rules;
        this.situations = search.situations;
        this.gates = search.gates;
        this.decisions = search.decisions;
        this.bound = bound;
    }

    /** The facts whose absence can widen what is permitted, in order. */
    List<FactKey> blocking() {
        return List.copyOf(blocking);
    }

    void defaultDeny() {
        List<Integer> given = new ArrayList<>();
        situations.evidence.forEach((code, literal) -> {
            if (!CONSENT_ENDED.contains(code) && !code.equals(NOTHING_ON_RECORD)) {
                given.add(literal);
            }
        });
        int nothing = gates.and(Solver.not(gates.or(given)), Solver.not(anonymous()));
        for (Rule rule : search.permissions()) {
            search.breaks(
                    gates.and(nothing, decisions.held(rule), decisions.permitted),
                    (request, decision) -> decision.isPermitted(),
                    RuleFinding.Code.PERMITS_WITHOUT_EVIDENCE,
                    List.of(rule.id()),
                    Text.of(
                            "regel " + rule.id() + " staat iets toe zonder dat er een grondslag is",
                            "rule " + rule.id() + " permits something without any evidence"));
        }
    }

    private int anonymous() {
        return new Condition.FactIn(ANONYMISED, List.of(FactValue.Flag.of(true))).fold(decisions.reading);
    }

    void withdrawal() {
        Map<Integer, Integer> changes = new HashMap<>();
        situations.evidence.forEach((code, literal) -> {
            if (code.equals("CONSENT_WITHDRAWN")) {
                changes.put(literal, gates.yes);
            } else if (code.startsWith(CONSENT) && !CONSENT_ENDED.contains(code)) {
                changes.put(literal, gates.and(literal, gates.input()));
            }
        });
        withdrawalDay(changes);
        Decisions after = new Decisions(situations, rules, changes);
        int widens = after.isMoreThan(decisions, gates);
        for (Rule rule : search.permissions()) {
            search.breaks(
                    gates.and(widens, after.held(rule)),
                    (request, decision) -> true,
                    RuleFinding.Code.WITHDRAWAL_WIDENS,
                    List.of(rule.id()),
                    Text.of(
                            "regel " + rule.id() + " staat na intrekking van een toestemming meer toe dan ervoor",
                            "rule " + rule.id() + " permits more after a consent was withdrawn than before"));
        }
    }

    /** That the day of the withdrawal may be stated too. */
    private void withdrawalDay(Map<Integer, Integer> changes) {
        Integer stated = situations.facts.getOrDefault(WITHDRAWN_ON, Map.of()).get(Situations.OTHER);
        if (stated == null) {
            return;
        }
        int told = gates.input();
        changes.put(stated, gates.or(stated, told));
        for (Condition condition : situations.signs.compared()) {
            if (condition instanceof Condition.OnDay day && day.key().equals(WITHDRAWN_ON)) {
                int[] signs = situations.signs.signs(condition);
                int isEarlier = gates.input();
                int kept = Solver.not(told);
                changes.put(signs[0], gates.or(gates.and(told, isEarlier), gates.and(kept, signs[0])));
                changes.put(signs[1], gates.or(gates.and(told, Solver.not(isEarlier)), gates.and(kept, signs[1])));
                changes.put(signs[2], gates.and(kept, signs[2]));
            }
        }
    }

    void withoutCase() {
        int scope = gates.and(
                in(Attribute.ROLE, bound.workers().stream().map(Role::value)),
                in(Attribute.RELATION, bound.withoutCase().stream().map(Relation::value)),
                in(Attribute.ACTION, bound.looks().stream().map(Action::value)),
                in(Attribute.DEPTH, Stream.of(CategoryTraits.Depth.CONTENT.name())),
                Solver.not(anonymous()));
        for (Rule rule : search.permissions()) {
            search.breaks(
                    gates.and(scope, decisions.held(rule), decisions.content),
                    (request, decision) -> decision.isPermitted(),
                    RuleFinding.Code.CONTENT_WITHOUT_CASE,
                    List.of(rule.id()),
                    Text.of(
                            "regel " + rule.id() + " geeft inhoud aan een medewerker die de zaak niet heeft",
                            "rule " + rule.id() + " gives content to a worker who does not have the case"));
        }
    }

    private int in(Attribute attribute, Stream<String> codes) {
        return new Condition.In(attribute, codes.toList()).fold(decisions.reading);
    }

    void silence() {
        situations.facts.forEach((key, values) -> {
            Map<Integer, Integer> changes = new HashMap<>();
            values.values().forEach(literal -> changes.put(literal, gates.no()));
            Decisions unstated = new Decisions(situations, rules, changes);
            if (search.isPossible(unstated.isMoreThan(decisions, gates))) {
                blocking.add(key);
            }
            int stated = decisions.reading.stated(key);
            for (Rule rule : search.permissions()) {
                boolean looksAt = unstated.held(rule) != decisions.held(rule);
                if (looksAt
                        && !search.isPossible(gates.and(decisions.held(rule), stated))
                        && search.isPossible(unstated.held(rule))) {
                    search.found(new RuleFinding(
                            RuleFinding.Code.PERMITS_BY_SILENCE,
                            List.of(rule.id(), key.value()),
                            Text.of(
                                    "regel " + rule.id() + " staat alleen iets toe zolang " + key + " niet is gesteld",
                                    "rule " + rule.id() + " permits only as long as " + key + " is not stated"),
                            List.of()));
                }
            }
        });
    }
}
