package nl.wijkkit.plan.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EasterTest {

    @Test
    void agreesWithThePublishedTable() {
        assertThat(PublishedEaster.sundays())
                .hasSize(PublishedEaster.LAST_YEAR - PublishedEaster.FIRST_YEAR + 1)
                .allSatisfy((year, sunday) -> assertThat(Easter.sunday(year)).isEqualTo(sunday));
    }

    @Test
    void agreesWithAnotherAlgorithmInEveryYear() {
        assertThat(IntStream.rangeClosed(Easter.FIRST_YEAR, Easter.LAST_YEAR))
                .allSatisfy(year -> assertThat(Easter.sunday(year)).isEqualTo(butcher(year)));
    }

    @Test
    void isAlwaysASundayFrom22MarchTo25April() {
        assertThat(IntStream.rangeClosed(Easter.FIRST_YEAR, Easter.LAST_YEAR).mapToObj(Easter::sunday))
                .allSatisfy(day -> assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY))
                .allSatisfy(day -> assertThat(day)
                        .isBetween(LocalDate.of(day.getYear(), 3, 22), LocalDate.of(day.getYear(), 4, 25)));
    }

    @Test
    void refusesAYearOutsideTheCalendar() {
        assertThatThrownBy(() -> Easter.sunday(1582))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("year must be from 1583 to 9999, got 1582");
        assertThatThrownBy(() -> Easter.sunday(10_000)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Easter.sunday(1583)).isEqualTo(LocalDate.of(1583, 4, 10));
    }

    /** The anonymous Gregorian algorithm (Nature, 20 April 1876; S. Butcher), in the form of Meeus. */
    private static LocalDate butcher(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
