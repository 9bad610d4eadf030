package nl.wijkkit.zrm.reliability.distribution;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The noncentral t distribution: of (Z + &delta;) / sqrt(V / &nu;), with Z standard normal and V chi-squared on &nu;
 * degrees of freedom.
 * <p>
 * The distribution function is the Poisson mixture of incomplete beta functions of Lenth (1989), "Algorithm AS 243",
 * Applied Statistics 38, 185-189, summed from the middle term outward as in Benton and Krishnamoorthy (2003),
 * Computational Statistics and Data Analysis 43, 249-267, so that it holds for large noncentrality too.
 */
public final class NoncentralT {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Terms below this part of the sum so far no longer count. */
    private static final double NEGLIGIBLE = 1e-17;

    private NoncentralT() {}

    /**
     * Returns the probability of a value of at most {@code t}.
     *
     * @param t  the value
     * @param df  the degrees of freedom, above 0
     * @param noncentrality  the noncentrality &delta;
     * @return the probability, from 0 to 1
     */
    public static double cumulative(double t, double df, double noncentrality) {
        if (t < 0) {
            return 1 - fromZeroUp(-t, df, -noncentrality);
        }
        return fromZeroUp(t, df, noncentrality);
    }

    /**
     * Returns the noncentrality under which a value of at most {@code t} has this probability.
     *
     * @param t  the value, finite
     * @param df  the degrees of freedom, above 0
     * @param probability  the probability, between 0 and 1
     * @return the noncentrality
     */
    public static double noncentralityFor(double t, double df, double probability) {
        // Var T is about 1 + t^2 / (2 df): a first guess from the normal approximation, widened until it brackets
        double spread = Math.sqrt(1 + t * t / (2 * df));
        double guess = t - spread * NORMAL.inverseCumulativeProbability(probability);
        double low = guess - spread;
        double high = guess + spread;
        while (cumulative(t, df, low) < probability) {
            low -= spread;
        }
        while (cumulative(t, df, high) > probability) {
            high += spread;
        }
        return bisectThenSecant(t, df, probability, low, high);
    }

    /** The Illinois variant of regula falsi: the bracket never breaks and it converges faster than linearly. */
    private static double bisectThenSecant(double t, double df, double probability, double from, double to) {
        double low = from;
        double high = to;
        double atLow = cumulative(t, df, low) - probability;
        double atHigh = cumulative(t, df, high) - probability;
        int side = 0;
        for (int i = 0; i < 200; i++) {
            double x = (low * atHigh - high * atLow) / (atHigh - atLow);
            double atX = cumulative(t, df, x) - probability;
            if (Math.abs(atX) < 1e-16 || Math.abs(high - low) <= 4e-16 * Math.max(1, Math.abs(x))) {
                return x;
            }
            if (atX > 0) {
                low = x;
                atLow = atX;
                atHigh *= side == 1 ? 0.5 : 1;
                side = 1;
            } else {
                high = x;
                atHigh = atX;
                atLow *= side == -1 ? 0.5 : 1;
                side = -1;
            }
        }
        return low + (high - low) / 2;
    }

    private static double fromZeroUp(double t, double df, double delta) {
        double below = NORMAL.cumulativeProbability(-delta);
        if (t == 0) {
            return below;
        }
        double x = t * t / (df + t * t);
        double half = delta * delta / 2;
        if (half == 0) {
            return TDistribution.of(df).cumulativeProbability(t);
        }
        int middle = (int) Math.floor(half);
        double even = PoissonDistribution.of(half).probability(middle);
        double odd = even * delta / Math.sqrt(2) * gammaRatio(middle + 1);
        double sum = up(middle, even, odd, half, x, df) + down(middle, even, odd, half, x, df);
        return Math.min(1, Math.max(0, below + sum / 2));
    }

    private static double up(int from, double evenWeight, double oddWeight, double half, double x, double df) {
        double sum = 0;
        double even = evenWeight;
        double odd = oddWeight;
        for (int i = from; ; i++) {
            double term = even * beta(x, i + 0.5, df) + odd * beta(x, i + 1.0, df);
            sum += term;
            if (Math.abs(even) + Math.abs(odd) < NEGLIGIBLE || Math.abs(term) < NEGLIGIBLE * Math.abs(sum)) {
                return sum;
            }
            even *= half / (i + 1);
            odd *= half / (i + 1.5);
        }
    }

    private static double down(int from, double evenWeight, double oddWeight, double half, double x, double df) {
        double sum = 0;
        double even = evenWeight;
        double odd = oddWeight;
        for (int i = from; i > 0; i--) {
            even *= i / half;
            odd *= (i + 0.5) / half;
            double term = even * beta(x, i - 0.5, df) + odd * beta(x, i, df);
            sum += term;
            if (Math.abs(even) + Math.abs(odd) < NEGLIGIBLE) {
                return sum;
            }
        }
        return sum;
    }

    private static double beta(double x, double a, double df) {
        return BetaDistribution.of(a, df / 2).cumulativeProbability(x);
    }

    /**
     * Returns &Gamma;(a) / &Gamma;(a + 1/2), which is the constant in the density of t with 2a degrees of freedom.
     *
     * @param a  half the degrees of freedom, above 0
     * @return the ratio
     */
    public static double gammaRatio(double a) {
        return 1 / (TDistribution.of(2 * a).density(0) * Math.sqrt(2 * a * Math.PI));
    }
}
