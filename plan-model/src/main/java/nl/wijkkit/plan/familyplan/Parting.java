package nl.wijkkit.plan.familyplan;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.agreement.Agreement;
import nl.wijkkit.plan.agreement.Decision;
import nl.wijkkit.plan.contact.ContactMoment;
import nl.wijkkit.plan.document.DocumentId;
import nl.wijkkit.plan.document.DocumentReference;
import nl.wijkkit.plan.evaluation.Evaluation;
import nl.wijkkit.plan.event.Carried;
import nl.wijkkit.plan.event.Departed;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.subcase.SubCase;

/** Divides what a plan holds between those who stay and those who leave. Nothing is lost: each thing goes somewhere. */
final class Parting {

    private final Folding plan;
    private final Set<PersonId> leaving;
    private final Side.Sides sides;
    private final Set<DocumentId> neededByLeaving = new HashSet<>();

    Parting(Folding plan, Collection<PersonId> leaving, Collection<GoalId> takenAlong) {
        this.plan = plan;
        this.leaving = new HashSet<>(leaving);
        this.sides = new Side.Sides(plan, leaving, takenAlong);
        for (SubCase subCase : plan.subCases.values()) {
            if (sides.of(subCase).leaves()) {
                neededByLeaving.addAll(subCase.documents());
            }
        }
    }

    /** What those who leave take along, narrowed to what is theirs. */
    Carried carried() {
        return new Carried(
                going(plan.goals, goal -> sides.of(goal.id())).stream()
                        .map(goal -> goal.withForWhom(theirs(goal.forWhom())))
                        .toList(),
                going(plan.actions, action -> sides.of(action.id())).stream()
                        .map(action -> action.withGoals(action.goals().stream()
                                .filter(goal -> sides.of(goal).leaves())
                                .toList()))
                        .toList(),
                going(plan.agreements, this::side),
                going(plan.decisions, this::side).stream()
                        .map(decision -> decision.withForWhom(theirs(decision.forWhom())))
                        .toList(),
                going(plan.evaluations, this::side),
                going(plan.contacts, this::side),
                going(plan.documents, this::side).stream()
                        .map(document -> document.withAbout(theirs(document.about())))
                        .toList(),
                going(plan.subCases, sides::of).stream()
                        .map(subCase -> subCase.withActions(subCase.actions().stream()
                                .filter(action -> sides.of(action).leaves())
                                .toList()))
                        .toList());
    }

    /** What is theirs alone, and no longer in the plan of those who stay. */
    Departed departed() {
        return new Departed(
                gone(plan.goals, goal -> sides.of(goal.id())).map(Goal::id).toList(),
                gone(plan.actions, action -> sides.of(action.id()))
                        .map(Action::id)
                        .toList(),
                gone(plan.agreements, this::side).map(Agreement::id).toList(),
                gone(plan.decisions, this::side).map(Decision::id).toList(),
                gone(plan.evaluations, this::side).map(Evaluation::id).toList(),
                gone(plan.contacts, this::side).map(ContactMoment::id).toList(),
                gone(plan.documents, this::side).map(DocumentReference::id).toList(),
                gone(plan.subCases, sides::of).map(SubCase::id).toList());
    }

    private Side side(Agreement agreement) {
        return sides.ofParties(agreement.between());
    }

    private Side side(Decision decision) {
        return sides.of(decision.forWhom());
    }

    private Side side(Evaluation evaluation) {
        return sides.ofParties(evaluation.tookPart());
    }

    private Side side(ContactMoment contact) {
        return sides.ofParties(contact.tookPart());
    }

    /** A document about the family as a whole goes along too if a sub-case that leaves needs it. */
    private Side side(DocumentReference document) {
        return document.about().isEmpty() && neededByLeaving.contains(document.id())
                ? Side.BOTH
                : sides.of(document.about());
    }

    private List<PersonId> theirs(List<PersonId> persons) {
        return persons.stream().filter(leaving::contains).toList();
    }

    private static <V> List<V> going(Shelf<?, V> shelf, Function<V, Side> side) {
        return shelf.values().stream().filter(item -> side.apply(item).leaves()).toList();
    }

    private static <V> Stream<V> gone(Shelf<?, V> shelf, Function<V, Side> side) {
        return shelf.values().stream().filter(item -> !side.apply(item).stays());
    }
}
