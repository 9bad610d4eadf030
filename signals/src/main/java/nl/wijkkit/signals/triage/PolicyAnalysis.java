package nl.wijkkit.signals.triage;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.wijkkit.plan.terms.TermRule;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.routing.Area;
import nl.wijkkit.signals.triage.PolicyFinding.Code;
import nl.wijkkit.signals.vocabulary.FactDefinition;
import nl.wijkkit.signals.vocabulary.FactUse;
import nl.wijkkit.signals.vocabulary.KindDefinition;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * Proves of a policy what can be proved without signals: that every kind of signal always gets a level, a term and a desk;
 * that no rule is dead; that nothing is asked for nothing.
 * <p>
 * Flags and codes are enumerated, numbers are cut at the bounds that rules name, and unknown is a value. The search is
 * complete: no finding means that there is none.
 */
public final class PolicyAnalysis {

    private final Triage triage;
    private final TriageFacts facts;
    private final List<PolicyFinding> findings = new ArrayList<>();
    private final Set<String> reachable = new HashSet<>();
    private final Set<String> effective = new HashSet<>();
    private final Set<FactKey> used = new HashSet<>();
    private final Set<String> given = new HashSet<>();
    private BigInteger situations = BigInteger.ZERO;
    private int questions;
    private long steps;

    private PolicyAnalysis(Triage triage) {
        this.triage = triage;
        this.facts = TriageFacts.of(triage.vocabulary());
    }

    /**
     * Analyses a policy with its vocabulary and routing.
     *
     * @param triage  the policy
     * @param on  the day on which its rules must be valid
     * @return what is wrong, and how much was looked at
     */
    public static PolicyReport of(Triage triage, LocalDate on) {
        return new PolicyAnalysis(triage).run(on);
    }

    private PolicyReport run(LocalDate on) {
        List<KindDefinition> kinds = triage.vocabulary().kinds();
        kinds.forEach(kind -> analyse(triage.program(kind.kind(), on)));
        List<TriageRule> rules = triage.policy().rules().stream()
                .filter(rule -> rule.validity().contains(on))
                .sorted(Comparator.comparing(TriageRule::id))
                .toList();
        for (TriageRule rule : rules) {
            if (!reachable.contains(rule.id())) {
                add(
                        Code.UNREACHABLE,
                        List.of(rule.id()),
                        "regel " + rule.id() + " kan nooit gelden",
                        "rule " + rule.id() + " can never match",
                        List.of());
            } else if (!effective.contains(rule.id())) {
                add(
                        Code.WITHOUT_EFFECT,
                        List.of(rule.id()),
                        "regel " + rule.id() + " verandert nooit iets: een andere regel zegt altijd hetzelfde of meer",
                        "rule " + rule.id() + " never changes anything: another rule always says the same or more",
                        List.of());
            }
        }
        tellUnused();
        for (List<Area> pair : triage.routing().undecided()) {
            String desks = pair.get(0).desk() + ", " + pair.get(1).desk();
            add(
                    Code.AREAS_OVERLAP,
                    List.of(pair.get(0).desk().code(), pair.get(1).desk().code()),
                    "twee loketten werken voor dezelfde postcode: " + desks,
                    "two desks work for one postal code: " + desks,
                    List.of());
        }
        findings.sort(Comparator.comparing(PolicyFinding::code));
        return new PolicyReport(findings, rules.size(), kinds.size(), questions, situations, steps);
    }

    private void analyse(KindProgram program) {
        Cells cells = new Cells(program, facts);
        Search search = new Search(cells);
        situations = situations.add(cells.combinations());
        questions += program.questions.length;
        used.addAll(Arrays.asList(program.keys));
        gaps(program, search);
        overlaps(program, search);
        for (int rule = 0; rule < program.rules.length; rule++) {
            lookAt(program, rule, search);
        }
        steps += search.steps();
    }

    private void gaps(KindProgram program, Search search) {
        String kind = program.kind.kind().code();
        gap(program, search, ask -> ask.level() != null)
                .ifPresent(found -> add(
                        Code.NO_URGENCY,
                        List.of(kind),
                        "soort " + kind + " kan zonder urgentie blijven",
                        "kind " + kind + " can remain without urgency",
                        found));
        gap(program, search, ask -> ask.term() != null)
                .ifPresent(found -> add(
                        Code.NO_TERM,
                        List.of(kind),
                        "soort " + kind + " kan zonder termijn blijven, en geen regel zegt dat er geen is",
                        "kind " + kind + " can remain without a term, and no rule says that there is none",
                        found));
        gap(program, search, ask -> ask.desk() != null)
                .ifPresent(found -> add(
                        Code.NO_ROUTE,
                        List.of(kind),
                        "soort " + kind + " kan zonder loket blijven",
                        "kind " + kind + " can remain without a desk",
                        found));
        Set<String> here = new TreeSet<>();
        for (TriageRule rule : program.rules) {
            if (rule.then() instanceof Effect.Ask ask && ask.hasTerm()) {
                here.add(String.valueOf(ask.term()));
            }
        }
        given.addAll(here);
        for (String term : program.kind.terms()) {
            if (!here.contains(term)) {
                add(
                        Code.TERM_NOT_GIVEN,
                        List.of(kind, term),
                        "termijn " + term + " hoort bij " + kind + " en geen regel geeft die",
                        "term " + term + " belongs to " + kind + " and no rule gives it",
                        List.of());
            }
        }
    }

