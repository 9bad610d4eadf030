package nl.wijkkit.examples.cli.research;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.consistency.Alpha;
import nl.wijkkit.zrm.reliability.consistency.AlphaItem;
import nl.wijkkit.zrm.reliability.consistency.CronbachAlpha;
import nl.wijkkit.zrm.reliability.consistency.GuttmanLambdas;
import nl.wijkkit.zrm.reliability.consistency.Lambdas;
import nl.wijkkit.zrm.reliability.consistency.MeasurementError;
import nl.wijkkit.zrm.reliability.consistency.StandardErrorOfMeasurement;
import nl.wijkkit.zrm.reliability.factor.OneFactor;
import nl.wijkkit.zrm.reliability.factor.OneFactorAnalysis;

/** How well the domains go together as one total score, and how far a total score can be trusted. */
final class ConsistencySection {

    private ConsistencySection() {}

    static Section of(Items items, Wording wording) {
        List<Block> blocks = new ArrayList<>();
        Estimate<Alpha> alpha = CronbachAlpha.withDefaults().of(items.complete());
        blocks.add(wording.statistic("alpha", alpha.map(ConsistencySection::raw)));
        blocks.add(wording.statistic("alpha.standardized", standardized(alpha)));
        if (items.completeRows() < items.table().rows()) {
            blocks.add(wording.statistic(
                    "alpha.pairwise",
                    CronbachAlpha.withDefaults().of(items.available()).map(ConsistencySection::raw)));
        }
        blocks.add(wording.statistic(
                "omega",
                OneFactorAnalysis.withDefaults()
                        .of(items.complete())
                        .map(found -> Figure.withoutInterval(found.omega(), Shape.RELIABILITY, basis(found)))));
        blocks.addAll(measurementError(items, wording));
        blocks.add(alpha.fold(
                found -> ofDomains(items, found, wording), reason -> wording.undefined("consistency.domains", reason)));
        blocks.add(GuttmanLambdas.withDefaults()
                .of(items.complete())
                .fold(found -> lambdas(found, wording), reason -> wording.undefined("lambdas", reason)));
        return Section.of("consistency", wording, blocks);
    }

    static Basis basis(OneFactor factor) {
        return Basis.of(factor.n(), factor.missing(), factor.source(), factor.assumesInterval());
    }

    private static Basis basis(Alpha alpha) {
        return Basis.of(alpha.n(), alpha.missing(), alpha.source(), alpha.assumesInterval());
    }

    private static Figure raw(Alpha alpha) {
        return Figure.of(alpha.estimate(), alpha.interval(), Shape.RELIABILITY, basis(alpha));
    }

    private static Estimate<Figure> standardized(Estimate<Alpha> alpha) {
        return alpha.fold(
                found -> found.standardized()
                        .map(value -> Figure.withoutInterval(value, Shape.COEFFICIENT, basis(found))),
                Estimate::undefined);
    }

    private static List<Block> measurementError(Items items, Wording wording) {
        Estimate<MeasurementError> error =
                StandardErrorOfMeasurement.withDefaults().of(items.table());
        String reach = error.fold(found -> Shape.POINTS.said(found.observedHalfWidth(), wording), reason -> "");
        return List.of(
                wording.statistic("sem", error.map(found -> points(found, found.estimate())), reach),
                wording.statistic(
                        "sdc",
                        error.map(found -> points(found, found.smallestDetectableChange())),
                        items.size() * items.lowest(),
                        items.size() * items.highest()));
    }

    private static Figure points(MeasurementError error, double value) {
        return Figure.withoutInterval(
                value, Shape.POINTS, Basis.of(error.n(), error.missing(), error.source(), error.assumesInterval()));
    }

    private static Block ofDomains(Items items, Alpha alpha, Wording wording) {
        List<List<Cell>> rows = new ArrayList<>();
        List<DotPlot.Line> lines = new ArrayList<>();
        for (int i = 0; i < alpha.items().size(); i++) {
            AlphaItem item = alpha.items().get(i);
            String label = items.labels().get(i);
            rows.add(Row.of(label, wording)
                    .number(item.itemRestCorrelation(), 3)
                    .number(item.itemTotalCorrelation(), 3)
                    .number(item.alphaIfDeleted(), 3)
                    .number(item.standardizedAlphaIfDeleted(), 3)
                    .cells());
            lines.add(new DotPlot.Line(
                    label,
                    item.itemRestCorrelation()
                            .fold(
                                    value -> List.of(
                                            new DotPlot.Dot(value, Estimate.undefined(Undefined.NOT_AVAILABLE), "", 0)),
                                    reason -> List.of())));
        }
        return wording.exhibit(
                        "consistency.domains",
                        leastFitting(items, alpha, wording),
                        basis(alpha),
                        wording.head("consistency.domains"),
                        rows)
                .withPicture(DotPlot.svg(
                        "consistency-domains-picture",
                        wording.say("consistency.domains.picture"),
                        wording.say("consistency.domains.axis"),
                        List.of(),
                        lines,
                        wording));
    }

    private static String leastFitting(Items items, Alpha alpha, Wording wording) {
        return IntStream.range(0, alpha.items().size())
                .boxed()
                .filter(i -> alpha.items()
                                .get(i)
                                .itemRestCorrelation()
                                .toOptional()
                                .isPresent()
                        && alpha.items().get(i).alphaIfDeleted().toOptional().isPresent())
                .min(Comparator.comparingDouble(
                        i -> alpha.items().get(i).itemRestCorrelation().orElseThrow()))
                .map(i -> wording.say(
                        "consistency.domains.reading",
                        items.labels().get(i),
                        wording.decimal(
                                alpha.items().get(i).itemRestCorrelation().orElseThrow(), 2),
                        wording.decimal(alpha.estimate(), 3),
                        wording.decimal(alpha.items().get(i).alphaIfDeleted().orElseThrow(), 3)))
                .orElseGet(() -> wording.say("consistency.domains.none"));
    }

    private static Block lambdas(Lambdas found, Wording wording) {
        List<List<Cell>> rows = List.of(
                lambda("1", Estimate.of(found.lambda1()), wording),
                lambda("2", Estimate.of(found.lambda2()), wording),
                lambda("3", Estimate.of(found.lambda3()), wording),
                lambda("4.highest", found.lambda4Highest(), wording),
                lambda("4.mean", Estimate.of(found.lambda4Mean()), wording),
                lambda("4.lowest", found.lambda4Lowest(), wording),
                lambda("5", Estimate.of(found.lambda5()), wording),
                lambda("6", found.lambda6(), wording));
        return wording.exhibit(
                "lambdas",
                wording.say(
                        "lambdas.reading", wording.decimal(found.lambda2(), 2), wording.decimal(found.lambda3(), 2)),
                Basis.of(found.n(), found.missing(), found.source(), found.assumesInterval()),
                wording.head("lambdas"),
                rows);
    }

    private static List<Cell> lambda(String which, Estimate<Double> value, Wording wording) {
        return Row.of(wording.say("lambdas." + which), wording).number(value, 3).cells();
    }
}
