package nl.wijkkit.signals.followup;

import static nl.wijkkit.signals.followup.Steps.ANNA;
import static nl.wijkkit.signals.followup.Steps.BRAM;
import static nl.wijkkit.signals.followup.Steps.DESK;
import static nl.wijkkit.signals.followup.Steps.RECEIVED;
import static nl.wijkkit.signals.followup.Steps.SIGNAL;
import static nl.wijkkit.signals.followup.Steps.SIX_WEEKS;
import static nl.wijkkit.signals.followup.Steps.SYSTEM;
import static nl.wijkkit.signals.followup.Steps.TERMS;
import static nl.wijkkit.signals.followup.Steps.WORKFLOW;
import static nl.wijkkit.signals.followup.Steps.ruleOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.plan.terms.TermChange.Ground;
import nl.wijkkit.plan.terms.TermCourse;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.Urgency;
import org.junit.jupiter.api.Test;

class FollowUpTest {

    private static final DeskId DEBTS = DeskId.of("SCHULDHULP");

    @Test
    void aSignalIsTakenWorkedOnAndHandedOverToAPlan() {
        Steps steps = Steps.opened(Urgency.NORMAL);
        steps.take(ANNA, new WorkChange.Taken(ANNA));
        steps.take(ANNA, new WorkChange.ContactTried(ContactMeans.TELEPHONE, true));
        steps.take(ANNA, new CourseChange.Moved("wait"));
        assertThat(steps.now().state()).isEqualTo(StateId.of("waiting"));
        steps.take(ANNA, new CourseChange.Moved("go-on"));
        FollowUp after = steps.take(ANNA, new CourseChange.HandedOver(PlanId.of("p-1")));
        assertThat(after.state()).isEqualTo(StateId.of("handed-over"));
        assertThat(after.plan()).contains(PlanId.of("p-1"));
        assertThat(after.worker()).isEmpty();
        assertThat(WORKFLOW.isOpen(after)).isFalse();
        assertThat(Occasion.of(after)).hasValueSatisfying(occasion -> {
            assertThat(occasion.signal()).isEqualTo(SIGNAL);
            assertThat(occasion.plan()).isEqualTo(PlanId.of("p-1"));
            assertThat(occasion.by()).isEqualTo(ANNA);
        });
        assertThat(Occasion.of(Steps.opened(Urgency.LOW).now())).isEmpty();
    }

