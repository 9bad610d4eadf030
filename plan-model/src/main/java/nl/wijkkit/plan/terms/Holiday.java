package nl.wijkkit.plan.terms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * A recognised holiday (<i>algemeen erkende feestdag</i>) of art. 3 of the Algemene termijnenwet, or a day that is equated
 * with one.
 * <p>
 * The list is that of the article as it reads today, in every year; the day on which the birthday of the sovereign is
 * celebrated is that of the year. (The law holds since 1 April 1965.) Easter Day and Whit Sunday are not on the list, since
 * they are Sundays.
 */
public enum Holiday {
    /** New Year's Day. */
    NEW_YEARS_DAY(Text.of("nieuwjaarsdag", "New Year's Day")),
    /** The Friday before Easter; equated by art. 3(2). */
    GOOD_FRIDAY(Text.of("Goede Vrijdag", "Good Friday")),
    /** The day after Easter Sunday. */
    EASTER_MONDAY(Text.of("tweede paasdag", "Easter Monday")),
    /**
     * The day on which the birthday of the King or Queen is celebrated: 27 April since 2014, on the 26th if that is a
     * Sunday; 30 April from 1949 to 2013, if that was a Sunday on 29 April since 1980 and on 1 May before; 31 August until
     * 1948.
     */
    KINGS_DAY(Text.of("Koningsdag", "King's Day")),
    /** 5 May, in every year. */
    LIBERATION_DAY(Text.of("Bevrijdingsdag", "Liberation Day")),
    /** The Thursday 39 days after Easter. */
    ASCENSION_DAY(Text.of("Hemelvaartsdag", "Ascension Day")),
    /** The Monday 50 days after Easter. */
    WHIT_MONDAY(Text.of("tweede pinksterdag", "Whit Monday")),
    /** 25 December. */
    CHRISTMAS_DAY(Text.of("eerste kerstdag", "Christmas Day")),
    /** 26 December. */
    SECOND_CHRISTMAS_DAY(Text.of("tweede kerstdag", "second Christmas day")),
    /** A day that a royal decree equates, art. 3(3). */
    DECREE_DAY(Text.of("gelijkgestelde dag", "day equated by decree"));

    private static final int FIRST_EASTER_MONTH = 3;
    private static final int LAST_EASTER_MONTH = 6;
    private static final int FIRST_KINGS_DAY = 2014;
    private static final int FIRST_YEAR_OF_BEATRIX = 1980;
    private static final int FIRST_YEAR_OF_JULIANA = 1949;

    private final Text label;

    Holiday(Text label) {
        this.label = label;
    }

    /**
     * Returns what people call the day.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }

    /**
     * Returns the holiday that a day is by law, without decrees.
     *
     * @param day  the day, in a year that {@link Easter} knows
     * @return the holiday; the first of this enum if the day is two at once; empty if it is none
     * @throws IllegalArgumentException if the day is outside the years that {@link Easter} knows
     */
    public static Optional<Holiday> on(LocalDate day) {
        return Optional.ofNullable(find(day));
    }

    /** As {@link #on}, without an allocation. */
    static @Nullable Holiday find(LocalDate day) {
        int year = day.getYear();
        if (year < Easter.FIRST_YEAR || year > Easter.LAST_YEAR) {
            throw new IllegalArgumentException(
                    "year must be from " + Easter.FIRST_YEAR + " to " + Easter.LAST_YEAR + ", got " + year);
        }
        int month = day.getMonthValue();
        int date = day.getDayOfMonth();
        if (month == 1) {
            return date == 1 ? NEW_YEARS_DAY : null;
        }
        if (month == 12) {
            return date == 25 ? CHRISTMAS_DAY : date == 26 ? SECOND_CHRISTMAS_DAY : null;
        }
        Holiday byEaster = month >= FIRST_EASTER_MONTH && month <= LAST_EASTER_MONTH ? byEaster(day) : null;
        if (byEaster == GOOD_FRIDAY || byEaster == EASTER_MONDAY) {
            return byEaster;
        }
        if (isKingsDay(day, year, month, date)) {
            return KINGS_DAY;
        }
        return month == 5 && date == 5 ? LIBERATION_DAY : byEaster;
    }

    private static @Nullable Holiday byEaster(LocalDate day) {
        return switch (day.getDayOfYear() - Easter.dayOfYear(day.getYear(), day.isLeapYear())) {
            case -2 -> GOOD_FRIDAY;
            case 1 -> EASTER_MONDAY;
            case 39 -> ASCENSION_DAY;
            case 50 -> WHIT_MONDAY;
            default -> null;
        };
    }

    private static boolean isKingsDay(LocalDate day, int year, int month, int date) {
        if (year < FIRST_YEAR_OF_JULIANA) {
            return month == 8 && date == 31;
        }
        if (month == 4) {
            int birthday = year >= FIRST_KINGS_DAY ? 27 : 30;
            DayOfWeek weekday = day.getDayOfWeek();
            return date == birthday
                    ? weekday != DayOfWeek.SUNDAY
                    : date == birthday - 1 && weekday == DayOfWeek.SATURDAY && year >= FIRST_YEAR_OF_BEATRIX;
        }
        return month == 5 && date == 1 && year < FIRST_YEAR_OF_BEATRIX && day.getDayOfWeek() == DayOfWeek.MONDAY;
    }
}
