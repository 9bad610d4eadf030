package nl.wijkkit.plan.direction;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.Objects;
import nl.wijkkit.plan.party.Party;

/**
 * In which period someone stands in for the director (<i>vervanger</i>).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param deputy  who stands in
 * @param from  the first day
 * @param until  the day after the last, later than the first
 */
public record Deputyship(
        Party deputy,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate until) {

    /**
     * Checks that the period holds at least one day.
     *
     * @throws IllegalArgumentException if it does not
     */
    public Deputyship {
        Objects.requireNonNull(deputy, "deputy");
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("a period must end after its first day");
        }
    }

    /**
     * Returns whether the deputy stands in on a day.
     *
     * @param day  the day
     * @return true if the day lies in the period
     */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /**
     * Returns whether two periods share a day.
     *
     * @param other  the other
     * @return true if they do
     */
    public boolean overlaps(Deputyship other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /**
     * Returns who stands in.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Deputyship[" + deputy + "]";
    }
}
