package nl.wijkkit.signals.reception;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.Facts;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.followup.CourseChange;
import nl.wijkkit.signals.followup.FollowUp;
import nl.wijkkit.signals.followup.FollowUpChange;
import nl.wijkkit.signals.followup.FollowUpEvent;
import nl.wijkkit.signals.followup.FollowUpOutcome;
import nl.wijkkit.signals.followup.FollowUps;
import nl.wijkkit.signals.followup.State;
import nl.wijkkit.signals.followup.Step;
import nl.wijkkit.signals.followup.StepKind;
import nl.wijkkit.signals.followup.WorkChange;
import nl.wijkkit.signals.followup.Workflow;
import nl.wijkkit.signals.triage.Outcome;
import nl.wijkkit.signals.triage.Triage;
import nl.wijkkit.signals.worklist.WorkItem;
import nl.wijkkit.signals.worklist.WorkList;

/**
 * The follow-up of what was let in, and the work list that always shows it. Every change to a signal is made by whoever holds
 * the lock of its address.
 */
final class Desks {

    private static final List<StepKind> OF_THE_SYSTEM = List.of(StepKind.RANKED, StepKind.ROUTED, StepKind.MERGED);
    private static final FreeText BY_POLICY = FreeText.of("volgens het beleid / by the policy");
    private static final FreeText CAME_LATE =
            FreeText.of("een eerder signaal kwam later binnen / an earlier signal came in later");

    final FollowUps followUps;
    final WorkList workList = WorkList.empty();

    private final Triage triage;
    private final Workflow workflow;
    private final Party system;
    private final Supplier<EventId> ids;

    Desks(Triage triage, Workflow workflow, Party system, Supplier<EventId> ids) {
        requireSteps(workflow);
        this.followUps = FollowUps.empty(workflow, triage.terms());
        this.triage = triage;
        this.workflow = workflow;
        this.system = Objects.requireNonNull(system, "system");
        this.ids = Objects.requireNonNull(ids, "ids");
    }

    /** Makes sure beforehand that no step of the system is refused when a signal is already half in. */
    private static void requireSteps(Workflow workflow) {
        for (State state : workflow.states()) {
            List<StepKind> allowed = workflow.stepsFrom(state.id()).stream()
                    .filter(step -> !step.byPerson())
                    .map(Step::on)
                    .toList();
            boolean endsMerges = workflow.steps().stream()
                    .anyMatch(step -> step.on() == StepKind.MERGED && state.id().equals(step.to()));
            if ((state.open() && !allowed.containsAll(OF_THE_SYSTEM))
                    || (endsMerges && !allowed.contains(StepKind.REOPENED))) {
                throw new IllegalArgumentException(
                        "a workflow must let the system rank, route and merge what is open, and reopen what is merged, got"
                                + " otherwise in state " + state.id());
            }
        }
    }

    /** Opens the follow-up of a signal, at the moment of its receipt, and merges it into the one that it repeats. */
    void open(Admission admission, Optional<SignalId> running, Instant now) {
        step(
                admission,
                admission.signal().receivedAt(),
                workflow.opening(admission.received(), admission.priority().outcome()),
                BY_POLICY);
        running.ifPresent(into -> step(admission, now, new CourseChange.Merged(root(into)), BY_POLICY));
        show(admission, now);
    }

    /** Brings a follow-up in line with a priority that changed. What a person decided, or works on, is left to that person. */
    void revise(Admission admission, Optional<SignalId> running, boolean isRanked, Instant now) {
        FollowUp before = followUps.find(admission.signal().id()).orElseThrow();
        Optional<SignalId> into = running.map(this::root);
        boolean isFree = before.worker().isEmpty();
        if (before.mergedInto().isPresent()) {
            if (before.mergedInto().equals(into)) {
                return;
            }
            step(admission, now, new CourseChange.Reopened(), CAME_LATE);
        } else if (!workflow.isOpen(before) || !(isRanked || (isFree && into.isPresent()))) {
            return;
        }
        Outcome outcome = admission.priority().outcome();
        step(admission, now, new CourseChange.Ranked(outcome.urgency(), outcome.deadline()), CAME_LATE);
        if (isFree) {
            boolean staysForItsTerm = outcome.desk().equals(DeskId.NONE)
                    && followUps
                            .find(admission.signal().id())
                            .flatMap(FollowUp::deadline)
                            .isPresent();
            if (!staysForItsTerm && !outcome.desk().equals(before.desk())) {
                step(admission, now, new WorkChange.Routed(before.desk(), outcome.desk()), CAME_LATE);
            }
            into.ifPresent(other -> step(admission, now, new CourseChange.Merged(other), CAME_LATE));
        }
        show(admission, now);
    }

    /** Returns the signal that a chain of merged ones ends in. */
    private SignalId root(SignalId signal) {
        SignalId root = signal;
        Optional<SignalId> next = followUps.find(root).flatMap(FollowUp::mergedInto);
        while (next.isPresent()) {
            root = next.get();
            next = followUps.find(root).flatMap(FollowUp::mergedInto);
        }
        return root;
    }

    private void step(Admission admission, Instant at, FollowUpChange change, FreeText reason) {
        SignalId signal = admission.signal().id();
        Instant last = followUps
                .find(signal)
                .map(followUp ->
                        followUp.history().get(followUp.history().size() - 1).at())
                .orElse(at);
        followUps
                .decide(FollowUpEvent.of(ids.get(), signal, at.isBefore(last) ? last : at, system, change)
                        .withReason(reason))
                .orElseThrow();
    }

    /** Returns the follow-up that a stored history leads to. */
    FollowUp replay(List<FollowUpEvent> history) {
        return FollowUp.replay(history, workflow, triage.terms());
    }

    /** Decides on a step of a worker or another system. */
    FollowUpOutcome decide(Admission admission, FollowUpEvent event) {
        FollowUpOutcome outcome = followUps.decide(event);
        show(admission, event.at());
        return outcome;
    }

    /** Makes the step in which a worker takes a signal. */
    FollowUpEvent taking(SignalId signal, Party worker, Instant now) {
        return FollowUpEvent.of(ids.get(), signal, now, worker, new WorkChange.Taken(worker));
    }

    /** Puts a signal where it belongs on the work list, or takes it off. */
    void show(Admission admission, Instant now) {
        SignalId signal = admission.signal().id();
        FollowUp followUp = followUps.find(signal).filter(workflow::isOpen).orElse(null);
        if (followUp == null) {
            workList.remove(signal);
            return;
        }
        WorkItem item = WorkItem.of(
                followUp, urgency(admission, followUp, now), triage.terms().zone());
        if (workList.update(item)) {
            Optional<Party> holder = workList.holder(signal);
            if (!holder.equals(followUp.worker())) {
                holder.ifPresent(worker -> workList.release(signal, worker));
                followUp.worker().ifPresent(worker -> workList.take(signal, worker));
            }
        } else {
            workList.add(item);
            followUp.worker().ifPresent(worker -> workList.take(signal, worker));
        }
    }

    private Urgency urgency(Admission admission, FollowUp followUp, Instant now) {
        Instant receivedAt = admission.signal().receivedAt();
        Map<FactKey, FactValue> facts = new TreeMap<>(admission.signal().facts().values());
        facts.putAll(workflow.progress(followUp).values());
        return triage.escalation(
                        admission.signal().withFacts(Facts.of(facts)),
                        admission.priority().relations(),
                        followUp.urgency(),
                        followUp.deadline().orElse(null),
                        now.isBefore(receivedAt) ? receivedAt : now)
                .urgency();
    }
}
