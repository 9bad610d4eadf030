package nl.wijkkit.zrm.reliability.irt;

import java.util.List;
import java.util.Objects;

/**
 * One domain in a partial credit or rating scale model: at threshold h, two neighbouring levels are equally likely.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param name  the name of the column
 * @param lowestLevel  the level that counts as 0
 * @param thresholds  one per step; they need not rise
 * @param location  the mean of the thresholds
 */
public record CreditItem(String name, int lowestLevel, List<Double> thresholds, double location) {

    /** Checks that there is a name and copies the thresholds. */
    public CreditItem {
        Objects.requireNonNull(name, "name");
        thresholds = List.copyOf(thresholds);
    }
}
