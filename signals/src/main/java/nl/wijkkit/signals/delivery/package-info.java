/**
 * Deliveries (<i>aanleveringen</i>): what came in, before anyone has read it, and which signal it became. With this register
 * nothing that was received is lost or counted twice, whatever crashes in between and however often it is delivered.
 */
@NullMarked
package nl.wijkkit.signals.delivery;

import org.jspecify.annotations.NullMarked;
