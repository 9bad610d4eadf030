/**
 * One family, one plan, one director (<i>één gezin, één plan, één regisseur</i>).
 * <p>
 * A {@link nl.wijkkit.plan.familyplan.Plan} is the fold of its events. A command is checked against the rules and yields
 * events, or a refusal that names the rule; then nothing changes.
 */
@NullMarked
package nl.wijkkit.plan.familyplan;

import org.jspecify.annotations.NullMarked;
