package nl.wijkkit.zrm.reliability.consistency;

import java.util.Optional;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.matrix.SymmetricMatrix;

/** Alpha and what goes with it, of a matrix of covariances or of a multiple of it: none depends on the unit. */
final class AlphaFormula {

    /** A sum this small beside the variances is what rounding leaves of zero. */
    private static final double ROUNDING = 1e-13;

    private final SymmetricMatrix matrix;
    private final double sum;
    private final double trace;

    AlphaFormula(SymmetricMatrix matrix) {
        this.matrix = matrix;
        this.sum = matrix.sum();
        this.trace = matrix.trace();
    }

    /** Why alpha does not exist. */
    Optional<Undefined> withoutAlpha() {
        return without(matrix.size(), sum, trace);
    }

    private static Optional<Undefined> without(int columns, double sum, double trace) {
        if (columns < 2) {
            return Optional.of(Undefined.TOO_FEW_COLUMNS);
        }
        if (trace == 0) {
            return Optional.of(Undefined.NO_VARIATION);
        }
        return sum <= ROUNDING * trace ? Optional.of(Undefined.NO_TOTAL_VARIANCE) : Optional.empty();
    }

    Estimate<Double> alpha() {
        return alpha(matrix.size(), sum, trace);
    }

    Estimate<Double> alphaWithout(int item) {
        double variance = matrix.get(item, item);
        return alpha(matrix.size() - 1, sum - 2 * matrix.rowSum(item) + variance, trace - variance);
    }

    /** k / (k - 1) (1 - trace / sum), written so that whole numbers give exactly 1 for perfect consistency. */
    private static Estimate<Double> alpha(int columns, double sum, double trace) {
        return without(columns, sum, trace)
                .map(Estimate::<Double>undefined)
                .orElseGet(() -> Estimate.of(columns * (sum - trace) / ((columns - 1) * sum)));
    }

    Estimate<Double> itemRest(int item) {
        double variance = matrix.get(item, item);
        double withRest = matrix.rowSum(item) - variance;
        double rest = sum - 2 * matrix.rowSum(item) + variance;
        return correlation(withRest, variance, rest);
    }

    Estimate<Double> itemTotal(int item) {
        return correlation(matrix.rowSum(item), matrix.get(item, item), sum);
    }

    private Estimate<Double> correlation(double covariance, double first, double second) {
        return first <= 0 || second <= ROUNDING * trace
                ? Estimate.undefined(Undefined.NO_VARIATION)
                : Estimate.of(covariance / Math.sqrt(first * second));
    }

    /** The standard error of Duhachek and Iacobucci (2004), with n in the denominator. */
    double standardError(long n) {
        int k = matrix.size();
        double traceOfSquare = 0;
        double sumOfSquare = 0;
        for (int i = 0; i < k; i++) {
            sumOfSquare += matrix.rowSum(i) * matrix.rowSum(i);
            for (int j = 0; j < k; j++) {
                traceOfSquare += matrix.get(i, j) * matrix.get(i, j);
            }
        }
        double bracket = sum * (traceOfSquare + trace * trace) - 2 * trace * sumOfSquare;
        double q = 2.0 * k * k / ((k - 1.0) * (k - 1.0)) * Math.max(0, bracket) / (sum * sum * sum);
        return Math.sqrt(q / n);
    }
}
