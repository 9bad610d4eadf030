package nl.wijkkit.zrm.reliability.factor;

import java.util.Objects;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.correlation.Polychoric;

/**
 * Reliability from polychoric correlations.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param alpha  ordinal alpha: standardised alpha of the polychoric correlations; undefined when these sum to zero or less
 * @param factor  one factor by minimum residuals of the same, with ordinal omega
 * @param polychoric  the correlations and thresholds
 * @param n  the number of complete rows
 * @param missing  how missing answers were treated
 * @param source  where the formulas come from
 */
public record OrdinalConsistency(
        Estimate<Double> alpha,
        Estimate<OneFactor> factor,
        Polychoric polychoric,
        long n,
        MissingData missing,
        String source) {

    /** Checks that nothing is absent. */
    public OrdinalConsistency {
        Objects.requireNonNull(alpha, "alpha");
        Objects.requireNonNull(factor, "factor");
        Objects.requireNonNull(polychoric, "polychoric");
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Returns whether levels are treated as equally far apart.
     *
     * @return false; but a normal variable is assumed behind each domain
     */
    public boolean assumesInterval() {
        return false;
    }
}
