/**
 * Two logs that no look can escape: who looked (access log, fields of NEN 7513), and what was processed for which activity
 * (processing log, fields of the Logboek Dataverwerkingen).
 * <p>
 * An access log is chained: {@link nl.wijkkit.consent.log.Chain} makes each line hold the hash of the one before, and
 * {@link nl.wijkkit.consent.log.ChainCheck} finds the first line that was changed, removed, moved or put in.
 * {@link nl.wijkkit.consent.log.CitizenLog} is what the person concerned reads, {@link nl.wijkkit.consent.log.AccessReview}
 * what the privacy officer asks.
 */
@NullMarked
package nl.wijkkit.consent.log;

import org.jspecify.annotations.NullMarked;
