package nl.wijkkit.consent.ledger;

/**
 * A phase as a row of the index.
 *
 * @param from  the first day, in days since 1970
 * @param until  the day after the last; the highest number if there is no end
 * @param terms  the number of what it is about
 * @param onRecord  the number of what a decision is told
 * @param standing  the order of how it stands
 */
record Row(int from, int until, int terms, int onRecord, byte standing) {}
