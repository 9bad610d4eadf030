package nl.wijkkit.zrm.reliability.agreement;

import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.agreement.PatternCounter.Pattern;

/**
 * The share of units on which raters agree, for all raters at once and on average over pairs.
 * <p>
 * Easy to explain and the first thing to report, but blind to chance: with two categories half the units agree without
 * anyone looking. It exists when all ratings are equal, where kappa does not. Only units that every rater rated count.
 * Undefined without such a unit ({@link Undefined#NO_DATA}) or with one rater ({@link Undefined#TOO_FEW_COLUMNS}).
 * <p>
 * This class is immutable and thread-safe.
 */
public final class PercentAgreement {

    private static final PercentAgreement DEFAULT = new PercentAgreement(0);

    private final double tolerance;

    private PercentAgreement(double tolerance) {
        if (!(tolerance >= 0)) {
            throw new IllegalArgumentException("tolerance must be 0 or more, got " + tolerance);
        }
        this.tolerance = tolerance;
    }

    /**
     * Returns exact agreement.
     *
     * @return the method
     */
    public static PercentAgreement withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a copy that takes ratings as agreeing when they differ by no more than this, such as 1 for one level.
     *
     * @param value  the largest difference, 0 or more
     * @return the method
     * @throws IllegalArgumentException if it is negative
     */
    public PercentAgreement withTolerance(double value) {
        return new PercentAgreement(value);
    }

    /**
     * Computes the shares.
     *
     * @param ratings  the ratings
     * @return the shares, or why they are undefined
     */
    public Estimate<AgreementShares> of(RatingCounts ratings) {
        int raters = ratings.raters();
        if (raters < 2) {
            return Estimate.undefined(Undefined.TOO_FEW_COLUMNS);
        }
        Pattern[] patterns = ratings.patternsWith(raters);
        long units = 0;
        long agreed = 0;
        long agreedPairs = 0;
        for (Pattern pattern : patterns) {
            long pairs = agreedPairs(pattern.counts(), ratings.categories());
            units += pattern.units();
            agreed += pairs == raters * (raters - 1L) / 2 ? pattern.units() : 0;
            agreedPairs = Math.addExact(agreedPairs, Math.multiplyExact(pairs, pattern.units()));
        }
        if (units == 0) {
            return Estimate.undefined(Undefined.NO_DATA);
        }
        return Estimate.of(new AgreementShares(
                (double) agreed / units,
                agreedPairs / (units * (raters * (raters - 1.0) / 2)),
                tolerance,
                units,
                raters,
                MissingData.LISTWISE));
    }

    private long agreedPairs(int[] counts, Categories categories) {
        long pairs = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                pairs += counts[i] * (counts[i] - 1L) / 2;
                for (int j = i + 1; j < counts.length; j++) {
                    if (Math.abs(categories.value(i) - categories.value(j)) <= tolerance) {
                        pairs += (long) counts[i] * counts[j];
                    }
                }
            }
        }
        return pairs;
    }
}
