package nl.wijkkit.consent.emergency;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Duration;

/**
 * How long an emergency look lasts, and by when it must be reviewed and told. An organisation sets its own.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param open  how long the data may be looked at, more than nothing and at most a day
 * @param review  within what time after the end it must be reviewed, more than nothing
 * @param inform  within what time after the end the person concerned must be told, more than nothing
 */
public record EmergencyTerms(
        @JsonFormat(shape = JsonFormat.Shape.STRING) Duration open,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Duration review,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Duration inform) {

    /**
     * Checks the terms.
     *
     * @throws IllegalArgumentException if a term is not more than nothing, or the data would be open for more than a day
     */
    public EmergencyTerms {
        requirePositive(open, "open");
        requirePositive(review, "review");
        requirePositive(inform, "inform");
        if (open.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("open must be at most a day, got more");
        }
    }

    private static void requirePositive(Duration term, String name) {
        if (term.isZero() || term.isNegative()) {
            throw new IllegalArgumentException(name + " must be more than nothing");
        }
    }
}
