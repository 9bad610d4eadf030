package nl.wijkkit.zrm.reliability.irt;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Undefined;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/** Where each raw score places a person, given the thresholds. */
final class PersonScores {

    private static final double PRECISION = 1e-14;

    private final double[][] thresholds;
    private final int maximum;

    /** Takes the thresholds of each item. */
    PersonScores(double[][] thresholds) {
        this.thresholds = thresholds;
        this.maximum = IntStream.range(0, thresholds.length)
                .map(i -> thresholds[i].length)
                .sum();
    }

    List<RawScore> all(long[] frequencies) {
        return IntStream.rangeClosed(0, maximum)
                .mapToObj(score ->
                        new RawScore(score, frequencies[score], maximumLikelihood(score), weightedLikelihood(score)))
                .toList();
    }

    private Estimate<PersonScore> maximumLikelihood(int score) {
        return score == 0 || score == maximum
                ? Estimate.undefined(Undefined.NOT_AVAILABLE)
                : Estimate.of(at(root(theta -> score - moments(theta)[0])));
    }

    private PersonScore weightedLikelihood(int score) {
        return at(root(theta -> {
            double[] moments = moments(theta);
            return score - moments[0] + moments[2] / (2 * moments[1]);
        }));
    }

    private PersonScore at(double theta) {
        return new PersonScore(theta, 1 / Math.sqrt(moments(theta)[1]));
    }

    private static double root(DoubleUnaryOperator falling) {
        double low = -1;
        double high = 1;
        while (falling.applyAsDouble(low) < 0) {
            low *= 2;
        }
        while (falling.applyAsDouble(high) > 0) {
            high *= 2;
        }
        return new BrentSolver(PRECISION, PRECISION, PRECISION).findRoot(falling, low, high);
    }

    /** The expected raw score, its variance, which is the information, and its third central moment. */
    private double[] moments(double theta) {
        double[] sums = new double[3];
        for (double[] item : thresholds) {
            double[] logs = new double[item.length + 1];
            double highest = 0;
            for (int h = 1; h < logs.length; h++) {
                logs[h] = logs[h - 1] + theta - item[h - 1];
                highest = Math.max(highest, logs[h]);
            }
            double total = 0;
            double mean = 0;
            for (int h = 0; h < logs.length; h++) {
                logs[h] = Math.exp(logs[h] - highest);
                total += logs[h];
                mean += h * logs[h];
            }
            mean /= total;
            sums[0] += mean;
            for (int h = 0; h < logs.length; h++) {
                double deviation = h - mean;
                sums[1] += logs[h] / total * deviation * deviation;
                sums[2] += logs[h] / total * deviation * deviation * deviation;
            }
        }
        return sums;
    }
}
