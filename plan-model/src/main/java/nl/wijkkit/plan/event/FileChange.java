package nl.wijkkit.plan.event;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.Objects;
import nl.wijkkit.plan.agreement.Agreement;
import nl.wijkkit.plan.agreement.AgreementId;
import nl.wijkkit.plan.agreement.Decision;
import nl.wijkkit.plan.agreement.DecisionId;
import nl.wijkkit.plan.contact.ContactMoment;
import nl.wijkkit.plan.document.DocumentReference;
import nl.wijkkit.plan.evaluation.Evaluation;

/**
 * An addition to the file of a plan: agreements, decisions, evaluations, contacts and documents.
 * <p>
 * Implementations are immutable and thread-safe.
 */
public sealed interface FileChange extends Change {

    /**
     * People agreed with one another.
     *
     * @param agreement  the agreement
     */
    @JsonTypeName("agreement-made-1")
    record AgreementMade(Agreement agreement) implements FileChange {

        /** Checks that nothing is missing. */
        public AgreementMade {
            Objects.requireNonNull(agreement, "agreement");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.agreementMade(this);
        }
    }

    /**
     * An agreement holds no longer.
     *
     * @param agreement  the agreement
     * @param on  the day from which it no longer holds
     */
    @JsonTypeName("agreement-ended-1")
    record AgreementEnded(
            AgreementId agreement,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on) implements FileChange {

        /** Checks that nothing is missing. */
        public AgreementEnded {
            Objects.requireNonNull(agreement, "agreement");
            Objects.requireNonNull(on, "on");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.agreementEnded(this);
        }

        /**
         * Returns whom and what it is about, without dates and texts.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "AgreementEnded[" + agreement + "]";
        }
    }

    /**
     * An authority decided.
     *
     * @param decision  the decision
     */
    @JsonTypeName("decision-taken-1")
    record DecisionTaken(Decision decision) implements FileChange {

        /** Checks that nothing is missing. */
        public DecisionTaken {
            Objects.requireNonNull(decision, "decision");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.decisionTaken(this);
        }
    }

    /**
     * A decision holds no longer.
     *
     * @param decision  the decision
     * @param on  the day from which it no longer holds
     */
    @JsonTypeName("decision-ended-1")
    record DecisionEnded(
            DecisionId decision,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on) implements FileChange {

        /** Checks that nothing is missing. */
        public DecisionEnded {
            Objects.requireNonNull(decision, "decision");
            Objects.requireNonNull(on, "on");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.decisionEnded(this);
        }

        /**
         * Returns whom and what it is about, without dates and texts.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "DecisionEnded[" + decision + "]";
        }
    }

    /**
     * The plan was evaluated.
     *
     * @param evaluation  the evaluation
     */
    @JsonTypeName("evaluation-held-1")
    record EvaluationHeld(Evaluation evaluation) implements FileChange {

        /** Checks that nothing is missing. */
        public EvaluationHeld {
            Objects.requireNonNull(evaluation, "evaluation");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.evaluationHeld(this);
        }
    }

    /**
     * There was contact with or about the family.
     *
     * @param contact  the contact
     */
    @JsonTypeName("contact-recorded-1")
    record ContactRecorded(ContactMoment contact) implements FileChange {

        /** Checks that nothing is missing. */
        public ContactRecorded {
            Objects.requireNonNull(contact, "contact");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.contactRecorded(this);
        }
    }

    /**
     * A document was added by reference.
     *
     * @param document  the reference
     */
    @JsonTypeName("document-added-1")
    record DocumentAdded(DocumentReference document) implements FileChange {

        /** Checks that nothing is missing. */
        public DocumentAdded {
            Objects.requireNonNull(document, "document");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.documentAdded(this);
        }
    }

    /**
     * An answer for each of these changes.
     *
     * @param <R>  the type of the answer
     */
    interface Cases<R> {

        /**
         * Maps this change.
         *
         * @param change  people agreed with one another
         * @return the answer
         */
        R agreementMade(AgreementMade change);

        /**
         * Maps this change.
         *
         * @param change  an agreement holds no longer
         * @return the answer
         */
        R agreementEnded(AgreementEnded change);

        /**
         * Maps this change.
         *
         * @param change  an authority decided
         * @return the answer
         */
        R decisionTaken(DecisionTaken change);

        /**
         * Maps this change.
         *
         * @param change  a decision holds no longer
         * @return the answer
         */
        R decisionEnded(DecisionEnded change);

        /**
         * Maps this change.
         *
         * @param change  the plan was evaluated
         * @return the answer
         */
        R evaluationHeld(EvaluationHeld change);

        /**
         * Maps this change.
         *
         * @param change  there was contact with or about the family
         * @return the answer
         */
        R contactRecorded(ContactRecorded change);

        /**
         * Maps this change.
         *
         * @param change  a document was added by reference
         * @return the answer
         */
        R documentAdded(DocumentAdded change);
    }
}
