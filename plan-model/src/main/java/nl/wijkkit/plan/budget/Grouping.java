package nl.wijkkit.plan.budget;

import java.util.List;
import java.util.function.Function;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.law.Law;

/**
 * What costs are added up by. However they are grouped, the groups add up to the whole.
 * <p>
 * A provision that serves several goals is not counted twice: what it has cost from its first day on is split over them
 * evenly, and cents that are left over fall to the first goals in order of their keys
 * ({@link nl.wijkkit.plan.money.Money#split}).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param <K>  the type of the groups, ordered
 */
public final class Grouping<K extends Comparable<K>> {

    /** By action in the plan. */
    public static final Grouping<ActionId> BY_ACTION = one(Provision::action);

    /** By goal in the plan. */
    public static final Grouping<GoalId> BY_GOAL = new Grouping<>(Provision::goals);

    /** By household. */
    public static final Grouping<HouseholdKey> BY_HOUSEHOLD = one(Provision::household);

    /** By law. */
    public static final Grouping<Law> BY_LAW = one(Provision::law);

    /** By tier. */
    public static final Grouping<Tier> BY_TIER = one(Provision::tier);

    /** By provider. */
    public static final Grouping<ProviderId> BY_PROVIDER = one(Provision::provider);

    /** By product. */
    public static final Grouping<ProductCode> BY_PRODUCT = one(Provision::product);

    private final Function<Provision, List<K>> groups;

    private Grouping(Function<Provision, List<K>> groups) {
        this.groups = groups;
    }

    private static <K extends Comparable<K>> Grouping<K> one(Function<Provision, K> group) {
        return new Grouping<>(provision -> List.of(group.apply(provision)));
    }

    /** Returns the groups that a provision counts in, at least one, in order. */
    List<K> groupsOf(Provision provision) {
        return groups.apply(provision);
    }
}
