package nl.wijkkit.zrm.reliability.correlation;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.zrm.reliability.Estimate;

/**
 * Polychoric correlations with the thresholds behind them.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param correlations  the correlations; exactly 1 or &minus;1 for a pair as ordered as its margins allow
 * @param thresholds  per column, from all its answers that count
 */
public record Polychoric(CorrelationMatrix correlations, List<ItemThresholds> thresholds) {

    /** Checks that nothing is absent and copies the thresholds. */
    public Polychoric {
        Objects.requireNonNull(correlations, "correlations");
        thresholds = List.copyOf(thresholds);
    }

    /**
     * Returns the lowest eigenvalue of the correlations. Pairs are estimated apart, so it can be negative; the matrix is
     * given as it is, never smoothed.
     *
     * @return the lowest eigenvalue; undefined if a correlation is
     */
    public Estimate<Double> lowestEigenvalue() {
        return correlations.toMatrix().map(matrix -> matrix.eigenvalues()[matrix.size() - 1]);
    }
}
