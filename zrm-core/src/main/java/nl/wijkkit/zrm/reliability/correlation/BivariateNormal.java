package nl.wijkkit.zrm.reliability.correlation;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The standard normal distribution of two correlated variables.
 * <p>
 * The probability below (h, k) is &Phi;(h) &Phi;(k) plus the integral of the density over the correlation from 0 on
 * (Plackett, 1954). With the correlation as the sine of an angle the integrand is smooth but for a boundary layer at a
 * correlation of 1; panels that halve in width towards it, with 20 Gauss-Legendre nodes each, keep full precision.
 */
final class BivariateNormal {

    private static final int NODES = 20;
    private static final double[] NODE = new double[NODES];
    private static final double[] WEIGHT = new double[NODES];
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    static {
        for (int i = 0; i < NODES; i++) {
            double x = StrictMath.cos(StrictMath.PI * (i + 0.75) / (NODES + 0.5));
            double slope = 1;
            for (int step = 0; step < 20; step++) {
                double before = 1;
                double value = x;
                for (int degree = 2; degree <= NODES; degree++) {
                    double next = ((2 * degree - 1) * x * value - (degree - 1) * before) / degree;
                    before = value;
                    value = next;
                }
                slope = NODES * (x * value - before) / (x * x - 1);
                x -= value / slope;
            }
            NODE[i] = x;
            WEIGHT[i] = 2 / ((1 - x * x) * slope * slope);
        }
    }

    private final double correlation;
    private final double cosine;

    /** The correlation lies between -1 and 1, both excluded. */
    BivariateNormal(double correlation) {
        this.correlation = correlation;
        this.cosine = Math.sqrt((1 - correlation) * (1 + correlation));
    }

    /** The probability that the first variable is at most h and the second at most k; either may be infinite. */
    double below(double h, double k) {
        if (h == Double.NEGATIVE_INFINITY || k == Double.NEGATIVE_INFINITY) {
            return 0;
        }
        double independent = NORMAL.cumulativeProbability(h) * NORMAL.cumulativeProbability(k);
        if (Double.isInfinite(h) || Double.isInfinite(k) || correlation == 0) {
            return independent;
        }
        return correlation > 0 ? independent + area(h, k) : independent - area(h, -k);
    }

    /** The integral from a correlation of 0 to the absolute value of this one, over the angle from the boundary. */
    private double area(double h, double k) {
        double end = Math.atan2(cosine, Math.abs(correlation));
        double product = h * k;
        double distance = 0.5 * (h - k) * (h - k);
        double sum = 0;
        double high = Math.PI / 2;
        while (high > end) {
            double low = Math.max(end, high / 2);
            double half = (high - low) / 2;
            double middle = (high + low) / 2;
            double panel = 0;
            for (int i = 0; i < NODES; i++) {
                double angle = middle + half * NODE[i];
                double sine = Math.sin(angle);
                panel += WEIGHT[i] * Math.exp(-distance / (sine * sine) - product / (1 + Math.cos(angle)));
            }
            sum += half * panel;
            high = low;
        }
        return sum / (2 * Math.PI);
    }

    /** The density, which is also the derivative of the probability with respect to the correlation. */
    double density(double h, double k) {
        if (Double.isInfinite(h) || Double.isInfinite(k)) {
            return 0;
        }
        double other = correlation < 0 ? -k : k;
        double exponent = 0.5 * (h - other) * (h - other) / (cosine * cosine) + h * other / (1 + Math.abs(correlation));
        return Math.exp(-exponent) / (2 * Math.PI * cosine);
    }
}
