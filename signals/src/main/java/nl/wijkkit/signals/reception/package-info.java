/**
 * The front door (<i>aanmeldpunt</i>): what comes in is accounted for once, recognised, ranked, dated, routed, followed up and
 * put on the work list of a desk. It ties the other packages together, for a product that wants all of them.
 */
@NullMarked
package nl.wijkkit.signals.reception;

import org.jspecify.annotations.NullMarked;
