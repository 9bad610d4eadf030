package nl.wijkkit.zrm.reliability.change;

import java.util.Arrays;

/** Numbers with their mean and standard deviation (divided by n - 1), from two passes in ascending order. */
final class Sample {

    private final double[] sorted;
    private final double mean;
    private final double sd;

    private Sample(double[] sorted, double mean, double sd) {
        this.sorted = sorted;
        this.mean = mean;
        this.sd = sd;
    }

    /** Sorts the given array, so that the order of persons cannot change a bit of the result. */
    static Sample of(double[] values) {
        Arrays.sort(values);
        int n = values.length;
        double mean = n == 0 ? 0 : Arrays.stream(values).sum() / n;
        double squares = 0;
        double largest = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
            largest = Math.max(largest, Math.abs(value));
        }
        boolean equal = n < 2 || values[n - 1] - values[0] <= 8 * Math.ulp(largest);
        return new Sample(values, mean, equal ? 0 : Math.sqrt(squares / (n - 1)));
    }

    double mean() {
        return mean;
    }

    /** Returns the standard deviation; exactly 0 if all numbers are equal but for the last bits. */
    double sd() {
        return sd;
    }

    double median() {
        int n = sorted.length;
        return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }
}
