package nl.wijkkit.plan.period;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A period of whole days, half-open: the first day belongs to it, the day it runs until does not.
 * <p>
 * A period may have no end yet. Periods are ordered by their first day, then by their end; no end comes last.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param from  the first day
 * @param until  the day after the last; null if no end is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Period(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate until)
        implements Comparable<Period> {

    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::from).thenComparing(Period::lastOrMax);

    /**
     * Checks that the period holds at least one day.
     *
     * @throws IllegalArgumentException if the end does not lie after the first day
     */
    public Period {
        Objects.requireNonNull(from, "from");
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("a period must end after its first day");
        }
    }

    /**
     * Obtains a period.
     *
     * @param from  the first day
     * @param until  the day after the last
     * @return the period
     * @throws IllegalArgumentException if the end does not lie after the first day
     */
    public static Period of(LocalDate from, LocalDate until) {
        return new Period(from, Objects.requireNonNull(until, "until"));
    }

    /**
     * Obtains a period without an end.
     *
     * @param from  the first day
     * @return the period
     */
    public static Period startingOn(LocalDate from) {
        return new Period(from, null);
    }

    /**
     * Obtains a period of one day.
     *
     * @param day  the day
     * @return the period
     */
    public static Period ofDay(LocalDate day) {
        return new Period(day, day.plusDays(1));
    }

    /**
     * Obtains a calendar year.
     *
     * @param year  the year
     * @return the period from 1 January
     */
    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /**
     * Returns the end.
     *
     * @return the day after the last; empty if no end is known
     */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(until);
    }

    /**
     * Returns whether an end is known.
     *
     * @return true if there is an end
     */
    @JsonIgnore
    public boolean isBounded() {
        return until != null;
    }

    /**
     * Returns whether a day belongs to this period.
     *
     * @param day  the day
     * @return true if it does
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /**
     * Returns the days that two periods share.
     *
     * @param other  the other period
     * @return the shared days; empty if there are none
     */
    public Optional<Period> intersection(Period other) {
        LocalDate first = from.isAfter(other.from) ? from : other.from;
        LocalDate last = until;
        if (last == null || (other.until != null && other.until.isBefore(last))) {
            last = other.until;
        }
        return last == null || first.isBefore(last) ? Optional.of(new Period(first, last)) : Optional.empty();
    }

    /**
     * Returns the number of days.
     *
     * @return the days, 1 or more
     * @throws IllegalStateException if no end is known
     */
    public long days() {
        if (until == null) {
            throw new IllegalStateException("a period without an end has no number of days");
        }
        return ChronoUnit.DAYS.between(from, until);
    }

    /**
     * Compares by first day, then by end; no end comes last.
     *
     * @param other  the other period
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns whether there is an end, never the dates, since they may be about a person.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return isBounded() ? "Period[" + days() + " days]" : "Period[no end]";
    }

    private LocalDate lastOrMax() {
        return until == null ? LocalDate.MAX : until;
    }
}
