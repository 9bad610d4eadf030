package nl.wijkkit.zrm.reliability.agreement;

import java.util.Objects;
import nl.wijkkit.zrm.reliability.MissingData;

/**
 * The shares of units on which raters agree.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param allRaters  the share of units on which every rater agrees with every other, from 0 to 1
 * @param meanPairwise  the share of units on which a pair of raters agrees, averaged over all pairs, from 0 to 1
 * @param tolerance  the largest difference that counts as agreement; 0 for exact agreement
 * @param n  the number of units
 * @param raters  the number of raters
 * @param missing  how missing ratings were treated
 */
public record AgreementShares(
        double allRaters, double meanPairwise, double tolerance, long n, int raters, MissingData missing) {

    /** Checks that nothing is absent. */
    public AgreementShares {
        Objects.requireNonNull(missing, "missing");
    }

    /**
     * Returns whether levels were treated as equally far apart; exact agreement does not.
     *
     * @return true if a difference was allowed
     */
    public boolean assumesInterval() {
        return tolerance > 0;
    }
}
