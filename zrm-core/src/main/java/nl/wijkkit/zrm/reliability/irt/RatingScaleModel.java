package nl.wijkkit.zrm.reliability.irt;

import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;

/**
 * Andrich's rating scale model: all domains share the distances between thresholds and differ only in location.
 * <p>
 * Conditional maximum likelihood on the complete rows: nothing is assumed of how persons are spread. All items run from the lowest to the highest level that any of them uses; a level that nobody used on any leaves the
 * model undefined ({@link Undefined#UNUSED_CATEGORY}).
 * <p>
 * Also undefined with fewer than two items ({@link Undefined#TOO_FEW_COLUMNS}), without a complete row ({@link
 * Undefined#NO_DATA}), when all items use one level ({@link Undefined#NO_VARIATION}), and when the likelihood has no
 * maximum, as when no person has a score between the lowest and the highest ({@link Undefined#NOT_CONVERGED}).
 * <p>
 * This class is immutable and thread-safe.
 */
public final class RatingScaleModel {

    private static final RatingScaleModel DEFAULT = new RatingScaleModel();

    private RatingScaleModel() {}

    /**
     * Returns the method.
     *
     * @return the method
     */
    public static RatingScaleModel withDefaults() {
        return DEFAULT;
    }

    /**
     * Fits the model.
     *
     * @param table  the answers
     * @return the model, or why it is undefined
     */
    public Estimate<PartialCredit> of(OrdinalTable table) {
        return CreditModels.fit(table, true, "Andrich (1978)");
    }
}
