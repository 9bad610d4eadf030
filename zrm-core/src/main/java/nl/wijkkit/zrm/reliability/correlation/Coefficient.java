package nl.wijkkit.zrm.reliability.correlation;

/** A measure of association between two domains. */
public enum Coefficient {
    /** Pearson's product-moment correlation of the levels as numbers. */
    PEARSON(true, "Pearson (1896)"),
    /** Spearman's rho: Pearson's correlation of mid-ranks, ranked among the rows of the pair. */
    SPEARMAN(false, "Spearman (1904), mid-ranks for ties"),
    /** Kendall's tau-b: concordant minus discordant pairs of rows, corrected for ties. */
    KENDALL_TAU_B(false, "Kendall (1945)"),
    /**
     * The correlation of two normal variables of which the levels are slices; two-step maximum likelihood with the
     * thresholds of the margins, without continuity correction.
     */
    POLYCHORIC(false, "Olsson (1979), two-step");

    private final boolean assumesInterval;
    private final String source;

    Coefficient(boolean assumesInterval, String source) {
        this.assumesInterval = assumesInterval;
        this.source = source;
    }

    /**
     * Returns whether levels are treated as equally far apart; the other measures are the ordinal alternatives.
     *
     * @return true for {@link #PEARSON} only
     */
    public boolean assumesInterval() {
        return assumesInterval;
    }

    /**
     * Returns where the formula comes from.
     *
     * @return the source
     */
    public String source() {
        return source;
    }
}
