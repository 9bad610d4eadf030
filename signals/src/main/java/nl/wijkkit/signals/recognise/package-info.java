/**
 * Which signals belong together: of one household, in a window of time, on one contract.
 * <p>
 * Signals are joined by full address, checked against the register of persons (BRP) where that was done, and never by a
 * name. People who share an address but not a household, as in an institution, stay apart.
 */
@NullMarked
package nl.wijkkit.signals.recognise;

import org.jspecify.annotations.NullMarked;
