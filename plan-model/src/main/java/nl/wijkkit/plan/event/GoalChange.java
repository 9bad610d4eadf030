package nl.wijkkit.plan.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.goal.DomainTarget;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.goal.GoalStatus;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.shape.Shape;

/**
 * A change in the goals of a plan.
 * <p>
 * Implementations are immutable and thread-safe.
 */
public sealed interface GoalChange extends Change {

    /**
     * A goal was added.
     *
     * @param goal  the goal
     */
    @JsonTypeName("goal-added-1")
    record GoalAdded(Goal goal) implements GoalChange {

        /** Checks that nothing is missing. */
        public GoalAdded {
            Objects.requireNonNull(goal, "goal");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.goalAdded(this);
        }
    }

    /**
     * A goal was put in other words.
     *
     * @param goal  the goal
     * @param words  the citizen's own words
     */
    @JsonTypeName("goal-reworded-1")
    record GoalReworded(GoalId goal, FreeText words) implements GoalChange {

        /** Checks that nothing is missing. */
        public GoalReworded {
            Objects.requireNonNull(goal, "goal");
            Objects.requireNonNull(words, "words");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.goalReworded(this);
        }
    }

    /**
     * A goal is for other members of the family.
     *
     * @param goal  the goal
     * @param forWhom  the members, all different; empty means the family as a whole
     */
    @JsonTypeName("goal-assigned-1")
    record GoalAssigned(GoalId goal, List<PersonId> forWhom) implements GoalChange {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if a person occurs twice
         */
        public GoalAssigned {
            Objects.requireNonNull(goal, "goal");
            forWhom = Shape.distinct(forWhom, "persons");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.goalAssigned(this);
        }
    }

    /**
     * The levels that a goal wants to reach were set.
     *
     * @param goal  the goal
     * @param targets  all its levels to reach; may be empty
     */
    @JsonTypeName("goal-targeted-2")
    record GoalTargeted(GoalId goal, List<DomainTarget> targets) implements GoalChange {

        /** Checks that nothing is missing. */
        public GoalTargeted {
            Objects.requireNonNull(goal, "goal");
            targets = List.copyOf(targets);
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.goalTargeted(this);
        }
    }

    /**
     * A goal was reached, dropped or taken up again.
     *
     * @param goal  the goal
     * @param to  how it stands
     */
    @JsonTypeName("goal-status-changed-1")
    record GoalStatusChanged(GoalId goal, GoalStatus to) implements GoalChange {

        /** Checks that nothing is missing. */
        public GoalStatusChanged {
            Objects.requireNonNull(goal, "goal");
            Objects.requireNonNull(to, "to");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.goalStatusChanged(this);
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
         * @param change  a goal was added
         * @return the answer
         */
        R goalAdded(GoalAdded change);

        /**
         * Maps this change.
         *
         * @param change  a goal was put in other words
         * @return the answer
         */
        R goalReworded(GoalReworded change);

        /**
         * Maps this change.
         *
         * @param change  a goal is for other members of the family
         * @return the answer
         */
        R goalAssigned(GoalAssigned change);

        /**
         * Maps this change.
         *
         * @param change  the levels that a goal wants to reach were set
         * @return the answer
         */
        R goalTargeted(GoalTargeted change);

        /**
         * Maps this change.
         *
         * @param change  a goal was reached, dropped or taken up again
         * @return the answer
         */
        R goalStatusChanged(GoalStatusChanged change);
    }
}
