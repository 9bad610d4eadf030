package nl.wijkkit.plan.familyplan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.subcase.SubCase;

/** On which side of a split something goes on. */
enum Side {
    STAYS,
    LEAVES,
    BOTH;

    /** Whether something on this side is part of the plan of those who leave. */
    boolean leaves() {
        return this != STAYS;
    }

    /** Whether something on this side remains in the plan of those who stay. */
    boolean stays() {
        return this != LEAVES;
    }

    private Side or(Side other) {
        return this == other ? this : BOTH;
    }

    /**
     * Says for each thing in a plan on which side it goes on. What is for members on one side goes there; what is for
     * members on both sides goes on in both; what is for the family as a whole stays, except goals taken along, which go
     * on in both. Actions follow their goals, and sub-cases their actions.
     */
    static final class Sides {

        private final Set<PersonId> leaving;
        private final Map<GoalId, Side> goals = new HashMap<>();
        private final Map<ActionId, Side> actions = new HashMap<>();

        Sides(Folding plan, Collection<PersonId> leaving, Collection<GoalId> takenAlong) {
            this.leaving = new HashSet<>(leaving);
            Set<GoalId> both = new HashSet<>(takenAlong);
            for (Goal goal : plan.goals.values()) {
                goals.put(goal.id(), both.contains(goal.id()) ? BOTH : of(goal.forWhom()));
            }
            for (Action action : plan.actions.values()) {
                actions.put(action.id(), together(action.goals(), goals));
            }
        }

        Side of(GoalId goal) {
            return goals.getOrDefault(goal, STAYS);
        }

        Side of(ActionId action) {
            return actions.getOrDefault(action, STAYS);
        }

        Side of(SubCase subCase) {
            return together(subCase.actions(), actions);
        }

        Side of(Collection<PersonId> persons) {
            boolean someLeave = persons.stream().anyMatch(leaving::contains);
            boolean allLeave = leaving.containsAll(persons);
            return !someLeave ? STAYS : allLeave ? LEAVES : BOTH;
        }

        Side ofParties(List<Party> parties) {
            List<PersonId> persons = new ArrayList<>();
            parties.forEach(party -> party.person().ifPresent(persons::add));
            return of(persons);
        }

        private static <K> Side together(List<K> keys, Map<K, Side> sides) {
            return keys.stream()
                    .map(key -> sides.getOrDefault(key, STAYS))
                    .reduce(Side::or)
                    .orElse(STAYS);
        }
    }
}
