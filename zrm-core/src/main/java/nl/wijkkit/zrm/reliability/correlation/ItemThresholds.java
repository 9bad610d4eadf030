package nl.wijkkit.zrm.reliability.correlation;

import java.util.List;
import java.util.Objects;

/**
 * Where the levels of one domain cut the normal variable behind them.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param name  the name of the column
 * @param thresholds  the normal quantiles between the levels that are used, lowest first; none if one level is used
 */
public record ItemThresholds(String name, List<Double> thresholds) {

    /** Checks that nothing is absent and copies the thresholds. */
    public ItemThresholds {
        Objects.requireNonNull(name, "name");
        thresholds = List.copyOf(thresholds);
    }
}
