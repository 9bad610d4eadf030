package nl.wijkkit.zrm.reliability.factor;

/** How the loadings of the factor are found. */
public enum Estimator {
    /** Least squares of the residuals beside the diagonal of the correlations (minres, unweighted least squares). */
    MINRES("minimum residuals, Harman & Jones (1966)"),
    /** Maximum likelihood for the correlations; unique variances at least 0.005. */
    ML_CORRELATION("maximum likelihood, Lawley (1940), unique variances at least 0.005"),
    /** Maximum likelihood for the covariances, so that the factor explains the raw total; unique variances unbounded. */
    ML_COVARIANCE("maximum likelihood, Lawley (1940), in the unit of the scores");

    private final String source;

    Estimator(String source) {
        this.source = source;
    }

    /**
     * Returns where the method comes from.
     *
     * @return the source
     */
    public String source() {
        return source;
    }
}
