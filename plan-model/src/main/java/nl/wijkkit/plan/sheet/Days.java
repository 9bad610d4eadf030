package nl.wijkkit.plan.sheet;

import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.zrm.Text;

/** Writes days in full. The words stand here, since a Java runtime need not have those of every language. */
final class Days {

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

    private Days() {}

    /** Returns a day, such as maandag 9 maart 2026. */
    static Text full(LocalDate day) {
        Text week = WEEK.get(day.getDayOfWeek().getValue() - 1);
        Text month = MONTHS.get(day.getMonthValue() - 1);
        return Text.of(
                week.nl() + " " + day.getDayOfMonth() + " " + month.nl() + " " + day.getYear(),
                week.en() + " " + day.getDayOfMonth() + " " + month.en() + " " + day.getYear());
    }
}
