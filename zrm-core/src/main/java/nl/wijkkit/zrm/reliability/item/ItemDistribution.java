package nl.wijkkit.zrm.reliability.item;

import java.util.Objects;
import nl.wijkkit.zrm.reliability.Estimate;

/**
 * The distribution of the answers to one domain.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param name  the name of the column
 * @param missing  the number of rows without an answer
 * @param distribution  how the answers are distributed; undefined if there are none
 */
public record ItemDistribution(String name, long missing, Estimate<Distribution> distribution) {

    /** Checks that nothing is absent. */
    public ItemDistribution {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(distribution, "distribution");
    }
}
