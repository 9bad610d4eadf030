/**
 * How far raters give the same ratings: percent agreement, kappas, Krippendorff's alpha and Gwet's coefficients.
 * <p>
 * Ratings are counted once, in an {@link nl.wijkkit.zrm.reliability.agreement.AgreementTable} for two raters or {@link
 * nl.wijkkit.zrm.reliability.agreement.RatingCounts} for any number. Both hold whole numbers only and can be merged, so
 * that any split of the data gives the same answer to the last bit.
 */
@NullMarked
package nl.wijkkit.zrm.reliability.agreement;

import org.jspecify.annotations.NullMarked;
