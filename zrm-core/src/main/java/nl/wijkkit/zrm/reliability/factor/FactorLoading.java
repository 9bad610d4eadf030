package nl.wijkkit.zrm.reliability.factor;

import java.util.Objects;

/**
 * What one item has to do with the factor.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param name  the name of the column
 * @param loading  its correlation with the factor; its covariance in the unit of the scores
 * @param uniqueness  the variance that the factor does not explain; negative in a Heywood case
 */
public record FactorLoading(String name, double loading, double uniqueness) {

    /** Checks that there is a name. */
    public FactorLoading {
        Objects.requireNonNull(name, "name");
    }
}
