/**
 * Change between two measurements of the same persons: tests, effect sizes, measurement error, and reliable change.
 * <p>
 * Everything reads {@link nl.wijkkit.zrm.reliability.change.PairedScores}, except {@link
 * nl.wijkkit.zrm.reliability.change.Movement}, which counts steps on an ordinal scale and is the place to start for ZRM
 * levels.
 */
@NullMarked
package nl.wijkkit.zrm.reliability.change;

import org.jspecify.annotations.NullMarked;
