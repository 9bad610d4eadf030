package nl.wijkkit.signals.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A change in the course of a signal: it comes in, gets another state, ends or starts again.
 * <p>
 * Implementations are immutable and thread-safe.
 */
public sealed interface CourseChange extends FollowUpChange {

    /**
     * A signal came in, was ranked and routed. The first event of a signal; it can start in a state of its own, such as one
     * for what must be completed first.
     *
     * @param signalKind  what kind of signal
     * @param state  the first state
     * @param urgency  how soon someone must act, as ranked
     * @param desk  the desk that gets it
     * @param deadline  by when someone must have acted; null if there is no term
     * @param reporterKnown  whether there is a reporter whom feedback can reach, secret or not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Opened(
            SignalKind signalKind,
            StateId state,
            Urgency urgency,
            DeskId desk,
            @Nullable Deadline deadline,
            boolean reporterKnown)
            implements CourseChange {

        /** Checks that nothing is missing. */
        public Opened {
            Objects.requireNonNull(signalKind, "signalKind");
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(urgency, "urgency");
            Objects.requireNonNull(desk, "desk");
        }

        @Override
        public StepKind kind() {
            return StepKind.OPENED;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.opened(this);
        }
    }

    /**
     * A signal was ranked again. A deadline that runs is kept if it is the earlier one.
     *
     * @param urgency  how soon someone must act, as ranked
     * @param deadline  the deadline that follows from what is known now; null if there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ranked(Urgency urgency, @Nullable Deadline deadline) implements CourseChange {

        /** Checks that nothing is missing. */
        public Ranked {
            Objects.requireNonNull(urgency, "urgency");
        }

        @Override
        public StepKind kind() {
            return StepKind.RANKED;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.ranked(this);
        }
    }

    /**
     * A signal went to another state by a named step of the workflow, such as waiting for an answer.
     *
     * @param step  the id of the step
     */
    record Moved(String step) implements CourseChange {

        /** Checks that nothing is missing. */
        public Moved {
            Objects.requireNonNull(step, "step");
        }

        @Override
        public StepKind kind() {
            return StepKind.MOVED;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.moved(this);
        }
    }

    /**
     * A signal became the occasion (<i>aanleiding</i>) of a plan. The plan goes on; the signal keeps the reference.
     *
     * @param plan  the plan
     */
    record HandedOver(PlanId plan) implements CourseChange {

        /** Checks that nothing is missing. */
        public HandedOver {
            Objects.requireNonNull(plan, "plan");
        }

        @Override
        public StepKind kind() {
            return StepKind.HANDED_OVER;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.handedOver(this);
        }
    }

    /**
     * A signal was added to one that ran already (<i>samengevoegd</i>).
     *
     * @param into  the signal that goes on
     */
    record Merged(SignalId into) implements CourseChange {

        /** Checks that nothing is missing. */
        public Merged {
            Objects.requireNonNull(into, "into");
        }

        @Override
        public StepKind kind() {
            return StepKind.MERGED;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.merged(this);
        }
    }

    /**
     * A signal was closed with an outcome of the workflow.
     *
     * @param outcome  the id of the outcome
     */
    record Closed(String outcome) implements CourseChange {

        /** Checks that nothing is missing. */
        public Closed {
            Objects.requireNonNull(outcome, "outcome");
        }

        @Override
        public StepKind kind() {
            return StepKind.CLOSED;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.closed(this);
        }
    }

    /**
     * The reporter took the signal back (<i>ingetrokken</i>); it is kept all the same.
     */
    record Withdrawn() implements CourseChange {

        @Override
        public StepKind kind() {
            return StepKind.WITHDRAWN;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.withdrawn(this);
        }
    }

    /**
     * A signal was taken up again (<i>heropend</i>).
     */
    record Reopened() implements CourseChange {

        @Override
        public StepKind kind() {
            return StepKind.REOPENED;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.reopened(this);
        }
    }
}
