package nl.wijkkit.plan.sheet;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.agreement.AgreementId;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.shape.Shape;

/**
 * What a family agreed to show on its sheet. Everyone who comes into the kitchen reads a sheet, so nothing stands on it
 * that was not chosen.
 * <p>
 * A plan changes after the choice was made: a chosen id that the plan does not know, or no longer, shows nothing.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param safety  the agreements that keep people safe, which come first; all different
 * @param actions  the actions, all different
 * @param agreements  other agreements, all different and none of those that keep people safe
 * @param goals  the goals, all different
 */
public record SheetChoice(
        List<AgreementId> safety, List<ActionId> actions, List<AgreementId> agreements, List<GoalId> goals) {

    private static final SheetChoice NOTHING = new SheetChoice(List.of(), List.of(), List.of(), List.of());

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if an id occurs twice
     */
    public SheetChoice {
        safety = List.copyOf(safety);
        actions = Shape.distinct(actions, "actions");
        agreements = List.copyOf(agreements);
        goals = Shape.distinct(goals, "goals");
        List<AgreementId> both = new ArrayList<>(safety);
        both.addAll(agreements);
        Shape.distinct(both, "agreements");
    }

    /**
     * Obtains the choice to show nothing of the plan, to start from.
     *
     * @return the choice
     */
    public static SheetChoice nothing() {
        return NOTHING;
    }

    /**
     * Returns a copy with these agreements that keep people safe.
     *
     * @param value  the agreements
     * @return the copy
     * @throws IllegalArgumentException if an id occurs twice
     */
    public SheetChoice withSafety(List<AgreementId> value) {
        return new SheetChoice(value, actions, agreements, goals);
    }

    /**
     * Returns a copy with these actions.
     *
     * @param value  the actions
     * @return the copy
     * @throws IllegalArgumentException if an id occurs twice
     */
    public SheetChoice withActions(List<ActionId> value) {
        return new SheetChoice(safety, value, agreements, goals);
    }

    /**
     * Returns a copy with these other agreements.
     *
     * @param value  the agreements
     * @return the copy
     * @throws IllegalArgumentException if an id occurs twice
     */
    public SheetChoice withAgreements(List<AgreementId> value) {
        return new SheetChoice(safety, actions, value, goals);
    }

    /**
     * Returns a copy with these goals.
     *
     * @param value  the goals
     * @return the copy
     * @throws IllegalArgumentException if an id occurs twice
     */
    public SheetChoice withGoals(List<GoalId> value) {
        return new SheetChoice(safety, actions, agreements, value);
    }

    /**
     * Returns how many of each were chosen.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "SheetChoice[safety=" + safety.size() + ", actions=" + actions.size() + ", agreements="
                + agreements.size() + ", goals=" + goals.size() + "]";
    }
}
