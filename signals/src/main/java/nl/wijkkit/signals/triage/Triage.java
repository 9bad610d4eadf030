package nl.wijkkit.signals.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.plan.terms.TermRule;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.recognise.Relations;
import nl.wijkkit.signals.routing.Routing;
import nl.wijkkit.signals.vocabulary.KindDefinition;
import nl.wijkkit.signals.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Ranks, dates and routes signals by a policy. The policy is prepared once; a signal then takes about a microsecond.
 * <pre>{@code
 * Triage triage = Triage.of(vocabulary, PolicyReader.shipped(), RoutingReader.shipped(), Terms.dutch());
 * Outcome outcome = triage.assess(signal, relations, at);
 * }</pre>
 * All rules that match count: the highest level, the earliest term, and the desk of the rule with the highest level, of
 * several the one that comes first in the policy's order of desks. A rule that closes a signal ends all that. Signals that
 * are combined in one month count as parts of one case: the strictest of the parts, with the earliest of their terms.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Triage {

    private final Vocabulary vocabulary;
    private final Policy policy;
    private final Routing routing;
    private final Terms terms;
    private final String policyName;
    private final String routingName;
    private final Map<String, TermRule> termRules = new HashMap<>();
    private final Map<DeskId, Integer> deskRanks = new HashMap<>();
    private final long[] changes;
    private final List<Map<SignalKind, KindProgram>> programs;

    private Triage(Vocabulary vocabulary, Policy policy, Routing routing, Terms terms) {
        this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.routing = Objects.requireNonNull(routing, "routing");
        this.terms = Objects.requireNonNull(terms, "terms");
        this.policyName = policy.id() + " " + policy.version();
        this.routingName = routing.id() + " " + routing.version();
        policy.terms().forEach(term -> termRules.put(term.id(), term));
        policy.deskOrder().forEach(desk -> deskRanks.put(desk, deskRanks.size()));
        requireDesks();
        TreeSet<LocalDate> days = new TreeSet<>();
        for (TriageRule rule : policy.rules()) {
            days.add(rule.validity().from());
            LocalDate until = rule.validity().until();
            if (until != null) {
                days.add(until);
            }
        }
        this.changes = days.stream().mapToLong(LocalDate::toEpochDay).toArray();
        this.programs = Arrays.stream(changes)
                .mapToObj(LocalDate::ofEpochDay)
                .map(this::programsOn)
                .toList();
    }

    /**
     * Prepares a policy.
     *
     * @param vocabulary  the kinds and facts
     * @param policy  the rules
     * @param routing  the desks
     * @param terms  how terms are counted
     * @return the triage
     * @throws IllegalArgumentException if the policy asks for a fact or desk that is not there, or asks too much of one kind
     */
    public static Triage of(Vocabulary vocabulary, Policy policy, Routing routing, Terms terms) {
        return new Triage(vocabulary, policy, routing, terms);
    }

    private void requireDesks() {
        for (TriageRule rule : policy.rules()) {
            rule.then().to().filter(desk -> !routing.knows(desk)).ifPresent(desk -> {
                throw new IllegalArgumentException(
                        "a rule must name a desk of the routing, got " + desk + " in " + rule.id());
            });
        }
        for (KindDefinition kind : vocabulary.kinds()) {
            if (!routing.knows(kind.desk())) {
                throw new IllegalArgumentException("a kind must name a desk of the routing, got " + kind.desk());
            }
        }
    }

    private Map<SignalKind, KindProgram> programsOn(LocalDate day) {
        TriageFacts facts = TriageFacts.of(vocabulary);
        List<TriageRule> valid = policy.rules().stream()
                .filter(rule -> rule.validity().contains(day))
                .sorted(Comparator.comparing(TriageRule::id))
                .toList();
        Map<SignalKind, KindProgram> byKind = new HashMap<>();
        vocabulary.kinds().forEach(kind -> byKind.put(kind.kind(), new KindProgram(kind, facts, valid)));
        return byKind;
    }

    /** Returns the program of a kind on a day; that of what must be completed for a kind that is not known. */
    KindProgram program(SignalKind kind, LocalDate day) {
        int found = Arrays.binarySearch(changes, day.toEpochDay());
        int segment = found >= 0 ? found : -found - 2;
        if (segment < 0) {
            throw new IllegalArgumentException("a policy must have rules on the day asked, got " + day);
        }
        Map<SignalKind, KindProgram> byKind = programs.get(segment);
        KindProgram program = byKind.get(kind);
        return program == null
                ? Objects.requireNonNull(byKind.get(SignalKind.TO_BE_COMPLETED), "to be completed")
                : program;
    }

    /**
     * Says how urgent a signal is, by when someone must act and who gets it.
     *
     * @param signal  the signal
     * @param relations  how it relates to earlier signals
     * @param at  the moment for which this is asked, not before the signal came in
     * @return the outcome with its reasons
     * @throws IllegalArgumentException if the moment lies before the receipt, or the policy has no rules on its day
     */
    public Outcome assess(Signal signal, Relations relations, Instant at) {
        return assessment(signal, relations, at).outcome();
    }

    /**
     * Says how urgent a signal is while work on it goes on: one level up if a rule that escalates matches. Such rules ask how
     * much of the term is left and what was done.
     *
     * @param signal  the signal, with what was done so far among its facts
     * @param relations  how it relates to earlier signals
     * @param before  the level as ranked, or as a person set it
     * @param running  the term as it runs now, suspended or extended as it may be; null if there is none
     * @param at  the moment for which this is asked, not before the signal came in
     * @return the level with what raised it
     * @throws IllegalArgumentException if the moment lies before the receipt, or the policy has no rules on its day
     */
    public Escalation escalation(
            Signal signal, Relations relations, Urgency before, @Nullable Deadline running, Instant at) {
        return assessment(signal, relations, at).escalation(before, running);
    }

    private Assessment assessment(Signal signal, Relations relations, Instant at) {
        if (at.isBefore(signal.receivedAt())) {
            throw new IllegalArgumentException("the moment must not lie before the receipt of the signal");
        }
        return new Assessment(this, signal, relations, at);
    }

    /**
     * Returns the days on which the set of valid rules changes and is not empty.
     *
     * @return the days, the first one first
     */
    public List<LocalDate> changes() {
        return Arrays.stream(changes)
                .mapToObj(LocalDate::ofEpochDay)
                .filter(day ->
                        policy.rules().stream().anyMatch(rule -> rule.validity().contains(day)))
                .toList();
    }

    /**
     * Returns the policy.
     *
     * @return the rules
     */
    public Policy policy() {
        return policy;
    }

    /**
     * Returns the vocabulary.
     *
     * @return the kinds and facts
     */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Returns the routing.
     *
     * @return the desks
     */
    public Routing routing() {
        return routing;
    }

    /**
     * Returns how terms are counted.
     *
     * @return the calendar and its laws
     */
    public Terms terms() {
        return terms;
    }

    TermRule term(String id) {
        return Objects.requireNonNull(termRules.get(id), id);
    }

    /** Returns the place of a desk in the order of the policy; a desk that is not in it comes last. */
    int rank(DeskId desk) {
        return deskRanks.getOrDefault(desk, Integer.MAX_VALUE);
    }

    String policyName() {
        return policyName;
    }

    String routingName() {
        return routingName;
    }

    /**
     * Returns id and version of the policy.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Triage[" + policyName + "]";
    }
}
