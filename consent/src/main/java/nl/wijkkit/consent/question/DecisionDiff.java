package nl.wijkkit.consent.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.wijkkit.consent.decision.Decision;
import nl.wijkkit.consent.decision.Verdict;
import nl.wijkkit.consent.request.Request;

/**
 * Which decisions differ between two ways of deciding: two moments, two sets of rules, or before and after a withdrawal.
 * <pre>{@code
 * DecisionDiff diff = DecisionDiff.between(
 *         requests,
 *         request -> decider.decide(request, ledger),
 *         request -> decider.decide(request, ledger.preview(withdrawal)));
 * }</pre>
 * This class is immutable and thread-safe.
 *
 * @param changed  the requests of which the answer differs, in their order
 * @param same  of how many requests the answer is the same
 */
public record DecisionDiff(List<DecisionDiff.Changed> changed, int same) {

    /**
     * A request of which the answer differs.
     *
     * @param index  its place among the requests, from 0
     * @param before  the one answer
     * @param after  the other answer
     */
    public record Changed(int index, Verdict before, Verdict after) {

        /**
         * Returns whether more may be seen after than before.
         *
         * @return true if it became wider
         */
        public boolean wider() {
            return after.disclosure().compareTo(before.disclosure()) > 0;
        }

        /**
         * Returns whether less may be seen after than before.
         *
         * @return true if it became narrower
         */
        public boolean narrower() {
            return after.disclosure().compareTo(before.disclosure()) < 0;
        }
    }

    /** Copies the list. */
    public DecisionDiff {
        changed = List.copyOf(changed);
    }

    /**
     * Compares two ways of deciding. Answers are the same if as much is disclosed with the same duties; which rules say so
     * may differ.
     *
     * @param requests  the requests
     * @param before  the one way
     * @param after  the other way; it may also ask on another day
     * @return the differences
     */
    public static DecisionDiff between(
            List<Request> requests, Function<Request, Decision> before, Function<Request, Decision> after) {
        List<Changed> changed = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            Decision first = before.apply(requests.get(i));
            Decision second = after.apply(requests.get(i));
            if (first.disclosure() != second.disclosure() || !first.duties().equals(second.duties())) {
                changed.add(new Changed(i, first.verdict(), second.verdict()));
            }
        }
        return new DecisionDiff(changed, requests.size() - changed.size());
    }

    /**
     * Returns the number of differences.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "DecisionDiff[changed=" + changed.size() + ", same=" + same + "]";
    }
}
