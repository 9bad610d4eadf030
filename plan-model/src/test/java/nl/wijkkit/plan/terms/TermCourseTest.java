package nl.wijkkit.plan.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.wijkkit.plan.terms.TermChange.Ground;
import org.junit.jupiter.api.Test;

/** Suspension after Awb 4:15, and extension. */
class TermCourseTest {

    private static final Terms TERMS = Terms.dutch();
    private static final TermRule EIGHT_WEEKS = Rules.of(TermLength.ofWeeks(8), Regime.TERMIJNENWET);
    private static final LocalDate EVENT = LocalDate.of(2025, 3, 3);

    @Test
    void theDaysOfASuspensionAreAdded() {
        // 8 weeks from 3 March: 28 April; asked on 10 March, so from the 11th; completed on the 21st: ten days
        Deadline end = TERMS.deadline(TermCourse.start(EIGHT_WEEKS, EVENT)
                .suspend(LocalDate.of(2025, 3, 11), Ground.COMPLETION_ASKED)
                .resume(LocalDate.of(2025, 3, 21)));
        assertThat(end.lastDay(Terms.AMSTERDAM)).contains(LocalDate.of(2025, 5, 8));
        assertThat(end.explanation().en())
                .contains("suspended from Tuesday 11 March 2025 up to and including Thursday 20 March 2025 (10 days;"
                        + " completion of the application was asked, Awb 4:15 lid 1a)");
    }

    @Test
    void aTermThatStandsStillSaysHowMuchIsLeft() {
        TermCourse course =
                TermCourse.start(EIGHT_WEEKS, EVENT).suspend(LocalDate.of(2025, 3, 11), Ground.DELAY_BY_APPLICANT);
        assertThat(course.isSuspended()).isTrue();
        Deadline still = TERMS.deadline(course);
        // seven of 56 days have run
        assertThat(still)
                .isEqualTo(new Deadline.Suspended(EIGHT_WEEKS, EVENT, course.changes(), LocalDate.of(2025, 3, 11), 49));
        assertThat(still.passes(Terms.AMSTERDAM)).isEmpty();
        assertThat(still.explanation().nl()).contains("staat stil; er resteert 49 dagen");
    }

    @Test
    void workingDaysLeftAreWorkingDays() {
        TermRule fiveDays = Rules.of(TermLength.ofWorkingDays(5), Regime.TERMIJNENWET);
        Deadline still = TERMS.deadline(
                TermCourse.start(fiveDays, EVENT).suspend(LocalDate.of(2025, 3, 6), Ground.FORCE_MAJEURE));
        assertThat(still.explanation().en()).contains("3 working days left");
    }

    @Test
    void aSuspensionInTheDaysThatTheLawAddedKeepsTheRest() {
        // two weeks from Saturday 1 March end on Saturday the 15th, so Monday the 17th; suspended on Sunday for three
        // days
        TermRule twoWeeks = Rules.of(TermLength.ofWeeks(2), Regime.TERMIJNENWET);
        Deadline end = TERMS.deadline(TermCourse.start(twoWeeks, LocalDate.of(2025, 3, 1))
                .suspend(LocalDate.of(2025, 3, 16), Ground.DELAY_AGREED)
                .resume(LocalDate.of(2025, 3, 19)));
        assertThat(end.lastDay(Terms.AMSTERDAM)).contains(LocalDate.of(2025, 3, 20));
    }

    @Test
    void anExtensionAddsItsLengthToTheTerm() {
        // AVG 12(3): one month and two more, from the day of the request: 30 April and not 28
        TermRule month = Rules.of(TermLength.ofMonths(1), Regime.REGULATION_1182_71);
        TermRule twoMore =
                Rules.of("GDPR_EXTENSION_2M", TermLength.ofMonths(2), Regime.REGULATION_1182_71, TermBasis.LAW);
        Deadline end = TERMS.deadline(
                TermCourse.start(month, LocalDate.of(2025, 1, 31)).extend(twoMore, LocalDate.of(2025, 2, 20)));
        assertThat(end.lastDay(Terms.AMSTERDAM)).contains(LocalDate.of(2025, 4, 30));
        assertThat(end.explanation().en()).contains("extended by 2 months (GDPR_EXTENSION_2M, Wet 1:1)");
    }

    @Test
    void anExtensionMovesByItsOwnLength() {
        // eight weeks more after eight weeks: each is a term of eight weeks, so the end still moves off King's Day
        TermRule more = Rules.of("EXTENSION_8W", TermLength.ofWeeks(8), Regime.TERMIJNENWET, TermBasis.LAW);
        Deadline end = TERMS.deadline(
                TermCourse.start(EIGHT_WEEKS, LocalDate.of(2026, 1, 5)).extend(more, LocalDate.of(2026, 2, 1)));
        assertThat(end.lastDay(Terms.AMSTERDAM)).contains(LocalDate.of(2026, 4, 28));
    }

    @Test
    void aTermThatHasEndedDoesNotChange() {
        TermCourse late = TermCourse.start(EIGHT_WEEKS, EVENT).suspend(LocalDate.of(2025, 4, 29), Ground.FORCE_MAJEURE);
        assertThatThrownBy(() -> TERMS.deadline(late))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a term can be suspended or extended only before it has ended");
        TermCourse told = TermCourse.start(EIGHT_WEEKS, EVENT).extend(EIGHT_WEEKS, LocalDate.of(2025, 4, 29));
        assertThatThrownBy(() -> TERMS.deadline(told)).isInstanceOf(IllegalArgumentException.class);
        assertThat(TERMS.deadline(TermCourse.start(EIGHT_WEEKS, EVENT).extend(EIGHT_WEEKS, LocalDate.of(2025, 4, 28))))
                .isInstanceOf(Deadline.LastDay.class);
    }

    @Test
    void refusesWhatCannotBe() {
        TermCourse running = TermCourse.start(EIGHT_WEEKS, EVENT);
        TermCourse still = running.suspend(LocalDate.of(2025, 3, 11), Ground.COMPLETION_ASKED);
        assertThatThrownBy(() -> running.resume(EVENT)).hasMessage("only a term that stands still can be resumed");
        assertThatThrownBy(() -> running.suspend(EVENT, Ground.COMPLETION_ASKED))
                .hasMessageStartingWith("a suspension must start after the event");
        assertThatThrownBy(() -> still.suspend(LocalDate.of(2025, 4, 1), Ground.FORCE_MAJEURE))
                .hasMessageStartingWith("a suspension must start after the event and after the suspension before it");
        assertThatThrownBy(() -> still.extend(EIGHT_WEEKS, EVENT))
                .hasMessage("a term that stands still must be resumed first");
        assertThatThrownBy(() -> running.extend(Rules.of(TermLength.ofDays(3), Regime.FIXED), EVENT))
                .hasMessage("an extension must be in CALENDAR_WEEKS, got CALENDAR_DAYS");
        assertThatThrownBy(() -> TermCourse.start(Rules.of(TermLength.ofHours(72), Regime.FIXED), EVENT))
                .hasMessage("a term in hours or at once cannot be suspended or extended");
        assertThatThrownBy(() -> still.resume(LocalDate.of(2025, 3, 11)))
                .hasMessage("a suspension must end after its first day");
    }

    @Test
    void printsNoDate() {
        assertThat(TermCourse.start(EIGHT_WEEKS, EVENT)).hasToString("TermCourse[TEST_RULE, 0 changes]");
    }
}
