package nl.wijkkit.zrm.screening;

import java.util.BitSet;

/** Counts domains against a cut of each, and holds if at least {@code min} and at most {@code max} of them count. */
final class CountCheck implements Check {

    private final int[] domains;
    private final int[] cuts;
    private final boolean isBelowCounted;
    private final int min;
    private final int max;

    /**
     * Makes the check.
     *
     * @param domains  the positions of the domains
     * @param cuts  per domain the lowest level that is above the cut, 2 or more
     * @param isBelowCounted  whether the domains below their cut count, rather than those above it
     */
    CountCheck(int[] domains, int[] cuts, boolean isBelowCounted, int min, int max) {
        this.domains = domains;
        this.cuts = cuts;
        this.isBelowCounted = isBelowCounted;
        this.min = min;
        this.max = max;
    }

    @Override
    public Truth truth(Standing standing) {
        int sure = 0;
        int any = 0;
        // per number of steps, how many domains can be moved in or out
        int[] in = new int[standing.scale];
        int[] out = new int[standing.scale];
        for (int i = 0; i < domains.length; i++) {
            int domain = domains[i];
            int level = standing.level[domain];
            if (level <= Standing.NEVER) {
                continue;
            }
            if (level == Standing.ANY) {
                any++;
                continue;
            }
            boolean counts = counts(level, cuts[i]);
            if (counts) {
                sure++;
            }
            if (!standing.held[domain]) {
                int steps = level < cuts[i] ? cuts[i] - level : level - cuts[i] + 1;
                (counts ? out : in)[steps]++;
            }
        }
        int least = sure - affordable(out, standing.budget);
        int most = sure + any + affordable(in, standing.budget);
        if (least >= min && most <= max) {
            return Truth.HOLDS;
        }
        return most < min || least > max ? Truth.FAILS : Truth.OPEN;
    }

    private boolean counts(int level, int cut) {
        return isBelowCounted == (level < cut);
    }

    private static int affordable(int[] bySteps, int budget) {
        int moved = 0;
        int left = budget;
        for (int steps = 1; steps < bySteps.length && steps <= left; steps++) {
            int number = Math.min(bySteps[steps], left / steps);
            moved += number;
            left -= number * steps;
        }
        return moved;
    }

    @Override
    public void witnesses(Standing standing, BitSet found) {
        Truth truth = truth(standing);
        int counting = 0;
        for (int i = 0; i < domains.length; i++) {
            int level = standing.level[domains[i]];
            counting += level > 0 && counts(level, cuts[i]) ? 1 : 0;
        }
        // what counts proves a lower bound, what does not count proves an upper bound
        boolean isLower = truth == Truth.HOLDS ? min > 0 : counting > max;
        boolean isUpper = truth == Truth.HOLDS ? max < domains.length : !isLower;
        for (int i = 0; i < domains.length; i++) {
            int level = standing.level[domains[i]];
            if (level > 0 && (truth == Truth.OPEN || (counts(level, cuts[i]) ? isLower : isUpper))) {
                found.set(domains[i]);
            }
        }
    }
}
