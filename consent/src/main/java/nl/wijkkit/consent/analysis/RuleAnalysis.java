package nl.wijkkit.consent.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.decision.Decision;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.rule.Attribute;
import nl.wijkkit.consent.rule.Condition;
import nl.wijkkit.consent.rule.Rule;
import nl.wijkkit.consent.rule.RuleSet;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.CategoryTraits;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/**
 * Proves of a set of rules what can be proved without cases, and finds rules that are dead, needless or at odds.
 * <p>
 * All requests that the rules can tell apart are searched for one that breaks a property. The search is complete: no
 * finding means that there is none. Every request that is shown was decided by {@link Decider} too.
 * <pre>{@code
 * RuleReport report = RuleAnalysis.of(RuleSet.dutch(), Vocabulary.dutch(), on);
 * report.findings();
 * }</pre>
 */
public final class RuleAnalysis {

    private static final FactKey ANONYMISED = FactKey.of("anonymised");
    private static final FactKey WITHDRAWN_ON = FactKey.of("withdrawn_on");
    private static final String CONSENT = "CONSENT_";
    private static final List<String> CONSENT_ENDED = List.of("CONSENT_EXPIRED", "CONSENT_WITHDRAWN");
    private static final String NOTHING_ON_RECORD = "NONE";

    private final RuleSet set;
    private final Vocabulary vocabulary;
    private final LocalDate on;
    private final CaseBound bound;
    private final List<Rule> rules;
    private final Decider decider;
    private final Situations situations;
    private final Gates gates;
    private final Decisions decisions;
    private final List<RuleFinding> findings = new ArrayList<>();
    private final Map<String, Request> witnesses = new TreeMap<>();
    private final Set<FactKey> blocking = new java.util.TreeSet<>();
    private int searches;

