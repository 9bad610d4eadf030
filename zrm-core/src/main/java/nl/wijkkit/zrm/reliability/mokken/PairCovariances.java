package nl.wijkkit.zrm.reliability.mokken;

import java.math.BigInteger;
import nl.wijkkit.zrm.reliability.count.PairCounts;

/** The covariance of each pair of items and the highest that its margins allow, both n<sup>2</sup> times. */
final class PairCovariances {

    private final double[][] observed;
    private final double[][] highest;
    private final long[][] atLeast;

    PairCovariances(PairCounts counts) {
        int columns = counts.columns();
        this.observed = new double[columns][columns];
        this.highest = new double[columns][columns];
        this.atLeast = new long[columns][];
        for (int i = 0; i < columns; i++) {
            atLeast[i] = steps(counts, i);
            for (int j = 0; j < i; j++) {
                observed[i][j] = counts.crossProduct(i, j);
                observed[j][i] = observed[i][j];
                highest[i][j] = highest(atLeast[i], atLeast[j], counts.n(0));
                highest[j][i] = highest[i][j];
            }
        }
    }

    /** How many rows reach each level above the lowest. */
    private static long[] steps(PairCounts counts, int item) {
        long[] steps = new long[Math.max(0, counts.highest() - counts.lowest())];
        long reached = 0;
        for (int step = steps.length; step > 0; step--) {
            reached += counts.count(item, counts.lowest() + step);
            steps[step - 1] = reached;
        }
        return steps;
    }

    /** The covariance if the rows were in the same order on both items: then the rarer of two steps implies the other. */
    private static double highest(long[] first, long[] second, long n) {
        long both = 0;
        long sumOfFirst = 0;
        long sumOfSecond = 0;
        for (long a : first) {
            sumOfFirst += a;
            for (long b : second) {
                both += Math.min(a, b);
            }
        }
        for (long b : second) {
            sumOfSecond += b;
        }
        return BigInteger.valueOf(n)
                .multiply(BigInteger.valueOf(both))
                .subtract(BigInteger.valueOf(sumOfFirst).multiply(BigInteger.valueOf(sumOfSecond)))
                .doubleValue();
    }

    int columns() {
        return observed.length;
    }

    long[] atLeast(int item) {
        return atLeast[item];
    }

    double observed(int first, int second) {
        return observed[first][second];
    }

    double highest(int first, int second) {
        return highest[first][second];
    }

    double observedSum(int item) {
        return sum(observed[item]);
    }

    double highestSum(int item) {
        return sum(highest[item]);
    }

    double observedSum() {
        double sum = 0;
        for (double[] row : observed) {
            sum += sum(row);
        }
        return sum;
    }

    double highestSum() {
        double sum = 0;
        for (double[] row : highest) {
            sum += sum(row);
        }
        return sum;
    }

    private static double sum(double[] row) {
        double sum = 0;
        for (double value : row) {
            sum += value;
        }
        return sum;
    }
}
