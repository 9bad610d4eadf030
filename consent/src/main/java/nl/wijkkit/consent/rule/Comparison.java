package nl.wijkkit.consent.rule;

/** How two numbers or two days are compared. */
public enum Comparison {
    /** Less, or earlier. */
    BELOW,
    /** Not more, or not later. */
    AT_MOST,
    /** Not less, or not earlier. */
    AT_LEAST,
    /** More, or later. */
    ABOVE,
    /** The same. */
    EQUAL;

    /**
     * Returns whether the comparison holds.
     *
     * @param sign  negative if the left side is less, zero if both are the same, positive if it is more
     * @return true if it holds
     */
    public boolean holds(int sign) {
        return switch (this) {
            case BELOW -> sign < 0;
            case AT_MOST -> sign <= 0;
            case AT_LEAST -> sign >= 0;
            case ABOVE -> sign > 0;
            case EQUAL -> sign == 0;
        };
    }
}
