/**
 * Which kinds of signal there are, and which facts may be known about each: data that a municipality can replace.
 * <p>
 * The list of facts is closed. What does not stand in it cannot be taken in, and some things can never stand in it: see
 * {@link nl.wijkkit.signals.vocabulary.NeverAsked}.
 */
@NullMarked
package nl.wijkkit.signals.vocabulary;

import org.jspecify.annotations.NullMarked;
