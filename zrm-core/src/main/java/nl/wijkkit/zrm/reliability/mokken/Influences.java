package nl.wijkkit.zrm.reliability.mokken;

import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.count.PairCounts;

/**
 * The standard errors of H: the root of the sum of squares of what each row does to it.
 * <p>
 * The derivative of the highest covariance of a pair is a function of one answer plus a function of the other: for each
 * pair of steps, the derivative of the smaller share. So a row costs one sum over the items, and one per item.
 */
final class Influences {

    private final int columns;
    private final double[] means;
    private final double[][][] slopes;
    private final double[] squaresOfItems;
    private final double[] highestOfItems;
    private final double highestOfScale;
    private final long n;
    private double squaresOfScale;

    Influences(OrdinalTable table, PairCounts counts, PairCovariances covariances) {
        this.columns = covariances.columns();
        this.n = counts.n(0);
        this.means = new double[columns];
        this.slopes = new double[columns][columns][];
        this.squaresOfItems = new double[columns];
        this.highestOfItems = new double[columns];
        this.highestOfScale = covariances.highestSum();
        for (int i = 0; i < columns; i++) {
            highestOfItems[i] = covariances.highestSum(i);
            for (long reached : covariances.atLeast(i)) {
                means[i] += (double) reached / n;
            }
        }
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j < columns; j++) {
                slopes[i][j] = i == j
                        ? new double[covariances.atLeast(i).length + 1]
                        : slope(covariances.atLeast(i), covariances.atLeast(j), means[i], means[j]);
            }
        }
        read(table, counts.lowest(), covariances);
    }

    /** The derivative of the highest covariance with respect to an answer on the first of two items, centred. */
    private double[] slope(long[] own, long[] other, double mean, double otherMean) {
        double[] slope = new double[own.length + 1];
        for (int g = 0; g < own.length; g++) {
            double weight = 0;
            for (long reached : other) {
                weight += own[g] < reached ? 1 : own[g] == reached ? 0.5 : 0;
            }
            double share = (double) own[g] / n;
            for (int level = 0; level <= own.length; level++) {
                slope[level] += weight * ((level > g ? 1 : 0) - share);
            }
        }
        for (int level = 0; level <= own.length; level++) {
            slope[level] -= (level - mean) * otherMean;
        }
        return slope;
    }

    private void read(OrdinalTable table, int lowest, PairCovariances covariances) {
        double hOfScale = covariances.observedSum() / highestOfScale;
        double[] h = new double[columns];
        double[] meanOfItems = new double[columns];
        for (int i = 0; i < columns; i++) {
            h[i] = highestOfItems[i] > 0 ? covariances.observedSum(i) / highestOfItems[i] : 0;
            meanOfItems[i] = covariances.observedSum(i) / n / n;
        }
        double[][] total = new double[columns][];
        for (int i = 0; i < columns; i++) {
            total[i] = new double[covariances.atLeast(i).length + 1];
            for (int j = 0; j < columns; j++) {
                for (int level = 0; level < total[i].length; level++) {
                    total[i][level] += slopes[i][j][level];
                }
            }
        }
        int[] levels = new int[columns];
        double[] centred = new double[columns];
        for (int r = 0; r < table.rows(); r++) {
            if (!complete(table, r)) {
                continue;
            }
            double sum = 0;
            for (int i = 0; i < columns; i++) {
                levels[i] = table.code(r, i) - lowest;
                centred[i] = levels[i] - means[i];
                sum += centred[i];
            }
            double ofScale = 0;
            for (int i = 0; i < columns; i++) {
                double products = centred[i] * (sum - centred[i]);
                double others = 0;
                for (int j = 0; j < columns; j++) {
                    others += slopes[j][i][levels[j]];
                }
                double ofItem = products - meanOfItems[i] - h[i] * (total[i][levels[i]] + others);
                squaresOfItems[i] += ofItem * ofItem;
                ofScale += products - meanOfItems[i] - 2 * hOfScale * total[i][levels[i]];
            }
            squaresOfScale += ofScale * ofScale;
        }
    }

    private boolean complete(OrdinalTable table, int row) {
        for (int c = 0; c < columns; c++) {
            if (!table.isPresent(row, c)) {
                return false;
            }
        }
        return true;
    }

    double scaleError() {
        return n * Math.sqrt(squaresOfScale) / highestOfScale;
    }

    double itemError(int item) {
        return n * Math.sqrt(squaresOfItems[item]) / highestOfItems[item];
    }
}
