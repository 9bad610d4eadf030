/** Desks, the areas they work for, and which of their workers takes up a signal. Hops between desks are steps of the follow-up. */
@NullMarked
package nl.wijkkit.signals.routing;

import org.jspecify.annotations.NullMarked;
