package nl.wijkkit.zrm.screening;

import java.util.List;

/** The rules that hold on a day, evaluated together. */
record CompiledRules(List<CompiledRule> rules) {

    /**
     * Returns the ranks of the classes that are possible, as bits: all that are, and perhaps some that are not while
     * domains are open or may move.
     */
    long relaxed(Standing standing) {
        int lowest = 0;
        long any = 1;
        for (CompiledRule rule : rules) {
            long ranks = rule.ranks(standing);
            lowest = Math.max(lowest, Long.numberOfTrailingZeros(ranks));
            any |= ranks;
        }
        // the highest class wins, so nothing below what is certain is possible
        return any & (-1L << lowest);
    }

    /** Returns the ranks of exactly the classes that are possible when no domain moves. */
    long possible(Standing standing, boolean[][] cuts) {
        return possible(standing, cuts, 0, 0);
    }

    private long possible(Standing standing, boolean[][] cuts, int from, long found) {
        long relaxed = relaxed(standing);
        if ((relaxed & ~found) == 0) {
            return found;
        }
        if (Long.bitCount(relaxed) == 1) {
            return found | relaxed;
        }
        int domain = from;
        while (domain < standing.level.length && !standing.isOpen(domain)) {
            domain++;
        }
        if (domain == standing.level.length) {
            return found | relaxed;
        }
        int open = standing.level[domain];
        long sum = found;
        // one level stands for all up to the next cut
        for (int level = 1; level <= standing.scale; level++) {
            if (level == 1 || cuts[domain][level - 1]) {
                standing.level[domain] = open == Standing.ANY ? level : Standing.suppose(level);
                sum = possible(standing, cuts, domain + 1, sum);
            }
        }
        standing.level[domain] = open;
        return sum;
    }
}
