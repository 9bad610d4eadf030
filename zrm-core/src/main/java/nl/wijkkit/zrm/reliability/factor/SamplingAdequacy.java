package nl.wijkkit.zrm.reliability.factor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.count.PairCounts;
import nl.wijkkit.zrm.reliability.matrix.SymmetricMatrix;

/**
 * Looks at Pearson's correlations of the complete rows before a factor analysis: eigenvalues, the Kaiser-Meyer-Olkin
 * measure and Bartlett's test of sphericity.
 * <p>
 * Undefined with fewer than two items, without two complete rows, and when an item does not vary. This class is immutable
 * and thread-safe.
 */
public final class SamplingAdequacy {

    private static final SamplingAdequacy DEFAULT = new SamplingAdequacy();
    private static final String SOURCE = "Kaiser (1974); Bartlett (1950)";

    private SamplingAdequacy() {}

    /**
     * Returns the method.
     *
     * @return the method
     */
    public static SamplingAdequacy withDefaults() {
        return DEFAULT;
    }

    /**
     * Looks at the complete rows.
     *
     * @param table  the answers
     * @return the measures, or why they are undefined
     */
    public Estimate<Adequacy> of(OrdinalTable table) {
        return of(PairCounts.ofCompleteRows(table));
    }

    /**
     * Looks at counts of complete rows.
     *
     * @param counts  the counts
     * @return the measures, or why they are undefined
     * @throws IllegalArgumentException if the counts are not of complete rows only
     */
    public Estimate<Adequacy> of(PairCounts counts) {
        return CompleteRows.correlations(counts)
                .map(correlations -> new Adequacy(
                        Arrays.stream(correlations.eigenvalues()).boxed().toList(),
                        kaiserMeyerOlkin(correlations),
                        bartlett(correlations, counts.n(0)),
                        counts.n(0),
                        MissingData.LISTWISE,
                        SOURCE));
    }

    private static Estimate<Adequacy.KaiserMeyerOlkin> kaiserMeyerOlkin(SymmetricMatrix correlations) {
        return correlations
                .inverse()
                .map(inverse -> kaiserMeyerOlkin(correlations, inverse))
                .orElseGet(() -> Estimate.undefined(Undefined.SINGULAR_MATRIX));
    }

    private static Estimate<Adequacy.KaiserMeyerOlkin> kaiserMeyerOlkin(
            SymmetricMatrix correlations, SymmetricMatrix inverse) {
        List<Double> items = new ArrayList<>();
        double allSquares = 0;
        double allPartial = 0;
        for (int i = 0; i < correlations.size(); i++) {
            double squares = 0;
            double partial = 0;
            for (int j = 0; j < correlations.size(); j++) {
                if (j != i) {
                    squares += correlations.get(i, j) * correlations.get(i, j);
                    partial += inverse.get(i, j) * inverse.get(i, j) / (inverse.get(i, i) * inverse.get(j, j));
                }
            }
            if (squares + partial == 0) {
                return Estimate.undefined(Undefined.NO_TOTAL_VARIANCE);
            }
            items.add(squares / (squares + partial));
            allSquares += squares;
            allPartial += partial;
        }
        return Estimate.of(new Adequacy.KaiserMeyerOlkin(allSquares / (allSquares + allPartial), items));
    }

    private static Estimate<Adequacy.Sphericity> bartlett(SymmetricMatrix correlations, long n) {
        return correlations
                .logDeterminant()
                .map(logDeterminant -> {
                    int k = correlations.size();
                    double chiSquared = Math.max(0, -(n - 1 - (2 * k + 5) / 6.0) * logDeterminant);
                    int degrees = k * (k - 1) / 2;
                    return Estimate.of(
                            new Adequacy.Sphericity(chiSquared, degrees, ChiSquaredTail.log(chiSquared, degrees)));
                })
                .orElseGet(() -> Estimate.undefined(Undefined.SINGULAR_MATRIX));
    }
}
