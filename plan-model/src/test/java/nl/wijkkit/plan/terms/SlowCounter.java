package nl.wijkkit.plan.terms;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * Counts terms one day at a time, by the text of the laws and with the published table of Easter. Slow and plain, and it
 * shares no code with what it checks.
 */
final class SlowCounter {

    private final Set<LocalDate> decreeDays;

    SlowCounter(Set<LocalDate> decreeDays) {
        this.decreeDays = decreeDays;
    }

    /** Art. 3 of the Algemene termijnenwet, day by day. */
    boolean isHoliday(LocalDate day) {
        LocalDate easter = PublishedEaster.sunday(day.getYear());
        return day.equals(LocalDate.of(day.getYear(), 1, 1))
                || day.equals(easter.minusDays(2))
                || day.equals(easter.plusDays(1))
                || day.equals(easter.plusDays(39))
                || day.equals(easter.plusDays(50))
                || day.equals(kingsDay(day.getYear()))
                || day.equals(LocalDate.of(day.getYear(), 5, 5))
                || day.equals(LocalDate.of(day.getYear(), 12, 25))
                || day.equals(LocalDate.of(day.getYear(), 12, 26))
                || decreeDays.contains(day);
    }

    private static LocalDate kingsDay(int year) {
        LocalDate birthday;
        if (year >= 2014) {
            birthday = LocalDate.of(year, 4, 27);
        } else if (year >= 1949) {
            birthday = LocalDate.of(year, 4, 30);
        } else {
            return LocalDate.of(year, 8, 31);
        }
        if (birthday.getDayOfWeek() != DayOfWeek.SUNDAY) {
            return birthday;
        }
        return year < 1980 ? birthday.plusDays(1) : birthday.minusDays(1);
    }

    boolean isFree(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY || isHoliday(day);
    }

    /** The last day before it moves; the days in suspensions do not count. */
    LocalDate counted(TermLength length, LocalDate event, List<TermChange.Suspension> suspensions) {
        LocalDate day = event;
        switch (length.unit()) {
            case WORKING_DAYS -> {
                int left = length.amount();
                while (left > 0) {
                    day = day.plusDays(1);
                    if (!isFree(day) && !within(day, suspensions)) {
                        left--;
                    }
                }
                return day;
            }
            case CALENDAR_DAYS, CALENDAR_WEEKS -> {
                int left = length.unit() == TermUnit.CALENDAR_WEEKS ? 7 * length.amount() : length.amount();
                while (left > 0) {
                    day = day.plusDays(1);
                    if (!within(day, suspensions)) {
                        left--;
                    }
                }
                return day;
            }
            case CALENDAR_MONTHS, CALENDAR_YEARS -> {
                int months = length.unit() == TermUnit.CALENDAR_YEARS ? 12 * length.amount() : length.amount();
                int target = event.getYear() * 12 + event.getMonthValue() - 1 + months;
                LocalDate last = event;
                // the same day number in the target month, or its last day
                while (day.getYear() * 12 + day.getMonthValue() - 1 <= target) {
                    if (day.getYear() * 12 + day.getMonthValue() - 1 == target
                            && day.getDayOfMonth() <= event.getDayOfMonth()) {
                        last = day;
                    }
                    day = day.plusDays(1);
                }
                return last;
            }
            default -> throw new AssertionError("no days");
        }
    }

    private static boolean within(LocalDate day, List<TermChange.Suspension> suspensions) {
        return suspensions.stream()
                .anyMatch(s -> !day.isBefore(s.from()) && (s.until() == null || day.isBefore(s.until())));
    }

    /** The last day as the law moves it. */
    LocalDate lastDay(TermLength length, Regime regime, LocalDate event, List<TermChange.Suspension> suspensions) {
        LocalDate day = counted(length, event, suspensions);
        if (length.unit() == TermUnit.WORKING_DAYS || regime == Regime.FIXED) {
            return day;
        }
        boolean termijnenwet = regime == Regime.TERMIJNENWET;
        // Algemene termijnenwet art. 4(a)
        boolean tooLong = (length.unit() == TermUnit.CALENDAR_DAYS && length.amount() > 90)
                || (length.unit() == TermUnit.CALENDAR_WEEKS && length.amount() > 12)
                || (length.unit() == TermUnit.CALENDAR_MONTHS && length.amount() > 3)
                || length.unit() == TermUnit.CALENDAR_YEARS;
        if (termijnenwet && tooLong) {
            return day;
        }
        // art. 1(1); Regulation 1182/71 art. 3(4)
        while (isFree(day)) {
            day = day.plusDays(1);
        }
        // art. 2: three days or more; Regulation 1182/71 art. 3(5): two days or more
        boolean days = length.unit() == TermUnit.CALENDAR_DAYS;
        if (!days || length.amount() >= (termijnenwet ? 3 : 2)) {
            while (workingDaysIn(event, day, suspensions) < 2) {
                day = day.plusDays(1);
            }
        }
        return day;
    }

    private long workingDaysIn(LocalDate event, LocalDate last, List<TermChange.Suspension> suspensions) {
        return event.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(day -> !isFree(day) && !within(day, suspensions))
                .count();
    }

    /** Elapsed hours, one by one on the time line, read on the wall at the end. */
    static LocalDateTime hours(LocalDateTime start, int hours, ZoneId zone) {
        Instant moment = start.atZone(zone).toInstant();
        for (int i = 0; i < hours; i++) {
            moment = moment.plusSeconds(3_600);
        }
        return LocalDateTime.ofInstant(moment, zone);
    }
}
