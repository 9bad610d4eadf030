package nl.wijkkit.zrm.reliability.consistency;

import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.count.PairCounts;
import nl.wijkkit.zrm.reliability.matrix.SymmetricMatrix;

/**
 * Guttman's (1945) lambda 1 to 6, lower bounds to the reliability of the total score of the complete rows.
 * <p>
 * From covariances by default, as the total score is; {@link #standardized()} gives them for standardised items. Undefined
 * when alpha is, for the same reasons; standardised also when an item does not vary. Lambda 4 tries all splits into halves
 * up to {@value #MOST_COLUMNS_TO_SPLIT} items.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class GuttmanLambdas {

    /** Above this number of items, not all splits into halves are tried. */
    public static final int MOST_COLUMNS_TO_SPLIT = 26;

    private static final String SOURCE = "Guttman (1945); lambda 4 over all splits into halves";
    private static final GuttmanLambdas DEFAULT = new GuttmanLambdas(false);

    private final boolean standardized;

    private GuttmanLambdas(boolean standardized) {
        this.standardized = standardized;
    }

    /**
     * Returns the lambdas from covariances.
     *
     * @return the method
     */
    public static GuttmanLambdas withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns the lambdas from correlations, for items that are standardised before they are added.
     *
     * @return the method
     */
    public GuttmanLambdas standardized() {
        return new GuttmanLambdas(true);
    }

    /**
     * Computes the lambdas.
     *
     * @param table  the answers
     * @return the lambdas, or why they are undefined
     */
    public Estimate<Lambdas> of(OrdinalTable table) {
        return of(PairCounts.ofCompleteRows(table));
    }

    /**
     * Computes the lambdas from counts of complete rows.
     *
     * @param counts  the counts
     * @return the lambdas, or why they are undefined
     * @throws IllegalArgumentException if the counts are not of complete rows only
     */
    public Estimate<Lambdas> of(PairCounts counts) {
        if (counts.missing() != MissingData.LISTWISE) {
            throw new IllegalArgumentException("expected counts of complete rows");
        }
        if (counts.columns() < 2) {
            return Estimate.undefined(Undefined.TOO_FEW_COLUMNS);
        }
        return counts.enoughRows(2).map(Estimate::<Lambdas>undefined).orElseGet(() -> {
            SymmetricMatrix products = SymmetricMatrix.filled(counts.columns(), counts::crossProduct);
            return new AlphaFormula(products)
                    .withoutAlpha()
                    .map(Estimate::<Lambdas>undefined)
                    .orElseGet(() -> of(products, counts.n(0)));
        });
    }

    private Estimate<Lambdas> of(SymmetricMatrix products, long n) {
        if (!standardized) {
            return Estimate.of(lambdas(products, n));
        }
        for (int i = 0; i < products.size(); i++) {
            if (products.get(i, i) == 0) {
                return Estimate.undefined(Undefined.NO_VARIATION);
            }
        }
        SymmetricMatrix correlations = products.toCorrelations();
        return new AlphaFormula(correlations)
                .withoutAlpha()
                .map(Estimate::<Lambdas>undefined)
                .orElseGet(() -> Estimate.of(lambdas(correlations, n)));
    }

    private Lambdas lambdas(SymmetricMatrix matrix, long n) {
        int k = matrix.size();
        double sum = matrix.sum();
        double covariances = sum - matrix.trace();
        double allSquares = 0;
        double mostSquares = 0;
        for (int i = 0; i < k; i++) {
            double squares = 0;
            for (int j = 0; j < k; j++) {
                squares += i == j ? 0 : matrix.get(i, j) * matrix.get(i, j);
            }
            allSquares += squares;
            mostSquares = Math.max(mostSquares, squares);
        }
        Estimate<HalfSplits> splits = k > MOST_COLUMNS_TO_SPLIT
                ? Estimate.undefined(Undefined.TOO_MANY_COLUMNS)
                : Estimate.of(HalfSplits.of(matrix));
        int smaller = k / 2;
        double separated = 2.0 * smaller * (k - smaller) / (k * (k - 1.0));
        return new Lambdas(
                covariances / sum,
                (covariances + Math.sqrt(k * allSquares / (k - 1.0))) / sum,
                k * covariances / ((k - 1) * sum),
                splits.map(all -> 4 * all.highest() / sum),
                splits.map(all -> 4 * all.lowest() / sum),
                4 * (covariances / 2 * separated) / sum,
                (covariances + 2 * Math.sqrt(mostSquares)) / sum,
                lambda6(matrix, sum),
                smaller,
                k - smaller,
                standardized,
                n,
                MissingData.LISTWISE,
                SOURCE);
    }

    /** The error variance of an item in its regression on all others is 1 over the diagonal of the inverse. */
    private static Estimate<Double> lambda6(SymmetricMatrix matrix, double sum) {
        return matrix.inverse()
                .map(inverse -> {
                    double errors = 0;
                    for (int i = 0; i < inverse.size(); i++) {
                        errors += 1 / inverse.get(i, i);
                    }
                    return Estimate.of(1 - errors / sum);
                })
                .orElseGet(() -> Estimate.undefined(Undefined.SINGULAR_MATRIX));
    }
}
