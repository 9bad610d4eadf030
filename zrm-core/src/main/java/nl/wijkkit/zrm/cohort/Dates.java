package nl.wijkkit.zrm.cohort;

import java.time.LocalDate;
import java.time.YearMonth;

/** Dates as 16 bits: days since 1 January 1950, which lasts until 6 June 2129. */
final class Dates {

    static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    static final LocalDate LAST = FIRST.plusDays(Character.MAX_VALUE);

    private static final long EPOCH = FIRST.toEpochDay();

    private Dates() {}

    static LocalDate date(int days) {
        return LocalDate.ofEpochDay(EPOCH + days);
    }

    static boolean fits(LocalDate date) {
        return !date.isBefore(FIRST) && !date.isAfter(LAST);
    }

    /** The days of a date, or one of the refusals of {@link FixedCells}. */
    static int days(int year, int month, int day) {
        if (year < 0
                || month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return FixedCells.REFUSED;
        }
        LocalDate date = LocalDate.of(year, month, day);
        return fits(date) ? days(date) : FixedCells.OUT_OF_RANGE;
    }

    /** The days of a date that fits. */
    static int days(LocalDate date) {
        return (int) (date.toEpochDay() - EPOCH);
    }
}
