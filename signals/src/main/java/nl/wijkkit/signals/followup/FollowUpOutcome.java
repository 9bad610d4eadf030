package nl.wijkkit.signals.followup;

import java.util.Objects;
import java.util.function.Function;

/**
 * What became of a step: the follow-up after it, or a refusal.
 * <p>
 * Implementations are immutable and thread-safe.
 */
public sealed interface FollowUpOutcome {

    /**
     * The step was taken.
     *
     * @param next  the follow-up after it
     * @param repeated  whether the very same event had been accepted before, so that nothing changed now
     */
    record Accepted(FollowUp next, boolean repeated) implements FollowUpOutcome {

        /** Checks that there is a follow-up. */
        public Accepted {
            Objects.requireNonNull(next, "next");
        }

        @Override
        public <R> R fold(
                Function<? super Accepted, ? extends R> accepted,
                Function<? super FollowUpRefusal, ? extends R> refused) {
            return accepted.apply(this);
        }
    }

    /**
     * The step was refused.
     *
     * @param refusal  why
     */
    record Refused(FollowUpRefusal refusal) implements FollowUpOutcome {

        /** Checks that there is a reason. */
        public Refused {
            Objects.requireNonNull(refusal, "refusal");
        }

        @Override
        public <R> R fold(
                Function<? super Accepted, ? extends R> accepted,
                Function<? super FollowUpRefusal, ? extends R> refused) {
            return refused.apply(refusal);
        }
    }

    /**
     * Maps this outcome, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param accepted  maps the follow-up after the step
     * @param refused  maps the refusal
     * @return what the called function returns
     */
    <R> R fold(
            Function<? super Accepted, ? extends R> accepted, Function<? super FollowUpRefusal, ? extends R> refused);

    /**
     * Returns the follow-up, for a step that is known to be allowed.
     *
     * @return the follow-up after the step
     * @throws IllegalStateException if the step was refused; the message names the rule
     */
    default FollowUp orElseThrow() {
        return fold(Accepted::next, refusal -> {
            throw new IllegalStateException("refused by rule " + refusal.rule().id());
        });
    }
}
