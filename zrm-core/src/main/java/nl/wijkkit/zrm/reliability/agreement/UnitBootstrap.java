package nl.wijkkit.zrm.reliability.agreement;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.wijkkit.zrm.reliability.Interval;

/** Draws units with replacement and takes percentiles of a statistic; see {@link KrippendorffAlpha} for the scheme. */
final class UnitBootstrap {

    private final int replicates;
    private final long seed;
    private final double confidence;

    UnitBootstrap(int replicates, long seed, double confidence) {
        this.replicates = replicates;
        this.seed = seed;
        this.confidence = confidence;
    }

    /** Resamples units that are given as numbers per pattern; the statistic says NaN where it is undefined. */
    Optional<BootstrapInterval> of(long[] units, ToDoubleFunction<long[]> statistic) {
        int n = Math.toIntExact(Arrays.stream(units).sum());
        int[] patternOf = new int[n];
        int next = 0;
        for (int p = 0; p < units.length; p++) {
            Arrays.fill(patternOf, next, next + (int) units[p], p);
            next += (int) units[p];
        }
        SplitMix64 random = new SplitMix64(seed);
        double[] values = new double[replicates];
        long[] drawn = new long[units.length];
        int defined = 0;
        for (int replicate = 0; replicate < replicates; replicate++) {
            Arrays.fill(drawn, 0);
            for (int i = 0; i < n; i++) {
                drawn[patternOf[random.below(n)]]++;
            }
            double value = statistic.applyAsDouble(drawn);
            if (!Double.isNaN(value)) {
                values[defined++] = value;
            }
        }
        if (defined == 0) {
            return Optional.empty();
        }
        double[] sorted = Arrays.copyOf(values, defined);
        Arrays.sort(sorted);
        double tail = (1 - confidence) / 2;
        return Optional.of(new BootstrapInterval(
                new Interval(quantile(sorted, tail), quantile(sorted, 1 - tail), confidence),
                replicates,
                replicates - defined,
                seed));
    }

    /** Type 7 of Hyndman and Fan (1996): linear between order statistics, the first at 0 and the last at 1. */
    private static double quantile(double[] sorted, double p) {
        double at = p * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /** The generator of Steele, Lea and Flood (2014), "Fast splittable pseudorandom number generators", OOPSLA. */
    private static final class SplitMix64 {

        private long state;

        SplitMix64(long seed) {
            state = seed;
        }

        /** Returns a whole number from 0 up to n; the bias is at most n / 2^53. */
        int below(int n) {
            state += 0x9E3779B97F4A7C15L;
            long z = state;
            z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
            z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
            z ^= z >>> 31;
            return (int) ((z >>> 11) * 0x1.0p-53 * n);
        }
    }
}
