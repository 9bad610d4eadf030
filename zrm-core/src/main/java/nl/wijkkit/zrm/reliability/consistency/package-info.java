/**
 * Internal consistency: Cronbach's alpha, Guttman's lambdas and the error of measurement.
 */
@NullMarked
package nl.wijkkit.zrm.reliability.consistency;

import org.jspecify.annotations.NullMarked;
