package nl.wijkkit.examples.cli.research;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.correlation.Coefficient;
import nl.wijkkit.zrm.reliability.correlation.CorrelationMatrix;
import nl.wijkkit.zrm.reliability.correlation.CorrelationTest;
import nl.wijkkit.zrm.reliability.correlation.Correlations;
import nl.wijkkit.zrm.reliability.correlation.PolychoricCorrelations;
import nl.wijkkit.zrm.reliability.correlation.TestedCorrelation;

/** Which domains go together. */
final class CorrelationSection {

    private CorrelationSection() {}

    static Section of(Items items, Wording wording) {
        List<Block> blocks = new ArrayList<>();
        Estimate<CorrelationMatrix> polychoric =
                PolychoricCorrelations.withDefaults().of(items.available()).map(found -> found.correlations());
        blocks.add(heatMap(
                "correlations.spearman", items, Correlations.withDefaults().of(items.available()), wording));
        blocks.add(heatMap("correlations.polychoric", items, polychoric, wording));
        if (items.size() > 1) {
            blocks.add(pairs(items, polychoric, wording));
        }
        return Section.of("correlations", wording, blocks);
    }

    private static Block heatMap(String key, Items items, Estimate<CorrelationMatrix> estimate, Wording wording) {
        return estimate.fold(found -> heatMap(key, items, found, wording), reason -> wording.undefined(key, reason));
    }

    private static Block heatMap(String key, Items items, CorrelationMatrix matrix, Wording wording) {
        List<Cell> head = new ArrayList<>(List.of(Cell.text(wording.say("domain"))));
        for (int i = 0; i < items.size(); i++) {
            head.add(Cell.of(Integer.toString(i + 1), items.labels().get(i)));
        }
        List<List<Cell>> rows = new ArrayList<>();
        Extremes extremes = new Extremes();
        Range n = new Range();
        for (int i = 0; i < items.size(); i++) {
            Row row = Row.numbered(i + 1, items.labels().get(i), wording);
            for (int j = 0; j < items.size(); j++) {
                if (i == j) {
                    row.empty();
                    continue;
                }
                n.see(items.available().n(i, j));
                if (matrix.at(i, j) instanceof Estimate.None<Double> none) {
                    row.absent(none.reason());
                } else {
                    double value = matrix.at(i, j).orElseThrow();
                    row.number(value, 2, Heat.of(value));
                    extremes.see(value, i, j);
                }
            }
            rows.add(row.cells());
        }
        return wording.exhibit(
                key,
                extremes.reading(items, wording),
                n.basis(matrix.missing(), matrix.source(), matrix.assumesInterval()),
                head,
                rows);
    }

    private static Block pairs(Items items, Estimate<CorrelationMatrix> polychoric, Wording wording) {
        Estimate<CorrelationMatrix> kendall =
                Correlations.withDefaults().with(Coefficient.KENDALL_TAU_B).of(items.available());
        Estimate<CorrelationMatrix> spearman = Correlations.withDefaults().of(items.available());
        List<List<Cell>> rows = new ArrayList<>();
        int apart = 0;
        Range range = new Range();
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                long n = items.available().n(i, j);
                range.see(n);
                Estimate<TestedCorrelation> pearson =
                        CorrelationTest.withDefaults().with(Coefficient.PEARSON).of(items.available(), i, j);
                apart += pearson.fold(found -> found.interval(), Estimate::<Interval>undefined)
                                .fold(found -> found.lower() > 0 || found.upper() < 0, reason -> false)
                        ? 1
                        : 0;
                rows.add(Row.of(
                                items.labels().get(i) + " \u00d7 "
                                        + items.labels().get(j),
                                wording)
                        .count(n)
                        .number(at(spearman, i, j), 3)
                        .number(at(kendall, i, j), 3)
                        .number(at(polychoric, i, j), 3)
                        .number(pearson.map(TestedCorrelation::estimate), 3)
                        .limits(pearson.fold(TestedCorrelation::interval, Estimate::undefined), Shape.COEFFICIENT)
                        .cells());
            }
        }
        return wording.exhibit(
                        "correlations.pairs",
                        wording.say("correlations.pairs.reading", apart, rows.size()),
                        range.basis(
                                MissingData.PAIRWISE,
                                "Spearman (1904); Kendall (1945); Olsson (1979); Pearson (1896), interval of Fisher (1921)",
                                true),
                        wording.head("correlations.pairs"),
                        rows)
                .closed();
    }

    private static Estimate<Double> at(Estimate<CorrelationMatrix> matrix, int i, int j) {
        return matrix.fold(found -> found.at(i, j), Estimate::undefined);
    }

    /** The pairs that go together most and least. */
    private static final class Extremes {
        private double high = Double.NEGATIVE_INFINITY;
        private double low = Double.POSITIVE_INFINITY;
        private final int[] highest = new int[2];
        private final int[] lowest = new int[2];

        void see(double value, int i, int j) {
            if (value > high) {
                high = value;
                highest[0] = i;
                highest[1] = j;
            }
            if (value < low) {
                low = value;
                lowest[0] = i;
                lowest[1] = j;
            }
        }

        String reading(Items items, Wording wording) {
            return high < low
                    ? wording.say("correlations.none")
                    : wording.say(
                            "correlations.reading",
                            items.labels().get(highest[0]),
                            items.labels().get(highest[1]),
                            wording.decimal(high, 2),
                            items.labels().get(lowest[0]),
                            items.labels().get(lowest[1]),
                            wording.decimal(low, 2));
        }
    }
}
