/**
 * How long records are kept (<i>bewaartermijnen</i>), what must be destroyed when, and proof that it was.
 * <p>
 * A {@link nl.wijkkit.consent.retention.RetentionTable} is data: per law and kind of record from which moment which term
 * runs. With it a {@link nl.wijkkit.consent.retention.DestructionPlan} sorts records into what must be destroyed, what must be
 * kept, what is on hold and why, and what a person must look at. The plan is a dry run; carrying it out gives a certificate
 * that holds ids only. A record whose term cannot be known is never destroyed by itself.
 */
@NullMarked
package nl.wijkkit.consent.retention;

import org.jspecify.annotations.NullMarked;
