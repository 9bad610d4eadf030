/**
 * Association between domains: Pearson, Spearman, Kendall and polychoric correlations.
 */
@NullMarked
package nl.wijkkit.zrm.reliability.correlation;

import org.jspecify.annotations.NullMarked;
