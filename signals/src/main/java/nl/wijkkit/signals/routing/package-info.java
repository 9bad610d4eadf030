/** Desks, the areas they work for, how much they can take, and the way that a signal goes between them. */
@NullMarked
package nl.wijkkit.signals.routing;

import org.jspecify.annotations.NullMarked;
