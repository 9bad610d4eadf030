package nl.wijkkit.zrm.reliability.factor;

import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.correlation.Coefficient;
import nl.wijkkit.zrm.reliability.correlation.CorrelationMatrix;
import nl.wijkkit.zrm.reliability.correlation.Correlations;
import nl.wijkkit.zrm.reliability.count.PairCounts;
import nl.wijkkit.zrm.reliability.matrix.SymmetricMatrix;

/** Pearson's correlations of the complete rows, from which factors are found. */
final class CompleteRows {

    private CompleteRows() {}

    static Estimate<SymmetricMatrix> correlations(PairCounts counts) {
        if (counts.missing() != MissingData.LISTWISE) {
            throw new IllegalArgumentException("expected counts of complete rows");
        }
        if (counts.columns() < 2) {
            return Estimate.undefined(Undefined.TOO_FEW_COLUMNS);
        }
        return Correlations.withDefaults()
                .with(Coefficient.PEARSON)
                .of(counts)
                .fold(CorrelationMatrix::toMatrix, Estimate::undefined);
    }
}
