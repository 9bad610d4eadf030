/**
 * Follow-up (<i>opvolging</i>): what happened with a signal after it came in, until someone has acted.
 * <p>
 * A {@link nl.wijkkit.signals.followup.FollowUp} is the fold of its events; what may happen in which state is data, a
 * {@link nl.wijkkit.signals.followup.Workflow}; {@link nl.wijkkit.signals.followup.FollowUps} keeps them all for many
 * workers at once, and drops nothing.
 */
@NullMarked
package nl.wijkkit.signals.followup;

import org.jspecify.annotations.NullMarked;
