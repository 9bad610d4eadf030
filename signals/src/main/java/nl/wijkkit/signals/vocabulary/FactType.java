package nl.wijkkit.signals.vocabulary;

/** What shape the value of a fact has. */
public enum FactType {
    /** Yes or no. */
    FLAG,
    /** A whole number, 0 or more, in the unit of the fact. */
    COUNT,
    /** An amount in euro, 0 or more. */
    AMOUNT,
    /** A day. */
    DAY,
    /** A moment. */
    MOMENT,
    /** A code from the list of the fact. */
    CODE,
    /** Words of a person; no rule can read them. */
    WORDS
}
