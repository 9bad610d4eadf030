package nl.wijkkit.signals.triage;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.plan.terms.TermChange.Ground;
import nl.wijkkit.plan.terms.TermCourse;
import nl.wijkkit.plan.terms.TermRule;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.Channel;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.Facts;
import nl.wijkkit.signals.Household;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.recognise.Relations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The term of the signal is six weeks from Monday 3 March 2025: Monday 14 April (Wmo 2015 2.3.2(1)). */
class EscalationTest {

    private static final Triage TRIAGE = Cases.of(PolicyReader.shipped());
    private static final LocalDate RECEIVED = LocalDate.of(2025, 3, 3);
    private static final TermRule SIX_WEEKS = TRIAGE.term("WMO_INVESTIGATION_6W");
    private static final Deadline RUNNING = Terms.dutch().lastDay(SIX_WEEKS, RECEIVED);
    private static final Facts NOTHING_DONE = done(0, false, false);

    private static Facts done(int attempts, boolean reached, boolean started) {
        return Facts.of(Map.of(
                FactKey.of("contact_attempts"), new FactValue.Count(attempts),
                FactKey.of("contact_made"), new FactValue.Flag(reached),
                FactKey.of("investigation_started"), new FactValue.Flag(started)));
    }

    private static Instant at(String day) {
        return LocalDateTime.parse(day + "T10:00").atZone(Terms.AMSTERDAM).toInstant();
    }

    private static Escalation on(String day, Facts done, Urgency before, @Nullable Deadline running) {
        Signal signal = Signal.of(SignalId.of("s-1"), SignalKind.of("WMO_REPORT"), Channel.TELEPHONE, at("2025-03-03"))
                .withHousehold(Household.in("9905").withResident(true).withPeople(1, 0))
                .withFacts(done);
        return TRIAGE.escalation(signal, Relations.none(), before, running, at(day));
    }

    // REF-1 raises one level when at most two working days are left after the day, or the term has passed
    @ParameterizedTest
    @CsvSource({
        "2025-03-03, NORMAL",
        "2025-04-09, NORMAL", // Thursday, Friday, Monday are left
        "2025-04-10, HIGH",
        "2025-04-13, HIGH",
        "2025-04-14, HIGH",
        "2025-04-15, HIGH",
        "2025-06-02, HIGH"
    })
    void theUrgencyRisesWhenTheTermNears(String day, Urgency expected) {
        Escalation escalation = on(day, NOTHING_DONE, Urgency.NORMAL, RUNNING);
        assertThat(escalation.urgency()).isEqualTo(expected);
        assertThat(escalation.before()).isEqualTo(Urgency.NORMAL);
        assertThat(escalation.isRaised()).isEqualTo(expected == Urgency.HIGH);
        boolean passed = LocalDate.parse(day).isAfter(LocalDate.of(2025, 4, 14));
        assertThat(escalation.rules())
                .isEqualTo(expected == Urgency.NORMAL ? List.of() : List.of(passed ? "term-passed" : "term-near"));
        assertThat(escalation.reasons())
                .extracting(Outcome.Reason::code)
                .isEqualTo(
                        expected == Urgency.NORMAL
                                ? List.of()
                                : List.of(passed ? "DEADLINE_PASSED" : "DEADLINE_NEAR_NO_CONTACT"));
    }

    @Test
    void whatIsStartedAndTriedDoesNotRise() {
        String last = "2025-04-14";
        assertThat(on(last, done(0, false, true), Urgency.NORMAL, RUNNING).isRaised())
                .as("nobody tried contact")
                .isTrue();
        assertThat(on(last, done(1, false, false), Urgency.NORMAL, RUNNING).isRaised())
                .as("the work has not started")
                .isTrue();
        assertThat(on(last, done(1, false, true), Urgency.NORMAL, RUNNING).isRaised())
                .isFalse();
        assertThat(on(last, done(0, true, true), Urgency.NORMAL, RUNNING).isRaised())
                .isFalse();
    }

    @Test
    void whatAPersonSetIsRaisedTooAndNothingRisesAboveAcute() {
        assertThat(on("2025-04-14", NOTHING_DONE, Urgency.LOW, RUNNING).urgency())
                .isEqualTo(Urgency.NORMAL);
        assertThat(on("2025-04-14", NOTHING_DONE, Urgency.ACUTE, RUNNING).urgency())
                .isEqualTo(Urgency.ACUTE);
    }

    @Test
    void whatHasNoActionOrNoTermOrStandsStillDoesNotRise() {
        assertThat(on("2025-06-02", NOTHING_DONE, Urgency.NO_ACTION, RUNNING).isRaised())
                .isFalse();
        assertThat(on("2025-06-02", NOTHING_DONE, Urgency.NORMAL, null).isRaised())
                .isFalse();
        TermCourse course =
                TermCourse.start(SIX_WEEKS, RECEIVED).suspend(LocalDate.of(2025, 3, 11), Ground.FORCE_MAJEURE);
        Deadline still = Terms.dutch().deadline(course);
        assertThat(on("2025-06-02", NOTHING_DONE, Urgency.NORMAL, still).isRaised())
                .isFalse();
    }

    @Test
    void anExtendedTermIsCountedToItsNewEnd() {
        TermCourse course = TermCourse.start(SIX_WEEKS, RECEIVED).extend(SIX_WEEKS, LocalDate.of(2025, 3, 4));
        Deadline later = Terms.dutch().deadline(course);
        assertThat(on("2025-04-14", NOTHING_DONE, Urgency.NORMAL, later).isRaised())
                .isFalse();
        assertThat(on("2025-06-02", NOTHING_DONE, Urgency.NORMAL, later).isRaised())
                .isTrue();
    }

    @Test
    void aValueIsCheckedAndBinds() {
        assertRoundTrip(on("2025-04-14", NOTHING_DONE, Urgency.NORMAL, RUNNING), Escalation.class);
        assertThatThrownBy(() -> new Escalation(Urgency.HIGH, Urgency.NORMAL, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not lower");
        assertThatThrownBy(() -> on("2025-03-02", NOTHING_DONE, Urgency.NORMAL, RUNNING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before the receipt");
    }
}
