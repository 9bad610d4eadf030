package nl.wijkkit.zrm.reliability.consistency;

import java.util.Objects;
import nl.wijkkit.zrm.reliability.MissingData;

/**
 * How far the total score of a person can be off.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param estimate  the standard error of measurement, in points of the total score
 * @param reliability  the reliability that it rests on
 * @param standardDeviation  the standard deviation of the total score
 * @param observedHalfWidth  how far to either side of an observed score the interval reaches
 * @param smallestDetectableChange  the change between two scores of one person above which it is more than error
 * @param confidence  the confidence of the interval and the change, between 0 and 1
 * @param n  the number of complete rows
 * @param missing  how missing answers were treated
 * @param source  where the formulas come from
 */
public record MeasurementError(
        double estimate,
        double reliability,
        double standardDeviation,
        double observedHalfWidth,
        double smallestDetectableChange,
        double confidence,
        long n,
        MissingData missing,
        String source) {

    /** Checks that nothing is absent. */
    public MeasurementError {
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Returns whether levels are treated as equally far apart; report steps up, same and down per domain beside it.
     *
     * @return true
     */
    public boolean assumesInterval() {
        return true;
    }
}
