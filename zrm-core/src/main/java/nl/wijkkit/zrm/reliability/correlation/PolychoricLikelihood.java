package nl.wijkkit.zrm.reliability.correlation;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.numbers.rootfinder.BrentSolver;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The likelihood of a polychoric correlation, with the thresholds fixed at those of the margins. */
final class PolychoricLikelihood {

    /** Below this a cell cannot be told from an impossible one. */
    private static final double IMPOSSIBLE = 1e-15;

    private static final double PRECISION = 1e-15;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final PairTable table;
    private final long[][] counts;
    private final double[] rowThresholds;
    private final double[] columnThresholds;

    PolychoricLikelihood(PairTable table) {
        this.table = table;
        int[] rows = used(table.rows());
        int[] columns = used(table.columns());
        this.counts = new long[rows.length][columns.length];
        for (int a = 0; a < rows.length; a++) {
            for (int b = 0; b < columns.length; b++) {
                counts[a][b] = table.counts()[rows[a]][columns[b]];
            }
        }
        this.rowThresholds = bounds(table.rows());
        this.columnThresholds = bounds(table.columns());
    }

    private static int[] used(long[] margin) {
        return IntStream.range(0, margin.length).filter(a -> margin[a] > 0).toArray();
    }

    /** The normal quantiles of the cumulative margin, from minus to plus infinity; unused categories are left out. */
    static double[] bounds(long[] margin) {
        long[] counts = Arrays.stream(margin).filter(count -> count > 0).toArray();
        long n = Arrays.stream(counts).sum();
        double[] bounds = new double[counts.length + 1];
        bounds[0] = Double.NEGATIVE_INFINITY;
        bounds[counts.length] = Double.POSITIVE_INFINITY;
        long before = 0;
        for (int a = 1; a < counts.length; a++) {
            before += counts[a - 1];
            bounds[a] = NORMAL.inverseCumulativeProbability((double) before / n);
        }
        return bounds;
    }

    /** The correlation of highest likelihood: 1 or -1 when the answers are as ordered as the margins allow. */
    double maximum() {
        if (isOrdered(false)) {
            return 1;
        }
        if (isOrdered(true)) {
            return -1;
        }
        double start = 0.9 * table.correlation(Coefficient.PEARSON);
        double slope = slope(start);
        double direction = Math.signum(slope);
        double near = start;
        double far = start;
        double room = direction - start;
        while (slope(far) * direction > 0) {
            near = far;
            room /= 2;
            far = direction - room;
        }
        if (near == far) {
            return start;
        }
        return new BrentSolver(PRECISION, PRECISION, PRECISION)
                .findRoot(this::slope, Math.min(near, far), Math.max(near, far));
    }

    /** Whether the counts are those of two variables that rise (or one rises as the other falls) together. */
    private boolean isOrdered(boolean reversed) {
        int last = counts[0].length - 1;
        int column = 0;
        for (long[] row : counts) {
            int first = -1;
            int end = -1;
            for (int b = 0; b <= last; b++) {
                if (row[reversed ? last - b : b] > 0) {
                    first = first < 0 ? b : first;
                    end = b;
                }
            }
            if (first < column) {
                return false;
            }
            column = end;
        }
        return true;
    }

    /** The derivative of the log-likelihood. */
    private double slope(double correlation) {
        BivariateNormal normal = new BivariateNormal(correlation);
        int rows = counts.length;
        int columns = counts[0].length;
        double[][] below = new double[rows + 1][columns + 1];
        double[][] density = new double[rows + 1][columns + 1];
        for (int a = 0; a <= rows; a++) {
            for (int b = 0; b <= columns; b++) {
                below[a][b] = normal.below(rowThresholds[a], columnThresholds[b]);
                density[a][b] = normal.density(rowThresholds[a], columnThresholds[b]);
            }
        }
        double slope = 0;
        for (int a = 0; a < rows; a++) {
            for (int b = 0; b < columns; b++) {
                if (counts[a][b] > 0) {
                    double cell = below[a + 1][b + 1] - below[a][b + 1] - below[a + 1][b] + below[a][b];
                    if (cell < IMPOSSIBLE) {
                        return -Math.signum(correlation) * Double.MAX_VALUE;
                    }
                    slope += counts[a][b]
                            * (density[a + 1][b + 1] - density[a][b + 1] - density[a + 1][b] + density[a][b])
                            / cell;
                }
            }
        }
        return slope;
    }
}
