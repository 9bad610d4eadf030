/** One family, one plan, one director (<i>één gezin, één plan, één regisseur</i>), as an immutable model that changes by events. */
@NullMarked
package nl.wijkkit.plan;

import org.jspecify.annotations.NullMarked;
