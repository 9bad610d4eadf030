/**
 * Questions over many decisions: whom may this worker see, who could see this, and what changed.
 * <p>
 * An answer that is a list is complete, or says that it is not.
 */
@NullMarked
package nl.wijkkit.consent.question;

import org.jspecify.annotations.NullMarked;
