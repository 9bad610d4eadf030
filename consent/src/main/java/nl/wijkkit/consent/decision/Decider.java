package nl.wijkkit.consent.decision;

import java.util.Objects;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.rule.RuleSet;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides on requests by a set of rules.
 * <p>
 * What no rule permits is refused; a refusal beats every permission; the order of rules does not matter; what is not
 * stated widens nothing. A request with a code or a fact that the vocabulary does not know cannot be judged by every
 * rule, and is refused for that.
 * <pre>{@code
 * Decider decider = Decider.dutch();
 * Decision decision = decider.decide(request, Consents.none());
 * decision.disclosure(); // NOTHING, THAT or CONTENT
 * decision.duties(); // what must be done
 * }</pre>
 * Making one compiles the rules; keep it. This class is immutable and thread-safe.
 */
public final class Decider {

    private static final Logger LOG = LoggerFactory.getLogger(Decider.class);

    private final CompiledRules rules;

    private Decider(CompiledRules rules) {
        this.rules = rules;
    }

    /**
     * Obtains a decider for the shipped rules of the Dutch social domain.
     *
     * @return the decider
     */
    public static Decider dutch() {
        return Shipped.DUTCH;
    }

    /**
     * Compiles rules.
     *
     * @param rules  the rules
     * @param vocabulary  the codes that requests and rules may use
     * @return the decider
     * @throws IllegalArgumentException if a rule compares a fact with something that has no code, or there are more than
     *     64 codes of evidence or of measures
     */
    public static Decider of(RuleSet rules, Vocabulary vocabulary) {
        return new Decider(new CompiledRules(rules, vocabulary));
    }

    /**
     * Returns the rules.
     *
     * @return the rule set
     */
    public RuleSet rules() {
        return rules.set;
    }

    /**
     * Returns the codes that requests may use.
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
        return rules.vocabulary;
    }

    /**
     * Decides on a request that carries all its evidence itself.
     *
     * @param request  the question
     * @return the decision
     */
    public Decision decide(Request request) {
        return decide(request, Consents.none());
    }

    /**
     * Decides on a request, with what consents are on record. Where the record contradicts a fact of the request, it is decided
     * with the one and with the other, and the stricter decision counts: who asks can neither wave aside what is on record nor
     * widen it.
     *
     * @param request  the question
     * @param consents  where consents are looked up
     * @return the decision
     */
    public Decision decide(Request request, Consents consents) {
        OnRecord record = Objects.requireNonNull(consents.lookUp(request), "record");
        Decision decision = rules.decide(request, record);
        if (record.facts().contradicts(request.facts())) {
            decision = stricter(
                    decision, rules.decide(request.withFacts(request.facts().withAll(record.facts())), record));
        }
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "decided {} by {} of {} {}",
                    decision.outcome(),
                    decision.ruleIds(),
                    rules.set.id(),
                    rules.set.version());
        }
        return decision;
    }

    /**
     * Tells before any look-up that nothing can be permitted: often who asks, for what, or the person's age settles that
     * already, and then someone's consents need not be looked at to choose whom to show (AVG article 5(1)(c)).
     * <p>
     * This is no decision, gives no reasons and logs nothing: who really looks, decides.
     *
     * @param request  the question
     * @param consents  where consents would be looked up; it is only asked which facts it may state
     * @return false if {@link #decide(Request, Consents)} refuses the request whatever is on record, also because it cannot
     *     be evaluated; true says nothing
     */
    public boolean mayPermit(Request request, Consents consents) {
        Objects.requireNonNull(consents, "consents");
        return rules.mayPermit(request, consents);
    }

    /** The one that discloses less; if they are alike, that on what is on record. */
    private static Decision stricter(Decision stated, Decision recorded) {
        return stated.disclosure().compareTo(recorded.disclosure()) < 0 ? stated : recorded;
    }

    /**
     * Returns the rules.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Decider[" + rules.set + "]";
    }

    /** Compiled when first asked for. */
    private static final class Shipped {
        private static final Decider DUTCH = of(RuleSet.dutch(), Vocabulary.dutch());
    }
}
