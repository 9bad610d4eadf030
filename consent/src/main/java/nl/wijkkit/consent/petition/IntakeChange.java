package nl.wijkkit.consent.petition;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.rights.Claim;
import nl.wijkkit.consent.rights.Holder;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.terms.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * From the moment a request comes in until it is clear who asks and by when is answered, or until it is taken back.
 * <p>
 * Implementations are immutable and thread-safe.
 */
public sealed interface IntakeChange extends PetitionChange {

    /**
     * A request came in. The first event.
     *
     * @param claim  what is asked, and by whom
     * @param holder  who keeps the data and decides
     * @param wish  the request in the person's own words; null if there are none
     * @param restrictMeanwhile  whether the person asks to restrict the use as long as it is being looked into (AVG 18(1)(a))
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Opened(Claim claim, Holder holder, @Nullable FreeText wish, boolean restrictMeanwhile)
            implements IntakeChange {

        /** Checks that nothing is missing. */
        public Opened {
            Objects.requireNonNull(claim, "claim");
            Objects.requireNonNull(holder, "holder");
        }

        @Override
        public <R> R fold(PetitionChange.Cases<R> cases) {
            return cases.opened(this);
        }

        @Override
        public String toString() {
            return "Opened";
        }
    }

    /**
     * There is reasonable doubt who asks, and that person was asked to show it (AVG 12(6)). The term of the answer runs on.
     *
     * @param doubt  why there is doubt
     * @param until  the last day on which the person can show it, not after the term of the answer
     */
    record IdentityAsked(
            FreeText doubt,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate until) implements IntakeChange {

        /** Checks that nothing is missing. */
        public IdentityAsked {
            Objects.requireNonNull(doubt, "doubt");
            Objects.requireNonNull(until, "until");
        }

        @Override
        public <R> R fold(PetitionChange.Cases<R> cases) {
            return cases.identityAsked(this);
        }

        @Override
        public String toString() {
            return "IdentityAsked";
        }
    }

    /**
     * It is clear who asks.
     *
     * @param asker  circumstances of the asker, such as {@code good_care_opposes}; what the rules of access look at
     */
    record TakenUp(Facts asker) implements IntakeChange {

        /** Checks that nothing is missing. */
        public TakenUp {
            Objects.requireNonNull(asker, "asker");
        }

        @Override
        public <R> R fold(PetitionChange.Cases<R> cases) {
            return cases.takenUp(this);
        }

        @Override
        public String toString() {
            return "TakenUp";
        }
    }

    /**
     * The term of the answer was extended, and the person was told so with the reason (AVG 12(3)).
     *
     * @param ground  why the law allows it
     * @param reason  the reason that was told
     * @param deadline  the deadline that follows
     */
    record Extended(ExtensionGround ground, FreeText reason, Deadline deadline) implements IntakeChange {

        /** Checks that nothing is missing. */
        public Extended {
            Objects.requireNonNull(ground, "ground");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(deadline, "deadline");
        }

        @Override
        public <R> R fold(PetitionChange.Cases<R> cases) {
            return cases.extended(this);
        }

        @Override
        public String toString() {
            return "Extended";
        }
    }

    /**
     * The person took the request back, or the objection if there is one.
     */
    record Withdrawn() implements IntakeChange {

        @Override
        public <R> R fold(PetitionChange.Cases<R> cases) {
            return cases.withdrawn(this);
        }

        @Override
        public String toString() {
            return "Withdrawn";
        }
    }

    /**
     * One method per change, so that a new one breaks every caller at compile time.
     *
     * @param <R>  the type of the answer
     */
    interface Cases<R> {

        /**
         * Maps {@link Opened}.
         *
         * @param change  the change
         * @return the answer
         */
        R opened(Opened change);

        /**
         * Maps {@link IdentityAsked}.
         *
         * @param change  the change
         * @return the answer
         */
        R identityAsked(IdentityAsked change);

        /**
         * Maps {@link TakenUp}.
         *
         * @param change  the change
         * @return the answer
         */
        R takenUp(TakenUp change);

        /**
         * Maps {@link Extended}.
         *
         * @param change  the change
         * @return the answer
         */
        R extended(Extended change);

        /**
         * Maps {@link Withdrawn}.
         *
         * @param change  the change
         * @return the answer
         */
        R withdrawn(Withdrawn change);
    }
}
