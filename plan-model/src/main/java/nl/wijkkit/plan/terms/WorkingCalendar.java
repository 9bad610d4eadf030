package nl.wijkkit.plan.terms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which days are working days (<i>werkdagen</i>): Monday to Friday, not on a {@link Holiday}.
 * <p>
 * This class is immutable and thread-safe. It answers for the years that {@link Easter} knows; for other years its methods
 * throw {@link IllegalArgumentException}.
 */
public final class WorkingCalendar {

    private static final WorkingCalendar BY_LAW = new WorkingCalendar(List.of());

    private final List<DecreeDay> decreeDays;
    private final long[] decreeEpochDays;

    private WorkingCalendar(List<DecreeDay> decreeDays) {
        this.decreeDays = decreeDays;
        this.decreeEpochDays = decreeDays.stream()
                .mapToLong(decree -> decree.day().toEpochDay())
                .toArray();
    }

    /**
     * Obtains the calendar of the law itself, without decrees.
     *
     * @return the calendar
     */
    public static WorkingCalendar byLaw() {
        return BY_LAW;
    }

    /**
     * Obtains a calendar with days that are equated by decree, for instance {@link DecreeDayReader#shipped()}.
     *
     * @param days  the days, in any order
     * @return the calendar
     * @throws IllegalArgumentException if a day occurs twice
     */
    public static WorkingCalendar withDecrees(List<DecreeDay> days) {
        List<DecreeDay> sorted = days.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).compareTo(sorted.get(i - 1)) == 0) {
                throw new IllegalArgumentException("days of decrees must differ from one another, got one twice");
            }
        }
        return new WorkingCalendar(sorted);
    }

    /**
     * Returns the days that are equated by decree.
     *
     * @return the days in order
     */
    public List<DecreeDay> decreeDays() {
        return decreeDays;
    }

    /**
     * Returns the holiday that a day is, in the weekend too.
     *
     * @param day  the day
     * @return the holiday; empty if it is none
     */
    public Optional<Holiday> holiday(LocalDate day) {
        return Optional.ofNullable(find(day));
    }

    /**
     * Returns whether a day is neither in a weekend nor a holiday.
     *
     * @param day  the day
     * @return true for a working day
     */
    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && find(day) == null;
    }

    /**
     * Returns the first working day from a day on.
     *
     * @param day  the day
     * @return the day itself if it is a working day, otherwise the first one after it
     */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /**
     * Counts working days from the day after a day.
     *
     * @param day  the day, which does not count
     * @param days  how many, 1 or more
     * @return the last day counted, a working day
     * @throws IllegalArgumentException if the number is less than 1
     */
    public LocalDate plusWorkingDays(LocalDate day, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("days must be 1 or more, got " + days);
        }
        LocalDate next = day;
        for (int counted = 0; counted < days; ) {
            next = next.plusDays(1);
            if (isWorkingDay(next)) {
                counted++;
            }
        }
        return next;
    }

    /**
     * Counts the working days after a day, up to and including another: how many are left to work in.
     *
     * @param today  the day, which does not count
     * @param last  the last day, which counts if it is a working day
     * @return the number, 0 if the last day does not lie after the day
     */
    public int workingDaysLeft(LocalDate today, LocalDate last) {
        int left = 0;
        for (LocalDate day = today; day.isBefore(last); ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left++;
            }
        }
        return left;
    }

    @Nullable
    Holiday find(LocalDate day) {
        Holiday byLaw = Holiday.find(day);
        if (byLaw != null || decreeEpochDays.length == 0) {
            return byLaw;
        }
        return Arrays.binarySearch(decreeEpochDays, day.toEpochDay()) >= 0 ? Holiday.DECREE_DAY : null;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    /**
     * Returns the number of days by decree.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "WorkingCalendar[" + decreeDays.size() + " days by decree]";
    }
}
