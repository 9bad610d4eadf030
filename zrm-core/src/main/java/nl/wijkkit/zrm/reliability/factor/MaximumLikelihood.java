package nl.wijkkit.zrm.reliability.factor;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.reliability.matrix.SymmetricMatrix;

/**
 * The loadings and unique variances of one factor with the highest likelihood (Lawley, 1940), by Newton's method, with
 * Fisher scoring and step halving far from it. Unique variances stay at or above a bound.
 */
final class MaximumLikelihood {

    private static final int STEPS = 500;
    private static final double CONVERGED = 1e-12;
    private static final double NEARLY_CONVERGED = 1e-8;

    private final SymmetricMatrix correlations;
    private final double logDeterminant;
    private final double bound;
    private final int size;

    private MaximumLikelihood(SymmetricMatrix correlations, double logDeterminant, double bound) {
        this.correlations = correlations;
        this.logDeterminant = logDeterminant;
        this.bound = bound;
        this.size = correlations.size();
    }

    /** A point on the way: the loadings, then the unique variances. */
    private static final class Point {

        private final double[] parameters;
        private final SymmetricMatrix inverse;
        private final SymmetricMatrix fitted;
        private final double discrepancy;

        /** Takes the inverse of the implied covariances, alone and on both sides of the observed ones. */
        Point(double[] parameters, SymmetricMatrix inverse, SymmetricMatrix fitted, double discrepancy) {
            this.parameters = parameters;
            this.inverse = inverse;
            this.fitted = fitted;
            this.discrepancy = discrepancy;
        }
    }

    /** Returns the solution; empty if the matrix is not positive definite or the search does not end. */
    static Optional<FactorSolution> of(SymmetricMatrix correlations, double[] start, double bound) {
        return correlations.logDeterminant().flatMap(determinant -> {
            MaximumLikelihood search = new MaximumLikelihood(correlations, determinant, bound);
            double[] parameters = new double[2 * start.length];
            for (int i = 0; i < start.length; i++) {
                double loading = Math.max(-0.9, Math.min(0.9, start[i]));
                parameters[i] = loading;
                parameters[start.length + i] = 1 - loading * loading;
            }
            return search.point(parameters).flatMap(search::minimum);
        });
    }

    private Optional<FactorSolution> minimum(Point start) {
        Point here = start;
        for (int step = 0; step < STEPS; step++) {
            double[] slope = slope(here);
            int[] free = free(here, slope);
            double steepest = Arrays.stream(free)
                    .mapToDouble(a -> Math.abs(slope[a]))
                    .max()
                    .orElse(0);
            if (steepest < CONVERGED) {
                return Optional.of(solution(here));
            }
            Optional<Point> next = better(here, slope, free, steepest < NEARLY_CONVERGED);
            if (next.isEmpty()) {
                return steepest < NEARLY_CONVERGED ? Optional.of(solution(here)) : Optional.empty();
            }
            here = next.get();
        }
        return Optional.empty();
    }

    private FactorSolution solution(Point point) {
        double[] loadings = Arrays.copyOf(point.parameters, size);
        if (Arrays.stream(loadings).sum() < 0) {
            loadings = Arrays.stream(loadings).map(loading -> -loading).toArray();
        }
        return new FactorSolution(loadings, Arrays.copyOfRange(point.parameters, size, 2 * size), point.discrepancy);
    }

    /** The parameters that may move: all but the unique variances that the slope presses against the bound. */
    private int[] free(Point here, double[] slope) {
        return IntStream.range(0, 2 * size)
                .filter(a -> a < size || here.parameters[a] > bound || slope[a] < 0)
                .toArray();
    }

    /** A Newton step where the discrepancy curves upwards, else a scoring step, ever shorter. */
    private Optional<Point> better(Point here, double[] slope, int[] free, boolean near) {
        double[] right = Arrays.stream(free).mapToDouble(a -> slope[a]).toArray();
        Curvature curvature = new Curvature(here.parameters, here.inverse, here.fitted);
        Optional<Point> newton = SymmetricMatrix.filled(free.length, (i, j) -> curvature.observed(free[i], free[j]))
                .solve(right)
                .flatMap(step -> near ? full(here, free, step, slope) : along(here, free, step));
        if (newton.isPresent() || near) {
            return newton;
        }
        for (double damping = 0; damping < 1e6; damping = damping == 0 ? 1e-8 : damping * 100) {
            double ridge = 1 + damping;
            Optional<Point> scoring = SymmetricMatrix.filled(
                            free.length, (i, j) -> curvature.expected(free[i], free[j]) * (i == j ? ridge : 1))
                    .solve(right)
                    .flatMap(step -> along(here, free, step));
            if (scoring.isPresent()) {
                return scoring;
            }
        }
        return Optional.empty();
    }

    /** The whole step, if it makes the slope flatter: so near the end the discrepancy itself no longer shows progress. */
    private Optional<Point> full(Point here, int[] free, double[] step, double[] slope) {
        return point(moved(here, free, step, 1)).filter(next -> steepest(slope(next), free) < steepest(slope, free));
    }

    private static double steepest(double[] slope, int[] free) {
        return Arrays.stream(free).mapToDouble(a -> Math.abs(slope[a])).max().orElse(0);
    }

    private Optional<Point> along(Point here, int[] free, double[] step) {
        for (double length = 1; length > 1e-6; length /= 2) {
            Optional<Point> next = point(moved(here, free, step, length));
            if (next.isPresent() && next.get().discrepancy <= here.discrepancy + 1e-14 * size) {
                return Arrays.equals(next.get().parameters, here.parameters) ? Optional.empty() : next;
            }
        }
        return Optional.empty();
    }

    private double[] moved(Point here, int[] free, double[] step, double length) {
        double[] parameters = here.parameters.clone();
        for (int i = 0; i < free.length; i++) {
            double moved = parameters[free[i]] - length * step[i];
            parameters[free[i]] = free[i] < size ? moved : Math.max(bound, moved);
        }
        return parameters;
    }

    private Optional<Point> point(double[] parameters) {
        SymmetricMatrix implied = SymmetricMatrix.filled(
                size, (i, j) -> parameters[i] * parameters[j] + (i == j ? parameters[size + i] : 0));
        return implied.inverse()
                .flatMap(inverse ->
                        implied.logDeterminant().map(determinant -> point(parameters, inverse, determinant)));
    }

    private Point point(double[] parameters, SymmetricMatrix inverse, double determinant) {
        double[][] half = new double[size][size];
        double trace = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                for (int k = 0; k < size; k++) {
                    half[i][j] += inverse.get(i, k) * correlations.get(k, j);
                }
            }
            trace += half[i][i];
        }
        SymmetricMatrix fitted = SymmetricMatrix.filled(size, (i, j) -> {
            double cell = 0;
            for (int k = 0; k < size; k++) {
                cell += half[i][k] * inverse.get(k, j);
            }
            return cell;
        });
        return new Point(parameters, inverse, fitted, determinant + trace - logDeterminant - size);
    }

    /** The gradient of the discrepancy. */
    private double[] slope(Point here) {
        double[] slope = new double[2 * size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                slope[i] += 2 * (here.inverse.get(i, j) - here.fitted.get(i, j)) * here.parameters[j];
            }
            slope[size + i] = here.inverse.get(i, i) - here.fitted.get(i, i);
        }
        return slope;
    }
}
