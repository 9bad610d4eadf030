package nl.wijkkit.zrm.reliability.mokken;

import java.util.Objects;
import nl.wijkkit.zrm.reliability.Estimate;

/**
 * How well one item fits the order of the others.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param name  the name of the column
 * @param estimate  H of the item; undefined when it does not vary
 * @param standardError  its standard error, likewise; undefined too when computed from counts
 */
public record ItemScalability(String name, Estimate<Double> estimate, Estimate<Double> standardError) {

    /** Checks that nothing is absent. */
    public ItemScalability {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(estimate, "estimate");
        Objects.requireNonNull(standardError, "standardError");
    }
}
