/**
 * What the views share: what is asked about a part, and what of it is shown when that is decided. Not for users: a view comes
 * from the gate.
 */
@NullMarked
package nl.wijkkit.consent.view.piece;

import org.jspecify.annotations.NullMarked;
