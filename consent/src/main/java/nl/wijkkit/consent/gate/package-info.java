/**
 * The only way to a view: it is decided, then logged, then shown, in that order and all three.
 * <p>
 * {@link nl.wijkkit.consent.gate.Gate} asks the rules about each person and kind of data in what is to be shown, writes the
 * access log and the processing log, and only then lets a {@link nl.wijkkit.consent.gate.Showing} make the view, of what was
 * decided and nothing more. What cannot be logged is not shown. {@link nl.wijkkit.consent.gate.Withheld} counts afterwards,
 * from the access log and for the privacy officer, what was not shown.
 */
@NullMarked
package nl.wijkkit.consent.gate;

import org.jspecify.annotations.NullMarked;
