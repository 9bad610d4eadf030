package nl.wijkkit.plan.terms;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRefused;
import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import nl.wijkkit.plan.terms.TermChange.Ground;
import org.junit.jupiter.api.Test;

class TermsJsonTest {

    private static final TermRule WEEKS = Rules.of(TermLength.ofWeeks(6), Regime.TERMIJNENWET);

    @Test
    void everyDeadlineBinds() {
        Terms terms = Terms.dutch();
        Instant event = Instant.parse("2025-03-28T19:00:00Z");
        LocalDate day = LocalDate.of(2025, 3, 10);
        TermCourse course = TermCourse.start(WEEKS, day).extend(WEEKS, day);
        assertRoundTrip(terms.deadline(WEEKS, event), Deadline.class);
        assertRoundTrip(terms.deadline(Rules.of(TermLength.ofHours(72), Regime.FIXED), event), Deadline.class);
        assertRoundTrip(terms.deadline(Rules.of(TermLength.atOnce(), Regime.FIXED), event), Deadline.class);
        assertRoundTrip(
                terms.deadline(course.suspend(LocalDate.of(2025, 3, 20), Ground.FORCE_MAJEURE)), Deadline.class);
        assertRoundTrip(course, TermCourse.class);
        assertRoundTrip(DecreeDayReader.shipped().get(0), DecreeDay.class);
    }

    @Test
    void aRuleIsPlainJson() {
        assertRoundTrip(WEEKS, TermRule.class, """
                {"id": "TEST_RULE", "length": {"amount": 6, "unit": "CALENDAR_WEEKS"}, "regime": "TERMIJNENWET",
                 "basis": "LAW", "name": {"nl": "proef", "en": "trial"},
                 "source": {"reference": "Wet 1:1", "certainty": "SEEN"}}
                """);
    }

    @Test
    void refusesLengthsThatCannotBe() {
        assertRefused(
                "{\"amount\": 0, \"unit\": \"CALENDAR_WEEKS\"}", TermLength.class, "amount must be from 1 to 10000");
        assertRefused(
                "{\"amount\": 1, \"unit\": \"IMMEDIATE\"}", TermLength.class, "a term at once must have amount 0");
        assertThatThrownBy(() -> TermLength.ofDays(10_001)).hasMessage("amount must be from 1 to 10000, got 10001");
        assertThatThrownBy(() -> Rules.of("not good", TermLength.atOnce(), Regime.FIXED, TermBasis.LAW))
                .hasMessage("a term rule must be named by capitals, digits and underscores");
    }

    @Test
    void lengthsReadWell() {
        assertThat(TermLength.ofWeeks(1).label().nl()).isEqualTo("1 week");
        assertThat(TermLength.ofWorkingDays(3).label().en()).isEqualTo("3 working days");
        assertThat(TermLength.atOnce().label().en()).isEqualTo("at once");
        assertThat(WEEKS).hasToString("TermRule[TEST_RULE, 6 weeks]");
    }

    @Test
    void noDeadlineAndNoChangePrintsADate() {
        Terms terms = Terms.dutch();
        Instant event = Instant.parse("2025-03-28T19:00:00Z");
        TermCourse course = TermCourse.start(WEEKS, LocalDate.of(2025, 3, 10)).extend(WEEKS, LocalDate.of(2025, 3, 11));
        TermCourse still = course.suspend(LocalDate.of(2025, 3, 20), Ground.FORCE_MAJEURE);
        assertThat(terms.deadline(WEEKS, event)).hasToString("LastDay[TEST_RULE, 0 changes, NONE]");
        assertThat(terms.deadline(course)).hasToString("LastDay[TEST_RULE, 1 changes, NONE]");
        assertThat(terms.deadline(Rules.of(TermLength.ofHours(72), Regime.FIXED), event))
                .hasToString("LastMoment[TEST_RULE]");
        assertThat(terms.deadline(Rules.of(TermLength.atOnce(), Regime.FIXED), event))
                .hasToString("AtOnce[TEST_RULE]");
        assertThat(terms.deadline(still).toString())
                .startsWith("Suspended[TEST_RULE, ")
                .doesNotContain("2025");
        assertThat(still.changes()).hasToString("[Extension[TEST_RULE], Suspension[FORCE_MAJEURE]]");
    }
}
