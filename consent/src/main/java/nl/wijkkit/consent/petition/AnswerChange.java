package nl.wijkkit.consent.petition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.rights.Judgement;
import nl.wijkkit.consent.rights.PartFindings;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A request is answered, and what was decided is done.
 * <p>
 * Implementations are immutable and thread-safe.
 */
public sealed interface AnswerChange extends PetitionChange {

    /**
     * It was decided, and the person was told with the grounds and the remedies (AVG 12(4)).
     *
     * @param findings  what was established of each part
     * @param judgement  what follows from the law
     * @param remedies  the ids of the remedies that were told
     * @param explanation  the decision in the words that were told; null if the grounds say it all
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Decided(
            List<PartFindings> findings,
            Judgement judgement,
            List<String> remedies,
            @Nullable FreeText explanation) implements AnswerChange {

        /** Checks that nothing is missing. */
        public Decided {
            findings = List.copyOf(findings);
            Objects.requireNonNull(judgement, "judgement");
            remedies = List.copyOf(remedies);
        }

        @Override
        public <R> R fold(PetitionChange.Cases<R> cases) {
            return cases.decided(this);
        }

        @Override
        public String toString() {
            return "Decided";
        }
    }

    /**
     * Those who received the data were told (AVG 19).
     *
     * @param recipients  who was told, all different
     * @param impossible  why some could not be told, or only with disproportionate effort; null if all were
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RecipientsTold(
            List<PartyId> recipients, @Nullable FreeText impossible) implements AnswerChange {

        /**
         * Checks that nothing is missing.
         *
         * @throws IllegalArgumentException if nobody was told and there is no reason, or someone stands twice
         */
        public RecipientsTold {
            recipients = Shape.distinct(recipients, "recipients");
            if (recipients.isEmpty() && impossible == null) {
                throw new IllegalArgumentException("someone must have been told, or there must be a reason");
            }
        }

        @Override
        public <R> R fold(PetitionChange.Cases<R> cases) {
            return cases.recipientsTold(this);
        }

        @Override
        public String toString() {
            return "RecipientsTold";
        }
    }

    /**
     * What was decided has been done.
     */
    record CarriedOut() implements AnswerChange {

        @Override
        public <R> R fold(PetitionChange.Cases<R> cases) {
            return cases.carriedOut(this);
        }

        @Override
        public String toString() {
            return "CarriedOut";
        }
    }

    /**
     * One method per change, so that a new one breaks every caller at compile time.
     *
     * @param <R>  the type of the answer
     */
    interface Cases<R> {

        /**
         * Maps {@link Decided}.
         *
         * @param change  the change
         * @return the answer
         */
        R decided(Decided change);

        /**
         * Maps {@link RecipientsTold}.
         *
         * @param change  the change
         * @return the answer
         */
        R recipientsTold(RecipientsTold change);

        /**
         * Maps {@link CarriedOut}.
         *
         * @param change  the change
         * @return the answer
         */
        R carriedOut(CarriedOut change);
    }
}
