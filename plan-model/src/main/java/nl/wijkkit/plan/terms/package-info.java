/**
 * Terms (<i>termijnen</i>): by which day or moment someone must have acted, and why.
 * <p>
 * A {@link nl.wijkkit.plan.terms.TermRule} says how long a term is and by which law its end is moved;
 * {@link nl.wijkkit.plan.terms.Terms} counts it against a {@link nl.wijkkit.plan.terms.WorkingCalendar} and gives a
 * {@link nl.wijkkit.plan.terms.Deadline} that explains itself. A {@link nl.wijkkit.plan.terms.TermCourse} adds
 * suspension and extension.
 */
@NullMarked
package nl.wijkkit.plan.terms;

import org.jspecify.annotations.NullMarked;
