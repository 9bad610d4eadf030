package nl.wijkkit.zrm.reliability.factor;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;

/**
 * Whether the correlations between items lend themselves to factor analysis.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param eigenvalues  the eigenvalues of Pearson's correlations, highest first; they sum to the number of items
 * @param kaiserMeyerOlkin  the measure of sampling adequacy; undefined when the correlations cannot be inverted or are all
 *     zero
 * @param bartlett  the test of whether all correlations are zero; undefined when the correlations cannot be inverted
 * @param n  the number of complete rows
 * @param missing  how missing answers were treated
 * @param source  where the formulas come from
 */
public record Adequacy(
        List<Double> eigenvalues,
        Estimate<KaiserMeyerOlkin> kaiserMeyerOlkin,
        Estimate<Sphericity> bartlett,
        long n,
        MissingData missing,
        String source) {

    /** Checks that nothing is absent and copies the eigenvalues. */
    public Adequacy {
        eigenvalues = List.copyOf(eigenvalues);
        Objects.requireNonNull(kaiserMeyerOlkin, "kaiserMeyerOlkin");
        Objects.requireNonNull(bartlett, "bartlett");
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(source, "source");
    }

    /**
     * The Kaiser-Meyer-Olkin measure: squared correlations as a share of these and the squared partial correlations.
     *
     * @param overall  for all items together, from 0 to 1; below 0.5 is called unacceptable
     * @param items  per item, in the order of the columns
     */
    public record KaiserMeyerOlkin(double overall, List<Double> items) {

        /** Copies the list. */
        public KaiserMeyerOlkin {
            items = List.copyOf(items);
        }
    }

    /**
     * Bartlett's test of sphericity.
     *
     * @param chiSquared  the statistic
     * @param degreesOfFreedom  its degrees of freedom
     * @param logPValue  the natural logarithm of the p-value, which itself is often too small for a double
     */
    public record Sphericity(double chiSquared, int degreesOfFreedom, double logPValue) {}

    /**
     * Returns whether levels are treated as equally far apart.
     *
     * @return true
     */
    public boolean assumesInterval() {
        return true;
    }
}
