/**
 * Takes in signals: from a form, and from the file of a signal partner. Nothing that was received is dropped: what cannot be
 * read becomes a signal that a person completes. What may not be asked is left behind at the door.
 */
@NullMarked
package nl.wijkkit.signals.intake;

import org.jspecify.annotations.NullMarked;
