package nl.wijkkit.zrm.reliability.agreement;

import java.math.BigInteger;
import java.util.Objects;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;

/**
 * Cohen's kappa: how far two raters agree beyond what their own use of the categories gives by chance.
 * <pre>{@code
 * CohenKappa.withDefaults().with(Weights.LINEAR).of(AgreementTable.of(table, 0, 1, Categories.range(1, 5)))
 * }</pre>
 * Unweighted is the default. Linear and quadratic weights treat levels as equally far apart; {@link KrippendorffAlpha}
 * with its ordinal metric uses only their order. Kappa falls when one category dominates, whatever the raters do.
 * <p>
 * Numerator and denominator are whole numbers before they are divided: kappa is exactly 1 for perfect agreement and
 * exactly 0 for a rater who gives every unit the same category. It is undefined when both raters use one and the same
 * category only ({@link Undefined#ONE_CATEGORY}) and when there is no unit that both rated ({@link Undefined#NO_DATA}).
 * <p>
 * This class is immutable and thread-safe.
 */
public final class CohenKappa {

    private static final CohenKappa DEFAULT = new CohenKappa(Weights.UNWEIGHTED, 0.95);
    private static final String SOURCE = "Cohen (1960, 1968); standard errors of Fleiss, Cohen & Everitt (1969)";

    /** A spread of weights, which lie between 0 and 1, below this is zero but for rounding. */
    private static final double ROUNDING = 1e-12;

    private final Weighting weights;
    private final double confidence;

    private CohenKappa(Weighting weights, double confidence) {
        this.weights = Objects.requireNonNull(weights, "weights");
        this.confidence = ZTest.checkedConfidence(confidence);
    }

    /**
     * Returns unweighted kappa with a 95% interval.
     *
     * @return the method
     */
    public static CohenKappa withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a copy with these weights.
     *
     * @param value  the weights, usual ones or {@link DisagreementWeights} of one's own
     * @return the method
     */
    public CohenKappa with(Weighting value) {
        return new CohenKappa(value, confidence);
    }

    /**
     * Returns a copy with an interval of this confidence.
     *
     * @param value  the confidence, between 0 and 1
     * @return the method
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public CohenKappa withConfidence(double value) {
        return new CohenKappa(weights, value);
    }

    /**
     * Computes kappa for two raters in a table of ratings.
     *
     * @param table  the ratings, exactly two columns
     * @param categories  the full list of categories
     * @return kappa, or why it is undefined
     * @throws IllegalArgumentException if there are not two columns or a rating is not in the list
     */
    public Estimate<Kappa> of(OrdinalTable table, Categories categories) {
        if (table.names().size() != 2) {
            throw new IllegalArgumentException(
                    "expected 2 raters, got " + table.names().size());
        }
        return of(AgreementTable.of(table, 0, 1, categories));
    }

    /**
     * Computes kappa from counts.
     *
     * @param table  the counts
     * @return kappa, or why it is undefined
     * @throws IllegalArgumentException if one's own weights are for another number of categories
     */
    public Estimate<Kappa> of(AgreementTable table) {
        long n = table.n();
        if (n == 0) {
            return Estimate.undefined(Undefined.NO_DATA);
        }
        int size = table.categories().size();
        long full = weights.full(size);
        long[] rows = table.rowTotals();
        long[] columns = table.columnTotals();
        BigInteger observed = BigInteger.valueOf(observedCredit(table)).multiply(BigInteger.valueOf(n));
        BigInteger expected = expectedCredit(rows, columns);
        BigInteger possible =
                BigInteger.valueOf(full).multiply(BigInteger.valueOf(n).pow(2));
        if (expected.equals(possible)) {
            return Estimate.undefined(Undefined.ONE_CATEGORY);
        }
        double kappa = observed.subtract(expected).doubleValue()
                / possible.subtract(expected).doubleValue();
        double chance = expected.doubleValue() / possible.doubleValue();
        double beyond = possible.subtract(expected).doubleValue() / possible.doubleValue();
        double[] inColumns = new double[size];
        double[] inRows = new double[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double weight = (double) weights.credit(i, j, size) / full;
                inColumns[i] += weight * columns[j] / n;
                inRows[j] += weight * rows[i] / n;
            }
        }
        double spread = 0;
        double spreadUnderZero = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double weight = (double) weights.credit(i, j, size) / full;
                double margin = inColumns[i] + inRows[j];
                double deviation = weight - margin * (1 - kappa);
                spread += (double) table.count(i, j) / n * deviation * deviation;
                spreadUnderZero += (double) rows[i] / n * columns[j] / n * (weight - margin) * (weight - margin);
            }
        }
        double centre = kappa - chance * (1 - kappa);
        double error = error(spread - centre * centre, beyond, n);
        double errorUnderZero = error(spreadUnderZero - chance * chance, beyond, n);
        double reach = ZTest.reach(confidence) * error;
        return Estimate.of(new Kappa(
                kappa,
                error,
                new Interval(kappa - reach, kappa + reach, confidence),
                observed.doubleValue() / possible.doubleValue(),
                chance,
                errorUnderZero,
                errorUnderZero == 0
                        ? Estimate.undefined(Undefined.NO_STANDARD_ERROR)
                        : Estimate.of(ZTest.of(kappa / errorUnderZero)),
                n,
                weights,
                MissingData.PAIRWISE,
                SOURCE));
    }

    /** A spread within rounding of zero is zero: it is what is left of two equal sums. */
    private static double error(double spread, double beyond, long n) {
        return spread <= ROUNDING ? 0 : Math.sqrt(spread / n) / beyond;
    }

    private long observedCredit(AgreementTable table) {
        int size = table.categories().size();
        long credit = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                credit = Math.addExact(credit, Math.multiplyExact(weights.credit(i, j, size), table.count(i, j)));
            }
        }
        return credit;
    }

    private BigInteger expectedCredit(long[] rows, long[] columns) {
        BigInteger credit = BigInteger.ZERO;
        for (int i = 0; i < rows.length; i++) {
            long inRow = 0;
            for (int j = 0; j < columns.length; j++) {
                inRow = Math.addExact(inRow, Math.multiplyExact(weights.credit(i, j, rows.length), columns[j]));
            }
            credit = credit.add(BigInteger.valueOf(rows[i]).multiply(BigInteger.valueOf(inRow)));
        }
        return credit;
    }
}
