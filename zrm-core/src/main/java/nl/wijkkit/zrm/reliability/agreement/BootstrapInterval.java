package nl.wijkkit.zrm.reliability.agreement;

import java.util.Objects;
import nl.wijkkit.zrm.reliability.Interval;

/**
 * An interval from resampled units, with what is needed to compute it again.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param interval  the percentile interval
 * @param replicates  the number of samples that were drawn
 * @param undefined  how many of them had no value and were left out
 * @param seed  the seed of the generator
 */
public record BootstrapInterval(Interval interval, int replicates, int undefined, long seed) {

    /** Checks that there is an interval. */
    public BootstrapInterval {
        Objects.requireNonNull(interval, "interval");
    }
}
