package nl.wijkkit.zrm.reliability.factor;

import java.util.Arrays;
import java.util.Optional;
import nl.wijkkit.zrm.reliability.matrix.SymmetricMatrix;

/**
 * The loadings of one factor that minimise the sum of squared residuals above the diagonal (Harman and Jones, 1966).
 * <p>
 * One loading at a time first, which always goes downhill, then Newton's method, which ends at full precision.
 */
final class MinimumResiduals {

    private static final int SWEEPS = 200;
    private static final int STEPS = 200;

    private final SymmetricMatrix correlations;
    private final int size;

    private MinimumResiduals(SymmetricMatrix correlations) {
        this.correlations = correlations;
        this.size = correlations.size();
    }

    /** Returns the loadings; empty if there is no minimum, as when three correlations have a negative product. */
    static Optional<double[]> of(SymmetricMatrix correlations) {
        if (correlations.size() == 2) {
            double r = correlations.get(0, 1);
            double loading = Math.sqrt(Math.abs(r));
            return Optional.of(new double[] {loading, r < 0 ? -loading : loading});
        }
        return new MinimumResiduals(correlations).minimum().map(MinimumResiduals::pointedUp);
    }

    private static double[] pointedUp(double[] loadings) {
        return Arrays.stream(loadings).sum() < 0
                ? Arrays.stream(loadings).map(loading -> -loading).toArray()
                : loadings;
    }

    private Optional<double[]> minimum() {
        double root = Math.sqrt(correlations.eigenvalues()[0]);
        double[] loadings = Arrays.stream(correlations.principalVector())
                .map(value -> value * root)
                .toArray();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            sweep(loadings);
        }
        double damping = 0;
        for (int step = 0; step < STEPS; step++) {
            double[] slope = slope(loadings);
            double steepest = Arrays.stream(slope)
                    .map(Math::abs)
                    .max()
                    .orElseThrow(() -> new IllegalStateException("no columns"));
            if (steepest < 1e-13) {
                return Arrays.stream(loadings).allMatch(loading -> Math.abs(loading) < 10)
                        ? Optional.of(loadings)
                        : Optional.empty();
            }
            Optional<double[]> move = curvature(loadings, damping).solve(slope);
            double[] next = move.map(by -> moved(loadings, by)).orElse(loadings);
            double gain = objective(loadings) - objective(next);
            if (move.isPresent() && gain >= -1e-15) {
                System.arraycopy(next, 0, loadings, 0, size);
                damping = damping < 1e-9 ? 0 : damping / 10;
            } else {
                damping = Math.max(1e-6, damping * 10);
            }
        }
        return Optional.empty();
    }

    private static double[] moved(double[] loadings, double[] by) {
        double[] next = new double[loadings.length];
        for (int i = 0; i < loadings.length; i++) {
            next[i] = loadings[i] - by[i];
        }
        return next;
    }

    private void sweep(double[] loadings) {
        for (int i = 0; i < size; i++) {
            double products = 0;
            double squares = 0;
            for (int j = 0; j < size; j++) {
                if (j != i) {
                    products += correlations.get(i, j) * loadings[j];
                    squares += loadings[j] * loadings[j];
                }
            }
            loadings[i] = squares > 0 ? products / squares : 0;
        }
    }

    /** Half the gradient of the objective. */
    private double[] slope(double[] loadings) {
        double[] slope = new double[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                if (j != i) {
                    slope[i] -= (correlations.get(i, j) - loadings[i] * loadings[j]) * loadings[j];
                }
            }
        }
        return slope;
    }

    private SymmetricMatrix curvature(double[] loadings, double damping) {
        double squares =
                Arrays.stream(loadings).map(loading -> loading * loading).sum();
        return SymmetricMatrix.filled(
                size,
                (i, j) -> i == j
                        ? squares - loadings[i] * loadings[i] + damping
                        : 2 * loadings[i] * loadings[j] - correlations.get(i, j));
    }

    private double objective(double[] loadings) {
        return objective(correlations, loadings);
    }

    /** The sum of squared residuals above the diagonal. */
    static double objective(SymmetricMatrix correlations, double[] loadings) {
        double sum = 0;
        for (int i = 0; i < loadings.length; i++) {
            for (int j = 0; j < i; j++) {
                double residual = correlations.get(i, j) - loadings[i] * loadings[j];
                sum += residual * residual;
            }
        }
        return sum;
    }
}
