package nl.wijkkit.zrm;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Writes days and moments in words, in Dutch and English. The words stand here, since a Java runtime need not have those of
 * every language.
 * <p>
 * The methods are safe for use by several threads.
 */
public final class DateWords {

    private static final List<Text> WEEK = List.of(
            Text.of("maandag", "Monday"),
            Text.of("dinsdag", "Tuesday"),
            Text.of("woensdag", "Wednesday"),
            Text.of("donderdag", "Thursday"),
            Text.of("vrijdag", "Friday"),
            Text.of("zaterdag", "Saturday"),
            Text.of("zondag", "Sunday"));

    private static final List<Text> MONTHS = List.of(
            Text.of("januari", "January"),
            Text.of("februari", "February"),
            Text.of("maart", "March"),
            Text.of("april", "April"),
            Text.of("mei", "May"),
            Text.of("juni", "June"),
            Text.of("juli", "July"),
            Text.of("augustus", "August"),
            Text.of("september", "September"),
            Text.of("oktober", "October"),
            Text.of("november", "November"),
            Text.of("december", "December"));

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private DateWords() {}

    /**
     * Writes a day.
     *
     * @param day  the day
     * @return such as 9 maart 2026, 9 March 2026
     */
    public static Text day(LocalDate day) {
        Text month = MONTHS.get(day.getMonthValue() - 1);
        return Text.of(
                day.getDayOfMonth() + " " + month.nl() + " " + day.getYear(),
                day.getDayOfMonth() + " " + month.en() + " " + day.getYear());
    }

    /**
     * Writes a day with its day of the week.
     *
     * @param day  the day
     * @return such as maandag 9 maart 2026, Monday 9 March 2026
     */
    public static Text weekday(LocalDate day) {
        Text week = WEEK.get(day.getDayOfWeek().getValue() - 1);
        Text date = day(day);
        return Text.of(week.nl() + " " + date.nl(), week.en() + " " + date.en());
    }

    /**
     * Writes a moment, to the minute.
     *
     * @param moment  the moment, as the clock on the wall shows it
     * @return such as maandag 9 maart 2026 om 09:30, Monday 9 March 2026 at 09:30
     */
    public static Text moment(LocalDateTime moment) {
        Text date = weekday(moment.toLocalDate());
        String clock = CLOCK.format(moment);
        return Text.of(date.nl() + " om " + clock, date.en() + " at " + clock);
    }
}
