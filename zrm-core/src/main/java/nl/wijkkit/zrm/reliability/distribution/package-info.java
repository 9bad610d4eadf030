/**
 * The distributions that the statistics need and that the library of distributions lacks.
 * <p>
 * Not exported: what another package here needs, but no user should lean on.
 */
@NullMarked
package nl.wijkkit.zrm.reliability.distribution;

import org.jspecify.annotations.NullMarked;
