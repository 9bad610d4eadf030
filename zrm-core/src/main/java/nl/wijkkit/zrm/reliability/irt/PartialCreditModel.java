package nl.wijkkit.zrm.reliability.irt;

import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;

/**
 * Masters' partial credit model: each domain has thresholds of its own between neighbouring levels, and all domains
 * separate persons equally sharply.
 * <p>
 * Conditional maximum likelihood on the complete rows: nothing is assumed of how persons are spread. An item runs from the lowest to the highest level that it uses; a level between that nobody used on it leaves the model
 * undefined ({@link Undefined#UNUSED_CATEGORY}).
 * <p>
 * Also undefined with fewer than two items ({@link Undefined#TOO_FEW_COLUMNS}), without a complete row ({@link
 * Undefined#NO_DATA}), with an item of which one level is used ({@link Undefined#NO_VARIATION}), and when the likelihood has no
 * maximum, as when no person has a score between the lowest and the highest ({@link Undefined#NOT_CONVERGED}).
 * <p>
 * This class is immutable and thread-safe.
 */
public final class PartialCreditModel {

    private static final PartialCreditModel DEFAULT = new PartialCreditModel();

    private PartialCreditModel() {}

    /**
     * Returns the method.
     *
     * @return the method
     */
    public static PartialCreditModel withDefaults() {
        return DEFAULT;
    }

    /**
     * Fits the model.
     *
     * @param table  the answers
     * @return the model, or why it is undefined
     */
    public Estimate<PartialCredit> of(OrdinalTable table) {
        return CreditModels.fit(table, false, "Masters (1982)");
    }
}
