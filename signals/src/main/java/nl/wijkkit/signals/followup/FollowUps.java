package nl.wijkkit.signals.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.intake.Received;
import nl.wijkkit.signals.triage.Outcome;

/**
 * The follow-up of all signals, in memory. Each step is decided on one signal at a time, so of two workers who take the same
 * signal one gets it, and the other is told who has it.
 * <p>
 * Nothing leaves except by a {@link Destruction}, which stays in its place. Store the accepted events to load them again
 * later.
 * <p>
 * This class is thread-safe. Steps on different signals do not wait for one another.
 */
public final class FollowUps {

    private final Workflow workflow;
    private final Terms terms;
    private final Map<SignalId, FollowUp> kept = new ConcurrentHashMap<>();
    private final Map<SignalId, Destruction> destroyed = new ConcurrentHashMap<>();

    private FollowUps(Workflow workflow, Terms terms) {
        this.workflow = Objects.requireNonNull(workflow, "workflow");
        this.terms = Objects.requireNonNull(terms, "terms");
    }

    /**
     * Obtains an empty store.
     *
     * @param workflow  what may happen in which state
     * @param terms  counts terms
     * @return the store
     */
    public static FollowUps empty(Workflow workflow, Terms terms) {
        return new FollowUps(workflow, terms);
    }

    /**
     * Opens the follow-up of a signal that was ranked, at the moment of its receipt. The very same opening twice is accepted
     * once.
     *
     * @param id  the id of the event, unique over all signals
     * @param received  the signal; {@link Received#of} if it came in as a value
     * @param outcome  urgency, term and desk
     * @param by  who opens it: often the system, as a department
     * @return the follow-up, or the rule for which it was refused
     * @throws IllegalArgumentException if the outcome is of another signal
     */
    public FollowUpOutcome open(EventId id, Received received, Outcome outcome, Party by) {
        Signal signal = received.signal();
        return decide(FollowUpEvent.of(id, signal.id(), signal.receivedAt(), by, workflow.opening(received, outcome)));
    }

    /**
     * Decides on a step, the opening of a signal included. The very same event twice is accepted once.
     *
     * @param event  what someone wants to happen
     * @return the follow-up after it, or the rule for which it was refused
     */
    @SuppressWarnings("NullAway") // a map computes null for what is not to be there
    public FollowUpOutcome decide(FollowUpEvent event) {
        SignalId signal = event.signal();
        AtomicReference<FollowUpOutcome> outcome = new AtomicReference<>();
        kept.compute(signal, (id, before) -> {
            FollowUpOutcome decided = before == null ? first(event) : before.decide(event, workflow, terms);
            outcome.set(decided);
            return decided.<FollowUp>fold(FollowUpOutcome.Accepted::next, refusal -> before);
        });
        return outcome.get();
    }

    private FollowUpOutcome first(FollowUpEvent event) {
        SignalId signal = event.signal();
        if (!(event.change() instanceof CourseChange.Opened opened)) {
            return refused(FollowUpRule.SIGNAL_IS_KNOWN, signal);
        }
        if (destroyed.containsKey(signal)) {
            return refused(FollowUpRule.OPENS_ONCE, signal);
        }
        return workflow.state(opened.state()).filter(State::open).isPresent()
                ? new FollowUpOutcome.Accepted(FollowUp.open(event), false)
                : refused(FollowUpRule.STEP_IS_ALLOWED, signal);
    }

    private static FollowUpOutcome refused(FollowUpRule rule, SignalId signal) {
        return new FollowUpOutcome.Refused(new FollowUpRefusal(rule, signal, null, null));
    }

    /**
     * Puts back a follow-up that was loaded from its events.
     *
     * @param followUp  the follow-up
     * @throws IllegalArgumentException if the signal is here already, or was destroyed
     */
    public void load(FollowUp followUp) {
        SignalId signal = followUp.signal();
        if (destroyed.containsKey(signal) || kept.putIfAbsent(signal, followUp) != null) {
            throw new IllegalArgumentException("expected a signal that is not here yet, got " + signal);
        }
    }

    /**
     * Returns the follow-up of a signal.
     *
     * @param signal  the signal
     * @return the follow-up; empty if it is not known or was destroyed
     */
    public Optional<FollowUp> find(SignalId signal) {
        return Optional.ofNullable(kept.get(signal));
    }

    /**
     * Returns how many signals are kept, open and closed.
     *
     * @return the number
     */
    public int size() {
        return kept.size();
    }

    /**
     * Shows every follow-up, in no particular order, while others may go on working.
     *
     * @param reader  is shown each follow-up
     */
    public void forEach(Consumer<? super FollowUp> reader) {
        kept.values().forEach(reader);
    }

    /**
     * Destroys a signal that is closed and need not be kept any longer.
     *
     * @param order  which signal, by which rule and on which day
     * @return empty if it was destroyed, now or before; otherwise the rule for which it was refused
     */
    @SuppressWarnings("NullAway") // a map computes null for what is not to be there
    public Optional<FollowUpRefusal> destroy(Destruction order) {
        SignalId signal = order.signal();
        AtomicReference<Optional<FollowUpRefusal>> answer = new AtomicReference<>(Optional.empty());
        kept.compute(signal, (id, before) -> {
            if (before == null) {
                if (!destroyed.containsKey(signal)) {
                    answer.set(Optional.of(new FollowUpRefusal(FollowUpRule.SIGNAL_IS_KNOWN, signal, null, null)));
                }
                return null;
            }
            if (workflow.isOpen(before) || order.on().isBefore(order.keptUntil())) {
                answer.set(Optional.of(new FollowUpRefusal(
                        FollowUpRule.KEPT_LONG_ENOUGH,
                        signal,
                        before.state(),
                        before.worker().orElse(null))));
                return before;
            }
            destroyed.put(signal, order);
            return null;
        });
        return answer.get();
    }

    /**
     * Returns what was destroyed.
     *
     * @return the orders, by signal
     */
    public List<Destruction> destroyed() {
        List<Destruction> orders = new ArrayList<>(destroyed.values());
        orders.sort((one, other) -> one.signal().compareTo(other.signal()));
        return List.copyOf(orders);
    }

    /**
     * Returns how many signals are kept.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "FollowUps[" + size() + " signals]";
    }
}
