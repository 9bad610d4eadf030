package nl.wijkkit.plan.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTest {

    // the birthday of the sovereign as it was celebrated: 30 April since 1949, a Sunday on 1 May, since 1980 on the
    // 29th;
    // 27 April since 2014, a Sunday on the 26th
    @ParameterizedTest
    @CsvSource({
        "1950-05-01",
        "1979-04-30",
        "1978-05-01",
        "1989-04-29",
        "2000-04-29",
        "2006-04-29",
        "2013-04-30",
        "2014-04-26",
        "2025-04-26",
        "2026-04-27",
        "2031-04-26"
    })
    void theBirthdayOfTheSovereignIsTheDayOnWhichItIsCelebrated(LocalDate day) {
        assertThat(Holiday.on(day)).contains(Holiday.KINGS_DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "1978-04-30",
        "1989-04-30",
        "1989-05-01",
        "2014-04-27",
        "2014-04-30",
        "2025-04-27",
        "2012-04-27",
        "2026-04-26",
        "2026-04-30"
    })
    void theOtherDaysAreNot(LocalDate day) {
        assertThat(Holiday.on(day)).isEmpty();
    }

    // the list of art. 3(1) and (2) for 2026; Easter is on 5 April
    @ParameterizedTest
    @CsvSource({
        "2026-01-01, NEW_YEARS_DAY",
        "2026-04-03, GOOD_FRIDAY",
        "2026-04-06, EASTER_MONDAY",
        "2026-04-27, KINGS_DAY",
        "2026-05-05, LIBERATION_DAY",
        "2026-05-14, ASCENSION_DAY",
        "2026-05-25, WHIT_MONDAY",
        "2026-12-25, CHRISTMAS_DAY",
        "2026-12-26, SECOND_CHRISTMAS_DAY"
    })
    void aYearHasTheNineDaysOfTheLaw(LocalDate day, Holiday expected) {
        assertThat(Holiday.on(day)).contains(expected);
        assertThat(LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2027, 1, 1))
                        .filter(date -> Holiday.on(date).isPresent()))
                .hasSize(9);
    }

    @Test
    void aDayCanBeTwoAtOnce() {
        // Ascension Day 2016 was on 5 May
        assertThat(Holiday.on(LocalDate.of(2016, 5, 5))).contains(Holiday.LIBERATION_DAY);
        assertThat(Easter.sunday(2016).plusDays(39)).isEqualTo(LocalDate.of(2016, 5, 5));
    }

    @Test
    void refusesAYearOutsideTheCalendar() {
        assertThatThrownBy(() -> Holiday.on(LocalDate.of(1582, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("year must be from 1583 to 9999, got 1582");
    }

    @Test
    void theShippedDecreesEquateOnlyWeekdaysThatAreNoHolidayYet() {
        assertThat(DecreeDayReader.shipped())
                .hasSize(10)
                .isSorted()
                .allSatisfy(decree -> assertThat(WorkingCalendar.byLaw().isWorkingDay(decree.day()))
                        .isTrue())
                .allSatisfy(decree -> assertThat(decree.source().reference())
                        .contains(decree.day().getDayOfMonth() + " "));
    }

    @Test
    void aDecreeFileTellsAllItsProblems() {
        Checked<List<DecreeDay>> read = DecreeDayReader.read(new StringReader("""
                {"format": "decree-days-1", "decrees": [
                  {"source": {"reference": "Besluit", "certainty": "SEEN"}, "days": ["2026-05-15", "15 mei", "2026-05-15"]},
                  {"days": [7]}], "extra": 1}
                """));
        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        "unknown-field", "not-a-date", "stands-twice", "missing-field", "wrong-type");
    }
}
