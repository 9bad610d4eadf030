package nl.wijkkit.zrm.reliability.agreement;

import java.util.Arrays;
import java.util.Objects;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.agreement.PatternCounter.Pattern;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Gwet's agreement coefficients: AC1 without weights, AC2 with.
 * <p>
 * Chance is the chance that hard units are rated at random, which stays low when one category dominates; that is where
 * kappa collapses and these do not. The number of categories on the list counts. Missing ratings are allowed; a unit
 * without any is left out. Linear and quadratic weights use the distance between the categories as numbers.
 * <p>
 * Undefined with one rater ({@link Undefined#TOO_FEW_COLUMNS}), without a unit with two ratings ({@link
 * Undefined#NO_DATA}) and with one category on the list ({@link Undefined#ONE_CATEGORY}). With all ratings in one
 * category of several it is 1.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class GwetCoefficient {

    private static final GwetCoefficient DEFAULT = new GwetCoefficient(Weights.UNWEIGHTED, 0.95);
    private static final String SOURCE = "Gwet (2008, 2014), Handbook of Inter-Rater Reliability";

    private final Weights weights;
    private final double confidence;

    private GwetCoefficient(Weights weights, double confidence) {
        this.weights = Objects.requireNonNull(weights, "weights");
        this.confidence = ZTest.checkedConfidence(confidence);
    }

    /**
     * Returns AC1 with a 95% interval.
     *
     * @return the method
     */
    public static GwetCoefficient withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a copy with these weights: AC2 with linear or quadratic ones.
     *
     * @param value  the weights
     * @return the method
     */
    public GwetCoefficient with(Weights value) {
        return new GwetCoefficient(value, confidence);
    }

    /**
     * Returns a copy with an interval of this confidence.
     *
     * @param value  the confidence, between 0 and 1
     * @return the method
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public GwetCoefficient withConfidence(double value) {
        return new GwetCoefficient(weights, value);
    }

    /**
     * Computes the coefficient.
     *
     * @param ratings  the ratings, over the full list of categories
     * @return the coefficient, or why it is undefined
     */
    public Estimate<Ac> of(RatingCounts ratings) {
        int size = ratings.categories().size();
        Pattern[] patterns = ratings.patternsWith(1);
        long n = ratings.unitsWith(1);
        long pairable = ratings.unitsWith(2);
        if (ratings.raters() < 2) {
            return Estimate.undefined(Undefined.TOO_FEW_COLUMNS);
        }
        if (pairable == 0) {
            return Estimate.undefined(Undefined.NO_DATA);
        }
        if (size == 1) {
            return Estimate.undefined(Undefined.ONE_CATEGORY);
        }
        double[][] credit = credit(ratings.categories());
        double[] shares = new double[size];
        double observed = 0;
        for (Pattern pattern : patterns) {
            for (int c = 0; c < size; c++) {
                shares[c] += (double) pattern.counts()[c] / pattern.ratings() * pattern.units();
            }
            observed += agreementWithin(pattern, credit) * pattern.units();
        }
        observed /= pairable;
        double spread = 0;
        for (int c = 0; c < size; c++) {
            shares[c] /= n;
            spread += shares[c] * (1 - shares[c]);
        }
        double scale = Arrays.stream(credit).flatMapToDouble(Arrays::stream).sum() / (size * (size - 1.0));
        double chance = scale * spread;
        double estimate = (observed - chance) / (1 - chance);
        double squares = 0;
        for (Pattern pattern : patterns) {
            double ownChance = 0;
            for (int c = 0; c < size; c++) {
                ownChance += scale * pattern.counts()[c] * (1 - shares[c]) / pattern.ratings();
            }
            double own = pattern.ratings() < 2 ? 0 : agreementWithin(pattern, credit) - chance;
            double deviation = (double) n / pairable * own / (1 - chance)
                    - 2 * (1 - estimate) * (ownChance - chance) / (1 - chance)
                    - estimate;
            squares += deviation * deviation * pattern.units();
        }
        return Estimate.of(new Ac(
                estimate,
                observed,
                chance,
                inference(estimate, squares, n),
                n,
                ratings.raters(),
                weights,
                MissingData.AVAILABLE,
                SOURCE));
    }

    private Estimate<Inference> inference(double estimate, double squares, long n) {
        if (n < 2) {
            return Estimate.undefined(Undefined.TOO_FEW_ROWS);
        }
        double error = Math.sqrt(squares / n / (n - 1));
        TDistribution t = TDistribution.of((double) n - 1);
        double reach = t.inverseSurvivalProbability((1 - confidence) / 2) * error;
        double upper = Math.max(estimate, Math.min(1, estimate + reach));
        if (error == 0 && estimate == 0) {
            return Estimate.undefined(Undefined.NO_STANDARD_ERROR);
        }
        return Estimate.of(new Inference(
                error,
                new Interval(estimate - reach, upper, confidence),
                2 * t.survivalProbability(Math.abs(estimate / error)),
                n - 1));
    }

    private double[][] credit(Categories categories) {
        double[] values = categories.values();
        double range = Arrays.stream(values).max().orElseThrow()
                - Arrays.stream(values).min().orElseThrow();
        double[][] credit = new double[values.length][values.length];
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values.length; j++) {
                credit[i][j] = weights.weight(values[i], values[j], range);
            }
        }
        return credit;
    }

    /** Returns the weighted share of pairs of ratings of one unit that agree; 0 with fewer than two ratings. */
    private static double agreementWithin(Pattern pattern, double[][] credit) {
        int[] counts = pattern.counts();
        int ratings = pattern.ratings();
        if (ratings < 2) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            double credited = -1;
            for (int j = 0; j < counts.length; j++) {
                credited += credit[i][j] * counts[j];
            }
            sum += counts[i] * credited;
        }
        return sum / (ratings * (ratings - 1.0));
    }

    /**
     * Gwet's coefficient, with what must be reported beside it.
     *
     * @param estimate  the coefficient, at most 1
     * @param observedAgreement  the (weighted) share of pairs of ratings that agree, averaged over units with two or more
     * @param expectedAgreement  the (weighted) share that chance would give
     * @param inference  the standard error, interval and test; undefined with one unit
     * @param n  the number of units with at least one rating
     * @param raters  the number of raters
     * @param weights  the credit for near agreement
     * @param missing  how missing ratings were treated
     * @param source  where the formulas come from
     */
    public record Ac(
            double estimate,
            double observedAgreement,
            double expectedAgreement,
            Estimate<Inference> inference,
            long n,
            int raters,
            Weights weights,
            MissingData missing,
            String source) {

        /** Checks that nothing is absent. */
        public Ac {
            Objects.requireNonNull(inference, "inference");
            Objects.requireNonNull(weights, "weights");
            Objects.requireNonNull(missing, "missing");
            Objects.requireNonNull(source, "source");
        }

        /**
         * Returns whether levels were treated as equally far apart; AC1 and ordinal alpha do not.
         *
         * @return true with linear and quadratic weights
         */
        public boolean assumesInterval() {
            return weights.assumesInterval();
        }
    }

    /**
     * How sure the coefficient is.
     *
     * @param standardError  the standard error over units
     * @param interval  the interval from the t distribution, its upper limit at most 1
     * @param pValue  the two-sided probability under a coefficient of zero; 0 if the standard error is 0
     * @param df  the degrees of freedom
     */
    public record Inference(double standardError, Interval interval, double pValue, long df) {

        /** Checks that there is an interval. */
        public Inference {
            Objects.requireNonNull(interval, "interval");
        }
    }
}
