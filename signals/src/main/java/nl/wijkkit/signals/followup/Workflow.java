package nl.wijkkit.signals.followup;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.Facts;
import nl.wijkkit.signals.Reporter;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.intake.Received;
import nl.wijkkit.signals.triage.Outcome;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/**
 * What may happen to a signal in which state, and with which outcomes it can end. It comes from JSON through
 * {@link WorkflowReader}; a municipality replaces states and steps, not code. When the urgency rises as a term nears is a
 * matter of the policy, {@link #progress} tells it what was done.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Workflow {

    private static final FactKey CONTACT_ATTEMPTS = FactKey.of("contact_attempts");
    private static final FactKey CONTACT_MADE = FactKey.of("contact_made");
    private static final FactKey INVESTIGATION_STARTED = FactKey.of("investigation_started");

    private final String id;
    private final String version;
    private final Text name;
    private final Source source;
    private final Map<StateId, State> states;
    private final List<Step> steps;
    private final Map<String, Ending> endings;
    private final Map<Key, Step> stepByKey;
    private final StateId start;
    private final StateId startToComplete;

    /** What a step is found by; the id is that of a named step, blank for the others. */
    private record Key(StepKind on, StateId from, String step) {}

    Workflow(
            String id,
            String version,
            Text name,
            Source source,
            List<State> states,
            StateId start,
            StateId startToComplete,
            List<Step> steps,
            List<Ending> endings) {
        this.id = id;
        this.version = version;
        this.name = name;
        this.source = source;
        this.states = new LinkedHashMap<>();
        states.forEach(state -> this.states.put(state.id(), state));
        this.start = start;
        this.startToComplete = startToComplete;
        this.steps = List.copyOf(steps);
        this.endings = new LinkedHashMap<>();
        endings.forEach(ending -> this.endings.put(ending.id(), ending));
        this.stepByKey = new HashMap<>();
        steps.forEach(step -> step.from().forEach(from -> stepByKey.put(key(step, from), step)));
    }

    private static Key key(Step step, StateId from) {
        return new Key(step.on(), from, step.on() == StepKind.MOVED ? step.id() : "");
    }

    /**
     * Returns which workflow this is.
     *
     * @return the id, lower case words joined by hyphens
     */
    public String id() {
        return id;
    }

    /**
     * Returns its version.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * Returns its name.
     *
     * @return the name, for people to read
     */
    public Text name() {
        return name;
    }

    /**
     * Returns where it comes from.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * Returns the states.
     *
     * @return the states, in the order of the document
     */
    public List<State> states() {
        return List.copyOf(states.values());
    }

    /**
     * Returns the steps.
     *
     * @return the steps, in the order of the document
     */
    public List<Step> steps() {
        return steps;
    }

    /**
     * Returns the outcomes with which a signal can be closed.
     *
     * @return the outcomes, in the order of the document
     */
    public List<Ending> endings() {
        return List.copyOf(endings.values());
    }

    /**
     * Returns a state by its id.
     *
     * @param state  the id
     * @return the state; empty if this workflow does not know it
     */
    public Optional<State> state(StateId state) {
        return Optional.ofNullable(states.get(state));
    }

    /**
     * Returns a closing outcome by its id.
     *
     * @param ending  the id
     * @return the outcome; empty if this workflow does not know it
     */
    public Optional<Ending> ending(String ending) {
        return Optional.ofNullable(endings.get(ending));
    }

    /**
     * Returns the step that a change would be.
     *
     * @param from  the state now
     * @param change  the change
     * @return the step; empty if it is not allowed in that state
     */
    public Optional<Step> step(StateId from, FollowUpChange change) {
        String named = change instanceof CourseChange.Moved moved ? moved.step() : "";
        return Optional.ofNullable(stepByKey.get(new Key(change.kind(), from, named)));
    }

    /**
     * Returns what can happen in a state, for a screen that shows buttons.
     *
     * @param from  the state
     * @return the steps, in the order of the document
     */
    public List<Step> stepsFrom(StateId from) {
        return steps.stream().filter(step -> step.from().contains(from)).toList();
    }

    /**
     * Returns how a signal that was ranked begins: in the state for what came in, or in the one for what has to be completed
     * first.
     *
     * @param received  the signal
     * @param outcome  urgency, term and desk
     * @return the opening, the first change of its follow-up
     * @throws IllegalArgumentException if the outcome is of another signal
     */
    public CourseChange.Opened opening(Received received, Outcome outcome) {
        Signal signal = received.signal();
        if (!outcome.signal().equals(signal.id())) {
            throw new IllegalArgumentException("an outcome must be that of the signal received");
        }
        return new CourseChange.Opened(
                signal.kind(),
                received.isComplete() ? start : startToComplete,
                outcome.urgency(),
                outcome.desk(),
                outcome.deadline(),
                !(signal.reporter() instanceof Reporter.Untold));
    }

    /**
     * Returns whether someone still has to act on a signal.
     *
     * @param followUp  the follow-up
     * @return true if its state is open; also true if this workflow does not know the state, so that nothing is lost
     */
    public boolean isOpen(FollowUp followUp) {
        return state(followUp.state()).map(State::open).orElse(true);
    }

    /**
     * Tells what was done so far, as the facts that rules of triage ask when the end of a term is near:
     * {@code contact_attempts}, {@code contact_made} and {@code investigation_started}.
     *
     * @param followUp  the follow-up
     * @return the facts
     */
    public Facts progress(FollowUp followUp) {
        List<WorkChange.ContactTried> attempts = followUp.attempts();
        boolean isReached = attempts.stream().anyMatch(WorkChange.ContactTried::reached);
        boolean isStarted = state(followUp.state()).map(State::started).orElse(false);
        return Facts.of(Map.of(
                CONTACT_ATTEMPTS, new FactValue.Count(attempts.size()),
                CONTACT_MADE, new FactValue.Flag(isReached),
                INVESTIGATION_STARTED, new FactValue.Flag(isStarted)));
    }

    /**
     * Returns id and version.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Workflow[" + id + ", " + version + "]";
    }
}
