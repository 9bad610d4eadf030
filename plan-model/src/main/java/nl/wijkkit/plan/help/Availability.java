package nl.wijkkit.plan.help;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.plan.period.Period;

/**
 * When someone can give or receive help: some windows of every week, during a period.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param period  the days
 * @param windows  the parts of the week, at least one; kept in order
 */
public record Availability(Period period, List<TimeWindow> windows) {

    /**
     * Checks that there is a window.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Availability {
        Objects.requireNonNull(period, "period");
        windows = windows.stream().sorted().toList();
        if (windows.isEmpty()) {
            throw new IllegalArgumentException("availability must have at least one window");
        }
    }

    /**
     * Returns when both are available for long enough.
     *
     * @param other  the other's availability
     * @param minutes  how long at least, 1 or more
     * @return the shared windows with the first day of each, in order of that day and the window; empty if there are none
     */
    public List<SharedTime> shared(Availability other, int minutes) {
        Optional<Period> days = period.intersection(other.period);
        if (days.isEmpty()) {
            return List.of();
        }
        List<SharedTime> shared = new ArrayList<>();
        for (TimeWindow window : windows) {
            for (TimeWindow theirs : other.windows) {
                window.intersection(theirs)
                        .filter(both -> both.minutes() >= minutes)
                        .flatMap(both -> first(both, days.get()))
                        .ifPresent(shared::add);
            }
        }
        return shared.stream().sorted().distinct().toList();
    }

    private static Optional<SharedTime> first(TimeWindow window, Period days) {
        LocalDate day = days.from().with(TemporalAdjusters.nextOrSame(window.day()));
        return days.contains(day) ? Optional.of(new SharedTime(day, window)) : Optional.empty();
    }

    /**
     * Returns the number of windows.
     *
     * @return one count
     */
    @Override
    public String toString() {
        return "Availability[windows=" + windows.size() + "]";
    }
}
