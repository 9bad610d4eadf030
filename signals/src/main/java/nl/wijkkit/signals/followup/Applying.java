package nl.wijkkit.signals.followup;

import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.followup.FollowUp.Standing;
import org.jspecify.annotations.Nullable;

/** Applies one accepted event to where a signal stands. */
final class Applying implements FollowUpChange.Cases<Standing> {

    private final Standing before;
    private final StateId state;
    private final Terms terms;

    private Applying(Standing before, StateId state, Terms terms) {
        this.before = before;
        this.state = state;
        this.terms = terms;
    }

    static Standing open(FollowUpEvent event) {
        if (event.change() instanceof CourseChange.Opened opened) {
            return new Standing(
                    event.signal(),
                    opened.signalKind(),
                    opened.reporterKnown(),
                    opened.state(),
                    opened.urgency(),
                    null,
                    opened.desk(),
                    null,
                    opened.deadline(),
                    null,
                    null,
                    null);
        }
        throw new IllegalArgumentException(
                "expected the opening of a signal, got " + event.change().kind());
    }

    static Standing apply(Standing before, FollowUpEvent event, Workflow workflow, Terms terms) {
        if (!event.signal().equals(before.signal())) {
            throw new IllegalArgumentException("expected an event of the same signal");
        }
        // a step that the workflow of today no longer knows was allowed when it was taken, and leaves the state
        StateId state = workflow.step(before.state(), event.change())
                .flatMap(Step::target)
                .orElse(before.state());
        return event.change().fold(new Applying(before, state, terms));
    }

    private Standing with(
            Urgency ranked,
            @Nullable Urgency overridden,
            DeskId desk,
            @Nullable Party worker,
            @Nullable Deadline deadline) {
        return new Standing(
                before.signal(),
                before.kind(),
                before.reporterKnown(),
                state,
                ranked,
                overridden,
                desk,
                worker,
                deadline,
                before.plan(),
                before.mergedInto(),
                before.outcome());
    }

    private Standing worker(@Nullable Party worker) {
        return with(before.ranked(), before.overridden(), before.desk(), worker, before.deadline());
    }

    private Standing ended(@Nullable PlanId plan, @Nullable SignalId mergedInto, @Nullable String outcome) {
        return new Standing(
                before.signal(),
                before.kind(),
                before.reporterKnown(),
                state,
                before.ranked(),
                before.overridden(),
                before.desk(),
                null,
                before.deadline(),
                plan,
                mergedInto,
                outcome);
    }

    @Override
    public Standing opened(CourseChange.Opened change) {
        throw new IllegalArgumentException("expected a signal to open once");
    }

    @Override
    public Standing ranked(CourseChange.Ranked change) {
        Deadline running = before.deadline();
        Deadline following = change.deadline();
        Deadline kept = running == null ? following : following == null ? running : terms.earliest(running, following);
        return with(change.urgency(), before.overridden(), before.desk(), before.worker(), kept);
    }

    @Override
    public Standing moved(CourseChange.Moved change) {
        return worker(before.worker());
    }

    @Override
    public Standing handedOver(CourseChange.HandedOver change) {
        return ended(change.plan(), before.mergedInto(), before.outcome());
    }

    @Override
    public Standing merged(CourseChange.Merged change) {
        return ended(before.plan(), change.into(), before.outcome());
    }

    @Override
    public Standing closed(CourseChange.Closed change) {
        return ended(before.plan(), before.mergedInto(), change.outcome());
    }

    @Override
    public Standing withdrawn(CourseChange.Withdrawn change) {
        return ended(before.plan(), before.mergedInto(), before.outcome());
    }

    @Override
    public Standing reopened(CourseChange.Reopened change) {
        return ended(before.plan(), null, null);
    }

    @Override
    public Standing taken(WorkChange.Taken change) {
        return worker(change.worker());
    }

    @Override
    public Standing released(WorkChange.Released change) {
        return worker(null);
    }

    @Override
    public Standing routed(WorkChange.Routed change) {
        return with(before.ranked(), before.overridden(), change.to(), null, before.deadline());
    }

    @Override
    public Standing contactTried(WorkChange.ContactTried change) {
        return worker(before.worker());
    }

    @Override
    public Standing overridden(WorkChange.Overridden change) {
        return with(before.ranked(), change.urgency(), before.desk(), before.worker(), before.deadline());
    }

    @Override
    public Standing termChanged(WorkChange.TermChanged change) {
        return with(before.ranked(), before.overridden(), before.desk(), before.worker(), change.deadline());
    }

    @Override
    public Standing feedbackGiven(WorkChange.FeedbackGiven change) {
        return worker(before.worker());
    }
}
