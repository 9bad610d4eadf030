package nl.wijkkit.consent.ledger;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a consent. The name of the shape ends in its version; a shape that was released is never changed.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "shape")
@JsonSubTypes({
    @JsonSubTypes.Type(Act.Given.class),
    @JsonSubTypes.Type(Act.Refused.class),
    @JsonSubTypes.Type(Act.Narrowed.class),
    @JsonSubTypes.Type(Act.Withdrawn.class),
    @JsonSubTypes.Type(Act.Expired.class),
    @JsonSubTypes.Type(Act.Renewed.class),
    @JsonSubTypes.Type(Act.AuthorityEnded.class)
})
public sealed interface Act {

    /**
     * One or more people agreed. Who has to agree with them later agrees with a further entry for the same consent.
     *
     * @param consent  the consent
     * @param what  what they agreed to
     * @param until  the day from which it no longer holds; null if none was said
     * @param born  when the person concerned was born, which decides when a parent's say ends; null if adult
     * @param capacity  whether the person concerned could weigh his interests in this matter
     * @param needed  all who must agree: the person concerned, each parent with authority, or the representative
     * @param signatures  who agreed now, at least one
     * @param text  which text they saw
     */
    @JsonTypeName("given-1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Given(
            ConsentId consent,
            Consent what,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            LocalDate until,

            @Nullable PartialDate born,
            Capacity capacity,
            List<Giver> needed,
            List<Signature> signatures,
            TextVersion text)
            implements Act {

        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if nobody is needed, nobody agreed, or one of them stands there twice
         */
        public Given {
            Objects.requireNonNull(consent, "consent");
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(capacity, "capacity");
            needed = Shape.someDistinct(needed, "needed givers");
            signatures = Signature.some(signatures);
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Optional<ConsentId> about() {
            return Optional.of(consent);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.given(this);
        }

        /**
         * Returns the id and counts.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "Given[" + consent + ", signatures=" + signatures.size() + " of " + needed.size() + "]";
        }
    }

    /**
     * Someone was asked and refused. A refusal says nothing about the right to help.
     *
     * @param consent  the consent
     * @param what  what was refused
     * @param born  when the person concerned was born; null if adult
     * @param capacity  whether the person concerned could weigh his interests in this matter
     * @param by  who refused
     */
    @JsonTypeName("refused-1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Refused(
            ConsentId consent, Consent what, @Nullable PartialDate born, Capacity capacity, Giver by) implements Act {

        /** Checks that nothing is missing. */
        public Refused {
            Objects.requireNonNull(consent, "consent");
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(capacity, "capacity");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public Optional<ConsentId> about() {
            return Optional.of(consent);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.refused(this);
        }

        /**
         * Returns the id.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "Refused[" + consent + "]";
        }
    }

    /**
     * What was agreed to became less (<i>beperkt</i>).
     *
     * @param consent  the consent
     * @param remaining  what is left of it
     */
    @JsonTypeName("narrowed-1")
    record Narrowed(ConsentId consent, Consent remaining) implements Act {

        /** Checks that nothing is missing. */
        public Narrowed {
            Objects.requireNonNull(consent, "consent");
            Objects.requireNonNull(remaining, "remaining");
        }

        @Override
        public Optional<ConsentId> about() {
            return Optional.of(consent);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.narrowed(this);
        }
    }

    /**
     * A consent was withdrawn (<i>ingetrokken</i>): as easily as it was given, and from now on (AVG 7(3)).
     *
     * @param consent  the consent
     * @param by  who withdrew it
     */
    @JsonTypeName("withdrawn-1")
    record Withdrawn(ConsentId consent, Giver by) implements Act {

        /** Checks that nothing is missing. */
        public Withdrawn {
            Objects.requireNonNull(consent, "consent");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public Optional<ConsentId> about() {
            return Optional.of(consent);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.withdrawn(this);
        }
    }

    /**
     * A consent ended because its purpose was reached or its time was up (<i>verlopen</i>). One with an end date ends by
     * itself, without an entry.
     *
     * @param consent  the consent
     */
    @JsonTypeName("expired-1")
    record Expired(ConsentId consent) implements Act {

        /** Checks that nothing is missing. */
        public Expired {
            Objects.requireNonNull(consent, "consent");
        }

        @Override
        public Optional<ConsentId> about() {
            return Optional.of(consent);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.expired(this);
        }
    }

    /**
     * A consent was asked again and given again (<i>vernieuwd</i>). Only who agreed now counts.
     *
     * @param consent  the consent
     * @param until  the day from which it no longer holds; null if none was said
     * @param capacity  whether the person concerned could weigh his interests in this matter
     * @param needed  all who must agree
     * @param signatures  who agreed now, at least one
     * @param text  which text they saw
     */
    @JsonTypeName("renewed-1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Renewed(
            ConsentId consent,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            LocalDate until,

            Capacity capacity,
            List<Giver> needed,
            List<Signature> signatures,
            TextVersion text)
            implements Act {

        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if nobody is needed, nobody agreed, or one of them stands there twice
         */
        public Renewed {
            Objects.requireNonNull(consent, "consent");
            Objects.requireNonNull(capacity, "capacity");
            needed = Shape.someDistinct(needed, "needed givers");
            signatures = Signature.some(signatures);
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Optional<ConsentId> about() {
            return Optional.of(consent);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.renewed(this);
        }

        /**
         * Returns the id and counts.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "Renewed[" + consent + ", signatures=" + signatures.size() + " of " + needed.size() + "]";
        }
    }

    /**
     * Someone lost the capacity in which he agreed, such as authority over a child. This ends it for all consents of the
     * person concerned.
     *
     * @param giver  who, and which capacity
     */
    @JsonTypeName("authority-ended-1")
    record AuthorityEnded(Giver giver) implements Act {

        /** Checks that nothing is missing. */
        public AuthorityEnded {
            Objects.requireNonNull(giver, "giver");
        }

        @Override
        public Optional<ConsentId> about() {
            return Optional.empty();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.authorityEnded(this);
        }
    }

    /**
     * Returns the consent that it happened to.
     *
     * @return the consent; empty if it happened to all of the person concerned
     */
    Optional<ConsentId> about();

    /**
     * Maps this act, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param cases  an answer for each act
     * @return what the called case returns
     */
    <R> R fold(Cases<R> cases);

    /**
     * An answer for each act.
     *
     * @param <R>  the type of the answer
     */
    interface Cases<R> {

        /**
         * Maps this act.
         *
         * @param act  people agreed
         * @return the answer
         */
        R given(Given act);

        /**
         * Maps this act.
         *
         * @param act  someone refused
         * @return the answer
         */
        R refused(Refused act);

        /**
         * Maps this act.
         *
         * @param act  it became less
         * @return the answer
         */
        R narrowed(Narrowed act);

        /**
         * Maps this act.
         *
         * @param act  it was withdrawn
         * @return the answer
         */
        R withdrawn(Withdrawn act);

        /**
         * Maps this act.
         *
         * @param act  it ended
         * @return the answer
         */
        R expired(Expired act);

        /**
         * Maps this act.
         *
         * @param act  it was given again
         * @return the answer
         */
        R renewed(Renewed act);

        /**
         * Maps this act.
         *
         * @param act  someone lost a capacity
         * @return the answer
         */
        R authorityEnded(AuthorityEnded act);
    }
}
