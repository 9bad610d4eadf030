package nl.wijkkit.signals.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.plan.terms.Regime;
import nl.wijkkit.plan.terms.TermBasis;
import nl.wijkkit.plan.terms.TermLength;
import nl.wijkkit.plan.terms.TermRule;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/** Takes steps in the follow-up of one signal, each an hour after the one before. */
final class Steps {

    static final SignalId SIGNAL = SignalId.of("s-1");
    static final DeskId DESK = DeskId.of("WMO_LOKET");
    static final Party SYSTEM = Party.of(Party.Kind.DEPARTMENT, "intake");
    static final Party ANNA = Party.worker("anna");
    static final Party BRAM = Party.worker("bram");
    static final Workflow WORKFLOW = WorkflowReader.shipped();
    static final Terms TERMS = Terms.dutch();
    static final TermRule SIX_WEEKS = rule("SIX_WEEKS", 6);
    static final LocalDate RECEIVED = LocalDate.of(2025, 3, 3);

    private final FollowUps followUps = FollowUps.empty(WORKFLOW, TERMS);
    private int number;

    static TermRule rule(String id, int weeks) {
        return new TermRule(
                id,
                TermLength.ofWeeks(weeks),
                Regime.TERMIJNENWET,
                TermBasis.LAW,
                Text.of("onderzoek", "investigation"),
                new Source("Wet 1:1", Source.Certainty.SEEN));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Terms.AMSTERDAM).toInstant();
    }

    static CourseChange.Opened opening(Urgency urgency) {
        return new CourseChange.Opened(
                SignalKind.of("WMO_REPORT"),
                StateId.of("received"),
                urgency,
                DESK,
                TERMS.lastDay(SIX_WEEKS, RECEIVED),
                true);
    }

    static Steps opened(Urgency urgency) {
        Steps steps = new Steps();
        steps.take(SYSTEM, opening(urgency));
        return steps;
    }

    static CourseChange.Opened openedWithout(@Nullable Deadline deadline, boolean reporterKnown) {
        return new CourseChange.Opened(
                SignalKind.of("QUESTION"), StateId.of("received"), Urgency.LOW, DESK, deadline, reporterKnown);
    }

    FollowUpEvent event(Party by, FollowUpChange change) {
        number++;
        return FollowUpEvent.of(
                EventId.of("e-" + number), SIGNAL, at("2025-03-03T08:00").plusSeconds(number * 3_600L), by, change);
    }

    FollowUpOutcome tried(Party by, FollowUpChange change) {
        return followUps.decide(event(by, change));
    }

    FollowUpOutcome triedWithReason(Party by, FollowUpChange change) {
        return followUps.decide(event(by, change).withReason(FreeText.of("de buurvrouw belde hierover")));
    }

    FollowUp take(Party by, FollowUpChange change) {
        return triedWithReason(by, change).orElseThrow();
    }

    FollowUp now() {
        return followUps.find(SIGNAL).orElseThrow();
    }

    FollowUps store() {
        return followUps;
    }

    static FollowUpRule ruleOf(FollowUpOutcome outcome) {
        return outcome.fold(
                accepted -> {
                    throw new AssertionError("accepted");
                },
                FollowUpRefusal::rule);
    }
}
