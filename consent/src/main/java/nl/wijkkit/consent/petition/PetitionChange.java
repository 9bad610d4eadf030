package nl.wijkkit.consent.petition;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.rights.Claim;
import nl.wijkkit.consent.rights.Holder;
import nl.wijkkit.consent.rights.Judgement;
import nl.wijkkit.consent.rights.PartFindings;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.shape.Shape;
import nl.wijkkit.plan.terms.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a request. In JSON its property {@code type} is the name and the version of its shape; a shape never
 * changes once it is released. No implementation prints what a person wrote.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PetitionChange.Opened.class, name = "opened-1"),
    @JsonSubTypes.Type(value = PetitionChange.IdentityAsked.class, name = "identity-asked-1"),
    @JsonSubTypes.Type(value = PetitionChange.TakenUp.class, name = "taken-up-1"),
    @JsonSubTypes.Type(value = PetitionChange.Extended.class, name = "extended-1"),
    @JsonSubTypes.Type(value = PetitionChange.Decided.class, name = "decided-1"),
    @JsonSubTypes.Type(value = PetitionChange.RecipientsTold.class, name = "recipients-told-1"),
    @JsonSubTypes.Type(value = PetitionChange.CarriedOut.class, name = "carried-out-1"),
    @JsonSubTypes.Type(value = PetitionChange.Withdrawn.class, name = "withdrawn-1"),
    @JsonSubTypes.Type(value = PetitionChange.Contested.class, name = "contested-1"),
    @JsonSubTypes.Type(value = PetitionChange.Postponed.class, name = "postponed-1"),
    @JsonSubTypes.Type(value = PetitionChange.Reconsidered.class, name = "reconsidered-1")
})
public sealed interface PetitionChange {

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
            implements PetitionChange {

        /** Checks that nothing is missing. */
        public Opened {
            Objects.requireNonNull(claim, "claim");
            Objects.requireNonNull(holder, "holder");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
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
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate until) implements PetitionChange {

        /** Checks that nothing is missing. */
        public IdentityAsked {
            Objects.requireNonNull(doubt, "doubt");
            Objects.requireNonNull(until, "until");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
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
    record TakenUp(Facts asker) implements PetitionChange {

        /** Checks that nothing is missing. */
        public TakenUp {
            Objects.requireNonNull(asker, "asker");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
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
    record Extended(ExtensionGround ground, FreeText reason, Deadline deadline) implements PetitionChange {

        /** Checks that nothing is missing. */
        public Extended {
            Objects.requireNonNull(ground, "ground");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(deadline, "deadline");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.extended(this);
        }

        @Override
        public String toString() {
            return "Extended";
        }
    }

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
            @Nullable FreeText explanation) implements PetitionChange {

        /** Checks that nothing is missing. */
        public Decided {
            findings = List.copyOf(findings);
            Objects.requireNonNull(judgement, "judgement");
            remedies = List.copyOf(remedies);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
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
            List<PartyId> recipients, @Nullable FreeText impossible) implements PetitionChange {

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
        public <R> R fold(Cases<R> cases) {
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
    record CarriedOut() implements PetitionChange {

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.carriedOut(this);
        }

        @Override
        public String toString() {
            return "CarriedOut";
        }
    }

    /**
     * The person took the request back, or the objection if there is one.
     */
    record Withdrawn() implements PetitionChange {

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.withdrawn(this);
        }

        @Override
        public String toString() {
            return "Withdrawn";
        }
    }

    /**
     * The person lodged an objection (<i>bezwaar</i>, Awb 6:4).
     *
     * @param excuse  why it came late without fault (Awb 6:11); null if it came in time
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Contested(@Nullable FreeText excuse) implements PetitionChange {

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.contested(this);
        }

        @Override
        public String toString() {
            return "Contested";
        }
    }

    /**
     * The decision on the objection was postponed (<i>verdaagd</i>, Awb 7:10(3)).
     *
     * @param deadline  the deadline that follows
     */
    record Postponed(Deadline deadline) implements PetitionChange {

        /** Checks that nothing is missing. */
        public Postponed {
            Objects.requireNonNull(deadline, "deadline");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.postponed(this);
        }

        @Override
        public String toString() {
            return "Postponed";
        }
    }

    /**
     * It was decided on the objection.
     *
     * @param findings  what was established of each part now
     * @param judgement  what follows from the law
     * @param explanation  the decision in the words that were told; null if the grounds say it all
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reconsidered(
            List<PartFindings> findings,
            Judgement judgement,
            @Nullable FreeText explanation) implements PetitionChange {

        /** Checks that nothing is missing. */
        public Reconsidered {
            findings = List.copyOf(findings);
            Objects.requireNonNull(judgement, "judgement");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.reconsidered(this);
        }

        @Override
        public String toString() {
            return "Reconsidered";
        }
    }

    /**
     * Maps this change, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param cases  maps each kind
     * @return what the called method returns
     */
    <R> R fold(Cases<R> cases);

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

        /**
         * Maps {@link Withdrawn}.
         *
         * @param change  the change
         * @return the answer
         */
        R withdrawn(Withdrawn change);

        /**
         * Maps {@link Contested}.
         *
         * @param change  the change
         * @return the answer
         */
        R contested(Contested change);

        /**
         * Maps {@link Postponed}.
         *
         * @param change  the change
         * @return the answer
         */
        R postponed(Postponed change);

        /**
         * Maps {@link Reconsidered}.
         *
         * @param change  the change
         * @return the answer
         */
        R reconsidered(Reconsidered change);
    }
}
