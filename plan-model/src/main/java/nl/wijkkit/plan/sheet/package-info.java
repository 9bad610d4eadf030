/**
 * One page for the refrigerator door (<i>het plan op één A4</i>): what we do, who does it, when, and whom to call.
 * <p>
 * A {@link nl.wijkkit.plan.sheet.Sheet} shows what the family agreed to show, in plain Dutch (language level B1) or
 * English, as text and as HTML that prints on one A4. It never cuts a text short: what does not fit is left out whole, and
 * the sheet says so.
 */
@NullMarked
package nl.wijkkit.plan.sheet;

import org.jspecify.annotations.NullMarked;
