package nl.wijkkit.plan.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.wijkkit.plan.terms.Deadline.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates that follow from the text of the laws; the articles stand with the claims. */
class TermsTest {

    private static final Terms TERMS = Terms.dutch();

    private static Instant local(String text) {
        return LocalDateTime.parse(text).atZone(Terms.AMSTERDAM).toInstant();
    }

    // Algemene termijnenwet art. 1 and 4: exactly 90 days, twelve weeks or three months still move, more does not
    @ParameterizedTest
    @CsvSource({
        "90, CALENDAR_DAYS, 2024-12-29, 2025-03-31", // counted: Saturday 29 March
        "91, CALENDAR_DAYS, 2024-12-28, 2025-03-29",
        "12, CALENDAR_WEEKS, 2025-01-04, 2025-03-31",
        "13, CALENDAR_WEEKS, 2025-01-04, 2025-04-05",
        "3, CALENDAR_MONTHS, 2025-03-14, 2025-06-16",
        "4, CALENDAR_MONTHS, 2025-03-12, 2025-07-12",
        "1, CALENDAR_YEARS, 2024-03-29, 2025-03-29"
    })
    void onlyShortTermsMove(int amount, TermUnit unit, LocalDate event, LocalDate expected) {
        TermRule rule = Rules.of(TermLength.of(amount, unit), Regime.TERMIJNENWET);
        assertThat(TERMS.lastDay(rule, event).day()).isEqualTo(expected);
    }

    @Test
    void aTermThatEndsOnEasterMondayEndsOnTuesday() {
        Deadline.LastDay end =
                TERMS.lastDay(Rules.of(TermLength.ofWeeks(2), Regime.TERMIJNENWET), LocalDate.of(2024, 3, 18));
        assertThat(end.day()).isEqualTo(LocalDate.of(2024, 4, 2));
        assertThat(end.move()).isEqualTo(Move.HOLIDAY);
        assertThat(end.holiday()).contains(Holiday.EASTER_MONDAY);
        assertThat(end.explanation().en())
                .isEqualTo(
                        "A term of 2 weeks from Monday 18 March 2024 (that day does not count) ends on Monday 1 April"
                                + " 2024. That is Easter Monday, so the last day is Tuesday 2 April 2024 (Algemene termijnenwet"
                                + " art. 1). Term: trial (TEST_RULE, Wet 1:1).");
        assertThat(end.explanation().nl())
                .isEqualTo(
                        "Een termijn van 2 weken vanaf maandag 18 maart 2024 (die dag telt niet mee) eindigt op maandag 1"
                                + " april 2024. Dat is tweede paasdag, dus de laatste dag is dinsdag 2 april 2024 (Algemene"
                                + " termijnenwet art. 1). Termijn: proef (TEST_RULE, Wet 1:1).");
    }

    @Test
    void aPolicyMovesAsTheLawDoesAndSaysSo() {
        TermRule rule = Rules.of("POLICY_TERM", TermLength.ofDays(14), Regime.TERMIJNENWET, TermBasis.POLICY);
        Deadline end = TERMS.lastDay(rule, LocalDate.of(2025, 2, 1));
        assertThat(end.lastDay(Terms.AMSTERDAM)).contains(LocalDate.of(2025, 2, 17));
        assertThat(end.explanation().en())
                .contains("That is in a weekend, so the last day is Monday 17 February 2025"
                        + " (as in Algemene termijnenwet art. 1)");
    }

    @Test
    void aTermOfThreeDaysHoldsTwoWorkingDays() {
        // art. 2: Friday 7 March 2025 and three days: Saturday, Sunday, Monday hold one working day
        Deadline.LastDay end =
                TERMS.lastDay(Rules.of(TermLength.ofDays(3), Regime.TERMIJNENWET), LocalDate.of(2025, 3, 7));
        assertThat(end.counted()).isEqualTo(LocalDate.of(2025, 3, 10));
        assertThat(end.day()).isEqualTo(LocalDate.of(2025, 3, 11));
        assertThat(end.move()).isEqualTo(Move.TWO_WORKING_DAYS);
        assertThat(end.explanation().en())
                .contains("Fewer than two working days lie within it")
                .contains("art. 2");
    }

    @Test
    void aFixedTermEndsWhereItEnds() {
        // Awb 4:17: the Algemene termijnenwet does not apply to the penalty days
        assertThat(TERMS.lastDay(Rules.of(TermLength.ofDays(42), Regime.FIXED), LocalDate.of(2025, 3, 1)))
                .extracting(Deadline.LastDay::day)
                .isEqualTo(LocalDate.of(2025, 4, 12));
    }

