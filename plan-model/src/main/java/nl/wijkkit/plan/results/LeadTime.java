package nl.wijkkit.plan.results;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * How many days something took (<i>doorlooptijd</i>), and how often that cannot be told.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param days  how often it took each number of days
 * @param unknown  how often it happened while one of the two days is not known, 0 or more
 */
public record LeadTime(
        Tally days, @JsonProperty(required = true) long unknown) {

    /** Nothing was measured. */
    public static final LeadTime NONE = new LeadTime(Tally.EMPTY, 0);

    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public LeadTime {
        Objects.requireNonNull(days, "days");
        if (unknown < 0) {
            throw new IllegalArgumentException("unknown lead times must be 0 or more, got " + unknown);
        }
    }

    /** From a day, if it is known, to a day; one that lies the other way around is not known. */
    static LeadTime between(Optional<LocalDate> from, LocalDate to) {
        return from.filter(day -> !day.isAfter(to))
                .map(day -> new LeadTime(Tally.of(ChronoUnit.DAYS.between(day, to)), 0))
                .orElseGet(() -> new LeadTime(Tally.EMPTY, 1));
    }

    /**
     * Adds what was measured elsewhere.
     *
     * @param other  the other lead time
     * @return the sum
     * @throws ArithmeticException if a count is too large
     */
    public LeadTime plus(LeadTime other) {
        return new LeadTime(days.plus(other.days), Math.addExact(unknown, other.unknown));
    }
}
