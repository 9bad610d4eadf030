package nl.wijkkit.zrm.reliability.consistency;

import java.util.Objects;
import nl.wijkkit.zrm.reliability.Estimate;

/**
 * What one item does to alpha.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param name  the name of the column
 * @param alphaIfDeleted  raw alpha of the other items; undefined when there is one other
 * @param standardizedAlphaIfDeleted  standardised alpha of the other items, likewise
 * @param itemRestCorrelation  the correlation with the sum of the other items; undefined when either does not vary
 * @param itemTotalCorrelation  the correlation with the sum of all items, itself included, likewise
 */
public record AlphaItem(
        String name,
        Estimate<Double> alphaIfDeleted,
        Estimate<Double> standardizedAlphaIfDeleted,
        Estimate<Double> itemRestCorrelation,
        Estimate<Double> itemTotalCorrelation) {

    /** Checks that nothing is absent. */
    public AlphaItem {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(alphaIfDeleted, "alphaIfDeleted");
        Objects.requireNonNull(standardizedAlphaIfDeleted, "standardizedAlphaIfDeleted");
        Objects.requireNonNull(itemRestCorrelation, "itemRestCorrelation");
        Objects.requireNonNull(itemTotalCorrelation, "itemTotalCorrelation");
    }
}
