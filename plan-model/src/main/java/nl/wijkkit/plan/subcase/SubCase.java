package nl.wijkkit.plan.subcase;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.document.DocumentId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.shape.Shape;

/**
 * A case that carries out actions of a plan (<i>deelzaak</i>), with its own status, term, data and documents.
 * <p>
 * Sub-cases go one level deep, as the Zaken API wants it (zrc-013): a sub-case belongs to a plan and cannot hold another,
 * so a sub-case of a sub-case cannot be expressed.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the sub-case's id
 * @param subject  what the case is about
 * @param executor  who carries it out
 * @param actions  the actions that it carries out, all different, at least one
 * @param term  the day by which it must be carried out
 * @param data  its own data by field; fields are lower case words joined by hyphens
 * @param documents  its own documents by reference, all different
 * @param status  how it stands
 */
public record SubCase(
        SubCaseId id,
        FreeText subject,
        Party executor,
        List<ActionId> actions,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate term,
        Map<String, FreeText> data,
        List<DocumentId> documents,
        SubCaseStatus status) {

    /**
     * Copies the parts; the data are kept in the order of their fields.
     *
     * @throws IllegalArgumentException if there is no action, an action or a document occurs twice, or a field has
     *     another shape
     */
    public SubCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(executor, "executor");
        actions = Shape.someDistinct(actions, "actions");
        Objects.requireNonNull(term, "term");
        SortedMap<String, FreeText> sorted = new TreeMap<>(data);
        sorted.forEach((field, value) -> {
            Shape.requireField(field);
            Objects.requireNonNull(value, "data");
        });
        data = Collections.unmodifiableMap(sorted);
        documents = Shape.distinct(documents, "documents");
        Objects.requireNonNull(status, "status");
    }

    /**
     * Obtains a sub-case that was received, without data or documents.
     *
     * @param id  the sub-case's id
     * @param subject  what the case is about
     * @param executor  who carries it out
     * @param actions  the actions that it carries out, at least one
     * @param term  the day by which it must be carried out
     * @return the sub-case
     * @throws IllegalArgumentException if there is no action, or an action occurs twice
     */
    public static SubCase of(SubCaseId id, FreeText subject, Party executor, List<ActionId> actions, LocalDate term) {
        return new SubCase(id, subject, executor, actions, term, Map.of(), List.of(), SubCaseStatus.RECEIVED);
    }

    /**
     * Returns whether the sub-case should have been carried out by now.
     *
     * @param today  the day to look from
     * @return true if it is open and its term lies before today
     */
    public boolean isOverdue(LocalDate today) {
        return status.isOpen() && term.isBefore(today);
    }

    /**
     * Returns a copy with another id.
     *
     * @param value  the id
     * @return the copy
     */
    public SubCase withId(SubCaseId value) {
        return new SubCase(value, subject, executor, actions, term, data, documents, status);
    }

    /**
     * Returns a copy that carries out other actions.
     *
     * @param value  the actions, at least one
     * @return the copy
     * @throws IllegalArgumentException if there is no action, or an action occurs twice
     */
    public SubCase withActions(List<ActionId> value) {
        return new SubCase(id, subject, executor, value, term, data, documents, status);
    }

    /**
     * Returns a copy with another term.
     *
     * @param value  the day by which it must be carried out
     * @return the copy
     */
    public SubCase withTerm(LocalDate value) {
        return new SubCase(id, subject, executor, actions, value, data, documents, status);
    }

    /**
     * Returns a copy with one field of its data set.
     *
     * @param field  lower case words joined by hyphens
     * @param value  the value
     * @return the copy
     * @throws IllegalArgumentException if the field has another shape
     */
    public SubCase withField(String field, FreeText value) {
        Map<String, FreeText> changed = new TreeMap<>(data);
        changed.put(field, value);
        return new SubCase(id, subject, executor, actions, term, changed, documents, status);
    }

    /**
     * Returns a copy with other documents.
     *
     * @param value  the documents
     * @return the copy
     * @throws IllegalArgumentException if a document occurs twice
     */
    public SubCase withDocuments(List<DocumentId> value) {
        return new SubCase(id, subject, executor, actions, term, data, value, status);
    }

    /**
     * Returns a copy with one document more.
     *
     * @param document  the document; nothing changes if it is there
     * @return the copy
     */
    public SubCase plusDocument(DocumentId document) {
        return documents.contains(document) ? this : withDocuments(appended(documents, document));
    }

    /**
     * Returns a copy with one action more.
     *
     * @param action  the action; nothing changes if it is there
     * @return the copy
     */
    public SubCase plusAction(ActionId action) {
        return actions.contains(action) ? this : withActions(appended(actions, action));
    }

    /**
     * Returns a copy with another status.
     *
     * @param value  the status
     * @return the copy
     */
    public SubCase withStatus(SubCaseStatus value) {
        return new SubCase(id, subject, executor, actions, term, data, documents, value);
    }

    /**
     * Returns the id, the status and counts.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "SubCase[" + id + ", " + status + ", actions=" + actions.size() + ", documents=" + documents.size()
                + "]";
    }

    private static <T> List<T> appended(List<T> items, T item) {
        List<T> longer = new ArrayList<>(items);
        longer.add(item);
        return longer;
    }
}
