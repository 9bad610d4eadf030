package nl.wijkkit.zrm.reliability.agreement;

import java.util.Arrays;
import nl.wijkkit.zrm.reliability.agreement.KrippendorffAlpha.Metric;
import nl.wijkkit.zrm.reliability.agreement.PatternCounter.Pattern;

/**
 * Observed and expected disagreement for units that are given as patterns, prepared so that the alpha of many bootstrap
 * samples costs little: what one unit of a pattern adds to each pair of categories is worked out once.
 * <p>
 * Not thread-safe: the buffers are used again for every sample.
 */
final class Disagreement {

    private final Metric metric;
    private final double[] values;
    /** Per pattern the categories that it has. */
    private final int[][] present;

    private final int[][] counts;
    /** Per pattern, per pair of different categories that it has, what one unit adds; pairs in order of present. */
    private final double[][] added;

    private final double[] met;
    private final double[] totals;
    private final double[] place;

    Disagreement(Metric metric, double[] values, Pattern[] patterns) {
        this.metric = metric;
        this.values = values;
        this.present = new int[patterns.length][];
        this.counts = new int[patterns.length][];
        this.added = new double[patterns.length][];
        for (int p = 0; p < patterns.length; p++) {
            int[] all = patterns[p].counts();
            int[] here = new int[values.length];
            int size = 0;
            for (int c = 0; c < all.length; c++) {
                if (all[c] > 0) {
                    here[size++] = c;
                }
            }
            present[p] = Arrays.copyOf(here, size);
            counts[p] = Arrays.stream(present[p]).map(c -> all[c]).toArray();
            added[p] = pairs(counts[p], patterns[p].ratings());
        }
        this.met = new double[values.length * values.length];
        this.totals = new double[values.length];
        this.place = new double[values.length];
    }

    static long[] unitsOf(Pattern[] patterns) {
        return Arrays.stream(patterns).mapToLong(Pattern::units).toArray();
    }

    private static double[] pairs(int[] counts, int ratings) {
        double[] pairs = new double[counts.length * (counts.length - 1) / 2];
        int next = 0;
        for (int i = 0; i < counts.length; i++) {
            for (int j = i + 1; j < counts.length; j++) {
                pairs[next++] = (double) counts[i] * counts[j] / (ratings - 1);
            }
        }
        return pairs;
    }

    /** Returns alpha if each pattern has this many units; NaN if all their ratings are one category. */
    double alphaOf(long[] units) {
        Arrays.fill(met, 0);
        Arrays.fill(totals, 0);
        int size = values.length;
        for (int p = 0; p < units.length; p++) {
            if (units[p] > 0) {
                int[] here = present[p];
                double[] pairs = added[p];
                int next = 0;
                for (int i = 0; i < here.length; i++) {
                    totals[here[i]] += (double) counts[p][i] * units[p];
                    for (int j = i + 1; j < here.length; j++) {
                        met[here[i] * size + here[j]] += pairs[next++] * units[p];
                    }
                }
            }
        }
        double n = 0;
        for (int c = 0; c < size; c++) {
            // twice the middle rank, so that half ranks stay whole
            place[c] = metric == Metric.ORDINAL ? 2 * n + totals[c] : values[c];
            n += totals[c];
        }
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < size; i++) {
            if (totals[i] > 0) {
                for (int j = i + 1; j < size; j++) {
                    double distance = distance(place[i], place[j]);
                    observed += met[i * size + j] * distance;
                    expected += totals[i] * totals[j] * distance;
                }
            }
        }
        return expected == 0 ? Double.NaN : 1 - (n - 1) * observed / expected;
    }

    private double distance(double first, double second) {
        double difference = first - second;
        return switch (metric) {
            case NOMINAL -> 1;
            case ORDINAL, INTERVAL -> difference * difference;
            case RATIO -> {
                double share = difference / (first + second);
                yield share * share;
            }
        };
    }
}
