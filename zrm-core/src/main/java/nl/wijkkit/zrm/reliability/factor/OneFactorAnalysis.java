package nl.wijkkit.zrm.reliability.factor;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.count.PairCounts;
import nl.wijkkit.zrm.reliability.matrix.SymmetricMatrix;

/**
 * One-factor analysis and McDonald's omega total, the reliability that follows from it.
 * <pre>{@code
 * double omega = OneFactorAnalysis.withDefaults().of(table).orElseThrow().omega();
 * }</pre>
 * Minimum residuals of Pearson's correlations of the complete rows are the default; {@link OrdinalReliability} does the
 * same with polychoric correlations. Omega says nothing of whether one factor is enough: read the residuals and {@link
 * SamplingAdequacy} beside it.
 * <p>
 * Undefined with fewer than two items, or three for maximum likelihood ({@link Undefined#TOO_FEW_COLUMNS}); without two
 * complete rows; when an item does not vary ({@link Undefined#NO_VARIATION}); for maximum likelihood when the correlations
 * cannot be inverted ({@link Undefined#SINGULAR_MATRIX}); when no minimum is found ({@link Undefined#NOT_CONVERGED}). With
 * two items the loadings cannot be told apart and are given as equal.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class OneFactorAnalysis {

    /** The lowest unique variance in the metric of correlations. */
    private static final double LOWEST_UNIQUENESS = 0.005;

    private static final OneFactorAnalysis DEFAULT = new OneFactorAnalysis(Estimator.MINRES);

    private final Estimator estimator;

    private OneFactorAnalysis(Estimator estimator) {
        this.estimator = Objects.requireNonNull(estimator, "estimator");
    }

    /**
     * Returns the analysis with minimum residuals.
     *
     * @return the method
     */
    public static OneFactorAnalysis withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a copy that finds the loadings in this way.
     *
     * @param value  how the loadings are found
     * @return the method
     */
    public OneFactorAnalysis with(Estimator value) {
        return new OneFactorAnalysis(value);
    }

    /**
     * Analyses the complete rows.
     *
     * @param table  the answers
     * @return the factor, or why it is undefined
     */
    public Estimate<OneFactor> of(OrdinalTable table) {
        return of(PairCounts.ofCompleteRows(table));
    }

    /**
     * Analyses counts of complete rows.
     *
     * @param counts  the counts
     * @return the factor, or why it is undefined
     * @throws IllegalArgumentException if the counts are not of complete rows only
     */
    public Estimate<OneFactor> of(PairCounts counts) {
        return CompleteRows.correlations(counts)
                .fold(
                        correlations -> {
                            double n = counts.n(0);
                            double[] deviations = IntStream.range(0, counts.columns())
                                    .mapToDouble(i -> Math.sqrt(counts.crossProduct(i, i) / (n * (n - 1))))
                                    .toArray();
                            return analyse(counts.names(), correlations, deviations, true, counts.n(0));
                        },
                        Estimate::undefined);
    }

    /**
     * Analyses correlations of another kind, such as polychoric or published ones.
     *
     * @param names  the name of each item
     * @param correlations  the correlations, with ones on the diagonal
     * @param assumesInterval  whether the correlations treat levels as equally far apart
     * @param n  the number of persons behind them
     * @return the factor, or why it is undefined
     * @throws IllegalArgumentException if there is not one name per row, or the diagonal does not hold ones
     */
    public Estimate<OneFactor> ofCorrelations(
            List<String> names, SymmetricMatrix correlations, boolean assumesInterval, long n) {
        if (names.size() != correlations.size()) {
            throw new IllegalArgumentException("expected " + correlations.size() + " names, got " + names.size());
        }
        double[] ones = new double[names.size()];
        Arrays.fill(ones, 1);
        for (int i = 0; i < ones.length; i++) {
            if (correlations.get(i, i) != 1) {
                throw new IllegalArgumentException("expected ones on the diagonal, got " + correlations.get(i, i));
            }
        }
        return analyse(names, correlations, ones, assumesInterval, n);
    }

    private Estimate<OneFactor> analyse(
            List<String> names, SymmetricMatrix correlations, double[] deviations, boolean assumesInterval, long n) {
        int least = estimator == Estimator.MINRES ? 2 : 3;
        if (correlations.size() < least) {
            return Estimate.undefined(Undefined.TOO_FEW_COLUMNS);
        }
        if (estimator != Estimator.MINRES && correlations.logDeterminant().isEmpty()) {
            return Estimate.undefined(Undefined.SINGULAR_MATRIX);
        }
        Optional<FactorSolution> found = estimator == Estimator.MINRES
                ? MinimumResiduals.of(correlations)
                        .map(loadings -> new FactorSolution(
                                loadings,
                                Arrays.stream(loadings).map(l -> 1 - l * l).toArray(),
                                MinimumResiduals.objective(correlations, loadings)))
                : maximumLikelihood(correlations);
        return found.map(solution -> describe(names, correlations, deviations, solution, assumesInterval, n))
                .orElseGet(() -> Estimate.undefined(Undefined.NOT_CONVERGED));
    }

    private Optional<FactorSolution> maximumLikelihood(SymmetricMatrix correlations) {
        double[] start = MinimumResiduals.of(correlations).orElseGet(correlations::principalVector);
        double bound = estimator == Estimator.ML_CORRELATION ? LOWEST_UNIQUENESS : Double.NEGATIVE_INFINITY;
        return MaximumLikelihood.of(correlations, start, bound);
    }

    private Estimate<OneFactor> describe(
            List<String> names,
            SymmetricMatrix correlations,
            double[] deviations,
            FactorSolution solution,
            boolean assumesInterval,
            long n) {
        int size = names.size();
        boolean raw = estimator == Estimator.ML_COVARIANCE;
        List<FactorLoading> loadings = IntStream.range(0, size)
                .mapToObj(i -> {
                    double unit = raw ? deviations[i] : 1;
                    return new FactorLoading(
                            names.get(i), solution.loadings()[i] * unit, solution.uniquenesses()[i] * unit * unit);
                })
                .toList();
        double common = loadings.stream().mapToDouble(FactorLoading::loading).sum();
        double unique = loadings.stream().mapToDouble(FactorLoading::uniqueness).sum();
        if (!(common * common + unique > 1e-12)) {
            return Estimate.undefined(Undefined.NO_TOTAL_VARIANCE);
        }
        double residuals = MinimumResiduals.objective(correlations, solution.loadings());
        return Estimate.of(new OneFactor(
                common * common / (common * common + unique),
                loadings,
                solution.discrepancy(),
                Math.sqrt(residuals / (size * (size - 1) / 2.0)),
                size * (size - 3) / 2,
                estimator,
                assumesInterval,
                n,
                MissingData.LISTWISE,
                estimator.source() + "; omega total of McDonald (1999)"));
    }
}
