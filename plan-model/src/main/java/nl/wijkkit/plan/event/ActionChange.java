package nl.wijkkit.plan.event;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.Objects;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.ActionStatus;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.party.Party;
import org.jspecify.annotations.Nullable;

/**
 * A change in the actions of a plan.
 * <p>
 * Implementations are immutable and thread-safe.
 */
public sealed interface ActionChange extends Change {

    /**
     * An action was added.
     *
     * @param action  the action
     */
    @JsonTypeName("action-added-1")
    record ActionAdded(Action action) implements ActionChange {

        /** Checks that nothing is missing. */
        public ActionAdded {
            Objects.requireNonNull(action, "action");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.actionAdded(this);
        }
    }

    /**
     * An action was put in other words.
     *
     * @param action  the action
     * @param what  what is done
     */
    @JsonTypeName("action-reworded-1")
    record ActionReworded(ActionId action, FreeText what) implements ActionChange {

        /** Checks that nothing is missing. */
        public ActionReworded {
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(what, "what");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.actionReworded(this);
        }
    }

    /**
     * The day on which an action must be done was set or taken away.
     *
     * @param action  the action
     * @param due  the day; null if no day is agreed
     */
    @JsonTypeName("action-rescheduled-1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ActionRescheduled(
            ActionId action,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            LocalDate due) implements ActionChange {

        /** Checks that nothing is missing. */
        public ActionRescheduled {
            Objects.requireNonNull(action, "action");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.actionRescheduled(this);
        }

        /**
         * Returns whom and what it is about, without dates and texts.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "ActionRescheduled[" + action + "]";
        }
    }

    /**
     * Someone else does an action.
     *
     * @param action  the action
     * @param owner  who does it
     * @param tier  from whose strength it comes
     */
    @JsonTypeName("action-reassigned-1")
    record ActionReassigned(ActionId action, Party owner, Tier tier) implements ActionChange {

        /** Checks that nothing is missing. */
        public ActionReassigned {
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(tier, "tier");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.actionReassigned(this);
        }
    }

    /**
     * An action was agreed, started, held, done, cancelled or taken up again.
     *
     * @param action  the action
     * @param to  how it stands
     */
    @JsonTypeName("action-status-changed-1")
    record ActionStatusChanged(ActionId action, ActionStatus to) implements ActionChange {

        /** Checks that nothing is missing. */
        public ActionStatusChanged {
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(to, "to");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.actionStatusChanged(this);
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
         * @param change  an action was added
         * @return the answer
         */
        R actionAdded(ActionAdded change);

        /**
         * Maps this change.
         *
         * @param change  an action was put in other words
         * @return the answer
         */
        R actionReworded(ActionReworded change);

        /**
         * Maps this change.
         *
         * @param change  the day on which an action must be done was set or taken away
         * @return the answer
         */
        R actionRescheduled(ActionRescheduled change);

        /**
         * Maps this change.
         *
         * @param change  someone else does an action
         * @return the answer
         */
        R actionReassigned(ActionReassigned change);

        /**
         * Maps this change.
         *
         * @param change  an action was agreed, started, held, done, cancelled or taken up again
         * @return the answer
         */
        R actionStatusChanged(ActionStatusChanged change);
    }
}
