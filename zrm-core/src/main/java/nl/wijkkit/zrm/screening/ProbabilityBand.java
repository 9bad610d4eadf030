package nl.wijkkit.zrm.screening;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * The class for probabilities from a bound on, up to the next band.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param from  the lowest probability, from 0 to below 1
 * @param then  the key of the class
 */
public record ProbabilityBand(@JsonProperty(required = true) double from, String then) {

    /**
     * Checks the bound.
     *
     * @throws IllegalArgumentException if it is no probability below 1
     */
    public ProbabilityBand {
        if (!(from >= 0 && from < 1)) {
            throw new IllegalArgumentException("a band must start from 0 to below 1, got " + from);
        }
        // there is one zero, so that what is written reads back as equal
        from = from == 0 ? 0.0 : from;
        Objects.requireNonNull(then, "then");
    }
}
