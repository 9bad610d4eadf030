package nl.wijkkit.zrm.screening;

/**
 * Where the domains of a screening stand, during an evaluation or a search.
 * <p>
 * A domain has a level, or may have any level ({@link #ANY}), or has none and never will ({@link #NEVER}). A domain with a
 * level that is not held may still move, as long as the steps of all moves together stay within the budget.
 */
final class Standing {

    static final int ANY = 0;
    static final int NEVER = -1;

    final int scale;
    final int[] level;
    final boolean[] held;
    int budget;

    Standing(int scale, int[] level) {
        this.scale = scale;
        this.level = level;
        this.held = new boolean[level.length];
    }

    /** Returns the lowest level that a domain may get if no other domain moves. */
    int low(int domain) {
        return level[domain] == ANY ? 1 : held[domain] ? level[domain] : Math.max(1, level[domain] - budget);
    }

    /** Returns the highest level that a domain may get if no other domain moves. */
    int high(int domain) {
        return level[domain] == ANY ? scale : held[domain] ? level[domain] : Math.min(scale, level[domain] + budget);
    }
}
