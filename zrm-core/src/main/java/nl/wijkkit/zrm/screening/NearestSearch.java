package nl.wijkkit.zrm.screening;

import java.util.Arrays;
import java.util.List;

/**
 * Searches the smallest change of levels that alters the class: by steps, then by the number of domains. Of equal ones it
 * finds the same one every time.
 * <p>
 * For each number of steps from 1 on it tries all ways to spend them, domain by domain. Of the levels between two cuts only
 * the nearest is tried, and a way is left as soon as the domains that are still to come cannot alter the class with the
 * steps that are left.
 */
final class NearestSearch {

    private final CompiledRules rules;
    private final boolean[][] cuts;
    private final Standing standing;
    private final int[] original;
    private final long current;
    private long triesLeft;
    private int bestDomains;
    private int[] best = {};
    private long bestClass;

    NearestSearch(CompiledRules rules, boolean[][] cuts, Standing standing, long current, long limit) {
        this.rules = rules;
        this.cuts = cuts;
        this.standing = standing;
        this.original = standing.level.clone();
        this.current = current;
        this.triesLeft = limit;
    }

    /** What the search came to. */
    enum Ending {
        FOUND,
        NOTHING,
        LIMIT
    }

    /** The levels with the change made, the steps it took or that were excluded, and the class as a bit. */
    record Result(Ending ending, int steps, List<Integer> levels, long outcome) {}

    Result search() {
        int most = 0;
        for (int level : original) {
            most += level > 0 ? Math.max(level - 1, standing.scale - level) : 0;
        }
        standing.budget = most;
        if (rules.relaxed(standing) == current) {
            return new Result(Ending.NOTHING, most, asList(original), current);
        }
        for (int steps = 1; steps <= most; steps++) {
            bestDomains = Integer.MAX_VALUE;
            spend(0, steps, 0);
            if (triesLeft < 0) {
                return new Result(Ending.LIMIT, steps - 1, asList(original), current);
            }
            if (bestDomains < Integer.MAX_VALUE) {
                return new Result(Ending.FOUND, steps, asList(best), bestClass);
            }
        }
        return new Result(Ending.NOTHING, most, asList(original), current);
    }

    private static List<Integer> asList(int[] levels) {
        return Arrays.stream(levels).boxed().toList();
    }

    private void spend(int domain, int budget, int changed) {
        if (triesLeft < 0 || changed + (budget > 0 ? 1 : 0) >= bestDomains) {
            return;
        }
        triesLeft--;
        standing.budget = budget;
        if (rules.relaxed(standing) == current) {
            return;
        }
        if (budget == 0 || domain == original.length) {
            take(changed);
            return;
        }
        standing.held[domain] = true;
        spend(domain + 1, budget, changed);
        int level = original[domain];
        if (level > 0) {
            for (int steps = 1; steps <= budget; steps++) {
                // the first level below a cut, and the first level above one
                if (level - steps >= 1 && cuts[domain][level - steps]) {
                    move(domain, level - steps, budget - steps, changed);
                }
                if (level + steps <= standing.scale && cuts[domain][level + steps - 1]) {
                    move(domain, level + steps, budget - steps, changed);
                }
            }
        }
        standing.held[domain] = false;
    }

    private void move(int domain, int level, int budget, int changed) {
        standing.level[domain] = level;
        spend(domain + 1, budget, changed + 1);
        standing.level[domain] = original[domain];
    }

    private void take(int changed) {
        standing.budget = 0;
        long outcome = rules.possible(standing, cuts);
        if (Long.bitCount(outcome) == 1 && outcome != current) {
            bestDomains = changed;
            best = Arrays.copyOf(standing.level, standing.level.length);
            bestClass = outcome;
        }
    }
}
