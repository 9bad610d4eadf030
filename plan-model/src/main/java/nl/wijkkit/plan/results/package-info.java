/**
 * Results (<i>regie op regie</i>): what plans led to, how long it took and what it cost, per plan and added up.
 * <p>
 * A {@link nl.wijkkit.plan.results.Meter} measures one plan over a period; {@link nl.wijkkit.plan.results.Results} of any
 * number of plans add up, in any order and in any parts, to the same figures to the bit. An
 * {@link nl.wijkkit.plan.results.Overview} keeps them per team, neighbourhood and period.
 * <p>
 * <b>Nothing here protects small numbers.</b> A figure about one plan, or about a few, tells about people. Whoever publishes
 * figures, or shows them to someone who may not see the plans themselves, must apply disclosure control first.
 */
@NullMarked
package nl.wijkkit.plan.results;

import org.jspecify.annotations.NullMarked;
