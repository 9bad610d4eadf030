package nl.wijkkit.signals.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.plan.terms.TermCourse;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * A change in the work on a signal: who has it, at which desk, whom they tried to reach, what they told.
 * <p>
 * Implementations are immutable and thread-safe.
 */
public sealed interface WorkChange extends FollowUpChange {

    /** How much the reporter was told. */
    enum Depth {
        /** That the signal arrived. */
        RECEIVED(Text.of("ontvangen", "received")),
        /** That someone acts or has acted, and nothing of what was found or done. */
        THAT(Text.of("er wordt gehandeld", "someone acts")),
        /** Something of what was found or done; only with a decision that permits it. */
        CONTENT(Text.of("inhoud", "content"));

        private final Text label;

        Depth(Text label) {
            this.label = label;
        }

        /**
         * Returns the words that people read.
         *
         * @return the label
         */
        public Text label() {
            return label;
        }
    }

    /**
     * A worker took the signal. One signal has at most one worker.
     *
     * @param worker  who took it
     */
    record Taken(Party worker) implements WorkChange {

        /** Checks that nothing is missing. */
        public Taken {
            Objects.requireNonNull(worker, "worker");
        }

        @Override
        public StepKind kind() {
            return StepKind.TAKEN;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.taken(this);
        }
    }

    /**
     * The worker gave the signal back to the desk.
     */
    record Released() implements WorkChange {

        @Override
        public StepKind kind() {
            return StepKind.RELEASED;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.released(this);
        }
    }

    /**
     * The signal went to another desk. Nobody has it there yet; its term runs on.
     *
     * @param from  the desk that had it
     * @param to  the desk that gets it
     */
    record Routed(DeskId from, DeskId to) implements WorkChange {

        /** Checks that nothing is missing. */
        public Routed {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }

        @Override
        public StepKind kind() {
            return StepKind.ROUTED;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.routed(this);
        }
    }

    /**
     * Someone tried to reach the people concerned (<i>contactpoging</i>).
     *
     * @param means  by which channel
     * @param reached  whether they were reached
     */
    record ContactTried(ContactMeans means, boolean reached) implements WorkChange {

        /** Checks that nothing is missing. */
        public ContactTried {
            Objects.requireNonNull(means, "means");
        }

        @Override
        public StepKind kind() {
            return StepKind.CONTACT_TRIED;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.contactTried(this);
        }
    }

    /**
     * A person set another urgency than the rules gave, with a reason. The term stays as it is.
     *
     * @param urgency  how soon someone must act, in the view of that person
     */
    record Overridden(Urgency urgency) implements WorkChange {

        /** Checks that nothing is missing. */
        public Overridden {
            Objects.requireNonNull(urgency, "urgency");
        }

        @Override
        public StepKind kind() {
            return StepKind.OVERRIDDEN;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.overridden(this);
        }
    }

    /**
     * The term was suspended, resumed or extended.
     *
     * @param course  the term with all that changed it so far
     * @param deadline  when it ends now
     */
    record TermChanged(TermCourse course, Deadline deadline) implements WorkChange {

        /** Checks that nothing is missing. */
        public TermChanged {
            Objects.requireNonNull(course, "course");
            Objects.requireNonNull(deadline, "deadline");
        }

        @Override
        public StepKind kind() {
            return StepKind.TERM_CHANGED;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.termChanged(this);
        }
    }

    /**
     * The reporter was told something (<i>terugkoppeling</i>). What was said is not kept here.
     *
     * @param depth  how much
     * @param means  by which channel
     * @param decision  the id of the decision that permits to tell content, in the log of whoever decides on access; null if no
     *     content was told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FeedbackGiven(
            Depth depth, ContactMeans means, @Nullable String decision) implements WorkChange {

        /** Checks that nothing is missing. */
        public FeedbackGiven {
            Objects.requireNonNull(depth, "depth");
            Objects.requireNonNull(means, "means");
        }

        @Override
        public StepKind kind() {
            return StepKind.FEEDBACK_GIVEN;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.feedbackGiven(this);
        }
    }
}
