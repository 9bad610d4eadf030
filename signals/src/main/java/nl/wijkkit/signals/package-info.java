/** Takes in signals (<i>signalen</i>), ranks, routes and watches them until someone has acted. */
@NullMarked
package nl.wijkkit.signals;

import org.jspecify.annotations.NullMarked;