    @Test
    void aMonthOfTheRegulationEndsOnTheLastDayOfAShorterMonth() {
        // Regulation 1182/71 art. 3(2)(c) and 3(4): 28 February 2027 is a Sunday
        TermRule month = Rules.of(TermLength.ofMonths(1), Regime.REGULATION_1182_71);
        assertThat(TERMS.lastDay(month, LocalDate.of(2027, 1, 30)).day()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(TERMS.lastDay(month, LocalDate.of(2027, 1, 30)).explanation().en())
                .contains("Regulation (EEC, Euratom) 1182/71 art. 3(4)");
        // no limit on the length, other than in the Algemene termijnenwet
        assertThat(TERMS.lastDay(Rules.of(TermLength.ofMonths(6), Regime.REGULATION_1182_71), LocalDate.of(2025, 1, 5))
                        .day())
                .isEqualTo(LocalDate.of(2025, 7, 7));
    }

    @Test
    void workingDaysSkipWeekendAndHolidays() {
        // Christmas 2025 is on Thursday and Friday
        assertThat(TERMS.lastDay(Rules.of(TermLength.ofWorkingDays(3), Regime.TERMIJNENWET), LocalDate.of(2025, 12, 23))
                        .day())
                .isEqualTo(LocalDate.of(2025, 12, 30));
    }

    @Test
    void aDecreeEquatesADay() {
        // Friday 15 May 2026 is equated; Ascension Day is the day before
        TermRule week = Rules.of(TermLength.ofWeeks(2), Regime.TERMIJNENWET);
        LocalDate event = LocalDate.of(2026, 5, 1);
        Terms decreed = Terms.of(WorkingCalendar.withDecrees(DecreeDayReader.shipped()), Terms.AMSTERDAM);
        assertThat(TERMS.lastDay(week, event).day()).isEqualTo(LocalDate.of(2026, 5, 15));
        assertThat(decreed.lastDay(week, event).day()).isEqualTo(LocalDate.of(2026, 5, 18));
        assertThat(decreed.lastDay(week, event).holiday()).contains(Holiday.DECREE_DAY);
        assertThat(decreed.lastDay(week, event).explanation().nl()).contains("Dat is gelijkgestelde dag");
    }

    // 72 elapsed hours; in 2026 summer time starts on 29 March and ends on 25 October
    @ParameterizedTest
    @CsvSource({
        "2026-03-10T09:30, 2026-03-13T09:30",
        "2026-03-27T20:00, 2026-03-30T21:00",
        "2026-10-23T20:00, 2026-10-26T19:00"
    })
    void hoursElapseAcrossTheChangeOfTheClock(String event, LocalDateTime expected) {
        Deadline end = TERMS.deadline(Rules.of(TermLength.ofHours(72), Regime.REGULATION_1182_71), local(event));
        assertThat(end.passes(Terms.AMSTERDAM)
                        .orElseThrow()
                        .atZone(Terms.AMSTERDAM)
                        .toLocalDateTime())
                .isEqualTo(expected);
        boolean changes = expected.getMinute() == 0;
        assertThat(end.explanation().en().contains("The clock changes in between"))
                .isEqualTo(changes);
    }

    @Test
    void atOncePassesWithTheEvent() {
        Deadline end = TERMS.deadline(Rules.of(TermLength.atOnce(), Regime.FIXED), local("2025-02-15T23:20"));
        assertThat(end.passes(Terms.AMSTERDAM)).contains(local("2025-02-15T23:20"));
        assertThat(end.lastDay(Terms.AMSTERDAM)).contains(LocalDate.of(2025, 2, 15));
        assertThat(end.explanation().nl()).startsWith("Iemand moet onmiddellijk handelen.");
    }

    @Test
    void theDayIsThatOfTheZone() {
        // 23:30 UTC on 6 April is 7 April in Amsterdam
        Deadline end = TERMS.deadline(
                Rules.of(TermLength.ofWeeks(6), Regime.TERMIJNENWET), Instant.parse("2025-04-06T23:30:00Z"));
        assertThat(end.lastDay(Terms.AMSTERDAM)).contains(LocalDate.of(2025, 5, 19));
        assertThat(end.passes(Terms.AMSTERDAM)).contains(local("2025-05-20T00:00"));
    }

    @Test
    void theEarliestOfTwoIsKept() {
        TermRule fourWeeks = Rules.of("FOUR", TermLength.ofWeeks(4), Regime.TERMIJNENWET, TermBasis.PRACTICE);
        TermRule sameByLaw = Rules.of("TWENTY_EIGHT", TermLength.ofDays(28), Regime.TERMIJNENWET, TermBasis.LAW);
        Deadline first = TERMS.lastDay(fourWeeks, LocalDate.of(2025, 3, 3));
        Deadline later = TERMS.lastDay(fourWeeks, LocalDate.of(2025, 3, 24));
        Deadline law = TERMS.lastDay(sameByLaw, LocalDate.of(2025, 3, 3));
        assertThat(TERMS.earliest(later, first)).isSameAs(first);
        assertThat(TERMS.earliest(first, law)).as("the same day: the law").isSameAs(law);
        Deadline still = TERMS.deadline(TermCourse.start(sameByLaw, LocalDate.of(2025, 1, 1))
                .suspend(LocalDate.of(2025, 1, 3), TermChange.Ground.FORCE_MAJEURE));
        assertThat(TERMS.earliest(still, later))
                .as("a term that stands still comes last")
                .isSameAs(later);
    }

    @Test
    void hoursNeedAMoment() {
        assertThatThrownBy(() -> TERMS.lastDay(
                        Rules.of(TermLength.ofHours(72), Regime.REGULATION_1182_71), LocalDate.of(2025, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a term in hours or at once starts at a moment, got a day");
    }

    @Test
    void anEquatedDayStandsOnce() {
        DecreeDay day = DecreeDayReader.shipped().get(0);
        assertThatThrownBy(() -> WorkingCalendar.withDecrees(List.of(day, day)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
