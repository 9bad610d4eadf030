/**
 * Scalability after Mokken: how far answers follow one cumulative order.
 */
@NullMarked
package nl.wijkkit.zrm.reliability.mokken;

import org.jspecify.annotations.NullMarked;
