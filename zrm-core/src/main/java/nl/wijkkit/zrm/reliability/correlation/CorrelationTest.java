package nl.wijkkit.zrm.reliability.correlation;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.count.PairCounts;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Tests whether two domains are associated, on the rows with both answers.
 * <p>
 * Pearson and Spearman: t with n &minus; 2 degrees of freedom. Kendall: the normal approximation with variance corrected
 * for ties, without continuity correction. Pearson's interval is Fisher's. Undefined without variation, without common
 * rows, or with fewer than three.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class CorrelationTest {

    private static final CorrelationTest DEFAULT = new CorrelationTest(Coefficient.SPEARMAN, 0.95);
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final Coefficient coefficient;
    private final double confidence;

    private CorrelationTest(Coefficient coefficient, double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must be between 0 and 1, got " + confidence);
        }
        if (coefficient == Coefficient.POLYCHORIC) {
            throw new IllegalArgumentException("expected PEARSON, SPEARMAN or KENDALL_TAU_B, got POLYCHORIC");
        }
        this.coefficient = Objects.requireNonNull(coefficient, "coefficient");
        this.confidence = confidence;
    }

    /**
     * Returns the test of Spearman's rho, with 95% intervals where there are any.
     *
     * @return the method
     */
    public static CorrelationTest withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a copy with this measure.
     *
     * @param value  the measure of association, but not the polychoric correlation
     * @return the method
     * @throws IllegalArgumentException if it is the polychoric correlation, for which no test is offered
     */
    public CorrelationTest with(Coefficient value) {
        return new CorrelationTest(value, confidence);
    }

    /**
     * Returns a copy with an interval of this confidence.
     *
     * @param value  the confidence, between 0 and 1
     * @return the method
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public CorrelationTest withConfidence(double value) {
        return new CorrelationTest(coefficient, value);
    }

    /**
     * Tests two columns of a table.
     *
     * @param table  the answers, exactly two columns
     * @return the correlation with its test, or why it is undefined
     * @throws IllegalArgumentException if there are not two columns
     */
    public Estimate<TestedCorrelation> of(OrdinalTable table) {
        if (table.names().size() != 2) {
            throw new IllegalArgumentException(
                    "expected 2 columns, got " + table.names().size());
        }
        return of(PairCounts.ofAvailable(table), 0, 1);
    }

    /**
     * Tests two columns from counts.
     *
     * @param counts  the counts, which decide how missing answers are treated
     * @param first  a column, from 0
     * @param second  another column
     * @return the correlation with its test, or why it is undefined
     * @throws IndexOutOfBoundsException if there is no such column or both are the same
     */
    public Estimate<TestedCorrelation> of(PairCounts counts, int first, int second) {
        PairTable table = new PairTable(counts.table(first, second));
        return table.withoutCorrelation()
                .or(() -> table.n() < 3 ? Optional.of(Undefined.TOO_FEW_ROWS) : Optional.empty())
                .map(Estimate::<TestedCorrelation>undefined)
                .orElseGet(() -> Estimate.of(test(table, counts.missing())));
    }

    private TestedCorrelation test(PairTable table, MissingData missing) {
        double r = table.correlation(coefficient);
        if (coefficient == Coefficient.KENDALL_TAU_B) {
            double z = table.concordantMinusDiscordant() / Math.sqrt(table.varianceOfDifference());
            return new TestedCorrelation(
                    coefficient,
                    r,
                    z,
                    OptionalLong.empty(),
                    Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z))),
                    Estimate.undefined(Undefined.NOT_AVAILABLE),
                    table.n(),
                    missing,
                    "normal approximation corrected for ties, Kendall (1970)");
        }
        double t = r * Math.sqrt((table.n() - 2) / (1 - r * r));
        double p = Double.isInfinite(t)
                ? 0
                : Math.min(1, 2 * TDistribution.of((double) (table.n() - 2)).survivalProbability(Math.abs(t)));
        return new TestedCorrelation(
                coefficient,
                r,
                t,
                OptionalLong.of(table.n() - 2),
                p,
                coefficient == Coefficient.PEARSON
                        ? interval(r, table.n())
                        : Estimate.undefined(Undefined.NOT_AVAILABLE),
                table.n(),
                missing,
                coefficient == Coefficient.PEARSON
                        ? "t test; interval of Fisher (1915)"
                        : "t approximation, Kendall & Stuart (1973)");
    }

    private Estimate<Interval> interval(double r, long n) {
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
}
