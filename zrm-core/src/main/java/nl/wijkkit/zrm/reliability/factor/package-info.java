/**
 * One-factor analysis and the reliability that rests on it: omega, ordinal alpha, sampling adequacy.
 */
@NullMarked
package nl.wijkkit.zrm.reliability.factor;

import org.jspecify.annotations.NullMarked;
