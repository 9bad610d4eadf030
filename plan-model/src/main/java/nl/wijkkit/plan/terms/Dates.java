package nl.wijkkit.plan.terms;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.wijkkit.zrm.Text;

/** Writes dates in words, without the locale of the machine. */
final class Dates {

    private static final List<String> DAYS_NL =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
    private static final List<String> DAYS_EN =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> MONTHS_NL = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> MONTHS_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Dates() {}

    /** Returns a date such as maandag 21 april 2025, Monday 21 April 2025. */
    static Text words(LocalDate date) {
        int weekday = date.getDayOfWeek().getValue() - 1;
        int month = date.getMonthValue() - 1;
        String number = " " + date.getDayOfMonth() + " ";
        String year = " " + date.getYear();
        return Text.of(
                DAYS_NL.get(weekday) + number + MONTHS_NL.get(month) + year,
                DAYS_EN.get(weekday) + number + MONTHS_EN.get(month) + year);
    }

    /** Returns a moment such as vrijdag 14 maart 2025 om 09:30, Friday 14 March 2025 at 09:30. */
    static Text words(LocalDateTime moment) {
        Text date = words(moment.toLocalDate());
        String clock = two(moment.getHour()) + ":" + two(moment.getMinute());
        return Text.of(date.nl() + " om " + clock, date.en() + " at " + clock);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
