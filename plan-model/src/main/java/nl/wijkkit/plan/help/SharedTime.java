package nl.wijkkit.plan.help;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A window in which two people are both available, with the first day on which it comes.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param first  the first day
 * @param window  the window of every week, on the weekday of that day
 */
public record SharedTime(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate first, TimeWindow window)
        implements Comparable<SharedTime> {

    private static final Comparator<SharedTime> ORDER =
            Comparator.comparing(SharedTime::first).thenComparing(SharedTime::window);

    /**
     * Checks that the day has the weekday of the window.
     *
     * @throws IllegalArgumentException if it has another
     */
    public SharedTime {
        if (first.getDayOfWeek() != window.day()) {
            throw new IllegalArgumentException("the first day must be a " + window.day());
        }
    }

    /**
     * Compares by first day, then by window.
     *
     * @param other  the other time
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(SharedTime other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns the length only.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "SharedTime[" + window + "]";
    }
}
