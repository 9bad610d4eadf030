package nl.wijkkit.plan.help;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a day that comes back every week, half-open: Tuesday from 09:00 until 12:00.
 * <p>
 * Windows are ordered by day from Monday, then by start, then by end.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param day  the day of the week
 * @param from  when it begins, in whole minutes
 * @param until  when it ends, in whole minutes; midnight means the end of the day
 */
public record TimeWindow(
        DayOfWeek day,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalTime from,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalTime until)
        implements Comparable<TimeWindow> {

    private static final int MINUTES_A_DAY = 24 * 60;
    private static final Comparator<TimeWindow> ORDER = Comparator.comparing(TimeWindow::day)
            .thenComparing(TimeWindow::from)
            .thenComparing(TimeWindow::endMinute);

    /**
     * Checks that the window holds at least one minute.
     *
     * @throws IllegalArgumentException if it ends before or when it begins, or a time is not in whole minutes
     */
    public TimeWindow {
        Objects.requireNonNull(day, "day");
        if (isBroken(from) || isBroken(until)) {
            throw new IllegalArgumentException("times must be in whole minutes");
        }
        if (endMinute(until) <= startMinute(from)) {
            throw new IllegalArgumentException("a window must end after it begins");
        }
    }

    /**
     * Obtains a window.
     *
     * @param day  the day of the week
     * @param from  when it begins, in whole minutes
     * @param until  when it ends, in whole minutes; midnight means the end of the day
     * @return the window
     * @throws IllegalArgumentException if it ends before or when it begins, or a time is not in whole minutes
     */
    public static TimeWindow of(DayOfWeek day, LocalTime from, LocalTime until) {
        return new TimeWindow(day, from, until);
    }

    /**
     * Returns how long the window is.
     *
     * @return minutes, from 1 to 1440
     */
    public int minutes() {
        return endMinute() - startMinute(from);
    }

    /**
     * Returns the part that two windows share.
     *
     * @param other  the other window
     * @return the shared part; empty if there is none
     */
    public Optional<TimeWindow> intersection(TimeWindow other) {
        if (day != other.day) {
            return Optional.empty();
        }
        LocalTime first = from.isAfter(other.from) ? from : other.from;
        LocalTime last = endMinute() < other.endMinute() ? until : other.until;
        return startMinute(first) < endMinute(last) ? Optional.of(new TimeWindow(day, first, last)) : Optional.empty();
    }

    /**
     * Compares by day, start and end.
     *
     * @param other  the other window
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(TimeWindow other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns the length only: when someone is at home is nobody's business.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "TimeWindow[minutes=" + minutes() + "]";
    }

    private int endMinute() {
        return endMinute(until);
    }

    private static int startMinute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private static int endMinute(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? MINUTES_A_DAY : startMinute(time);
    }

    private static boolean isBroken(LocalTime time) {
        return time.getSecond() != 0 || time.getNano() != 0;
    }
}
