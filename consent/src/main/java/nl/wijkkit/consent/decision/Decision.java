package nl.wijkkit.consent.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.rule.Rule;
import nl.wijkkit.consent.vocabulary.Aspect;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.consent.vocabulary.ReasonCode;
import nl.wijkkit.consent.vocabulary.Term;
import nl.wijkkit.zrm.Source;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request: how much may be disclosed, with what duties, by which rules.
 * <p>
 * A decision holds the request and the rules that held; everything else is worked out when it is asked for. Every
 * decision must be logged, refusals included.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Decision {

    /** No rule could be looked at. */
    static final long[] NO_RULES = {};

    private static final ReasonCode NOTHING_PERMITS = ReasonCode.of("NO_BASIS");
    private static final ReasonCode NOT_EVALUATED = ReasonCode.of("NOT_EVALUATED");

    private final CompiledRules rules;
    private final Request request;
    private final OnRecord record;
    private final long[] matching;
    private final Disclosure disclosure;

    // worked out when it is first asked for; whichever thread does so finds the same
    private @Nullable List<Rule> determining;

    Decision(CompiledRules rules, Request request, OnRecord record, long[] matching, Disclosure disclosure) {
        this.rules = rules;
        this.request = request;
        this.record = record;
        this.matching = matching;
        this.disclosure = disclosure;
    }

    /**
     * Returns how much may be disclosed.
     *
     * @return the level
     */
    public Disclosure disclosure() {
        return disclosure;
    }

    /**
     * Returns whether anything is permitted.
     *
     * @return true if it is
     */
    public boolean isPermitted() {
        return disclosure != Disclosure.NOTHING;
    }

    /**
     * Returns how the decision ends for the one who asked.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return switch (disclosure) {
            case NOTHING -> Outcome.DENY;
            case THAT -> Outcome.PERMIT_THAT_ONLY;
            case CONTENT -> duties().isEmpty() ? Outcome.PERMIT_CONTENT : Outcome.PERMIT_WITH_OBLIGATION;
        };
    }

    /**
     * Returns what must be done beside logging. A refusal can have duties too: what the person gets instead.
     *
     * @return the duties in order of their codes
     */
    public List<Duty> duties() {
        Set<Duty> duties = new TreeSet<>();
        for (Rule rule : determining()) {
            duties.addAll(Effects.duties(rule));
        }
        return List.copyOf(duties);
    }

    /**
     * Returns why, most telling first.
     *
     * @return the reasons, at least one
     */
    public List<ReasonCode> reasons() {
        if (!isEvaluated()) {
            return List.of(NOT_EVALUATED);
        }
        Set<ReasonCode> found = new TreeSet<>();
        for (Rule rule : determining()) {
            Effects.reason(rule).ifPresent(found::add);
        }
        Set<ReasonCode> ordered = new LinkedHashSet<>();
        for (Term term : rules.vocabulary.terms(Aspect.REASON)) {
            ReasonCode reason = ReasonCode.of(term.code());
            if (found.contains(reason)) {
                ordered.add(reason);
            }
        }
        return ordered.isEmpty() ? List.of(NOTHING_PERMITS) : List.copyOf(ordered);
    }

    /**
     * Returns the rules that determined the outcome: of a permission the one that carries it with the fewest duties and
     * those that limit it or add duties to it, of a refusal those that refuse and those that say why nothing permits.
     *
     * @return the rules in order of their ids; empty if no rule permits and none says why
     */
    public List<Rule> determining() {
        List<Rule> found = determining;
        if (found == null) {
            found = findDetermining();
            determining = found;
        }
        return found;
    }

    private List<Rule> findDetermining() {
        List<Rule> held = held();
        List<Rule> refusing = held.stream().filter(Effects::refuses).toList();
        if (!isPermitted()) {
            return joined(refusing, held.stream().filter(Effects::explains).toList());
        }
        Disclosure most = held.stream()
                .flatMap(rule -> Effects.upTo(rule).stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return held.stream()
                .filter(rule -> Effects.upTo(rule).filter(most::equals).isPresent())
                .map(rule -> withObliging(rule, held))
                .min(Comparator.comparingInt(Decision::countDuties))
                .map(carrying -> joined(carrying, refusing))
                .orElseThrow();
    }

    private static List<Rule> withObliging(Rule permission, List<Rule> held) {
        ReasonCode ground = Effects.reason(permission).orElseThrow();
        List<Rule> obliging =
                held.stream().filter(rule -> Effects.obliges(rule, ground)).toList();
        return joined(List.of(permission), obliging);
    }

    private static int countDuties(List<Rule> group) {
        Set<Duty> duties = new TreeSet<>();
        group.forEach(rule -> duties.addAll(Effects.duties(rule)));
        return duties.size();
    }

    private static List<Rule> joined(List<Rule> first, List<Rule> second) {
        List<Rule> joined = new ArrayList<>(first);
        joined.addAll(second);
        joined.sort(Comparator.comparing(Rule::id));
        return List.copyOf(joined);
    }

    /**
     * Returns all rules that held, those included that did not determine the outcome. Rules that only say why nothing
     * permits are left out of a permission.
     *
     * @return the rules in order of their ids
     */
    public List<Rule> held() {
        List<Rule> held = new ArrayList<>();
        // of a refusal, what says why is looked for only now
        long[] rows = isPermitted() || !isEvaluated() ? matching : rules.matching(request, record);
        for (int word = 0; word < rows.length; word++) {
            long bits = rows[word];
            while (bits != 0) {
                held.add(rules.rules.get(word * Long.SIZE + Long.numberOfTrailingZeros(bits)));
                bits &= bits - 1;
            }
        }
        return List.copyOf(held);
    }

    /**
     * Returns the ids of the rules that determined the outcome.
     *
     * @return the ids in order
     */
    public List<String> ruleIds() {
        return determining().stream().map(Rule::id).toList();
    }

    /**
     * Returns where the determining rules come from.
     *
     * @return the sources, in order of the rules
     */
    public List<Source> sources() {
        Set<Source> sources = new LinkedHashSet<>();
        determining().forEach(rule -> sources.addAll(rule.sources()));
        return List.copyOf(sources);
    }

    /**
     * Returns whether every rule could be evaluated. If not, nothing is permitted.
     *
     * @return false if the request holds a code or a fact that the vocabulary does not know
     */
    public boolean isEvaluated() {
        return matching != NO_RULES;
    }

    /**
     * Returns the rules that could not be evaluated, because they look at something in the request that the vocabulary does
     * not know.
     *
     * @return the rules in order of their ids; empty if {@link #isEvaluated()}
     */
    public List<Rule> unevaluated() {
        return isEvaluated() ? List.of() : new Unevaluated(rules, request, record).rules();
    }

    /**
     * Returns the version of the rules.
     *
     * @return such as {@code dutch-social-domain-rules 2026-11}
     */
    public String ruleSetVersion() {
        return rules.set.id() + " " + rules.set.version();
    }

    /**
     * Returns the request that was decided.
     *
     * @return the request
     */
    public Request request() {
        return request;
    }

    /**
     * Explains this decision in sentences.
     *
     * @return the explanation
     */
    public Explanation explanation() {
        return Explanation.of(this, rules.vocabulary);
    }

    /**
     * Finds each single fact, not stated, that would change the outcome or the duties if it were.
     *
     * @return the changes, in order of the keys of the facts
     */
    public List<Change> changes() {
        return isEvaluated() ? new SingleFacts(rules, request, record).changes(this) : List.of();
    }

    /**
     * Returns this decision as a value to store or send, without the request.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return new Verdict(
                disclosure,
                outcome(),
                duties(),
                reasons(),
                ruleIds(),
                unevaluated().stream().map(Rule::id).toList(),
                rules.set.id(),
                rules.set.version());
    }

    /**
     * Returns the outcome and the ids of the rules, nothing of the request.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Decision[" + outcome() + ", rules=" + ruleIds() + "]";
    }
}
