package nl.wijkkit.consent.figures;

import nl.wijkkit.consent.figures.ProtectionRules.Dominance;
import org.jspecify.annotations.Nullable;

/**
 * Judges which cells may not be shown for their own sake, and how well they must be protected. Immutable.
 * <p>
 * Protection of the p% and (n,k) rules: Hundepool et al., <i>Statistical Disclosure Control</i> (2012), chapter 4: the
 * total must be able to be higher by p% of the largest less what is left without the two largest, and by the n largest
 * divided by k% less the total.
 */
final class Sensitivity {

    private final ProtectionRules rules;
    private final long minimum;
    private final long usualAmount;

    /** Makes a judge for a table, by its total. */
    Sensitivity(ProtectionRules rules, Tally whole) {
        this.rules = rules;
        this.minimum = rules.minimumPersons().value();
        // what as many users as the minimum cost on average: anyone can guess it
        this.usualAmount = whole.users() == 0 ? 0 : whole.absolute() / whole.users() * minimum;
    }

    /**
     * Fills in one cell; returns whether it is sensitive.
     *
     * @param inhabitants  how many people live in its area; null if not known
     * @param columns  in how many columns one person can count
     */
    boolean judge(Tally tally, @Nullable Integer inhabitants, int columns, int cell, Measure counts, Measure amounts) {
        counts.set(cell, tally.users(), countUp(tally, inhabitants, columns), tally.mostUsers());
        amounts.set(cell, tally.cents(), Math.max(Math.max(0, tally.cents()), usualAmount), tally.mostAmount());
        boolean few = tally.persons() < minimum
                || (inhabitants != null
                        && inhabitants < rules.minimumInhabitants().value());
        long estimable = estimable(tally);
        if (few) {
            counts.want(cell, 1, rules.countInterval().value());
            long share =
                    percent(Math.max(0, tally.cents()), rules.amountPercent().value());
            long least = rules.amountRounding().value() * 100L;
            long upward = Math.max(Math.max(share, least), estimable);
            amounts.want(cell, upward, upward);
        } else if (estimable > 0) {
            amounts.want(cell, estimable, estimable);
        }
        return few || estimable > 0;
    }

    /** A count could be twice what it is, or the minimum more; never more than there are inhabitants. */
    private long countUp(Tally tally, @Nullable Integer inhabitants, int columns) {
        long up = Math.max(tally.users(), minimum);
        return inhabitants == null ? up : Math.max(0, Math.min(up, (long) inhabitants * columns - tally.users()));
    }

    /** By how much the amount must be able to be higher, lest a household is known too well; 0 if none is. */
    private long estimable(Tally tally) {
        long most = 0;
        long total = tally.absolute();
        long rest = total - tally.largest(2);
        long allowed = percent(tally.largest(1), rules.estimatePercent().value());
        if (rest < allowed) {
            most = allowed - rest;
        }
        for (Dominance rule : rules.dominance()) {
            long largest = tally.largest(rule.households());
            // the total at which the largest would be just k per cent, rounded up
            long enough = Math.addExact(
                    Math.multiplyExact(largest / rule.percent(), 100L),
                    ceil(Math.multiplyExact(largest % rule.percent(), 100L), rule.percent()));
            if (total < enough) {
                most = Math.max(most, enough - total);
            }
        }
        return most;
    }

    /** A percentage, rounded up. */
    private static long percent(long amount, int percent) {
        return Math.addExact(Math.multiplyExact(amount / 100, (long) percent), ceil(amount % 100 * percent, 100));
    }

    private static long ceil(long number, long divisor) {
        return -Math.floorDiv(-number, divisor);
    }
}
