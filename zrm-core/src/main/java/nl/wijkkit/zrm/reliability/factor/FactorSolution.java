package nl.wijkkit.zrm.reliability.factor;

/** What an estimator found: loadings and unique variances in the metric of correlations, and what was minimised. */
final class FactorSolution {

    private final double[] loadings;
    private final double[] uniquenesses;
    private final double discrepancy;

    FactorSolution(double[] loadings, double[] uniquenesses, double discrepancy) {
        this.loadings = loadings;
        this.uniquenesses = uniquenesses;
        this.discrepancy = discrepancy;
    }

    double[] loadings() {
        return loadings;
    }

    double[] uniquenesses() {
        return uniquenesses;
    }

    double discrepancy() {
        return discrepancy;
    }
}
