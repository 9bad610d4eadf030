package nl.wijkkit.plan.results;

import java.util.Objects;
import java.util.stream.Collector;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.zrm.change.Movements;

/**
 * What one plan or many plans led to in a period.
 * <p>
 * Results add up in any order and in any parts: the sum is the same to the bit, so plans may be measured in parallel, or each
 * where it is kept:
 * <pre>{@code
 * Results results = plans.stream().map(plan -> meter.measure(plan, year)).collect(Results.collector(year));
 * results.leadTimes().contactToPlan().days().median();
 * }</pre>
 * Only results of one period add up. What stands at its end, such as open goals, would count twice over two periods; measure
 * the longer period instead.
 * <p>
 * <b>Small numbers are not protected here.</b> Results of few plans tell about people; apply disclosure control before
 * anyone else sees them.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param period  the days that were looked at, bounded
 * @param plans  how many plans ran, began and ended
 * @param goals  what became of goals
 * @param levels  how levels of self-sufficiency moved per domain, where what cannot be compared is counted apart
 * @param conversations  how many conversations each plan took in the period: each that ran, and each that was prepared
 * @param leadTimes  how long the steps took that ended in the period
 * @param overdueActions  how many actions were overdue in each plan that ran at the end of the period
 * @param parties  how many parties take part in each plan that ran
 * @param costs  what was planned and realised, also of plans that ended before
 */
public record Results(
        Period period,
        PlanFigures plans,
        GoalFigures goals,
        Movements levels,
        Tally conversations,
        LeadTimes leadTimes,
        Tally overdueActions,
        PartyFigures parties,
        CostFigures costs) {

    /**
     * Checks that all is there and fits together.
     *
     * @throws IllegalArgumentException if the period has no end, or a count per plan is not about as many plans as ran
     */
    public Results {
        requireBounded(period);
        Objects.requireNonNull(goals, "goals");
        Objects.requireNonNull(levels, "levels");
        Objects.requireNonNull(leadTimes, "leadTimes");
        Objects.requireNonNull(costs, "costs");
        if (conversations.count() < plans.ran()) {
            throw new IllegalArgumentException("conversations must be counted for every plan that ran");
        }
        requireCount(parties.outsideFamily(), plans.ran(), "parties");
        requireCount(overdueActions, plans.running(), "overdue actions");
    }

    private static void requireCount(Tally tally, long plans, String name) {
        if (tally.count() != plans) {
            throw new IllegalArgumentException(name + " must be counted for " + plans + " plans, got " + tally.count());
        }
    }

    static Period requireBounded(Period period) {
        if (!period.isBounded()) {
            throw new IllegalArgumentException("the period of results must have an end");
        }
        return period;
    }

    /**
     * Obtains the results of no plans.
     *
     * @param period  the period, bounded
     * @return zeros
     * @throws IllegalArgumentException if the period has no end
     */
    public static Results none(Period period) {
        return new Results(
                period,
                PlanFigures.NONE,
                GoalFigures.NONE,
                Movements.none(),
                Tally.EMPTY,
                LeadTimes.NONE,
                Tally.EMPTY,
                PartyFigures.NONE,
                CostFigures.NONE);
    }

    /**
     * Adds up results.
     *
     * @param period  the period of them all
     * @return a collector that may run in parallel
     * @throws IllegalArgumentException if the period has no end
     */
    public static Collector<Results, ?, Results> collector(Period period) {
        Results none = none(period);
        return Collector.of(
                () -> new Results[] {none},
                (sum, each) -> sum[0] = sum[0].plus(each),
                (one, other) -> {
                    one[0] = one[0].plus(other[0]);
                    return one;
                },
                sum -> sum[0]);
    }

    /**
     * Adds the results of other plans.
     *
     * @param other  the results of other plans in the same period
     * @return the sum
     * @throws ArithmeticException if a count or an amount is too large
     * @throws IllegalArgumentException if the periods differ
     */
    public Results plus(Results other) {
        if (!period.equals(other.period)) {
            throw new IllegalArgumentException("only results of one period add up, got two periods");
        }
        return new Results(
                period,
                plans.plus(other.plans),
                goals.plus(other.goals),
                levels.plus(other.levels),
                conversations.plus(other.conversations),
                leadTimes.plus(other.leadTimes),
                overdueActions.plus(other.overdueActions),
                parties.plus(other.parties),
                costs.plus(other.costs));
    }

    /**
     * Returns the number of plans.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Results[plans=" + plans.ran() + "]";
    }
}
