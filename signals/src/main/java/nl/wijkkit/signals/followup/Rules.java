package nl.wijkkit.signals.followup;

import java.util.List;
import java.util.Optional;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.plan.terms.TermChange;
import nl.wijkkit.plan.terms.TermCourse;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.DeskId;

/** Checks a step against the workflow and against the rules of each change. */
final class Rules implements FollowUpChange.Cases<Optional<FollowUpRule>> {

    private static final Optional<FollowUpRule> FINE = Optional.empty();

    private final FollowUp followUp;
    private final Workflow workflow;
    private final Terms terms;

    Rules(FollowUp followUp, Workflow workflow, Terms terms) {
        this.followUp = followUp;
        this.workflow = workflow;
        this.terms = terms;
    }

    Optional<FollowUpRule> check(FollowUpEvent event) {
        if (!event.signal().equals(followUp.signal())) {
            return Optional.of(FollowUpRule.SIGNAL_IS_KNOWN);
        }
        if (event.change().kind() == StepKind.OPENED) {
            return Optional.of(FollowUpRule.OPENS_ONCE);
        }
        // who comes second wants to know that someone else has it, not that a step is missing
        if (event.change() instanceof WorkChange.Taken && followUp.worker().isPresent()) {
            return Optional.of(FollowUpRule.ONE_WORKER);
        }
        Optional<Step> step = workflow.step(followUp.state(), event.change());
        if (step.isEmpty()) {
            return Optional.of(FollowUpRule.STEP_IS_ALLOWED);
        }
        List<FollowUpEvent> history = followUp.history();
        if (event.at().isBefore(history.get(history.size() - 1).at())) {
            return Optional.of(FollowUpRule.MOMENTS_IN_ORDER);
        }
        if (step.get().needsReason() && event.reason() == null) {
            return Optional.of(FollowUpRule.REASON_IS_GIVEN);
        }
        if (step.get().byPerson() && event.by().kind() != Party.Kind.WORKER) {
            return Optional.of(FollowUpRule.PERSON_DECIDES);
        }
        if (event.change() instanceof WorkChange.Released && !followUp.worker().equals(Optional.of(event.by()))) {
            return Optional.of(FollowUpRule.WORKER_HAS_IT);
        }
        return event.change().fold(this);
    }

    private static Optional<FollowUpRule> unless(boolean fine, FollowUpRule rule) {
        return fine ? FINE : Optional.of(rule);
    }

    @Override
    public Optional<FollowUpRule> opened(CourseChange.Opened change) {
        return Optional.of(FollowUpRule.OPENS_ONCE);
    }

    @Override
    public Optional<FollowUpRule> ranked(CourseChange.Ranked change) {
        return FINE;
    }

    @Override
    public Optional<FollowUpRule> moved(CourseChange.Moved change) {
        return FINE;
    }

    @Override
    public Optional<FollowUpRule> handedOver(CourseChange.HandedOver change) {
        return FINE;
    }

    @Override
    public Optional<FollowUpRule> merged(CourseChange.Merged change) {
        return unless(!change.into().equals(followUp.signal()), FollowUpRule.MERGES_INTO_ANOTHER);
    }

    @Override
    public Optional<FollowUpRule> closed(CourseChange.Closed change) {
        Optional<Ending> ending = workflow.ending(change.outcome());
        if (ending.isEmpty()) {
            return Optional.of(FollowUpRule.OUTCOME_IS_KNOWN);
        }
        List<WorkChange.ContactTried> attempts = followUp.attempts();
        long channels =
                attempts.stream().map(WorkChange.ContactTried::means).distinct().count();
        return unless(
                attempts.size() >= ending.get().attempts()
                        && channels >= ending.get().channels(),
                FollowUpRule.ENOUGH_WAS_TRIED);
    }

    @Override
    public Optional<FollowUpRule> withdrawn(CourseChange.Withdrawn change) {
        return FINE;
    }

    @Override
    public Optional<FollowUpRule> reopened(CourseChange.Reopened change) {
        return FINE;
    }

    @Override
    public Optional<FollowUpRule> taken(WorkChange.Taken change) {
        return FINE;
    }

    @Override
    public Optional<FollowUpRule> released(WorkChange.Released change) {
        return FINE;
    }

    @Override
    public Optional<FollowUpRule> routed(WorkChange.Routed change) {
        if (!change.from().equals(followUp.desk()) || change.to().equals(change.from())) {
            return Optional.of(FollowUpRule.DESK_HAS_IT);
        }
        return unless(!change.to().equals(DeskId.NONE) || followUp.deadline().isEmpty(), FollowUpRule.DESK_WHILE_TERM);
    }

    @Override
    public Optional<FollowUpRule> contactTried(WorkChange.ContactTried change) {
        return FINE;
    }

    @Override
    public Optional<FollowUpRule> overridden(WorkChange.Overridden change) {
        return FINE;
    }

    /** The course goes on from the one that runs, and the deadline is the one that the law gives. */
    @Override
    public Optional<FollowUpRule> termChanged(WorkChange.TermChanged change) {
        Optional<TermCourse> running = followUp.deadline().flatMap(Rules::course);
        TermCourse next = change.course();
        if (running.isEmpty()
                || !next.rule().equals(running.get().rule())
                || !next.event().equals(running.get().event())
                || !goesOn(running.get().changes(), next.changes())) {
            return Optional.of(FollowUpRule.TERM_FOLLOWS);
        }
        if (!terms.canBe(next)) {
            return Optional.of(FollowUpRule.TERM_RUNS);
        }
        return unless(terms.deadline(next).equals(change.deadline()), FollowUpRule.TERM_FOLLOWS);
    }

    private static Optional<TermCourse> course(Deadline deadline) {
        return deadline.fold(
                atOnce -> Optional.empty(),
                day -> Optional.of(new TermCourse(day.rule(), day.event(), day.changes())),
                moment -> Optional.empty(),
                still -> Optional.of(new TermCourse(still.rule(), still.event(), still.changes())));
    }

    /** One change more, or an open suspension closed. */
    private static boolean goesOn(List<TermChange> before, List<TermChange> after) {
        int same = before.size();
        if (after.size() == same + 1) {
            return after.subList(0, same).equals(before);
        }
        return after.size() == same
                && same > 0
                && after.subList(0, same - 1).equals(before.subList(0, same - 1))
                && closes(before.get(same - 1), after.get(same - 1));
    }

    private static boolean closes(TermChange open, TermChange closed) {
        return open instanceof TermChange.Suspension from
                && closed instanceof TermChange.Suspension until
                && from.until() == null
                && until.until() != null
                && from.from().equals(until.from())
                && from.ground() == until.ground();
    }

    @Override
    public Optional<FollowUpRule> feedbackGiven(WorkChange.FeedbackGiven change) {
        if (!followUp.isReporterKnown()) {
            return Optional.of(FollowUpRule.REPORTER_IS_KNOWN);
        }
        return unless(
                change.depth() != WorkChange.Depth.CONTENT || change.decision() != null,
                FollowUpRule.CONTENT_IS_PERMITTED);
    }
}
