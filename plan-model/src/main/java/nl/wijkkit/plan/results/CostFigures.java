package nl.wijkkit.plan.results;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.budget.Budget;
import nl.wijkkit.plan.budget.Costs;
import nl.wijkkit.plan.budget.Grouping;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.period.Period;

/**
 * What was planned and realised in a period, in all and in parts. Amounts are exact, and the parts of each kind add up to the
 * whole.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param all  all costs
 * @param byLaw  per law, in order of the codes
 * @param byTier  per tier, in order
 * @param byMonth  per calendar month, in order; every month that has a day in the period
 */
public record CostFigures(
        Costs all, SortedMap<Law, Costs> byLaw, SortedMap<Tier, Costs> byTier, SortedMap<YearMonth, Costs> byMonth) {

    /** No costs. */
    public static final CostFigures NONE = new CostFigures(
            Costs.ZERO, Collections.emptySortedMap(), Collections.emptySortedMap(), Collections.emptySortedMap());

    /**
     * Copies the parts.
     *
     * @throws IllegalArgumentException if the parts of a kind do not add up to all costs
     */
    public CostFigures {
        Objects.requireNonNull(all, "all");
        byLaw = copy(byLaw, all);
        byTier = copy(byTier, all);
        byMonth = copy(byMonth, all);
    }

    private static <K> SortedMap<K, Costs> copy(SortedMap<K, Costs> parts, Costs all) {
        if (!parts.values().stream().reduce(Costs.ZERO, Costs::plus).equals(all)) {
            throw new IllegalArgumentException("costs in parts must add up to all costs");
        }
        return Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /**
     * Adds up a budget.
     *
     * @param budget  the budget
     * @param period  the days to count, bounded
     * @return the costs of those days
     * @throws IllegalArgumentException if the days have no end
     * @throws ArithmeticException if an amount is too large
     */
    public static CostFigures of(Budget budget, Period period) {
        return new CostFigures(
                budget.costs(period),
                budget.costsBy(Grouping.BY_LAW, period),
                budget.costsBy(Grouping.BY_TIER, period),
                budget.costsByMonth(period));
    }

    /**
     * Adds other costs.
     *
     * @param other  the other costs
     * @return the sums
     * @throws ArithmeticException if an amount is too large
     */
    public CostFigures plus(CostFigures other) {
        return new CostFigures(
                all.plus(other.all), sum(byLaw, other.byLaw), sum(byTier, other.byTier), sum(byMonth, other.byMonth));
    }

    private static <K> SortedMap<K, Costs> sum(SortedMap<K, Costs> one, SortedMap<K, Costs> other) {
        SortedMap<K, Costs> sum = new TreeMap<>(one);
        other.forEach((key, costs) -> sum.merge(key, costs, Costs::plus));
        return sum;
    }

    /**
     * Returns counts.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "CostFigures[laws=" + byLaw.size() + ", tiers=" + byTier.size() + ", months=" + byMonth.size() + "]";
    }
}
