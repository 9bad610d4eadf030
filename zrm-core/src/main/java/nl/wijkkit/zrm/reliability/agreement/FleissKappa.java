package nl.wijkkit.zrm.reliability.agreement;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.agreement.PatternCounter.Pattern;

/**
 * Fleiss' kappa for any number of raters, with the kappa of each category and Conger's kappa.
 * <p>
 * Fleiss takes chance from all ratings together, as if a different set of raters rated each unit; Conger (1980) takes it
 * from each rater's own margins, so that for two raters it is Cohen's kappa. Categories are nominal: a near miss counts
 * as a full one, for which {@link KrippendorffAlpha} with its ordinal metric or {@link GwetCoefficient} is the remedy.
 * Only units that every rater rated count.
 * <p>
 * Undefined without such a unit ({@link Undefined#NO_DATA}), with one rater ({@link Undefined#TOO_FEW_COLUMNS}) or if
 * all ratings are one category ({@link Undefined#ONE_CATEGORY}).
 * <p>
 * This class is immutable and thread-safe.
 */
public final class FleissKappa {

    private static final FleissKappa DEFAULT = new FleissKappa();
    private static final String SOURCE =
            "Fleiss (1971); null standard errors of Fleiss, Nee & Landis (1979); Conger (1980)";

    private FleissKappa() {}

    /**
     * Returns the method, which has no options.
     *
     * @return the method
     */
    public static FleissKappa withDefaults() {
        return DEFAULT;
    }

    /**
     * Computes kappa.
     *
     * @param ratings  the ratings, over the full list of categories
     * @return kappa, or why it is undefined
     */
    public Estimate<MultiraterKappa> of(RatingCounts ratings) {
        int raters = ratings.raters();
        if (raters < 2) {
            return Estimate.undefined(Undefined.TOO_FEW_COLUMNS);
        }
        Pattern[] patterns = ratings.patternsWith(raters);
        int size = ratings.categories().size();
        long units = 0;
        long[] totals = new long[size];
        long[] agreeing = new long[size];
        for (Pattern pattern : patterns) {
            units += pattern.units();
            for (int c = 0; c < size; c++) {
                long count = pattern.counts()[c];
                totals[c] += count * pattern.units();
                agreeing[c] += count * (count - 1) * pattern.units();
            }
        }
        if (units == 0) {
            return Estimate.undefined(Undefined.NO_DATA);
        }
        double all = (double) units * raters;
        double pairs = all * (raters - 1);
        double observed = 0;
        double expected = 0;
        double skew = 0;
        for (int c = 0; c < size; c++) {
            if (totals[c] == units * raters) {
                return Estimate.undefined(Undefined.ONE_CATEGORY);
            }
            double p = totals[c] / all;
            observed += agreeing[c];
            expected += p * p;
            skew += p * (1 - p) * (1 - 2 * p);
        }
        observed /= pairs;
        double spread = 1 - expected;
        double error = Math.sqrt(2 / pairs * (spread * spread - skew)) / spread;
        double kappa = (observed - expected) / spread;
        double conger = congersChance(ratings, units);
        return Estimate.of(new MultiraterKappa(
                kappa,
                error,
                error > 0 ? Estimate.of(ZTest.of(kappa / error)) : Estimate.undefined(Undefined.NO_STANDARD_ERROR),
                observed,
                expected,
                (observed - conger) / (1 - conger),
                perCategory(totals, agreeing, all, pairs),
                units,
                raters,
                MissingData.LISTWISE,
                SOURCE));
    }

    private static List<MultiraterKappa.OfCategory> perCategory(
            long[] totals, long[] agreeing, double all, double pairs) {
        List<MultiraterKappa.OfCategory> kappas = new ArrayList<>();
        double error = Math.sqrt(2 / pairs);
        for (int c = 0; c < totals.length; c++) {
            double p = totals[c] / all;
            // the pairs of ratings of which just one is this category, over what chance would give
            double split = totals[c] * (pairs / all) - agreeing[c];
            kappas.add(new MultiraterKappa.OfCategory(
                    p,
                    totals[c] == 0
                            ? Estimate.undefined(Undefined.NO_VARIATION)
                            : Estimate.of(1 - split / (pairs * p * (1 - p))),
                    error));
        }
        return kappas;
    }

    /** Mean over pairs of raters of the agreement that their own margins give; whole numbers until the division. */
    private static double congersChance(RatingCounts ratings, long units) {
        int raters = ratings.raters();
        double sum = 0;
        for (int c = 0; c < ratings.categories().size(); c++) {
            double total = 0;
            double squares = 0;
            for (int r = 0; r < raters; r++) {
                double count = ratings.completeTotal(r, c);
                total += count;
                squares += count * count;
            }
            sum += total * total - squares;
        }
        return sum / ((double) units * units * raters * (raters - 1.0));
    }
}
