package nl.wijkkit.examples.cli.research;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.irt.GradedItem;
import nl.wijkkit.zrm.reliability.irt.GradedResponse;
import nl.wijkkit.zrm.reliability.irt.GradedResponseModel;

/** The graded response model: where on one underlying scale each level begins, and how sharply a domain separates. */
final class GradedSection {

    private GradedSection() {}

    static Section of(Items items, Wording wording) {
        Estimate<GradedResponse> found = GradedResponseModel.withDefaults().of(items.table());
        List<Block> blocks = new ArrayList<>();
        blocks.add(wording.statistic(
                "graded.reliability",
                found.fold(
                        model -> model.empiricalReliability()
                                .map(value -> Figure.withoutInterval(value, Shape.RELIABILITY, basis(model))),
                        Estimate::undefined)));
        found.toOptional().ifPresent(model -> blocks.add(thresholds(items, model, wording)));
        found.toOptional()
                .ifPresent(model -> blocks.add(new Block.Remark(wording.say(
                        "graded.fit",
                        wording.decimal(model.logLikelihood(), 3),
                        model.parameters(),
                        wording.decimal(model.aic(), 1),
                        wording.decimal(model.bic(), 1),
                        model.nodes()))));
        return Section.of("graded", wording, blocks);
    }

    private static Basis basis(GradedResponse model) {
        return Basis.of(model.n(), model.missing(), model.source(), model.assumesInterval());
    }

    private static Block thresholds(Items items, GradedResponse model, Wording wording) {
        List<List<Cell>> rows = new ArrayList<>();
        List<DotPlot.Line> lines = new ArrayList<>();
        for (int i = 0; i < model.items().size(); i++) {
            GradedItem item = model.items().get(i);
            Row row = Row.of(items.labels().get(i), wording).number(item.discrimination(), 2);
            List<DotPlot.Dot> dots = new ArrayList<>();
            for (int level = items.lowest() + 1; level <= items.highest(); level++) {
                int threshold = item.levels().indexOf(level) - 1;
                if (threshold < 0) {
                    row.absent(Undefined.UNUSED_CATEGORY);
                    continue;
                }
                double at = item.difficulties().get(threshold);
                row.number(at, 2);
                dots.add(new DotPlot.Dot(at, Estimate.undefined(Undefined.NOT_AVAILABLE), Integer.toString(level), 0));
            }
            rows.add(row.cells());
            lines.add(new DotPlot.Line(items.labels().get(i), dots));
        }
        return wording.exhibit(
                        "graded.thresholds",
                        reading(items, model, wording),
                        basis(model),
                        head("graded.thresholds", items, wording),
                        rows)
                .withPicture(DotPlot.svg(
                        "graded-picture",
                        wording.say("graded.thresholds.caption"),
                        wording.say("graded.thresholds.axis"),
                        List.of(),
                        lines,
                        wording));
    }

    private static String reading(Items items, GradedResponse model, Wording wording) {
        Comparator<Integer> bySharpness =
                Comparator.comparingDouble(i -> model.items().get(i).discrimination());
        List<Integer> all = IntStream.range(0, model.items().size())
                .boxed()
                .sorted(bySharpness)
                .toList();
        int sharpest = all.get(all.size() - 1);
        int bluntest = all.get(0);
        return wording.say(
                "graded.thresholds.reading",
                items.labels().get(sharpest),
                wording.decimal(model.items().get(sharpest).discrimination(), 2),
                items.labels().get(bluntest),
                wording.decimal(model.items().get(bluntest).discrimination(), 2));
    }

    /** The names of the columns: those of the words, then one for each level above the lowest. */
    static List<Cell> head(String key, Items items, Wording wording) {
        List<Cell> head = new ArrayList<>(wording.head(key));
        for (int level = items.lowest() + 1; level <= items.highest(); level++) {
            head.add(Cell.text(wording.say(key + ".level", level, level - 1)));
        }
        return head;
    }
}
