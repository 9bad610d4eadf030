package nl.wijkkit.signals.followup;

import static nl.wijkkit.signals.followup.Steps.ANNA;
import static nl.wijkkit.signals.followup.Steps.SYSTEM;
import static nl.wijkkit.signals.followup.Steps.TERMS;
import static nl.wijkkit.signals.followup.Steps.WORKFLOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.plan.terms.TermChange.Ground;
import nl.wijkkit.plan.terms.TermCourse;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The term of the signal is six weeks from Monday 3 March 2025: Monday 14 April. */
class EscalationTest {

    private static Escalation on(FollowUp followUp, String day) {
        return WORKFLOW.escalation(followUp, LocalDate.parse(day), TERMS);
    }

    // the example raises one level when at most two working days are left after the day, or the term has passed
    @ParameterizedTest
    @CsvSource({
        "2025-03-03, NORMAL, 30, false",
        "2025-04-09, NORMAL, 3, false", // Thursday, Friday, Monday
        "2025-04-10, HIGH, 2, false",
        "2025-04-13, HIGH, 1, false",
        "2025-04-14, HIGH, 0, false",
        "2025-04-15, HIGH, 0, true"
    })
    void theUrgencyRisesWhenTheTermNears(String day, Urgency expected, int left, boolean passed) {
        Escalation escalation = on(Steps.opened(Urgency.NORMAL).now(), day);
        assertThat(escalation.urgency()).isEqualTo(expected);
        assertThat(escalation.before()).isEqualTo(Urgency.NORMAL);
        assertThat(escalation.workingDaysLeft()).isEqualTo(left);
        assertThat(escalation.passed()).isEqualTo(passed);
        assertThat(escalation.isRaised()).isEqualTo(expected == Urgency.HIGH);
        assertThat(escalation.rules().stream().map(EscalationRule::id).toList())
                .isEqualTo(
                        escalation.isRaised() ? List.of("term-near-no-contact", "term-near-not-started") : List.of());
    }

    @Test
    void whatIsTakenAndTriedDoesNotRise() {
        Steps steps = Steps.opened(Urgency.NORMAL);
        steps.take(ANNA, new WorkChange.Taken(ANNA));
        assertThat(on(steps.now(), "2025-04-14").rules())
                .extracting(EscalationRule::id)
                .containsExactly("term-near-no-contact");
        steps.take(ANNA, new WorkChange.ContactTried(ContactMeans.TELEPHONE, false));
        assertThat(on(steps.now(), "2025-04-14").isRaised()).isFalse();
    }

    @Test
    void anOverrideIsRaisedTooAndNothingRisesAboveAcute() {
        Steps steps = Steps.opened(Urgency.NORMAL);
        steps.take(ANNA, new WorkChange.Overridden(Urgency.LOW));
        assertThat(on(steps.now(), "2025-04-14").urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(on(Steps.opened(Urgency.ACUTE).now(), "2025-04-14").urgency())
                .isEqualTo(Urgency.ACUTE);
    }

    @Test
    void whatIsClosedSuspendedOrWithoutActionDoesNotRise() {
        Steps withdrawn = Steps.opened(Urgency.NORMAL);
        withdrawn.take(SYSTEM, new CourseChange.Withdrawn());
        assertThat(on(withdrawn.now(), "2025-04-14").isRaised()).isFalse();
        assertThat(on(Steps.opened(Urgency.NO_ACTION).now(), "2025-04-14").isRaised())
                .isFalse();
        Steps still = Steps.opened(Urgency.NORMAL);
        TermCourse course = TermCourse.start(Steps.SIX_WEEKS, Steps.RECEIVED)
                .suspend(LocalDate.of(2025, 3, 11), Ground.FORCE_MAJEURE);
        Deadline deadline = TERMS.deadline(course);
        still.take(ANNA, new WorkChange.TermChanged(course, deadline));
        assertThat(on(still.now(), "2025-04-14").isRaised()).isFalse();
        assertThat(on(still.now(), "2025-04-14").workingDaysLeft()).isNull();
    }

    @Test
    void aRuleOfASupplierCanAskForMore() {
        EscalationRule rule = new EscalationRule(
                "x",
                5,
                EscalationRule.When.NOT_REACHED,
                2,
                Text.same("x"),
                new Source("beleid", Source.Certainty.SEEN));
        FollowUp followUp = Steps.opened(Urgency.LOW).now();
        assertThat(rule.holds(followUp, true)).isTrue();
        Workflow workflow = new Workflow(
                "w",
                "1",
                WORKFLOW.name(),
                WORKFLOW.source(),
                WORKFLOW.states(),
                WORKFLOW.steps(),
                WORKFLOW.endings(),
                List.of(rule));
        assertThat(workflow.escalation(followUp, LocalDate.of(2025, 4, 7), TERMS)
                        .urgency())
                .isEqualTo(Urgency.HIGH);
        assertThat(workflow).hasToString("Workflow[w, 1]");
    }
}
