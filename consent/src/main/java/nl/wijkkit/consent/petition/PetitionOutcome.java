package nl.wijkkit.consent.petition;

import java.util.Objects;
import java.util.function.Function;

/**
 * What became of a step: the petition after it, or a refusal.
 * <p>
 * Implementations are immutable and thread-safe.
 */
public sealed interface PetitionOutcome {

    /**
     * The step was taken.
     *
     * @param next  the petition after it
     * @param repeated  whether the very same event had been accepted before, so that nothing changed now
     */
    record Accepted(Petition next, boolean repeated) implements PetitionOutcome {

        /** Checks that there is a petition. */
        public Accepted {
            Objects.requireNonNull(next, "next");
        }

        @Override
        public <R> R fold(
                Function<? super Accepted, ? extends R> accepted,
                Function<? super PetitionRefusal, ? extends R> refused) {
            return accepted.apply(this);
        }
    }

    /**
     * The step was refused.
     *
     * @param refusal  why
     */
    record Refused(PetitionRefusal refusal) implements PetitionOutcome {

        /** Checks that there is a reason. */
        public Refused {
            Objects.requireNonNull(refusal, "refusal");
        }

        @Override
        public <R> R fold(
                Function<? super Accepted, ? extends R> accepted,
                Function<? super PetitionRefusal, ? extends R> refused) {
            return refused.apply(refusal);
        }
    }

    /**
     * Maps this outcome, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param accepted  maps the petition after the step
     * @param refused  maps the refusal
     * @return what the called function returns
     */
    <R> R fold(
            Function<? super Accepted, ? extends R> accepted, Function<? super PetitionRefusal, ? extends R> refused);

    /**
     * Returns the petition, for a step that is known to be allowed.
     *
     * @return the petition after the step
     * @throws IllegalStateException if the step was refused; the message names the rule
     */
    default Petition orElseThrow() {
        return fold(Accepted::next, refusal -> {
            throw new IllegalStateException("refused by rule " + refusal.rule().id());
        });
    }
}
