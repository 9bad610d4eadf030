/**
 * What people agreed to, who agreed, and what is left of it on a day: an append-only ledger of consents.
 * <p>
 * {@link nl.wijkkit.consent.ledger.ConsentHistory} is the fold of the entries of one person: slow, obvious, and able to
 * explain itself. {@link nl.wijkkit.consent.ledger.ConsentLedger} keeps the entries and answers look-ups;
 * {@link nl.wijkkit.consent.ledger.ConsentIndex} is the compact part of it, for millions of consents whose entries stand
 * in a store of your own.
 */
@NullMarked
package nl.wijkkit.consent.ledger;

import org.jspecify.annotations.NullMarked;
