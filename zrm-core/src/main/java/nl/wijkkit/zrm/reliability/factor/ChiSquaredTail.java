package nl.wijkkit.zrm.reliability.factor;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** The logarithm of the upper tail of the chi squared distribution, also where the tail itself is too small for a double. */
final class ChiSquaredTail {

    private ChiSquaredTail() {}

    static double log(double chiSquared, int degrees) {
        double shape = degrees / 2.0;
        double x = chiSquared / 2;
        return x < shape + 1
                ? Math.log(ChiSquaredDistribution.of(degrees).survivalProbability(chiSquared))
                : -x + shape * Math.log(x) - LogGamma.value(shape) + Math.log(fraction(shape, x));
    }

    /** Legendre's continued fraction of the upper incomplete gamma function, by Lentz's method. */
    private static double fraction(double shape, double x) {
        double b = x + 1 - shape;
        double c = Double.MAX_VALUE;
        double d = 1 / b;
        double value = d;
        for (int i = 1; i < 100_000; i++) {
            double a = -i * (i - shape);
            b += 2;
            d = 1 / (a * d + b);
            c = b + a / c;
            double factor = d * c;
            value *= factor;
            if (Math.abs(factor - 1) < 1e-16) {
                return value;
            }
        }
        return value;
    }
}
