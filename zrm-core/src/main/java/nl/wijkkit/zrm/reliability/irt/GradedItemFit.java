package nl.wijkkit.zrm.reliability.irt;

import java.util.Arrays;
import nl.wijkkit.zrm.reliability.matrix.SymmetricMatrix;

/** Fits one item to expected counts of answers at each node: a proportional odds regression, by Fisher scoring. */
final class GradedItemFit {

    private static final int STEPS = 20;

    private final double[] nodes;
    private final double[][] counts;

    /** The counts are by place of the answer, then by node. */
    GradedItemFit(double[] nodes, double[][] counts) {
        this.nodes = nodes;
        this.counts = counts;
    }

    double[] from(double[] start) {
        double[] item = start;
        double value = objective(item);
        for (int step = 0; step < STEPS; step++) {
            double[] move = scoringStep(item);
            double[] next = item;
            double gained = Double.NEGATIVE_INFINITY;
            for (double length = 1; length > 1e-8 && !(gained >= value); length /= 2) {
                next = item.clone();
                for (int a = 0; a < next.length; a++) {
                    next[a] += length * move[a];
                }
                gained = isOrdered(next) ? objective(next) : Double.NEGATIVE_INFINITY;
            }
            if (!(gained >= value)) {
                return item;
            }
            double largest = 0;
            for (int a = 0; a < item.length; a++) {
                largest = Math.max(largest, Math.abs(next[a] - item[a]));
            }
            item = next;
            value = gained;
            if (largest < 1e-10) {
                return item;
            }
        }
        return item;
    }

    static boolean isOrdered(double[] item) {
        for (int c = 2; c < item.length; c++) {
            if (!(item[c] < item[c - 1])) {
                return false;
            }
        }
        return Double.isFinite(item[0]) && Double.isFinite(item[1]) && Double.isFinite(item[item.length - 1]);
    }

    private double objective(double[] item) {
        double sum = 0;
        for (int c = 0; c < counts.length; c++) {
            for (int q = 0; q < nodes.length; q++) {
                if (counts[c][q] > 0) {
                    sum += counts[c][q] * Math.log(GradedCurves.between(item, c, nodes[q]));
                }
            }
        }
        return sum;
    }

    private double[] scoringStep(double[] item) {
        int size = item.length;
        double[] slope = new double[size];
        double[][] information = new double[size][size];
        double[] change = new double[size];
        for (int q = 0; q < nodes.length; q++) {
            double total = 0;
            for (double[] ofPlace : counts) {
                total += ofPlace[q];
            }
            if (total < 1e-12) {
                continue;
            }
            for (int c = 0; c < size; c++) {
                double probability = GradedCurves.between(item, c, nodes[q]);
                Arrays.fill(change, 0);
                double lower = c == 0 ? 0 : density(item[0] * nodes[q] + item[c]);
                double upper = c == size - 1 ? 0 : density(item[0] * nodes[q] + item[c + 1]);
                change[0] = nodes[q] * (lower - upper);
                if (c > 0) {
                    change[c] = lower;
                }
                if (c < size - 1) {
                    change[c + 1] = -upper;
                }
                for (int a = 0; a < size; a++) {
                    if (change[a] != 0) {
                        slope[a] += counts[c][q] * change[a] / probability;
                        for (int b = 0; b <= a; b++) {
                            information[a][b] += total * change[a] * change[b] / probability;
                        }
                    }
                }
            }
        }
        return SymmetricMatrix.filled(size, (a, b) -> information[a][b] * (a == b ? 1 + 1e-10 : 1))
                .solve(slope)
                .orElseGet(() -> new double[size]);
    }

    private static double density(double x) {
        double above = GradedCurves.logistic(-Math.abs(x));
        return above * (1 - above);
    }
}
