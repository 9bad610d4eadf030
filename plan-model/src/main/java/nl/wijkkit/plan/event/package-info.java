/**
 * What happens to a plan: an {@link nl.wijkkit.plan.event.Event} says who changed what and when, and stays.
 * <p>
 * Events are stored as versioned JSON, see {@link nl.wijkkit.plan.event.StoredEvent}.
 */
@NullMarked
package nl.wijkkit.plan.event;

import org.jspecify.annotations.NullMarked;
