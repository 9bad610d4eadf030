package nl.wijkkit.plan.familyplan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.agreement.Agreement;
import nl.wijkkit.plan.agreement.AgreementId;
import nl.wijkkit.plan.agreement.Decision;
import nl.wijkkit.plan.agreement.DecisionId;
import nl.wijkkit.plan.contact.ContactId;
import nl.wijkkit.plan.contact.ContactMoment;
import nl.wijkkit.plan.document.DocumentReference;
import nl.wijkkit.plan.evaluation.Evaluation;
import nl.wijkkit.plan.evaluation.EvaluationId;
import nl.wijkkit.plan.event.Carried;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.shape.Shape;
import nl.wijkkit.plan.subcase.SubCase;
import nl.wijkkit.plan.subcase.SubCaseId;

/**
 * All that one plan brings into another. What both hold alike stays one thing; what only shares its id gets another.
 * <p>
 * A document keeps its id, since that is the archive's: the reference that is there stays.
 */
final class Luggage {

    private Luggage() {}

    static Carried of(State from, State into) {
        Map<GoalId, GoalId> goalIds = new HashMap<>();
        Map<ActionId, ActionId> actionIds = new HashMap<>();
        List<Goal> goals = moved(from.goals(), into.goals(), goalIds, GoalId::of, Goal::withId);
        List<Action> actions = moved(
                mapped(from.actions(), action -> action.withGoals(renamed(action.goals(), goalIds))),
                into.actions(),
                actionIds,
                ActionId::of,
                Action::withId);
        List<SubCase> subCases = moved(
                mapped(from.subCases(), subCase -> subCase.withActions(renamed(subCase.actions(), actionIds))),
                into.subCases(),
                new HashMap<>(),
                SubCaseId::of,
                SubCase::withId);
        List<DocumentReference> documents = from.documents().values().stream()
                .filter(document -> !into.documents().containsKey(document.id()))
                .toList();
        return new Carried(
                goals,
                actions,
                moved(from.agreements(), into.agreements(), new HashMap<>(), AgreementId::of, Agreement::withId),
                moved(from.decisions(), into.decisions(), new HashMap<>(), DecisionId::of, Decision::withId),
                moved(from.evaluations(), into.evaluations(), new HashMap<>(), EvaluationId::of, Evaluation::withId),
                moved(from.contacts(), into.contacts(), new HashMap<>(), ContactId::of, ContactMoment::withId),
                documents,
                subCases);
    }

    /** The items that are not there yet, each under an id that is free on both sides; tells which id became which. */
    private static <K, V> List<V> moved(
            Map<K, V> from, Map<K, V> into, Map<K, K> newIds, Function<String, K> id, BiFunction<V, K, V> withId) {
        Set<K> taken = new HashSet<>(into.keySet());
        taken.addAll(from.keySet());
        List<V> moved = new ArrayList<>();
        from.forEach((key, item) -> {
            V there = into.get(key);
            if (there == null) {
                moved.add(item);
            } else if (!there.equals(item)) {
                K free = free(key.toString(), taken, id);
                taken.add(free);
                newIds.put(key, free);
                moved.add(withId.apply(item, free));
            }
        });
        return moved;
    }

    private static <K> K free(String base, Collection<K> taken, Function<String, K> id) {
        int number = 2;
        while (true) {
            String suffix = "." + number;
            String start = base.substring(0, Math.min(base.length(), Shape.MAX_ID - suffix.length()));
            K candidate = id.apply(start + suffix);
            if (!taken.contains(candidate)) {
                return candidate;
            }
            number++;
        }
    }

    private static <K> List<K> renamed(List<K> ids, Map<K, K> newIds) {
        return ids.stream().map(id -> newIds.getOrDefault(id, id)).distinct().toList();
    }

    private static <K, V> Map<K, V> mapped(Map<K, V> items, Function<V, V> change) {
        Map<K, V> changed = new LinkedHashMap<>();
        items.forEach((key, item) -> changed.put(key, change.apply(item)));
        return changed;
    }
}
