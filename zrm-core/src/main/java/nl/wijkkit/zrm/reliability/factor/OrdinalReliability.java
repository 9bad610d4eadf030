package nl.wijkkit.zrm.reliability.factor;

import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.consistency.Alpha;
import nl.wijkkit.zrm.reliability.consistency.CronbachAlpha;
import nl.wijkkit.zrm.reliability.correlation.CorrelationMatrix;
import nl.wijkkit.zrm.reliability.correlation.Polychoric;
import nl.wijkkit.zrm.reliability.correlation.PolychoricCorrelations;
import nl.wijkkit.zrm.reliability.count.PairCounts;
import nl.wijkkit.zrm.reliability.matrix.SymmetricMatrix;

/**
 * Ordinal alpha and ordinal omega (Zumbo, Gadermann and Zeisser, 2007): reliability that uses only the order of levels, on
 * the assumption that a normal variable lies behind each domain.
 * <p>
 * It is the reliability of a total of those variables, not of the total of the levels: an upper guess for the latter.
 * Undefined with fewer than two items, without two complete rows, and when an item does not vary.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class OrdinalReliability {

    private static final OrdinalReliability DEFAULT = new OrdinalReliability();
    private static final String SOURCE = "Zumbo, Gadermann & Zeisser (2007), two-step polychoric correlations";

    private OrdinalReliability() {}

    /**
     * Returns the method.
     *
     * @return the method
     */
    public static OrdinalReliability withDefaults() {
        return DEFAULT;
    }

    /**
     * Computes ordinal alpha and omega of the complete rows.
     *
     * @param table  the answers
     * @return both, or why they are undefined
     */
    public Estimate<OrdinalConsistency> of(OrdinalTable table) {
        return of(PairCounts.ofCompleteRows(table));
    }

    /**
     * Computes ordinal alpha and omega from counts of complete rows.
     *
     * @param counts  the counts
     * @return both, or why they are undefined
     * @throws IllegalArgumentException if the counts are not of complete rows only
     */
    public Estimate<OrdinalConsistency> of(PairCounts counts) {
        if (counts.missing() != MissingData.LISTWISE) {
            throw new IllegalArgumentException("expected counts of complete rows");
        }
        if (counts.columns() < 2) {
            return Estimate.undefined(Undefined.TOO_FEW_COLUMNS);
        }
        return PolychoricCorrelations.withDefaults()
                .of(counts)
                .fold(polychoric -> of(polychoric, counts.n(0)), Estimate::undefined);
    }

    private static Estimate<OrdinalConsistency> of(Polychoric polychoric, long n) {
        CorrelationMatrix correlations = polychoric.correlations();
        return correlations
                .toMatrix()
                .map((SymmetricMatrix matrix) -> new OrdinalConsistency(
                        CronbachAlpha.withDefaults()
                                .ofCovariances(correlations.names(), matrix, n)
                                .map(Alpha::estimate),
                        OneFactorAnalysis.withDefaults().ofCorrelations(correlations.names(), matrix, false, n),
                        polychoric,
                        n,
                        MissingData.LISTWISE,
                        SOURCE));
    }
}
