package nl.wijkkit.plan.event;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.Objects;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.document.DocumentId;
import nl.wijkkit.plan.shape.Shape;
import nl.wijkkit.plan.subcase.SubCase;
import nl.wijkkit.plan.subcase.SubCaseId;
import nl.wijkkit.plan.subcase.SubCaseStatus;

/**
 * A change in the sub-cases (<i>deelzaken</i>) of a plan.
 * <p>
 * Implementations are immutable and thread-safe.
 */
public sealed interface SubCaseChange extends Change {

    /**
     * A sub-case was opened.
     *
     * @param subCase  the sub-case
     */
    @JsonTypeName("sub-case-opened-1")
    record SubCaseOpened(SubCase subCase) implements SubCaseChange {

        /** Checks that nothing is missing. */
        public SubCaseOpened {
            Objects.requireNonNull(subCase, "subCase");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.subCaseOpened(this);
        }
    }

    /**
     * A sub-case has another status.
     *
     * @param subCase  the sub-case
     * @param to  how it stands
     */
    @JsonTypeName("sub-case-status-changed-1")
    record SubCaseStatusChanged(SubCaseId subCase, SubCaseStatus to) implements SubCaseChange {

        /** Checks that nothing is missing. */
        public SubCaseStatusChanged {
            Objects.requireNonNull(subCase, "subCase");
            Objects.requireNonNull(to, "to");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.subCaseStatusChanged(this);
        }
    }

    /**
     * A sub-case has another term.
     *
     * @param subCase  the sub-case
     * @param term  the day by which it must be carried out
     */
    @JsonTypeName("sub-case-term-set-1")
    record SubCaseTermSet(
            SubCaseId subCase,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate term) implements SubCaseChange {

        /** Checks that nothing is missing. */
        public SubCaseTermSet {
            Objects.requireNonNull(subCase, "subCase");
            Objects.requireNonNull(term, "term");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.subCaseTermSet(this);
        }

        /**
         * Returns whom and what it is about, without dates and texts.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "SubCaseTermSet[" + subCase + "]";
        }
    }

    /**
     * A field of the own data of a sub-case was set.
     *
     * @param subCase  the sub-case
     * @param field  lower case words joined by hyphens
     * @param value  the value
     */
    @JsonTypeName("sub-case-field-set-1")
    record SubCaseFieldSet(SubCaseId subCase, String field, FreeText value) implements SubCaseChange {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the field has another shape
         */
        public SubCaseFieldSet {
            Objects.requireNonNull(subCase, "subCase");
            Shape.requireField(field);
            Objects.requireNonNull(value, "value");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.subCaseFieldSet(this);
        }

        /**
         * Returns whom and what it is about, without dates and texts.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "SubCaseFieldSet[" + subCase + "]";
        }
    }

    /**
     * A document of the plan belongs to a sub-case too.
     *
     * @param subCase  the sub-case
     * @param document  the document
     */
    @JsonTypeName("sub-case-document-added-1")
    record SubCaseDocumentAdded(SubCaseId subCase, DocumentId document) implements SubCaseChange {

        /** Checks that nothing is missing. */
        public SubCaseDocumentAdded {
            Objects.requireNonNull(subCase, "subCase");
            Objects.requireNonNull(document, "document");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.subCaseDocumentAdded(this);
        }
    }

    /**
     * A sub-case carries out one action more.
     *
     * @param subCase  the sub-case
     * @param action  the action
     */
    @JsonTypeName("sub-case-action-added-1")
    record SubCaseActionAdded(SubCaseId subCase, ActionId action) implements SubCaseChange {

        /** Checks that nothing is missing. */
        public SubCaseActionAdded {
            Objects.requireNonNull(subCase, "subCase");
            Objects.requireNonNull(action, "action");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.subCaseActionAdded(this);
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
         * @param change  a sub-case was opened
         * @return the answer
         */
        R subCaseOpened(SubCaseOpened change);

        /**
         * Maps this change.
         *
         * @param change  a sub-case has another status
         * @return the answer
         */
        R subCaseStatusChanged(SubCaseStatusChanged change);

        /**
         * Maps this change.
         *
         * @param change  a sub-case has another term
         * @return the answer
         */
        R subCaseTermSet(SubCaseTermSet change);

        /**
         * Maps this change.
         *
         * @param change  a field of the own data of a sub-case was set
         * @return the answer
         */
        R subCaseFieldSet(SubCaseFieldSet change);

        /**
         * Maps this change.
         *
         * @param change  a document of the plan belongs to a sub-case too
         * @return the answer
         */
        R subCaseDocumentAdded(SubCaseDocumentAdded change);

        /**
         * Maps this change.
         *
         * @param change  a sub-case carries out one action more
         * @return the answer
         */
        R subCaseActionAdded(SubCaseActionAdded change);
    }
}
