package nl.wijkkit.zrm.reliability.agreement;

import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.ScoreTable;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.agreement.PatternCounter.Pattern;

/**
 * Krippendorff's alpha: agreement beyond chance for any number of raters, any metric, and with missing ratings.
 * <pre>{@code
 * KrippendorffAlpha.withDefaults().withBootstrap(2000, 1L).of(table)
 * }</pre>
 * The default metric is ordinal, which uses the order of levels and no distance: the one to choose for ZRM ratings.
 * Alpha is 1 for perfect agreement and 0 for what chance gives; units with fewer than two ratings are left out, and no
 * other rating is. Categories that nobody used make no difference.
 * <p>
 * Undefined with one rater ({@link Undefined#TOO_FEW_COLUMNS}), without a unit with two ratings ({@link
 * Undefined#NO_DATA}), if all ratings are one category ({@link Undefined#ONE_CATEGORY}; some programs say 1 there), and
 * for the ratio metric with scores below zero ({@link Undefined#NEGATIVE_SCORES}).
 * <p>
 * <b>Interval.</b> Units are drawn with replacement, as many as there are with two ratings or more; the limits are
 * percentiles (type 7 of Hyndman and Fan) of the alphas. The generator is SplitMix64 (Steele, Lea and Flood, 2014) from
 * the given seed. A draw is the generator's upper 53 bits, scaled to a place in the list of units in order of their
 * ratings (counts per category, compared from the first category on). The interval is therefore the same whatever the
 * order of units, raters or parts of the data. A replicate in which all ratings are one category has no alpha and is left
 * out; the result says how many there were. This is not the bootstrap of Hayes and Krippendorff (2007), which redraws
 * single disagreements as if they were independent.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class KrippendorffAlpha {

    /** How far apart two categories are. */
    public enum Metric {
        /** Equal or not. */
        NOMINAL,
        /** By the number of ratings that lie between them: their order counts, not their distance. */
        ORDINAL,
        /** By their difference. */
        INTERVAL,
        /** By their difference relative to their sum; for scores with a true zero. */
        RATIO
    }

    private static final KrippendorffAlpha DEFAULT = new KrippendorffAlpha(Metric.ORDINAL, 0.95, 0, 0);
    private static final String SOURCE = "Krippendorff (2011), Computing Krippendorff's Alpha-Reliability";

    private final Metric metric;
    private final double confidence;
    private final int replicates;
    private final long seed;

    private KrippendorffAlpha(Metric metric, double confidence, int replicates, long seed) {
        this.metric = Objects.requireNonNull(metric, "metric");
        this.confidence = ZTest.checkedConfidence(confidence);
        this.replicates = replicates;
        this.seed = seed;
    }

    /**
     * Returns ordinal alpha without an interval.
     *
     * @return the method
     */
    public static KrippendorffAlpha withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a copy with this metric.
     *
     * @param value  the metric; interval and ratio treat codes as measurements
     * @return the method
     */
    public KrippendorffAlpha with(Metric value) {
        return new KrippendorffAlpha(value, confidence, replicates, seed);
    }

    /**
     * Returns a copy that gives a bootstrap interval.
     *
     * @param times  the number of replicates, 1 or more; 2,000 is usual
     * @param from  the seed of the generator, to be reported with the interval
     * @return the method
     * @throws IllegalArgumentException if there is no replicate
     */
    public KrippendorffAlpha withBootstrap(int times, long from) {
        if (times < 1) {
            throw new IllegalArgumentException("replicates must be 1 or more, got " + times);
        }
        return new KrippendorffAlpha(metric, confidence, times, from);
    }

    /**
     * Returns a copy with an interval of this confidence.
     *
     * @param value  the confidence, between 0 and 1
     * @return the method
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public KrippendorffAlpha withConfidence(double value) {
        return new KrippendorffAlpha(metric, value, replicates, seed);
    }

    /**
     * Computes alpha over the codes that occur.
     *
     * @param table  the ratings, a column per rater
     * @return alpha, or why it is undefined
     */
    public Estimate<Alpha> of(OrdinalTable table) {
        if (table.names().size() < 2) {
            return Estimate.undefined(Undefined.TOO_FEW_COLUMNS);
        }
        return Categories.occurringIn(table)
                .map(categories -> of(RatingCounts.of(table, categories)))
                .orElseGet(() -> Estimate.undefined(Undefined.NO_DATA));
    }

    /**
     * Computes alpha over the scores that occur.
     *
     * @param table  the ratings, a column per rater
     * @return alpha, or why it is undefined
     */
    public Estimate<Alpha> of(ScoreTable table) {
        if (table.names().size() < 2) {
            return Estimate.undefined(Undefined.TOO_FEW_COLUMNS);
        }
        return Categories.occurringIn(table)
                .map(categories -> of(RatingCounts.of(table, categories)))
                .orElseGet(() -> Estimate.undefined(Undefined.NO_DATA));
    }

    /**
     * Computes alpha from counts. The ordinal metric takes the order of the categories as they are listed.
     *
     * @param ratings  the ratings
     * @return alpha, or why it is undefined
     */
    public Estimate<Alpha> of(RatingCounts ratings) {
        if (ratings.raters() < 2) {
            return Estimate.undefined(Undefined.TOO_FEW_COLUMNS);
        }
        Pattern[] patterns = ratings.patternsWith(2);
        if (patterns.length == 0) {
            return Estimate.undefined(Undefined.NO_DATA);
        }
        double[] values = ratings.categories().values();
        long units = 0;
        long pairable = 0;
        boolean negative = false;
        int used = 0;
        for (int c = 0; c < values.length; c++) {
            long total = 0;
            for (Pattern pattern : patterns) {
                total += pattern.counts()[c] * pattern.units();
            }
            pairable += total;
            used += total > 0 ? 1 : 0;
            negative |= total > 0 && values[c] < 0;
        }
        for (Pattern pattern : patterns) {
            units += pattern.units();
        }
        if (used < 2) {
            return Estimate.undefined(Undefined.ONE_CATEGORY);
        }
        if (metric == Metric.RATIO && negative) {
            return Estimate.undefined(Undefined.NEGATIVE_SCORES);
        }
        Disagreement disagreement = new Disagreement(metric, values, patterns);
        double alpha = disagreement.alphaOf(Disagreement.unitsOf(patterns));
        Optional<BootstrapInterval> interval = replicates == 0
                ? Optional.empty()
                : new UnitBootstrap(replicates, seed, confidence)
                        .of(Disagreement.unitsOf(patterns), disagreement::alphaOf);
        return Estimate.of(new Alpha(alpha, interval, metric, pairable, units, MissingData.AVAILABLE, SOURCE));
    }

    /**
     * Alpha, with what must be reported beside it.
     *
     * @param estimate  alpha, at most 1
     * @param interval  the bootstrap interval, if one was asked for and some replicate has an alpha
     * @param metric  how far apart categories are
     * @param pairableValues  the number of ratings in units with two or more
     * @param n  the number of units with two ratings or more
     * @param missing  how missing ratings were treated
     * @param source  where the formula comes from
     */
    public record Alpha(
            double estimate,
            Optional<BootstrapInterval> interval,
            Metric metric,
            long pairableValues,
            long n,
            MissingData missing,
            String source) {

        /** Checks that nothing is absent. */
        public Alpha {
            Objects.requireNonNull(interval, "interval");
            Objects.requireNonNull(metric, "metric");
            Objects.requireNonNull(missing, "missing");
            Objects.requireNonNull(source, "source");
        }

        /**
         * Returns whether codes were treated as measurements; the nominal and ordinal metric do not.
         *
         * @return true for the interval and ratio metric
         */
        public boolean assumesInterval() {
            return metric == Metric.INTERVAL || metric == Metric.RATIO;
        }
    }
}
