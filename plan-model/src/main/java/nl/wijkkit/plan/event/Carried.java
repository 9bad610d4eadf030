package nl.wijkkit.plan.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.agreement.Agreement;
import nl.wijkkit.plan.agreement.Decision;
import nl.wijkkit.plan.contact.ContactMoment;
import nl.wijkkit.plan.document.DocumentReference;
import nl.wijkkit.plan.evaluation.Evaluation;
import nl.wijkkit.plan.event.Subject.Kind;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.subcase.SubCase;

/**
 * What moves from one plan to another when a family splits or joins, each thing as it stands.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param goals  the goals
 * @param actions  the actions
 * @param agreements  the agreements
 * @param decisions  the decisions
 * @param evaluations  the evaluations
 * @param contacts  the contacts
 * @param documents  the documents
 * @param subCases  the sub-cases
 */
public record Carried(
        List<Goal> goals,
        List<Action> actions,
        List<Agreement> agreements,
        List<Decision> decisions,
        List<Evaluation> evaluations,
        List<ContactMoment> contacts,
        List<DocumentReference> documents,
        List<SubCase> subCases) {

    /** Copies the lists. */
    public Carried {
        goals = List.copyOf(goals);
        actions = List.copyOf(actions);
        agreements = List.copyOf(agreements);
        decisions = List.copyOf(decisions);
        evaluations = List.copyOf(evaluations);
        contacts = List.copyOf(contacts);
        documents = List.copyOf(documents);
        subCases = List.copyOf(subCases);
    }

    /**
     * Returns the part of this that a test lets through.
     *
     * @param test  tells of each thing whether it stays in
     * @return the part
     */
    public Carried only(Predicate<Subject> test) {
        return new Carried(
                only(goals, test, Kind.GOAL, Goal::id),
                only(actions, test, Kind.ACTION, Action::id),
                only(agreements, test, Kind.AGREEMENT, Agreement::id),
                only(decisions, test, Kind.DECISION, Decision::id),
                only(evaluations, test, Kind.EVALUATION, Evaluation::id),
                only(contacts, test, Kind.CONTACT, ContactMoment::id),
                only(documents, test, Kind.DOCUMENT, DocumentReference::id),
                only(subCases, test, Kind.SUB_CASE, SubCase::id));
    }

    /** What moves, thing by thing. */
    List<Subject> subjects() {
        List<Subject> all = new ArrayList<>();
        goals.forEach(item -> all.add(Subject.of(Kind.GOAL, item.id().value())));
        actions.forEach(item -> all.add(Subject.of(Kind.ACTION, item.id().value())));
        agreements.forEach(item -> all.add(Subject.of(Kind.AGREEMENT, item.id().value())));
        decisions.forEach(item -> all.add(Subject.of(Kind.DECISION, item.id().value())));
        evaluations.forEach(
                item -> all.add(Subject.of(Kind.EVALUATION, item.id().value())));
        contacts.forEach(item -> all.add(Subject.of(Kind.CONTACT, item.id().value())));
        documents.forEach(item -> all.add(Subject.of(Kind.DOCUMENT, item.id().value())));
        subCases.forEach(item -> all.add(Subject.of(Kind.SUB_CASE, item.id().value())));
        return all;
    }

    private static <T> List<T> only(List<T> items, Predicate<Subject> test, Kind kind, Function<T, ?> id) {
        return items.stream()
                .filter(item -> test.test(Subject.of(kind, id.apply(item).toString())))
                .toList();
    }

    /**
     * Returns how much moves.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Carried[goals=" + goals.size() + ", actions=" + actions.size() + ", agreements=" + agreements.size()
                + ", decisions=" + decisions.size() + ", evaluations=" + evaluations.size() + ", contacts="
                + contacts.size() + ", documents=" + documents.size() + ", subCases=" + subCases.size() + "]";
    }
}
