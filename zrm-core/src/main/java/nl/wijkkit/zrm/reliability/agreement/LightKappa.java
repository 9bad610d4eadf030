package nl.wijkkit.zrm.reliability.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;

/**
 * Light's kappa: the mean of Cohen's kappa over all pairs of raters.
 * <p>
 * Only units that every rater rated count. No interval and no test: the variance formula in use elsewhere has no
 * published ground. Undefined if the kappa of one pair is, for the same reason, and with one rater ({@link
 * Undefined#TOO_FEW_COLUMNS}).
 * <p>
 * This class is immutable and thread-safe.
 */
public final class LightKappa {

    private static final LightKappa DEFAULT = new LightKappa(CohenKappa.withDefaults(), Weights.UNWEIGHTED);
    private static final String SOURCE = "Light (1971)";

    private final CohenKappa ofPair;
    private final Weights weights;

    private LightKappa(CohenKappa ofPair, Weights weights) {
        this.ofPair = ofPair;
        this.weights = weights;
    }

    /**
     * Returns the mean of unweighted kappas.
     *
     * @return the method
     */
    public static LightKappa withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a copy with these weights.
     *
     * @param value  the weights; linear and quadratic ones treat levels as equally far apart
     * @return the method
     */
    public LightKappa with(Weights value) {
        return new LightKappa(ofPair.with(value), value);
    }

    /**
     * Computes the mean kappa.
     *
     * @param table  the ratings, a column per rater
     * @param categories  the full list of categories
     * @return the mean, or why it is undefined
     * @throws IllegalArgumentException if a rating is not in the list
     */
    public Estimate<MeanKappa> of(OrdinalTable table, Categories categories) {
        int raters = table.names().size();
        if (raters < 2) {
            return Estimate.undefined(Undefined.TOO_FEW_COLUMNS);
        }
        OrdinalTable complete = complete(table);
        List<Double> kappas = new ArrayList<>();
        for (int a = 0; a < raters; a++) {
            for (int b = a + 1; b < raters; b++) {
                Estimate<Kappa> kappa = ofPair.of(AgreementTable.of(complete, a, b, categories));
                if (kappa instanceof Estimate.None<Kappa> none) {
                    return Estimate.undefined(none.reason());
                }
                kappas.add(kappa.orElseThrow().estimate());
            }
        }
        double mean = kappas.stream().sorted().mapToDouble(Double::doubleValue).sum() / kappas.size();
        return Estimate.of(new MeanKappa(mean, complete.rows(), raters, weights, MissingData.LISTWISE, SOURCE));
    }

    private static OrdinalTable complete(OrdinalTable table) {
        int raters = table.names().size();
        byte[][] columns = new byte[raters][];
        boolean[] missing = new boolean[table.rows()];
        for (int c = 0; c < raters; c++) {
            columns[c] = table.column(c);
            for (int row = 0; row < missing.length; row++) {
                missing[row] |= columns[c][row] == OrdinalTable.MISSING;
            }
        }
        int n = 0;
        for (int row = 0; row < missing.length; row++) {
            if (!missing[row]) {
                for (byte[] column : columns) {
                    column[n] = column[row];
                }
                n++;
            }
        }
        int rows = n;
        return OrdinalTable.ofColumns(
                table.names(),
                Arrays.stream(columns)
                        .map(column -> Arrays.copyOf(column, rows))
                        .toArray(byte[][]::new));
    }

    /**
     * The mean of the kappas of all pairs of raters.
     *
     * @param estimate  the mean
     * @param n  the number of units
     * @param raters  the number of raters
     * @param weights  the credit for near agreement
     * @param missing  how missing ratings were treated
     * @param source  where the formula comes from
     */
    public record MeanKappa(double estimate, int n, int raters, Weights weights, MissingData missing, String source) {

        /**
         * Returns whether levels were treated as equally far apart.
         *
         * @return true with linear and quadratic weights
         */
        public boolean assumesInterval() {
            return weights.assumesInterval();
        }
    }
}
