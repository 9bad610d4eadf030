package nl.wijkkit.plan.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a partial date. */
final class DateText {

    private static final Pattern SHAPE = Pattern.compile("(?<year>[0-9]{4})(-(?<month>[0-9]{2})(-(?<day>[0-9]{2}))?)?");

    private DateText() {}

    static PartialDate parse(String text) {
        if (text.equals(PartialDate.unknown().text())) {
            return PartialDate.unknown();
        }
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "a partial date must look like 2010-03-16, 2010-03, 2010 or unknown, got " + text.length()
                            + " characters");
        }
        int year = Integer.parseInt(parts.group("year"));
        String month = parts.group("month");
        String day = parts.group("day");
        if (month == null) {
            return PartialDate.ofYear(year);
        }
        try {
            YearMonth yearMonth = YearMonth.of(year, Integer.parseInt(month));
            return day == null
                    ? PartialDate.of(yearMonth)
                    : PartialDate.of(LocalDate.of(year, yearMonth.getMonthValue(), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a partial date must be a date of the calendar", e);
        }
    }
}
