package nl.wijkkit.examples.cli.research;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.factor.Adequacy;
import nl.wijkkit.zrm.reliability.factor.FactorLoading;
import nl.wijkkit.zrm.reliability.factor.OneFactor;
import nl.wijkkit.zrm.reliability.factor.OneFactorAnalysis;
import nl.wijkkit.zrm.reliability.factor.OrdinalConsistency;
import nl.wijkkit.zrm.reliability.factor.OrdinalReliability;
import nl.wijkkit.zrm.reliability.factor.SamplingAdequacy;

/** Whether one thing lies behind all domains, and how strongly each domain shows it. */
final class FactorSection {

    private FactorSection() {}

    static Section of(Items items, Wording wording) {
        Estimate<OneFactor> factor = OneFactorAnalysis.withDefaults().of(items.complete());
        Estimate<OneFactor> ordinal = OrdinalReliability.withDefaults()
                .of(items.complete())
                .fold(OrdinalConsistency::factor, Estimate::undefined);
        Estimate<Adequacy> adequacy = SamplingAdequacy.withDefaults().of(items.complete());
        List<Block> blocks = new ArrayList<>();
        blocks.add(factor.fold(
                found -> loadings(items, found, ordinal, wording), reason -> wording.undefined("factor", reason)));
        blocks.add(wording.statistic(
                "factor.residual",
                factor.map(found -> Figure.withoutInterval(
                        found.rootMeanSquareResidual(), Shape.COEFFICIENT, ConsistencySection.basis(found)))));
        blocks.add(adequacy.fold(
                found -> eigenvalues(found, wording), reason -> wording.undefined("factor.eigenvalues", reason)));
        blocks.add(wording.statistic(
                "factor.kmo",
                adequacy.fold(
                        found -> found.kaiserMeyerOlkin()
                                .map(kmo -> Figure.withoutInterval(kmo.overall(), Shape.COEFFICIENT, basis(found))),
                        Estimate::undefined)));
        return Section.of("factor", wording, blocks);
    }

    private static Block loadings(Items items, OneFactor factor, Estimate<OneFactor> ordinal, Wording wording) {
        List<List<Cell>> rows = new ArrayList<>();
        List<DotPlot.Line> lines = new ArrayList<>();
        int strongest = 0;
        int weakest = 0;
        for (int i = 0; i < factor.loadings().size(); i++) {
            int at = i;
            FactorLoading loading = factor.loadings().get(i);
            Estimate<Double> other =
                    ordinal.map(found -> found.loadings().get(at).loading());
            rows.add(Row.of(items.labels().get(i), wording)
                    .number(loading.loading(), 3)
                    .number(loading.uniqueness(), 3)
                    .number(other, 3)
                    .cells());
            List<DotPlot.Dot> dots = new ArrayList<>(List.of(dot(loading.loading(), 0)));
            other.toOptional().ifPresent(value -> dots.add(dot(value, 1)));
            lines.add(new DotPlot.Line(items.labels().get(i), dots));
            strongest = loading.loading() > factor.loadings().get(strongest).loading() ? i : strongest;
            weakest = loading.loading() < factor.loadings().get(weakest).loading() ? i : weakest;
        }
        String reading = factor.heywoodItems().isEmpty()
                ? wording.say(
                        "factor.reading",
                        items.labels().get(strongest),
                        wording.decimal(factor.loadings().get(strongest).loading(), 2),
                        items.labels().get(weakest),
                        wording.decimal(factor.loadings().get(weakest).loading(), 2))
                : wording.say("factor.heywood");
        return wording.exhibit("factor", reading, ConsistencySection.basis(factor), wording.head("factor"), rows)
                .withPicture(DotPlot.svg(
                        "factor-picture",
                        wording.say("factor.caption"),
                        wording.say("factor.axis"),
                        List.of(wording.say("factor.series.numbers"), wording.say("factor.series.ordinal")),
                        lines,
                        wording));
    }

    private static DotPlot.Dot dot(double value, int series) {
        return new DotPlot.Dot(value, Estimate.undefined(Undefined.NOT_AVAILABLE), "", series);
    }

    private static Block eigenvalues(Adequacy adequacy, Wording wording) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Double> values = adequacy.eigenvalues();
        for (int i = 0; i < values.size(); i++) {
            rows.add(Row.of(Integer.toString(i + 1), wording)
                    .number(values.get(i), 3)
                    .share(values.get(i) / values.size())
                    .cells());
        }
        return wording.exhibit(
                "factor.eigenvalues",
                values.size() < 2
                        ? wording.say("factor.eigenvalues.none")
                        : wording.say(
                                "factor.eigenvalues.reading",
                                wording.percent(values.get(0) / values.size(), 0),
                                wording.decimal(values.get(0), 2),
                                wording.decimal(values.get(1), 2)),
                basis(adequacy),
                wording.head("factor.eigenvalues"),
                rows);
    }

    private static Basis basis(Adequacy found) {
        return Basis.of(found.n(), found.missing(), found.source(), found.assumesInterval());
    }
}
