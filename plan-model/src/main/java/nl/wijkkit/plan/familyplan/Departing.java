package nl.wijkkit.plan.familyplan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.agreement.Decision;
import nl.wijkkit.plan.document.DocumentReference;
import nl.wijkkit.plan.event.CourseChange.PartLeft;
import nl.wijkkit.plan.event.Departed;
import nl.wijkkit.plan.event.Subject;
import nl.wijkkit.plan.event.Subject.Kind;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.subcase.SubCase;

/** Takes out of a plan what went along with those who left, and narrows what goes on in both plans. */
final class Departing {

    private final Folding plan;

    Departing(Folding plan) {
        this.plan = plan;
    }

    void apply(PartLeft change) {
        plan.members.removeAll(change.members());
        Departed departed = change.departed();
        remove(plan.goals, departed.goals(), Kind.GOAL);
        remove(plan.actions, departed.actions(), Kind.ACTION);
        remove(plan.agreements, departed.agreements(), Kind.AGREEMENT);
        remove(plan.decisions, departed.decisions(), Kind.DECISION);
        remove(plan.evaluations, departed.evaluations(), Kind.EVALUATION);
        remove(plan.contacts, departed.contacts(), Kind.CONTACT);
        remove(plan.documents, departed.documents(), Kind.DOCUMENT);
        remove(plan.subCases, departed.subCases(), Kind.SUB_CASE);

        Set<PersonId> gone = new HashSet<>(change.members());
        Set<GoalId> goneGoals = new HashSet<>(departed.goals());
        Set<ActionId> goneActions = new HashSet<>(departed.actions());
        for (Goal item : List.copyOf(plan.goals.values())) {
            without(item.forWhom(), gone).ifPresent(kept -> plan.goals.put(item.id(), item.withForWhom(kept)));
        }
        for (Decision item : List.copyOf(plan.decisions.values())) {
            without(item.forWhom(), gone).ifPresent(kept -> plan.decisions.put(item.id(), item.withForWhom(kept)));
        }
        for (DocumentReference item : List.copyOf(plan.documents.values())) {
            without(item.about(), gone).ifPresent(kept -> plan.documents.put(item.id(), item.withAbout(kept)));
        }
        for (Action item : List.copyOf(plan.actions.values())) {
            without(item.goals(), goneGoals).ifPresent(kept -> plan.actions.put(item.id(), item.withGoals(kept)));
        }
        for (SubCase item : List.copyOf(plan.subCases.values())) {
            without(item.actions(), goneActions)
                    .ifPresent(kept -> plan.subCases.put(item.id(), item.withActions(kept)));
        }
    }

    /**
     * What remains of a list; empty if nothing went, or if nothing would remain: that happens only after a merge, and
     * then the list is kept as it was, because an empty one would mean the family as a whole.
     */
    private static <T> Optional<List<T>> without(List<T> items, Set<T> gone) {
        List<T> kept = items.stream().filter(item -> !gone.contains(item)).toList();
        return kept.isEmpty() || kept.size() == items.size() ? Optional.empty() : Optional.of(kept);
    }

    private <K, V> void remove(Shelf<K, V> shelf, List<K> keys, Kind kind) {
        for (K key : keys) {
            if (shelf.remove(key)) {
                plan.departed.put(Subject.of(kind, key.toString()), Boolean.TRUE);
            }
        }
    }
}
