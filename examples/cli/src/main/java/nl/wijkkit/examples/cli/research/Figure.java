package nl.wijkkit.examples.cli.research;

import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.Undefined;

/**
 * One number with all that a researcher must know of it.
 *
 * @param value  the estimate
 * @param interval  its interval, or why there is none
 * @param shape  how it is written
 * @param basis  what it rests on
 */
record Figure(double value, Estimate<Interval> interval, Shape shape, Basis basis) {

    static Figure of(double value, Estimate<Interval> interval, Shape shape, Basis basis) {
        return new Figure(value, interval, shape, basis);
    }

    /** A figure of a kind for which the library has no interval. */
    static Figure withoutInterval(double value, Shape shape, Basis basis) {
        return new Figure(value, Estimate.undefined(Undefined.NOT_AVAILABLE), shape, basis);
    }

    /** A figure with an interval of normal theory: 1.96 standard errors to either side. */
    static Figure withStandardError(double value, Estimate<Double> standardError, Shape shape, Basis basis) {
        return new Figure(value, standardError.map(error -> around(value, error)), shape, basis);
    }

    /** The interval of normal theory at 95%. */
    static Interval around(double value, double standardError) {
        double reach = 1.959963984540054 * standardError;
        return new Interval(value - reach, value + reach, 0.95);
    }
}
