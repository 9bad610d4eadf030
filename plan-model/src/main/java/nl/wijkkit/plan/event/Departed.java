package nl.wijkkit.plan.event;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.agreement.AgreementId;
import nl.wijkkit.plan.agreement.DecisionId;
import nl.wijkkit.plan.contact.ContactId;
import nl.wijkkit.plan.document.DocumentId;
import nl.wijkkit.plan.evaluation.EvaluationId;
import nl.wijkkit.plan.event.Subject.Kind;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.shape.Shape;
import nl.wijkkit.plan.subcase.SubCaseId;

/**
 * What belongs to those who left a family alone, and goes on in their plan only.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param goals  the goals, all different
 * @param actions  the actions, all different
 * @param agreements  the agreements, all different
 * @param decisions  the decisions, all different
 * @param evaluations  the evaluations, all different
 * @param contacts  the contacts, all different
 * @param documents  the documents, all different
 * @param subCases  the sub-cases, all different
 */
public record Departed(
        List<GoalId> goals,
        List<ActionId> actions,
        List<AgreementId> agreements,
        List<DecisionId> decisions,
        List<EvaluationId> evaluations,
        List<ContactId> contacts,
        List<DocumentId> documents,
        List<SubCaseId> subCases) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if something occurs twice
     */
    public Departed {
        goals = Shape.distinct(goals, "goals");
        actions = Shape.distinct(actions, "actions");
        agreements = Shape.distinct(agreements, "agreements");
        decisions = Shape.distinct(decisions, "decisions");
        evaluations = Shape.distinct(evaluations, "evaluations");
        contacts = Shape.distinct(contacts, "contacts");
        documents = Shape.distinct(documents, "documents");
        subCases = Shape.distinct(subCases, "sub-cases");
    }

    /** What goes, thing by thing. */
    List<Subject> subjects() {
        List<Subject> all = new ArrayList<>();
        goals.forEach(id -> all.add(Subject.of(Kind.GOAL, id.value())));
        actions.forEach(id -> all.add(Subject.of(Kind.ACTION, id.value())));
        agreements.forEach(id -> all.add(Subject.of(Kind.AGREEMENT, id.value())));
        decisions.forEach(id -> all.add(Subject.of(Kind.DECISION, id.value())));
        evaluations.forEach(id -> all.add(Subject.of(Kind.EVALUATION, id.value())));
        contacts.forEach(id -> all.add(Subject.of(Kind.CONTACT, id.value())));
        documents.forEach(id -> all.add(Subject.of(Kind.DOCUMENT, id.value())));
        subCases.forEach(id -> all.add(Subject.of(Kind.SUB_CASE, id.value())));
        return all;
    }
}