    /** Looks for a situation in which no rule closes the signal and none says what is asked. */
    private static Optional<List<String>> gap(KindProgram program, Search search, Predicate<Effect.Ask> says) {
        return search.find(
                List.of(),
                clauses(
                        program,
                        rule -> rule.then() instanceof Effect.Close
                                || (rule.then() instanceof Effect.Ask ask && says.test(ask))));
    }

    private void overlaps(KindProgram program, Search search) {
        for (int one = 0; one < program.firstEscalation; one++) {
            for (int other = one + 1; other < program.firstEscalation; other++) {
                if (isTie(program.rules[one].then(), program.rules[other].then())) {
                    overlap(program, one, other, search);
                }
            }
        }
    }

    private boolean isTie(Effect one, Effect other) {
        boolean sameType = one.getClass() == other.getClass() && !(one instanceof Effect.Escalate);
        boolean sameLevel = !(one instanceof Effect.Ask mine)
                || (other instanceof Effect.Ask theirs
                        && Verdict.rankOf(mine.level()) == Verdict.rankOf(theirs.level()));
        DeskId desk = one.to().orElse(null);
        DeskId otherDesk = other.to().orElse(null);
        return sameType
                && sameLevel
                && desk != null
                && otherDesk != null
                && !desk.equals(otherDesk)
                && triage.rank(desk) == triage.rank(otherDesk);
    }

    private void overlap(KindProgram program, int one, int other, Search search) {
        boolean closes = program.rules[one].then() instanceof Effect.Close;
        List<Clause> closers = closes ? List.of() : clauses(program, rule -> rule.then() instanceof Effect.Close);
        for (Clause first : program.clauses[one]) {
            for (Clause second : program.clauses[other]) {
                Optional<List<String>> found = search.find(List.of(first, second), closers);
                if (found.isPresent()) {
                    String rules = program.rules[one].id() + ", " + program.rules[other].id();
                    add(
                            Code.OVERLAP,
                            List.of(
                                    program.rules[one].id(),
                                    program.rules[other].id(),
                                    program.kind.kind().code()),
                            "twee regels noemen een ander loket en geen gaat voor: " + rules,
                            "two rules name different desks and neither goes first: " + rules,
                            found.get());
                    return;
                }
            }
        }
    }

    /** Looks for a situation in which a rule matches, and for one in which it matters too. */
    private void lookAt(KindProgram program, int rule, Search search) {
        TriageRule looked = program.rules[rule];
        if (effective.contains(looked.id())) {
            return;
        }
        List<Clause> others = new ArrayList<>();
        for (int i = 0; i < program.rules.length; i++) {
            Effect other = program.rules[i].then();
            boolean closes = other instanceof Effect.Close && !(looked.then() instanceof Effect.Close);
            if (i != rule && (closes || isCoveredBy(looked.then(), other, i < rule))) {
                others.addAll(Arrays.asList(program.clauses[i]));
            }
        }
        for (Clause clause : program.clauses[rule]) {
            if (search.find(List.of(clause), List.of()).isPresent()) {
                reachable.add(looked.id());
                if (search.find(List.of(clause), others).isPresent()) {
                    effective.add(looked.id());
                    return;
                }
            }
        }
    }

    /** Returns whether another effect says the same or more; of two that say the same, the first counts. */
    private boolean isCoveredBy(Effect looked, Effect other, boolean isFirst) {
        if (looked instanceof Effect.Ask ask) {
            return other instanceof Effect.Ask more
                    && (isFirst || !ask.equals(more))
                    && Verdict.rankOf(more.level()) >= Verdict.rankOf(ask.level())
                    && (ask.term() == null || (ask.term().equals(more.term()) && isSame(ask.from(), more.from())))
                    && (ask.desk() == null
                            || (more.desk() != null && triage.rank(more.desk()) <= triage.rank(ask.desk())))
                    && more.reasons().containsAll(ask.reasons());
        }
        return isFirst && looked.equals(other);
    }

    private static boolean isSame(@Nullable FactKey one, @Nullable FactKey other) {
        return Objects.equals(one, other);
    }

    private void tellUnused() {
        for (FactDefinition fact : triage.vocabulary().facts()) {
            if (fact.use() == FactUse.TRIAGE && !used.contains(fact.key())) {
                add(
                        Code.FACT_NOT_USED,
                        List.of(fact.key().code()),
                        "gegeven " + fact.key() + " wordt gevraagd en door geen regel gebruikt",
                        "fact " + fact.key() + " is asked and used by no rule",
                        List.of());
            }
        }
        for (TermRule term : triage.policy().terms()) {
            if (!given.contains(term.id())) {
                add(
                        Code.TERM_NOT_USED,
                        List.of(term.id()),
                        "termijn " + term.id() + " wordt door geen regel gegeven",
                        "term " + term.id() + " is given by no rule",
                        List.of());
            }
        }
    }

    private static List<Clause> clauses(KindProgram program, Predicate<TriageRule> which) {
        List<Clause> clauses = new ArrayList<>();
        for (int rule = 0; rule < program.rules.length; rule++) {
            if (which.test(program.rules[rule])) {
                clauses.addAll(Arrays.asList(program.clauses[rule]));
            }
        }
        return clauses;
    }

    private void add(Code code, List<String> about, String nl, String en, List<String> situation) {
        findings.add(new PolicyFinding(code, about, Text.of(nl, en), situation));
    }
}
