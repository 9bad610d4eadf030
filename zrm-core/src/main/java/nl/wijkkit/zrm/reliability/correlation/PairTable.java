package nl.wijkkit.zrm.reliability.correlation;

import java.util.Arrays;
import java.util.Optional;
import nl.wijkkit.zrm.reliability.Undefined;

/** The joint counts of two columns, and the sums over pairs of rows that rank correlations need. */
final class PairTable {

    private final long[][] counts;
    private final long[] rows;
    private final long[] columns;
    private final long n;

    PairTable(long[][] counts) {
        this.counts = counts;
        this.rows = new long[counts.length];
        this.columns = new long[counts.length];
        long total = 0;
        for (int a = 0; a < counts.length; a++) {
            for (int b = 0; b < counts.length; b++) {
                rows[a] += counts[a][b];
                columns[b] += counts[a][b];
                total += counts[a][b];
            }
        }
        this.n = total;
    }

    long n() {
        return n;
    }

    long[][] counts() {
        return counts;
    }

    long[] rows() {
        return rows;
    }

    long[] columns() {
        return columns;
    }

    /** Why no correlation exists. */
    Optional<Undefined> withoutCorrelation() {
        if (n == 0) {
            return Optional.of(Undefined.NO_DATA);
        }
        if (n == 1) {
            return Optional.of(Undefined.TOO_FEW_ROWS);
        }
        boolean constant = used(rows) < 2 || used(columns) < 2;
        return constant ? Optional.of(Undefined.NO_VARIATION) : Optional.empty();
    }

    private static long used(long[] margin) {
        return Arrays.stream(margin).filter(count -> count > 0).count();
    }

    double correlation(Coefficient coefficient) {
        return switch (coefficient) {
            case PEARSON -> product(centred(rows), centred(columns));
            case SPEARMAN -> product(ranks(rows), ranks(columns));
            case KENDALL_TAU_B -> tauB();
            case POLYCHORIC -> new PolychoricLikelihood(this).maximum();
        };
    }

    /** n times the deviation of each category from the mean category: whole numbers, whatever the shift of the codes. */
    private double[] centred(long[] margin) {
        long sum = 0;
        for (int a = 0; a < margin.length; a++) {
            sum += a * margin[a];
        }
        double[] scores = new double[margin.length];
        for (int a = 0; a < margin.length; a++) {
            scores[a] = (double) (n * a) - sum;
        }
        return scores;
    }

    /** Twice the deviation of each category's mid-rank from the mean rank: whole numbers. */
    private double[] ranks(long[] margin) {
        double[] scores = new double[margin.length];
        long before = 0;
        for (int a = 0; a < margin.length; a++) {
            scores[a] = 2.0 * before + margin[a] - n;
            before += margin[a];
        }
        return scores;
    }

    private double product(double[] ofRows, double[] ofColumns) {
        double products = 0;
        double squaresOfRows = 0;
        double squaresOfColumns = 0;
        for (int a = 0; a < counts.length; a++) {
            double inRow = 0;
            for (int b = 0; b < counts.length; b++) {
                inRow += ofColumns[b] * counts[a][b];
            }
            products += ofRows[a] * inRow;
            squaresOfRows += ofRows[a] * (ofRows[a] * rows[a]);
            squaresOfColumns += ofColumns[a] * (ofColumns[a] * columns[a]);
        }
        double ratio = products / Math.sqrt(squaresOfRows * squaresOfColumns);
        return Math.max(-1, Math.min(1, ratio));
    }

    private double tauB() {
        return concordantMinusDiscordant() / Math.sqrt(untied(rows) * untied(columns));
    }

    /** Pairs of rows in the same order on both columns, minus those in opposite order. */
    double concordantMinusDiscordant() {
        double difference = 0;
        long[] above = new long[counts.length];
        for (int a = 0; a < counts.length; a++) {
            long left = 0;
            long right = Arrays.stream(above).sum();
            for (int b = 0; b < counts.length; b++) {
                right -= above[b];
                difference += (double) counts[a][b] * (left - right);
                left += above[b];
            }
            for (int b = 0; b < counts.length; b++) {
                above[b] += counts[a][b];
            }
        }
        return difference;
    }

    private double untied(long[] margin) {
        double pairs = 0.5 * n * (n - 1.0);
        for (long count : margin) {
            pairs -= 0.5 * count * (count - 1.0);
        }
        return pairs;
    }

    /** The variance of concordant minus discordant pairs without association, corrected for ties (Kendall, 1970). */
    double varianceOfDifference() {
        double[] t = tieSums(rows);
        double[] u = tieSums(columns);
        double size = n;
        return (size * (size - 1) * (2 * size + 5) - t[2] - u[2]) / 18
                + t[0] * u[0] / (2 * size * (size - 1))
                + t[1] * u[1] / (9 * size * (size - 1) * (size - 2));
    }

    private static double[] tieSums(long[] margin) {
        double[] sums = new double[3];
        for (long count : margin) {
            double t = count;
            sums[0] += t * (t - 1);
            sums[1] += t * (t - 1) * (t - 2);
            sums[2] += t * (t - 1) * (2 * t + 5);
        }
        return sums;
    }
}
