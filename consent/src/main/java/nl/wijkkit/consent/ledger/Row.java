package nl.wijkkit.consent.ledger;

import nl.wijkkit.consent.request.OnRecord;

/**
 * A phase as a row of the index.
 *
 * @param terms  what it is about
 * @param from  the first day, in days since 1970
 * @param until  the day after the last; the highest number if there is no end
 * @param standing  the order of how it stands
 * @param onRecord  what a decision is told
 */
record Row(Terms terms, int from, int until, byte standing, OnRecord onRecord) {}
