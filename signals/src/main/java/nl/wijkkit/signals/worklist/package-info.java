/**
 * The work list (<i>werkvoorraad</i>): what a desk should do next, what is overdue on a date, and what is at risk this week,
 * over more than a million open signals.
 * <p>
 * A {@link nl.wijkkit.signals.worklist.WorkList} orders {@link nl.wijkkit.signals.worklist.WorkItem}s by urgency, term and
 * age.
 */
@NullMarked
package nl.wijkkit.signals.worklist;

import org.jspecify.annotations.NullMarked;
