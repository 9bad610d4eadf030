package nl.wijkkit.zrm.screening;

/**
 * Where the domains of a screening stand, during an evaluation or a search.
 * <p>
 * A domain has a level, or may have any level ({@link #ANY}), or does not apply and so never counts ({@link #NEVER} and
 * below). A model asks for a level even then: any level for {@link #NEVER}, a supposed one below it. A domain with a level
 * that is not held may still move, as long as the steps of all moves together stay within the budget.
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

    /** Returns how a level is written for a domain that does not apply. */
    static int suppose(int level) {
        return NEVER - level;
    }

    /** Returns whether nothing is known of the level of a domain. */
    boolean isOpen(int domain) {
        return level[domain] == ANY || level[domain] == NEVER;
    }

    /** Returns the lowest level that a domain may get if no other domain moves. */
    int low(int domain) {
        if (isOpen(domain)) {
            return 1;
        }
        if (level[domain] < NEVER) {
            return NEVER - level[domain];
        }
        return held[domain] ? level[domain] : Math.max(1, level[domain] - budget);
    }

    /** Returns the highest level that a domain may get if no other domain moves. */
    int high(int domain) {
        if (isOpen(domain)) {
            return scale;
        }
        if (level[domain] < NEVER) {
            return NEVER - level[domain];
        }
        return held[domain] ? level[domain] : Math.min(scale, level[domain] + budget);
    }
}
