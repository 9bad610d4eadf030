package nl.wijkkit.examples.benchmarks;

import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one benchmark measured, in units that compare.
 *
 * @param seconds  seconds an operation; NaN for a footprint
 * @param error  half the width of JMH's 99.9 % interval, as a part of the score; NaN when there were too few iterations
 * @param bytes  bytes allocated an operation, or kept an element of a footprint
 */
record Measured(double seconds, double error, double bytes) {

    static Measured of(RunResult run) {
        Result<?> primary = run.getPrimaryResult();
        double secondsInUnit = run.getParams().getTimeUnit().toNanos(1) * 1e-9;
        boolean rate = run.getParams().getMode() == Mode.Throughput;
        double score = primary.getScore();
        Result<?> allocated = run.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Measured(
                rate ? secondsInUnit / score : score * secondsInUnit,
                primary.getScoreError() / score,
                allocated == null ? Double.NaN : allocated.getScore());
    }

    static Measured of(Footprint footprint) {
        return new Measured(Double.NaN, Double.NaN, footprint.bytesEach());
    }

    /** The same, so many times slower. */
    Measured times(double slower) {
        return new Measured(seconds * slower, error, bytes);
    }

    /** A time with three figures: "0.73 us". */
    static String time(double seconds) {
        if (Double.isNaN(seconds)) {
            return "-";
        }
        if (seconds < 1e-6) {
            return figures(seconds * 1e9) + " ns";
        }
        if (seconds < 1e-3) {
            return figures(seconds * 1e6) + " us";
        }
        return seconds < 1 ? figures(seconds * 1e3) + " ms" : figures(seconds) + " s";
    }

    /** A rate with three figures: "4.15 M/s". */
    static String rate(double perSecond) {
        if (perSecond >= 1e6) {
            return figures(perSecond / 1e6) + " M/s";
        }
        return perSecond >= 1e3 ? figures(perSecond / 1e3) + " k/s" : figures(perSecond) + " /s";
    }

    /** A size with three figures: "3.6 kB". */
    static String size(double bytes) {
        if (Double.isNaN(bytes)) {
            return "-";
        }
        if (bytes >= 1e6) {
            return figures(bytes / 1e6) + " MB";
        }
        return bytes >= 1e3 ? figures(bytes / 1e3) + " kB" : String.format(Locale.ROOT, "%.0f B", bytes);
    }

    private static String figures(double value) {
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
