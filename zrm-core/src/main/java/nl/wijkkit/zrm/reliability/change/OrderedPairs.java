package nl.wijkkit.zrm.reliability.change;

import java.util.Arrays;

/** Counts which pairs of persons stand in the same order at two moments, in n log n steps as Knight (1966) does. */
final class OrderedPairs {

    private final int n;
    private final double difference;
    private final double[] tiesBefore;
    private final double[] tiesAfter;

    OrderedPairs(double[] before, double[] after) {
        n = before.length;
        double[] x = MidRanks.of(before);
        double[] y = MidRanks.of(after);
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> {
            int first = Double.compare(x[a], x[b]);
            return first == 0 ? Double.compare(y[a], y[b]) : first;
        });
        double[] sorted = Arrays.stream(order).mapToDouble(i -> y[i]).toArray();
        double[] joint = new double[n];
        for (int i = 0; i < n; i++) {
            // both ranks in one number, to count who is equal at both moments; exact up to millions of persons
            joint[i] = x[i] * (4.0 * n) + y[i];
        }
        long discordant = swaps(sorted);
        tiesBefore = ties(x);
        tiesAfter = ties(y);
        double equalBefore = tiesBefore[0] / 2;
        double equalAfter = tiesAfter[0] / 2;
        double equalTwice = ties(joint)[0] / 2;
        double all = 0.5 * n * (n - 1.0);
        difference = all - equalBefore - equalAfter + equalTwice - 2.0 * discordant;
    }

    double concordantMinusDiscordant() {
        return difference;
    }

    double tauB() {
        double all = 0.5 * n * (n - 1.0);
        return difference / Math.sqrt((all - tiesBefore[0] / 2) * (all - tiesAfter[0] / 2));
    }

    /** The variance of the difference without association, corrected for ties. */
    double varianceOfDifference() {
        double size = n;
        return (size * (size - 1) * (2 * size + 5) - tiesBefore[2] - tiesAfter[2]) / 18
                + tiesBefore[0] * tiesAfter[0] / (2 * size * (size - 1))
                + tiesBefore[1] * tiesAfter[1] / (9 * size * (size - 1) * (size - 2));
    }

    /** Sums over groups of t equal ranks: t(t-1), t(t-1)(t-2), t(t-1)(2t+5). */
    private static double[] ties(double[] ranks) {
        double[] sorted = ranks.clone();
        Arrays.sort(sorted);
        double[] sums = new double[3];
        for (int from = 0; from < sorted.length; ) {
            int to = from + 1;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            double t = (double) to - from;
            sums[0] += t * (t - 1);
            sums[1] += t * (t - 1) * (t - 2);
            sums[2] += t * (t - 1) * (2 * t + 5);
            from = to;
        }
        return sums;
    }

    /** Sorts by merging and counts how many pairs stood in the wrong order. */
    private static long swaps(double[] values) {
        if (values.length < 2) {
            return 0;
        }
        double[] left = Arrays.copyOfRange(values, 0, values.length / 2);
        double[] right = Arrays.copyOfRange(values, values.length / 2, values.length);
        long swaps = swaps(left) + swaps(right);
        int i = 0;
        int j = 0;
        for (int k = 0; k < values.length; k++) {
            if (j == right.length || (i < left.length && left[i] <= right[j])) {
                values[k] = left[i++];
            } else {
                values[k] = right[j++];
                swaps += left.length - i;
            }
        }
        return swaps;
    }
}
