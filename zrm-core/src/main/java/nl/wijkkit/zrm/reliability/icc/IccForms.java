package nl.wijkkit.zrm.reliability.icc;

import java.util.Optional;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.Undefined;

/**
 * Computes the six forms from mean squares: Shrout and Fleiss (1979) for values, tests and intervals, McGraw and Wong
 * (1996) for the second test and interval of the two forms of absolute agreement.
 */
final class IccForms {

    /** A total variance this small beside the mean squares is what rounding left of zero. */
    private static final double ROUNDING = 1e-14;

    private final double n;
    private final double k;
    private final double subjects;
    private final double within;
    private final double raters;
    private final double residual;
    private final double confidence;
    private final double tail;

    IccForms(TwoWayAnova anova, double confidence) {
        this.n = anova.n();
        this.k = anova.raters();
        this.subjects = anova.msSubjects();
        this.within = anova.msWithin();
        this.raters = anova.msRaters();
        this.residual = anova.msResidual();
        this.confidence = confidence;
        this.tail = (1 - confidence) / 2;
    }

    Estimate<Icc.Form> of(IccForm form) {
        double denominator = switch (form) {
            case ICC1 -> subjects + (k - 1) * within;
            case ICC2 -> subjects + (k - 1) * residual + k / n * (raters - residual);
            case ICC3 -> subjects + (k - 1) * residual;
            case ICC1K, ICC3K -> subjects;
            case ICC2K -> subjects + (raters - residual) / n;
        };
        if (denominator <= ROUNDING * (subjects + within + raters + residual)) {
            return Estimate.undefined(Undefined.NO_TOTAL_VARIANCE);
        }
        boolean oneWay = form == IccForm.ICC1 || form == IccForm.ICC1K;
        double error = oneWay ? within : residual;
        double value = (subjects - error) / denominator;
        double df2 = oneWay ? n * (k - 1) : (n - 1) * (k - 1);
        double f = subjects / error;
        return Estimate.of(new Icc.Form(
                form,
                value,
                FTest.of(f, n - 1, df2),
                switch (form) {
                    case ICC1, ICC3 -> ofOne(f, df2);
                    case ICC1K, ICC3K -> ofMean(f, df2);
                    case ICC2 -> agreement(value);
                    case ICC2K -> agreementStepped();
                },
                switch (form) {
                    case ICC2, ICC2K -> mcgrawWong(form, value, f);
                    case ICC1, ICC3, ICC1K, ICC3K -> Optional.empty();
                }));
    }

    private Estimate<Interval> ofOne(double f, double df2) {
        return interval(1 - k / (lowerF(f, df2) + k - 1), 1 - k / (upperF(f, df2) + k - 1));
    }

    private Estimate<Interval> ofMean(double f, double df2) {
        return interval(1 - 1 / lowerF(f, df2), 1 - 1 / upperF(f, df2));
    }

    private double lowerF(double f, double df2) {
        return f / FTest.exceededWith(tail, n - 1, df2);
    }

    private double upperF(double f, double df2) {
        return f * FTest.exceededWith(tail, df2, n - 1);
    }

    /** The interval of ICC2, with Satterthwaite degrees of freedom at the estimate. */
    private Estimate<Interval> agreement(double value) {
        double df = satterthwaite(value);
        if (raters == 0 && residual == 0) {
            return interval(value, value);
        }
        if (!(df > 0)) {
            return Estimate.undefined(Undefined.NO_TOTAL_VARIANCE);
        }
        double above = FTest.exceededWith(tail, n - 1, df);
        double below = FTest.exceededWith(tail, df, n - 1);
        double error = k * raters + (k * n - k - n) * residual;
        return interval(
                n * (subjects - above * residual) / (above * error + n * subjects),
                n * (below * subjects - residual) / (error + n * below * subjects));
    }

    /** The interval of ICC2K: that of ICC2 for one rating, stepped up to k by Spearman and Brown. */
    private Estimate<Interval> agreementStepped() {
        Estimate<Interval> ofOne =
                of(IccForm.ICC2).fold(form -> form.interval(), reason -> Estimate.<Interval>undefined(reason));
        return ofOne.fold(one -> interval(steppedUp(one.lower()), steppedUp(one.upper())), Estimate::undefined);
    }

    /** Below -1 / (k - 1) there is no mean of k ratings with a variance, so that nothing bounds it from below. */
    private double steppedUp(double one) {
        double denominator = 1 + (k - 1) * one;
        return denominator <= 0 ? Double.NEGATIVE_INFINITY : k * one / denominator;
    }

    private Optional<Icc.McgrawWong> mcgrawWong(IccForm form, double value, double f) {
        double df = satterthwaite(value);
        if (!(df > 0)) {
            return Optional.empty();
        }
        double above = FTest.exceededWith(tail, n - 1, df);
        double below = FTest.exceededWith(tail, df, n - 1);
        double error = form == IccForm.ICC2 ? k * raters + (k * n - k - n) * residual : raters - residual;
        return Optional.of(new Icc.McgrawWong(
                FTest.of(f, n - 1, df),
                interval(
                        n * (subjects - above * residual) / (above * error + n * subjects),
                        n * (below * subjects - residual) / (error + n * below * subjects))));
    }

    /**
     * Degrees of freedom of a MSC + b MSE with a = k r / (n (1 - r)) and b = 1 + k r (n - 1) / (n (1 - r)), multiplied by
     * n (1 - r) so that they exist for r = 1.
     */
    private double satterthwaite(double r) {
        double ofRaters = k * r * raters;
        double ofResidual = (n * (1 - r) + k * r * (n - 1)) * residual;
        double sum = ofRaters + ofResidual;
        return sum * sum / (ofRaters * ofRaters / (k - 1) + ofResidual * ofResidual / ((n - 1) * (k - 1)));
    }

    private Estimate<Interval> interval(double lower, double upper) {
        return lower <= upper
                ? Estimate.of(new Interval(lower, upper, confidence))
                : Estimate.undefined(Undefined.NO_TOTAL_VARIANCE);
    }
}
