package nl.wijkkit.signals.followup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * What happened with a signal, and where it stands: the fold of its events. Nothing is overwritten and nothing is deleted.
 * <pre>{@code
 * FollowUpOutcome outcome = followUp.decide(event, workflow, terms);
 * }</pre>
 * This class is immutable and thread-safe, and prints ids, codes and counts only.
 */
public final class FollowUp {

    private final List<FollowUpEvent> history;
    private final Standing standing;

    /** What the events lead to. */
    record Standing(
            SignalId signal,
            SignalKind kind,
            boolean reporterKnown,
            StateId state,
            Urgency ranked,
            @Nullable Urgency overridden,
            DeskId desk,
            @Nullable Party worker,
            @Nullable Deadline deadline,
            @Nullable PlanId plan,
            @Nullable SignalId mergedInto,
            @Nullable String outcome) {}

    private FollowUp(List<FollowUpEvent> history, Standing standing) {
        this.history = List.copyOf(history);
        this.standing = standing;
    }

    /**
     * Obtains the follow-up of a signal that has just come in.
     *
     * @param opening  an event whose change is {@link CourseChange.Opened}
     * @return the follow-up
     * @throws IllegalArgumentException if the event does not open
     */
    public static FollowUp open(FollowUpEvent opening) {
        return new FollowUp(List.of(opening), Applying.open(opening));
    }

    /**
     * Obtains the follow-up that a whole history leads to. The events were accepted before and are not checked again.
     *
     * @param events  all the events of one signal in order, the opening first
     * @param workflow  the workflow that they were accepted under
     * @param terms  tells which of two deadlines is the earlier one
     * @return the follow-up
     * @throws IllegalArgumentException if the first event does not open, another one does, or an event is of another signal
     */
    public static FollowUp replay(Iterable<FollowUpEvent> events, Workflow workflow, Terms terms) {
        Iterator<FollowUpEvent> iterator = events.iterator();
        if (!iterator.hasNext()) {
            throw new IllegalArgumentException("expected a history that starts with the opening of a signal");
        }
        FollowUpEvent opening = iterator.next();
        List<FollowUpEvent> history = new ArrayList<>(List.of(opening));
        Standing standing = Applying.open(opening);
        while (iterator.hasNext()) {
            FollowUpEvent event = iterator.next();
            history.add(event);
            standing = Applying.apply(standing, event, workflow, terms);
        }
        return new FollowUp(history, standing);
    }

    /**
     * Decides on a step. Without acceptance nothing changes; the very same event twice is accepted once.
     *
     * @param event  what someone wants to happen
     * @param workflow  what may happen in which state
     * @param terms  counts terms
     * @return the follow-up after it, or the rule for which it was refused
     */
    public FollowUpOutcome decide(FollowUpEvent event, Workflow workflow, Terms terms) {
        for (FollowUpEvent earlier : history) {
            if (earlier.id().equals(event.id())) {
                return earlier.equals(event)
                        ? new FollowUpOutcome.Accepted(this, true)
                        : refused(FollowUpRule.EVENT_ID_IS_NEW);
            }
        }
        Optional<FollowUpRule> broken = new Rules(this, workflow, terms).check(event);
        if (broken.isPresent()) {
            return refused(broken.get());
        }
        List<FollowUpEvent> next = new ArrayList<>(history);
        next.add(event);
        return new FollowUpOutcome.Accepted(
                new FollowUp(next, Applying.apply(standing, event, workflow, terms)), false);
    }

    FollowUpOutcome refused(FollowUpRule rule) {
        return new FollowUpOutcome.Refused(new FollowUpRefusal(rule, signal(), state(), standing.worker()));
    }

    /**
     * Returns the signal.
     *
     * @return its id
     */
    public SignalId signal() {
        return standing.signal();
    }

    /**
     * Returns what kind of signal it is.
     *
     * @return the kind
     */
    public SignalKind kind() {
        return standing.kind();
    }

    /**
     * Returns where the signal stands.
     *
     * @return the state, by its id in the workflow
     */
    public StateId state() {
        return standing.state();
    }

    /**
     * Returns how soon someone must act, before the term nears: as a person set it, otherwise as ranked.
     *
     * @return the urgency
     */
    public Urgency urgency() {
        return standing.overridden() == null ? standing.ranked() : standing.overridden();
    }

    /**
     * Returns how soon someone must act as the rules ranked it last.
     *
     * @return the urgency
     */
    public Urgency ranked() {
        return standing.ranked();
    }

    /**
     * Returns the desk that has the signal.
     *
     * @return the desk
     */
    public DeskId desk() {
        return standing.desk();
    }

    /**
     * Returns who has the signal.
     *
     * @return the worker; empty if nobody has it
     */
    public Optional<Party> worker() {
        return Optional.ofNullable(standing.worker());
    }

    /**
     * Returns by when someone must have acted.
     *
     * @return the deadline; empty if there is no term
     */
    public Optional<Deadline> deadline() {
        return Optional.ofNullable(standing.deadline());
    }

    /**
     * Returns the plan that the signal is the occasion of.
     *
     * @return the plan that it was handed over to last; empty if there is none
     */
    public Optional<PlanId> plan() {
        return Optional.ofNullable(standing.plan());
    }

    /**
     * Returns the signal that this one was added to.
     *
     * @return the other signal; empty if it was not merged
     */
    public Optional<SignalId> mergedInto() {
        return Optional.ofNullable(standing.mergedInto());
    }

    /**
     * Returns the outcome with which it was closed last.
     *
     * @return the id of the outcome in the workflow; empty if it is not closed
     */
    public Optional<String> outcome() {
        return Optional.ofNullable(standing.outcome());
    }

    /**
     * Returns whether there is a reporter whom feedback can reach.
     *
     * @return false if nobody said who told it
     */
    public boolean isReporterKnown() {
        return standing.reporterKnown();
    }

    /**
     * Returns when the signal was opened.
     *
     * @return the moment of the first event
     */
    public Instant openedAt() {
        return history.get(0).at();
    }

    /**
     * Returns all that happened.
     *
     * @return the events in order, at least the opening
     */
    public List<FollowUpEvent> history() {
        return history;
    }

    /**
     * Returns the attempts to reach the people concerned.
     *
     * @return the attempts in order
     */
    public List<WorkChange.ContactTried> attempts() {
        List<WorkChange.ContactTried> attempts = new ArrayList<>();
        for (FollowUpEvent event : history) {
            if (event.change() instanceof WorkChange.ContactTried attempt) {
                attempts.add(attempt);
            }
        }
        return attempts;
    }

    /**
     * Returns the id of the last event, for a caller that wants to know whether anything changed.
     *
     * @return the id
     */
    public EventId lastEvent() {
        return history.get(history.size() - 1).id();
    }

    /**
     * Returns id, state and number of events.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "FollowUp[" + signal() + ", " + state() + ", " + history.size() + " events]";
    }
}
