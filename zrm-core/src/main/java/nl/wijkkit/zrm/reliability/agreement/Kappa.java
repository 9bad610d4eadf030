package nl.wijkkit.zrm.reliability.agreement;

import java.util.Objects;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.MissingData;

/**
 * Cohen's kappa of two raters, with what must be reported beside it.
 * <p>
 * In JSON the weights are a name such as {@code QUADRATIC} or the table of a custom weighting; a kappa is written and not
 * read back.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param estimate  kappa, at most 1
 * @param standardError  its standard error, not assuming that kappa is zero
 * @param interval  kappa and so many standard errors to either side; not cut off at 1
 * @param observedAgreement  the (weighted) share of units on which the raters agree
 * @param expectedAgreement  the (weighted) share that chance would give with the same margins
 * @param standardErrorUnderZero  the standard error if kappa were zero
 * @param againstZero  the test of kappa against zero; undefined when that standard error is zero
 * @param n  the number of units that both rated
 * @param weights  the credit for near agreement
 * @param missing  how missing ratings were treated
 * @param source  where the formulas come from
 */
public record Kappa(
        double estimate,
        double standardError,
        Interval interval,
        double observedAgreement,
        double expectedAgreement,
        double standardErrorUnderZero,
        Estimate<ZTest> againstZero,
        long n,
        Weighting weights,
        MissingData missing,
        String source) {

    /** Checks that nothing is absent. */
    public Kappa {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(againstZero, "againstZero");
        Objects.requireNonNull(weights, "weights");
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Returns whether levels were treated as equally far apart; unweighted kappa and ordinal alpha do not.
     *
     * @return true with linear and quadratic weights
     */
    public boolean assumesInterval() {
        return weights.assumesInterval();
    }
}
