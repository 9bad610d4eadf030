package nl.wijkkit.zrm.reliability.factor;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.zrm.reliability.MissingData;

/**
 * A model in which one factor explains how the items go together.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param omega  McDonald's omega total: the share of the variance of the total that the factor explains
 * @param loadings  per item, in the order of the columns; their sum is not negative
 * @param discrepancy  what was minimised: the sum of squared residuals above the diagonal, or the likelihood discrepancy
 *     log|S| + tr(R S<sup>&minus;1</sup>) &minus; log|R| &minus; k
 * @param rootMeanSquareResidual  the root of the mean squared residual of the correlations beside the diagonal
 * @param degreesOfFreedom  k (k &minus; 3) / 2; 0 or less means that the model fits whatever the data are
 * @param estimator  how the loadings were found
 * @param assumesInterval  true if the correlations treat levels as equally far apart; false for polychoric ones
 * @param n  the number of rows
 * @param missing  how missing answers were treated
 * @param source  where the method comes from
 */
public record OneFactor(
        double omega,
        List<FactorLoading> loadings,
        double discrepancy,
        double rootMeanSquareResidual,
        int degreesOfFreedom,
        Estimator estimator,
        boolean assumesInterval,
        long n,
        MissingData missing,
        String source) {

    /** Checks that nothing is absent and copies the loadings. */
    public OneFactor {
        Objects.requireNonNull(estimator, "estimator");
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(source, "source");
        loadings = List.copyOf(loadings);
    }

    /**
     * Returns the items of a Heywood case: the factor explains more than there is, so that the model does not hold.
     *
     * @return the names of the items without a positive uniqueness
     */
    public List<String> heywoodItems() {
        return loadings.stream()
                .filter(item -> item.uniqueness() <= 0)
                .map(FactorLoading::name)
                .toList();
    }
}
