package nl.wijkkit.consent.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.decision.Decision;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.rule.Rule;

/**
 * Which rules a set of cases touches.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class RuleCoverage {

    private final int cases;
    private final Map<String, Integer> held;
    private final Map<String, Integer> determined;

    private RuleCoverage(int cases, Map<String, Integer> held, Map<String, Integer> determined) {
        this.cases = cases;
        this.held = held;
        this.determined = determined;
    }

    /**
     * Decides on cases and counts the rules.
     *
     * @param decider  the rules
     * @param requests  the cases
     * @return the coverage
     */
    public static RuleCoverage of(Decider decider, Collection<Request> requests) {
        Map<String, Integer> held = new TreeMap<>();
        Map<String, Integer> determined = new TreeMap<>();
        for (Rule rule : decider.rules().rules()) {
            held.put(rule.id(), 0);
            determined.put(rule.id(), 0);
        }
        for (Request request : requests) {
            Decision decision = decider.decide(request);
            decision.held().forEach(rule -> held.merge(rule.id(), 1, Integer::sum));
            decision.ruleIds().forEach(id -> determined.merge(id, 1, Integer::sum));
        }
        return new RuleCoverage(requests.size(), held, determined);
    }

    /**
     * Returns how many cases there were.
     *
     * @return 0 or more
     */
    public int cases() {
        return cases;
    }

    /**
     * Returns how many rules there are.
     *
     * @return 0 or more
     */
    public int rules() {
        return held.size();
    }

    /**
     * Returns the rules that held for no case.
     *
     * @return the ids in order
     */
    public List<String> untouched() {
        return none(held);
    }

    /**
     * Returns the rules that determined the outcome of no case, those that held for none included.
     *
     * @return the ids in order
     */
    public List<String> undetermining() {
        return none(determined);
    }

    private static List<String> none(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Returns the counts.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "RuleCoverage[cases=" + cases + ", rules=" + held.size() + ", untouched="
                + untouched().size() + "]";
    }
}