    @Test
    void theFollowUpIsTheFoldOfItsEvents() {
        Steps steps = Steps.opened(Urgency.NORMAL);
        steps.take(ANNA, new WorkChange.Taken(ANNA));
        steps.take(ANNA, new WorkChange.Overridden(Urgency.HIGH));
        steps.take(ANNA, new WorkChange.Routed(DESK, DEBTS));
        FollowUp now = steps.now();
        FollowUp again = FollowUp.replay(now.history(), WORKFLOW, TERMS);
        assertThat(again.history()).isEqualTo(now.history());
        assertThat(again.state()).isEqualTo(now.state()).isEqualTo(StateId.of("received"));
        assertThat(again.urgency()).isEqualTo(Urgency.HIGH);
        assertThat(again.ranked()).isEqualTo(Urgency.NORMAL);
        assertThat(again.desk()).isEqualTo(DEBTS);
        assertThat(again.worker()).isEmpty();
        assertThat(again.lastEvent()).isEqualTo(EventId.of("e-4"));
        assertThatThrownBy(() -> FollowUp.replay(List.of(), WORKFLOW, TERMS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FollowUp.replay(now.history().subList(1, 3), WORKFLOW, TERMS))
                .hasMessage("expected the opening of a signal, got TAKEN");
    }

    @Test
    void theVerySameEventTwiceCountsOnce() {
        Steps steps = Steps.opened(Urgency.NORMAL);
        FollowUpEvent take = steps.event(ANNA, new WorkChange.Taken(ANNA));
        assertThat(steps.store().decide(take).<Boolean>fold(FollowUpOutcome.Accepted::repeated, r -> null))
                .isFalse();
        assertThat(steps.store().decide(take).<Boolean>fold(FollowUpOutcome.Accepted::repeated, r -> null))
                .isTrue();
        assertThat(steps.now().history()).hasSize(2);
        FollowUpEvent other = take.withReason(FreeText.of("iets anders"));
        assertThat(ruleOf(steps.store().decide(other))).isEqualTo(FollowUpRule.EVENT_ID_IS_NEW);
        assertThat(ruleOf(steps.tried(SYSTEM, Steps.opening(Urgency.LOW)))).isEqualTo(FollowUpRule.OPENS_ONCE);
    }

    @Test
    void aRefusalNamesTheRuleAndChangesNothing() {
        Steps steps = Steps.opened(Urgency.NORMAL);
        FollowUp before = steps.now();
        assertThat(ruleOf(steps.triedWithReason(ANNA, new CourseChange.Closed("helped"))))
                .isEqualTo(FollowUpRule.STEP_IS_ALLOWED);
        assertThat(ruleOf(steps.triedWithReason(ANNA, new CourseChange.Moved("no-such-step"))))
                .isEqualTo(FollowUpRule.STEP_IS_ALLOWED);
        assertThat(ruleOf(steps.tried(ANNA, new WorkChange.Overridden(Urgency.LOW))))
                .isEqualTo(FollowUpRule.REASON_IS_GIVEN);
        assertThat(ruleOf(steps.triedWithReason(SYSTEM, new WorkChange.Overridden(Urgency.LOW))))
                .isEqualTo(FollowUpRule.PERSON_DECIDES);
        assertThat(ruleOf(steps.triedWithReason(ANNA, new WorkChange.Routed(DEBTS, DESK))))
                .isEqualTo(FollowUpRule.DESK_HAS_IT);
        assertThat(ruleOf(steps.triedWithReason(ANNA, new WorkChange.Routed(DESK, DESK))))
                .isEqualTo(FollowUpRule.DESK_HAS_IT);
        assertThat(ruleOf(steps.tried(SYSTEM, new CourseChange.Merged(SIGNAL))))
                .isEqualTo(FollowUpRule.MERGES_INTO_ANOTHER);
        FollowUpEvent early = FollowUpEvent.of(
                EventId.of("early"), SIGNAL, Steps.at("2025-03-03T07:00"), ANNA, new WorkChange.Taken(ANNA));
        assertThat(ruleOf(steps.store().decide(early))).isEqualTo(FollowUpRule.MOMENTS_IN_ORDER);
        FollowUpEvent unknown = FollowUpEvent.of(
                EventId.of("x"), SignalId.of("s-2"), Steps.at("2025-03-03T07:00"), ANNA, new WorkChange.Taken(ANNA));
        assertThat(ruleOf(steps.store().decide(unknown))).isEqualTo(FollowUpRule.SIGNAL_IS_KNOWN);
        assertThat(ruleOf(before.decide(unknown, WORKFLOW, TERMS))).isEqualTo(FollowUpRule.SIGNAL_IS_KNOWN);
        assertThat(steps.now()).isSameAs(before);
    }

    @Test
    void aSignalHasOneWorker() {
        Steps steps = Steps.opened(Urgency.NORMAL);
        steps.take(ANNA, new WorkChange.Taken(ANNA));
        FollowUpRefusal refusal = steps.tried(BRAM, new WorkChange.Taken(BRAM)).fold(accepted -> null, r -> r);
        assertThat(refusal).isEqualTo(new FollowUpRefusal(FollowUpRule.ONE_WORKER, SIGNAL, StateId.of("taken"), ANNA));
        assertThat(ruleOf(steps.triedWithReason(BRAM, new WorkChange.Released())))
                .isEqualTo(FollowUpRule.WORKER_HAS_IT);
        assertThat(steps.take(ANNA, new WorkChange.Released()).worker()).isEmpty();
        assertThat(steps.take(BRAM, new WorkChange.Taken(BRAM)).worker()).contains(BRAM);
    }

    @Test
    void nobodyIsGivenUpBeforeEnoughWasTried() {
        // the example asks four attempts by two channels
        Steps steps = Steps.opened(Urgency.NORMAL);
        steps.take(ANNA, new WorkChange.Taken(ANNA));
        for (int i = 0; i < 4; i++) {
            assertThat(ruleOf(steps.triedWithReason(ANNA, new CourseChange.Closed("not-reached"))))
                    .isEqualTo(FollowUpRule.ENOUGH_WAS_TRIED);
            steps.take(ANNA, new WorkChange.ContactTried(ContactMeans.LETTER, false));
        }
        assertThat(ruleOf(steps.triedWithReason(ANNA, new CourseChange.Closed("not-reached"))))
                .as("four letters are one channel")
                .isEqualTo(FollowUpRule.ENOUGH_WAS_TRIED);
        steps.take(ANNA, new WorkChange.ContactTried(ContactMeans.HOME_VISIT, false));
        assertThat(ruleOf(steps.triedWithReason(ANNA, new CourseChange.Closed("no-such-outcome"))))
                .isEqualTo(FollowUpRule.OUTCOME_IS_KNOWN);
        assertThat(steps.take(ANNA, new CourseChange.Closed("not-reached")).outcome())
                .contains("not-reached");
        assertThat(steps.now().attempts()).hasSize(5);
    }

    @Test
    void whatIsClosedOrWithdrawnCanBeReopened() {
        Steps steps = Steps.opened(Urgency.NORMAL);
        assertThat(steps.take(SYSTEM, new CourseChange.Withdrawn()).state()).isEqualTo(StateId.of("withdrawn"));
        assertThat(ruleOf(steps.tried(ANNA, new WorkChange.Taken(ANNA)))).isEqualTo(FollowUpRule.STEP_IS_ALLOWED);
        assertThat(steps.take(SYSTEM, new CourseChange.Reopened()).state()).isEqualTo(StateId.of("reopened"));
        assertThat(steps.take(SYSTEM, new CourseChange.Merged(SignalId.of("s-2")))
                        .mergedInto())
                .contains(SignalId.of("s-2"));
        FollowUp again = steps.take(SYSTEM, new CourseChange.Reopened());
        assertThat(again.mergedInto()).isEmpty();
        assertThat(again.history()).as("nothing is overwritten").hasSize(5);
    }

    @Test
    void aNewRankingNeverPutsOffTheDeadline() {
        Steps steps = Steps.opened(Urgency.NORMAL);
        Deadline first = steps.now().deadline().orElseThrow();
        Deadline later = TERMS.lastDay(Steps.rule("EIGHT_WEEKS", 8), RECEIVED);
        Deadline sooner = TERMS.lastDay(Steps.rule("TWO_WEEKS", 2), RECEIVED);
        assertThat(steps.take(SYSTEM, new CourseChange.Ranked(Urgency.LOW, later))
                        .deadline())
                .contains(first);
        assertThat(steps.take(SYSTEM, new CourseChange.Ranked(Urgency.LOW, null))
                        .deadline())
                .contains(first);
        assertThat(steps.take(SYSTEM, new CourseChange.Ranked(Urgency.HIGH, sooner))
                        .deadline())
                .contains(sooner);
        assertThat(steps.now().urgency()).isEqualTo(Urgency.HIGH);
        assertThat(steps.take(ANNA, new WorkChange.Routed(DESK, DEBTS)).deadline())
                .as("a hop")
                .contains(sooner);
        assertThat(steps.take(ANNA, new WorkChange.Overridden(Urgency.LOW)).deadline())
                .as("an override")
                .contains(sooner);
    }

    @Test
    void noHopTakesASignalFromEveryDeskWhileATermRuns() {
        Steps steps = Steps.opened(Urgency.NORMAL);
        assertThat(ruleOf(steps.triedWithReason(ANNA, new WorkChange.Routed(DESK, DeskId.NONE))))
                .isEqualTo(FollowUpRule.DESK_WHILE_TERM);
        assertThat(steps.now().desk()).isEqualTo(DESK);
        Steps without = new Steps();
        without.take(SYSTEM, Steps.openedWithout(null, true));
        assertThat(without.take(ANNA, new WorkChange.Routed(DESK, DeskId.NONE)).desk())
                .isEqualTo(DeskId.NONE);
    }

    @Test
    void onlyTheTermThatRunsChanges() {
        Steps steps = Steps.opened(Urgency.NORMAL);
        TermCourse running = TermCourse.start(SIX_WEEKS, RECEIVED);
        TermCourse twoAhead = running.extend(SIX_WEEKS, RECEIVED).extend(SIX_WEEKS, RECEIVED);
        TermCourse otherRule =
                TermCourse.start(Steps.rule("EIGHT_WEEKS", 8), RECEIVED).extend(SIX_WEEKS, RECEIVED);
        TermCourse otherDay = TermCourse.start(SIX_WEEKS, RECEIVED.plusDays(1)).extend(SIX_WEEKS, RECEIVED.plusDays(2));
        for (TermCourse wrong : List.of(running, twoAhead, otherRule, otherDay)) {
            assertThat(ruleOf(steps.triedWithReason(ANNA, new WorkChange.TermChanged(wrong, TERMS.deadline(wrong)))))
                    .isEqualTo(FollowUpRule.TERM_FOLLOWS);
        }
        Steps without = new Steps();
        without.take(SYSTEM, Steps.openedWithout(null, true));
        assertThat(ruleOf(without.triedWithReason(ANNA, new WorkChange.TermChanged(running, TERMS.deadline(running)))))
                .isEqualTo(FollowUpRule.TERM_FOLLOWS);
    }

    @Test
    void aTermIsSuspendedAndResumed() {
        Steps steps = Steps.opened(Urgency.NORMAL);
        TermCourse running = TermCourse.start(SIX_WEEKS, RECEIVED);
        TermCourse still = running.suspend(LocalDate.of(2025, 3, 11), Ground.COMPLETION_ASKED);
        TermCourse on = still.resume(LocalDate.of(2025, 3, 21));
        TermCourse late = running.suspend(LocalDate.of(2025, 5, 1), Ground.FORCE_MAJEURE);
        assertThat(ruleOf(steps.triedWithReason(ANNA, new WorkChange.TermChanged(late, TERMS.deadline(running)))))
                .isEqualTo(FollowUpRule.TERM_RUNS);
        assertThat(ruleOf(steps.triedWithReason(ANNA, new WorkChange.TermChanged(still, TERMS.deadline(on)))))
                .as("another deadline than the law gives")
                .isEqualTo(FollowUpRule.TERM_FOLLOWS);
        assertThat(steps.take(ANNA, new WorkChange.TermChanged(still, TERMS.deadline(still)))
                        .deadline())
                .containsInstanceOf(Deadline.Suspended.class);
        // six weeks from 3 March: 14 April, and ten days
        assertThat(steps.take(ANNA, new WorkChange.TermChanged(on, TERMS.deadline(on)))
                        .deadline()
                        .flatMap(deadline -> deadline.lastDay(TERMS.zone())))
                .contains(LocalDate.of(2025, 4, 24));
    }

    @Test
    void theReporterIsToldNoMoreThanIsPermitted() {
        Steps steps = Steps.opened(Urgency.NORMAL);
        steps.take(SYSTEM, new WorkChange.FeedbackGiven(WorkChange.Depth.RECEIVED, ContactMeans.E_MAIL, null));
        steps.take(ANNA, new WorkChange.FeedbackGiven(WorkChange.Depth.THAT, ContactMeans.TELEPHONE, null));
        assertThat(ruleOf(steps.tried(
                        ANNA, new WorkChange.FeedbackGiven(WorkChange.Depth.CONTENT, ContactMeans.TELEPHONE, null))))
                .isEqualTo(FollowUpRule.CONTENT_IS_PERMITTED);
        steps.take(ANNA, new WorkChange.FeedbackGiven(WorkChange.Depth.CONTENT, ContactMeans.TELEPHONE, "d-1"));
        Steps anonymous = new Steps();
        anonymous.take(SYSTEM, Steps.openedWithout(null, false));
        assertThat(ruleOf(anonymous.tried(
                        ANNA, new WorkChange.FeedbackGiven(WorkChange.Depth.THAT, ContactMeans.E_MAIL, null))))
                .isEqualTo(FollowUpRule.REPORTER_IS_KNOWN);
    }

    @Test
    void aSignalGoesOnlyWhenItsRetentionTermHasPassed() {
        Steps steps = Steps.opened(Urgency.NORMAL);
        LocalDate until = LocalDate.of(2030, 1, 1);
        Destruction order = new Destruction(SIGNAL, "RETENTION_5Y", until, until, ANNA);
        assertThat(steps.store().destroy(order).map(FollowUpRefusal::rule))
                .as("open")
                .contains(FollowUpRule.KEPT_LONG_ENOUGH);
        steps.take(SYSTEM, new CourseChange.Withdrawn());
        Destruction early = new Destruction(SIGNAL, "RETENTION_5Y", until, until.minusDays(1), ANNA);
        assertThat(steps.store().destroy(early).map(FollowUpRefusal::rule)).contains(FollowUpRule.KEPT_LONG_ENOUGH);
        assertThat(steps.store().destroy(order)).isEmpty();
        assertThat(steps.store().destroy(order)).as("again").isEmpty();
        assertThat(steps.store().size()).isZero();
        assertThat(steps.store().destroyed()).containsExactly(order);
        assertThat(ruleOf(steps.tried(SYSTEM, Steps.opening(Urgency.LOW)))).isEqualTo(FollowUpRule.OPENS_ONCE);
        assertThat(steps.store()
                        .destroy(new Destruction(SignalId.of("s-9"), "R", until, until, ANNA))
                        .map(FollowUpRefusal::rule))
                .contains(FollowUpRule.SIGNAL_IS_KNOWN);
    }

    @Test
    void aStoredFollowUpIsLoadedOnce() {
        FollowUp followUp = Steps.opened(Urgency.NORMAL).now();
        FollowUps store = FollowUps.empty(WORKFLOW, TERMS);
        store.load(followUp);
        assertThat(store.find(SIGNAL)).containsSame(followUp);
        assertThatThrownBy(() -> store.load(followUp)).isInstanceOf(IllegalArgumentException.class);
        assertThat(store).hasToString("FollowUps[1 signals]");
    }

    @Test
    void printsNoReason() {
        Steps steps = Steps.opened(Urgency.NORMAL);
        FollowUp followUp = steps.take(ANNA, new WorkChange.Overridden(Urgency.HIGH));
        assertThat(followUp).hasToString("FollowUp[s-1, received, 2 events]");
        assertThat(followUp.history().toString()).doesNotContain("buurvrouw").doesNotContain("2025");
    }
}
