package nl.wijkkit.examples.cli.research;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.agreement.FleissKappa;
import nl.wijkkit.zrm.reliability.agreement.GwetCoefficient;
import nl.wijkkit.zrm.reliability.agreement.KrippendorffAlpha;
import nl.wijkkit.zrm.reliability.agreement.MultiraterKappa;
import nl.wijkkit.zrm.reliability.agreement.RatingCounts;
import nl.wijkkit.zrm.reliability.icc.Icc;
import nl.wijkkit.zrm.reliability.icc.IccForm;
import nl.wijkkit.zrm.reliability.icc.IntraclassCorrelation;

/** Agreement among any number of raters: Krippendorff's alpha, Gwet's AC1, Fleiss' kappa and the intraclass correlation. */
final class RaterCoefficients {

    /** How many ratings the bootstrap draws in all; fewer replicates for more persons, never below the least. */
    private static final long DRAWS = 10_000_000;

    private static final int LEAST_REPLICATES = 200;
    private static final int MOST_REPLICATES = 2000;
    private static final long SEED = 1;

    private RaterCoefficients() {}

    static Block of(List<Ratings> ratings, Wording wording) {
        List<List<Cell>> rows = new ArrayList<>();
        Range n = new Range();
        int above = 0;
        int replicates = MOST_REPLICATES;
        for (Ratings domain : ratings) {
            RatingCounts counts = RatingCounts.of(domain.table(), domain.categories());
            replicates = replicates(domain.table().rows());
            Estimate<KrippendorffAlpha.Alpha> alpha = KrippendorffAlpha.withDefaults()
                    .with(KrippendorffAlpha.Metric.ORDINAL)
                    .withBootstrap(replicates, SEED)
                    .of(counts);
            Estimate<Interval> interval = alpha.fold(
                    found -> found.interval()
                            .map(bootstrap -> Estimate.of(bootstrap.interval()))
                            .orElseGet(() -> Estimate.undefined(Undefined.NOT_AVAILABLE)),
                    Estimate::undefined);
            Estimate<GwetCoefficient.Ac> gwet = GwetCoefficient.withDefaults().of(counts);
            Estimate<MultiraterKappa> fleiss = FleissKappa.withDefaults().of(counts);
            Estimate<Icc.Form> icc = IntraclassCorrelation.withDefaults()
                    .of(domain.table())
                    .fold(found -> found.form(IccForm.ICC2), Estimate::undefined);
            long units = alpha.fold(KrippendorffAlpha.Alpha::n, reason -> 0L);
            n.see(units);
            above += interval.fold(found -> found.lower() > 0, reason -> false) ? 1 : 0;
            rows.add(Row.of(domain.label(), wording)
                    .count(units)
                    .number(alpha.map(KrippendorffAlpha.Alpha::estimate), 3)
                    .limits(interval, Shape.COEFFICIENT)
                    .number(gwet.map(GwetCoefficient.Ac::estimate), 3)
                    .limits(
                            gwet.fold(
                                    found -> found.inference().map(GwetCoefficient.Inference::interval),
                                    Estimate::undefined),
                            Shape.COEFFICIENT)
                    .number(fleiss.map(MultiraterKappa::estimate), 3)
                    .number(icc.map(Icc.Form::estimate), 3)
                    .limits(icc.fold(Icc.Form::interval, Estimate::undefined), Shape.COEFFICIENT)
                    .cells());
        }
        return wording.exhibit(
                "agreement.coefficients",
                wording.say("agreement.coefficients.reading", above, rows.size(), wording.count(replicates), SEED),
                n.basis(
                        MissingData.AVAILABLE,
                        "Krippendorff (2011); Gwet (2014); Fleiss (1971); Shrout & Fleiss (1979)",
                        true),
                wording.head("agreement.coefficients"),
                rows);
    }

    private static int replicates(int units) {
        return (int) Math.max(LEAST_REPLICATES, Math.min(MOST_REPLICATES, DRAWS / Math.max(1, units)));
    }
}