    private RuleAnalysis(RuleSet set, Vocabulary vocabulary, LocalDate on, CaseBound bound) {
        this.set = set;
        this.vocabulary = vocabulary;
        this.on = on;
        this.bound = bound;
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

    /**
     * Analyses rules with the workers of the Dutch social domain.
     *
     * @param rules  the rules
     * @param vocabulary  the codes that requests may use
     * @param on  the day whose law is looked at
     * @return what was proved and what is wrong
     * @throws IllegalArgumentException if the rules cannot be compiled
     */
    public static RuleReport of(RuleSet rules, Vocabulary vocabulary, LocalDate on) {
        return of(rules, vocabulary, on, CaseBound.dutch());
    }

    /**
     * Analyses rules.
     *
     * @param rules  the rules
     * @param vocabulary  the codes that requests may use
     * @param on  the day whose law is looked at
     * @param bound  who may see content only with a case
     * @return what was proved and what is wrong
     * @throws IllegalArgumentException if the rules cannot be compiled
     */
    public static RuleReport of(RuleSet rules, Vocabulary vocabulary, LocalDate on, CaseBound bound) {
        return of(rules, vocabulary, on, bound, proof -> {});
    }

    /**
     * Analyses rules, and tells of each property when it was looked at, for who wants to show how far it is or how long each
     * took.
     *
     * @param rules  the rules
     * @param vocabulary  the codes that requests may use
     * @param on  the day whose law is looked at
     * @param bound  who may see content only with a case
     * @param proved  told of each property, in order
     * @return what was proved and what is wrong
     * @throws IllegalArgumentException if the rules cannot be compiled
     */
    public static RuleReport of(
            RuleSet rules, Vocabulary vocabulary, LocalDate on, CaseBound bound, Consumer<RuleProof> proved) {
        return new RuleAnalysis(rules, vocabulary, on, bound).run(proved);
    }

    private RuleReport run(Consumer<RuleProof> proved) {
        List<RuleProof> proofs = new ArrayList<>();
        for (RuleProperty property : RuleProperty.values()) {
            int before = findings.size();
            long steps = gates.solver.decisions();
            searches = 0;
            prove(property);
            RuleProof proof =
                    new RuleProof(property, findings.size() == before, searches, gates.solver.decisions() - steps);
            proofs.add(proof);
            proved.accept(proof);
        }
        findings.sort(Comparator.comparing(RuleFinding::code));
        return new RuleReport(
                on, rules.size(), situations.combinations(), proofs, findings, witnesses, List.copyOf(blocking));
    }

    private void prove(RuleProperty property) {
        switch (property) {
            case DEFAULT_DENY -> defaultDeny();
            case WITHDRAWAL_NEVER_WIDENS -> withdrawal();
            case NO_CONTENT_WITHOUT_CASE -> withoutCase();
            case ORDER_IRRELEVANT -> order();
            case UNKNOWN_NEVER_WIDENS -> silence();
            case EVERY_RULE_REACHABLE -> reach();
            case EVERY_RULE_MATTERS -> matter();
            case NO_CONTRADICTION -> contradictions();
        }
    }

    private void defaultDeny() {
        List<Integer> given = new ArrayList<>();
        situations.evidence.forEach((code, literal) -> {
            if (!CONSENT_ENDED.contains(code) && !code.equals(NOTHING_ON_RECORD)) {
                given.add(literal);
            }
        });
        int nothing = gates.and(Solver.not(gates.or(given)), Solver.not(anonymous()));
        for (Rule rule : permissions()) {
            breaks(
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

    private List<Rule> permissions() {
        return rules.stream()
                .filter(rule -> rule.effect() instanceof Rule.Effect.Permit)
                .toList();
    }

    private void withdrawal() {
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
        for (Rule rule : permissions()) {
            breaks(
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

    private void withoutCase() {
        int scope = gates.and(
                in(Attribute.ROLE, bound.workers().stream().map(Role::value)),
                in(Attribute.RELATION, bound.withoutCase().stream().map(Relation::value)),
                in(Attribute.ACTION, bound.looks().stream().map(Action::value)),
                in(Attribute.DEPTH, Stream.of(CategoryTraits.Depth.CONTENT.name())),
                Solver.not(anonymous()));
        for (Rule rule : permissions()) {
            breaks(
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

    /**
     * A decision depends on which rules hold and on nothing else, and a condition looks at no rule: so the order cannot
     * matter. That it does not is tried with the witnesses of all rules in three orders.
     */
    private void order() {
        findWitnesses();
        List<Rule> reversed = new ArrayList<>(set.rules());
        Collections.reverse(reversed);
        List<Rule> turned = new ArrayList<>(set.rules());
        Collections.rotate(turned, turned.size() / 2);
        for (List<Rule> ordered : List.of(reversed, turned)) {
            Decider other = Decider.of(set.withRules(ordered), vocabulary);
            for (Map.Entry<String, Request> entry : witnesses.entrySet()) {
                searches++;
                Request request = entry.getValue();
                if (!other.decide(request)
                        .verdict()
                        .equals(decider.decide(request).verdict())) {
                    findings.add(new RuleFinding(
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

    private void silence() {
        situations.facts.forEach((key, values) -> {
            Map<Integer, Integer> changes = new HashMap<>();
            values.values().forEach(literal -> changes.put(literal, gates.no()));
            Decisions unstated = new Decisions(situations, rules, changes);
            if (isPossible(unstated.isMoreThan(decisions, gates))) {
                blocking.add(key);
            }
            int stated = decisions.reading.stated(key);
            for (Rule rule : permissions()) {
                boolean looksAt = unstated.held(rule) != decisions.held(rule);
                if (looksAt
                        && !isPossible(gates.and(decisions.held(rule), stated))
                        && isPossible(unstated.held(rule))) {
                    findings.add(new RuleFinding(
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

    private void findWitnesses() {
        for (Rule rule : rules) {
            if (isPossible(decisions.held(rule))) {
                Witness.of(situations, on)
                        .filter(request -> decider.decide(request).held().contains(rule))
                        .ifPresent(request -> witnesses.put(rule.id(), request));
            }
        }
    }

    private void reach() {
        for (Rule rule : rules) {
            boolean isPossible = isPossible(decisions.held(rule));
            if (!isPossible) {
                findings.add(new RuleFinding(
                        RuleFinding.Code.UNREACHABLE,
                        List.of(rule.id()),
                        Text.of("regel " + rule.id() + " kan nooit gelden", "rule " + rule.id() + " can never hold"),
                        List.of()));
            } else if (!witnesses.containsKey(rule.id())) {
                undecided(List.of(rule.id()));
            }
        }
    }

    private void matter() {
        Redundancy redundancy = new Redundancy(decisions, gates);
        for (Rule rule : rules) {
            if (witnesses.containsKey(rule.id()) && !isPossible(redundancy.matters(rule))) {
                findings.add(new RuleFinding(
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

    private void contradictions() {
        for (Rule permission : permissions()) {
            for (Rule refusal : rules) {
                Optional<String> source =
                        refusal.effect() instanceof Rule.Effect.Refuse ? shared(permission, refusal) : Optional.empty();
                source.ifPresent(reference -> breaks(
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

    /** Searches for a request that should not be there. */
    private void breaks(
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

    private void undecided(List<String> about) {
        findings.add(new RuleFinding(
                RuleFinding.Code.UNDECIDED,
                about,
                Text.of(
                        "geen getallen of dagen gevonden waarmee dit te zien is; niet bewezen en niet weerlegd",
                        "no numbers or days were found that show it; neither proved nor refuted"),
                List.of()));
    }

    private boolean isPossible(int formula) {
        searches++;
        return gates.solver.isPossible(formula);
    }
}
