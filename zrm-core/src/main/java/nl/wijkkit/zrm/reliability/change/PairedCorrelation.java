package nl.wijkkit.zrm.reliability.change;

import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalLong;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.correlation.Coefficient;
import nl.wijkkit.zrm.reliability.correlation.TestedCorrelation;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The correlation of scores at two moments, for scores that need not be whole numbers; for ordinal answers {@link
 * nl.wijkkit.zrm.reliability.correlation.CorrelationTest} does the same from counts.
 * <p>
 * A correlation between moments says that persons keep their place, not that they stay the same; for that see {@link
 * TestRetest} and the intraclass correlation.
 * <p>
 * Pearson and Spearman are tested with t on n &minus; 2 degrees of freedom, Kendall with the normal approximation
 * corrected for ties, without continuity correction. Pearson's interval is Fisher's. Undefined without pairs ({@link
 * Undefined#NO_DATA}), with fewer than three ({@link Undefined#TOO_FEW_ROWS}) and when a moment has no spread ({@link
 * Undefined#NO_VARIATION}).
 * <p>
 * This class is immutable and thread-safe.
 */
public final class PairedCorrelation {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final PairedCorrelation DEFAULT = new PairedCorrelation(Coefficient.SPEARMAN, 0.95);

    private final Coefficient coefficient;
    private final double confidence;

    private PairedCorrelation(Coefficient coefficient, double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must be between 0 and 1, got " + confidence);
        }
        if (Objects.requireNonNull(coefficient, "coefficient") == Coefficient.POLYCHORIC) {
            throw new IllegalArgumentException("polychoric correlation needs ordinal answers, not scores");
        }
        this.coefficient = coefficient;
        this.confidence = confidence;
    }

    /**
     * Returns Spearman's rho, with 95% intervals where there are any.
     *
     * @return the method
     */
    public static PairedCorrelation withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a copy with this measure.
     *
     * @param value  the measure of association, not polychoric
     * @return the method
     * @throws IllegalArgumentException if it is polychoric
     */
    public PairedCorrelation with(Coefficient value) {
        return new PairedCorrelation(value, confidence);
    }

    /**
     * Returns a copy with an interval of this confidence.
     *
     * @param value  the confidence, between 0 and 1
     * @return the method
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public PairedCorrelation withConfidence(double value) {
        return new PairedCorrelation(coefficient, value);
    }

    /**
     * Computes the correlation and its test.
     *
     * @param pairs  the pairs
     * @return the correlation, or why it is undefined
     */
    public Estimate<TestedCorrelation> of(PairedScores pairs) {
        int n = pairs.n();
        if (n < 3) {
            return Estimate.undefined(n == 0 ? Undefined.NO_DATA : Undefined.TOO_FEW_ROWS);
        }
        double[] before = new double[n];
        double[] after = new double[n];
        for (int i = 0; i < n; i++) {
            before[i] = pairs.before(i);
            after[i] = pairs.after(i);
        }
        if (Sample.of(before.clone()).sd() == 0 || Sample.of(after.clone()).sd() == 0) {
            return Estimate.undefined(Undefined.NO_VARIATION);
        }
        return Estimate.of(
                switch (coefficient) {
                    case PEARSON -> byT(product(before, after), n);
                    case SPEARMAN -> byT(product(MidRanks.of(before), MidRanks.of(after)), n);
                    case KENDALL_TAU_B, POLYCHORIC -> kendall(new OrderedPairs(before, after), n);
                });
    }

    private TestedCorrelation byT(double r, int n) {
        double t = r * Math.sqrt((n - 2) / (1 - r * r));
        double p = Double.isInfinite(t)
                ? 0
                : Math.min(1, 2 * TDistribution.of(n - 2.0).survivalProbability(Math.abs(t)));
        boolean pearson = coefficient == Coefficient.PEARSON;
        return new TestedCorrelation(
                coefficient,
                r,
                t,
                OptionalLong.of(n - 2L),
                p,
                pearson ? fisher(r, n) : Estimate.undefined(Undefined.NOT_AVAILABLE),
                n,
                MissingData.LISTWISE,
                pearson ? "t test; interval of Fisher (1915)" : "t approximation, Kendall & Stuart (1973)");
    }

    private Estimate<Interval> fisher(double r, int n) {
        if (n < 4) {
            return Estimate.undefined(Undefined.TOO_FEW_ROWS);
        }
        if (Math.abs(r) == 1) {
            return Estimate.of(new Interval(r, r, confidence));
        }
        double z = 0.5 * Math.log((1 + r) / (1 - r));
        double reach = NORMAL.inverseSurvivalProbability((1 - confidence) / 2) / Math.sqrt(n - 3.0);
        return Estimate.of(new Interval(Math.tanh(z - reach), Math.tanh(z + reach), confidence));
    }

    private TestedCorrelation kendall(OrderedPairs ordered, int n) {
        double z = ordered.concordantMinusDiscordant() / Math.sqrt(ordered.varianceOfDifference());
        return new TestedCorrelation(
                coefficient,
                ordered.tauB(),
                z,
                OptionalLong.empty(),
                Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z))),
                Estimate.undefined(Undefined.NOT_AVAILABLE),
                n,
                MissingData.LISTWISE,
                "normal approximation corrected for ties, Kendall (1970)");
    }

    private static double product(double[] a, double[] b) {
        double meanOfA = Arrays.stream(a).sorted().sum() / a.length;
        double meanOfB = Arrays.stream(b).sorted().sum() / b.length;
        double[] products = new double[a.length];
        double[] squaresOfA = new double[a.length];
        double[] squaresOfB = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            products[i] = (a[i] - meanOfA) * (b[i] - meanOfB);
            squaresOfA[i] = (a[i] - meanOfA) * (a[i] - meanOfA);
            squaresOfB[i] = (b[i] - meanOfB) * (b[i] - meanOfB);
        }
        // added in ascending order, so that the order of persons cannot change a bit
        double r = sum(products) / Math.sqrt(sum(squaresOfA) * sum(squaresOfB));
        return Math.max(-1, Math.min(1, r));
    }

    private static double sum(double[] terms) {
        Arrays.sort(terms);
        return Arrays.stream(terms).sum();
    }
}
