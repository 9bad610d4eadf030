/**
 * Small symmetric matrices: what the statistics need of linear algebra.
 */
@NullMarked
package nl.wijkkit.zrm.reliability.matrix;

import org.jspecify.annotations.NullMarked;
