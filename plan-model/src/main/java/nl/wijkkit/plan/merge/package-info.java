/**
 * Two workers changed the same plan apart, for example offline: their histories join without losing an event, and what
 * contradicts is listed for a person to decide.
 */
@NullMarked
package nl.wijkkit.plan.merge;

import org.jspecify.annotations.NullMarked;
