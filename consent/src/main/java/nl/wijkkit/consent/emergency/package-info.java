/**
 * Looking in an emergency (<i>noodprocedure, break-glass</i>): the reason first, a time limit, no more than is needed, a
 * second person who reviews it, and the person concerned told.
 * <p>
 * No statute of the social domain rules this; NEN 7513 logs it as a special event. Whether the look is permitted at all is
 * for the decision: {@link nl.wijkkit.consent.emergency.Emergency#facts} gives it what it asks for.
 */
@NullMarked
package nl.wijkkit.consent.emergency;

import org.jspecify.annotations.NullMarked;
