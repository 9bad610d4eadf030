package nl.wijkkit.plan.terms;

import java.time.LocalDate;

/**
 * The date of Easter (<i>Pasen</i>) in the Gregorian calendar.
 */
public final class Easter {

    /** The first year in which the Gregorian calendar held all year. */
    public static final int FIRST_YEAR = 1583;

    /** The last year that this library counts in. */
    public static final int LAST_YEAR = 9999;

    /** Ordinal of 1 March in a year that is not a leap year, less one. */
    private static final int DAYS_BEFORE_MARCH = 59;

    private Easter() {}

    /**
     * Returns Easter Sunday.
     *
     * @param year  the year, from {@value #FIRST_YEAR} to {@value #LAST_YEAR}
     * @return a Sunday from 22 March to 25 April
     * @throws IllegalArgumentException if the year is outside the range
     */
    public static LocalDate sunday(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "year must be from " + FIRST_YEAR + " to " + LAST_YEAR + ", got " + year);
        }
        return LocalDate.of(year, 3, 1).plusDays(dayOfMarch(year) - 1L);
    }

    /** Returns Easter Sunday as a day of the year; allocates nothing. */
    static int dayOfYear(int year, boolean leapYear) {
        return dayOfMarch(year) + DAYS_BEFORE_MARCH + (leapYear ? 1 : 0);
    }

    /**
     * Returns Easter Sunday as a day of March, from 22 to 56: the Sunday after the paschal full moon, which the golden
     * number and the corrections for the century give (J.M. Oudin 1940, as in the Explanatory Supplement to the
     * Astronomical Almanac, 1992, p. 581).
     */
    private static int dayOfMarch(int year) {
        int century = year / 100;
        int golden = year % 19;
        int k = (century - 17) / 25;
        int moon = (century - century / 4 - (century - k) / 3 + 19 * golden + 15) % 30;
        moon -= (moon / 28) * (1 - (moon / 28) * (29 / (moon + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        return moon - weekday + 28;
    }
}
