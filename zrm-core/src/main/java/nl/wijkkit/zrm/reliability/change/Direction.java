package nl.wijkkit.zrm.reliability.change;

/** Which way a scale runs. */
public enum Direction {
    /** A higher score is better, as with ZRM levels. */
    HIGHER_IS_BETTER,
    /** A lower score is better, as with complaints or debts. */
    LOWER_IS_BETTER
}
