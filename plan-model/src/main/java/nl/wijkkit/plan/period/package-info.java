/**
 * Half-open periods of days.
 */
@NullMarked
package nl.wijkkit.plan.period;

import org.jspecify.annotations.NullMarked;
