package nl.wijkkit.zrm.reliability.consistency;

import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.Undefined;
import org.apache.commons.statistics.distribution.FDistribution;

/** Feldt's (1965) interval for alpha: (1 - alpha) over its estimate follows an F distribution. */
final class FeldtInterval {

    private FeldtInterval() {}

    static Estimate<Interval> of(double alpha, int columns, long n, double confidence) {
        if (n < 2) {
            return Estimate.undefined(Undefined.TOO_FEW_ROWS);
        }
        if (alpha > 1) {
            return Estimate.undefined(Undefined.SINGULAR_MATRIX);
        }
        FDistribution f = FDistribution.of(n - 1.0, (n - 1.0) * (columns - 1.0));
        double tail = (1 - confidence) / 2;
        double high = refined(f, f.inverseSurvivalProbability(tail), tail, true);
        double low = refined(f, f.inverseCumulativeProbability(tail), tail, false);
        return Estimate.of(new Interval(1 - (1 - alpha) * high, 1 - (1 - alpha) * low, confidence));
    }

    /** The library's quantile is right to nine digits or so; two steps of Newton's method make it right to all. */
    private static double refined(FDistribution f, double quantile, double tail, boolean upper) {
        double x = quantile;
        for (int step = 0; step < 2; step++) {
            double density = f.density(x);
            if (!(density > 0) || Double.isInfinite(density)) {
                return x;
            }
            double over = upper ? tail - f.survivalProbability(x) : f.cumulativeProbability(x) - tail;
            double next = x - over / density;
            x = next > 0 ? next : x;
        }
        return x;
    }
}
