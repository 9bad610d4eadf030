package nl.wijkkit.examples.cli.research;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.mokken.ItemScalability;
import nl.wijkkit.zrm.reliability.mokken.MokkenScalability;
import nl.wijkkit.zrm.reliability.mokken.Scalability;

/** Whether the domains put persons in the same order (Mokken's H), without any distance between levels. */
final class MokkenSection {

    private MokkenSection() {}

    static Section of(Items items, Wording wording) {
        Estimate<Scalability> found = MokkenScalability.withDefaults().of(items.table());
        List<Block> blocks = new ArrayList<>();
        blocks.add(wording.statistic(
                "mokken",
                found.map(scale -> Figure.withStandardError(
                        scale.estimate(), scale.standardError(), Shape.COEFFICIENT, basis(scale)))));
        found.toOptional().ifPresent(scale -> blocks.add(ofDomains(items, scale, wording)));
        return Section.of("mokken", wording, blocks);
    }

    private static Basis basis(Scalability found) {
        return Basis.of(found.n(), found.missing(), found.source(), found.assumesInterval());
    }

    private static Block ofDomains(Items items, Scalability scale, Wording wording) {
        List<List<Cell>> rows = new ArrayList<>();
        List<DotPlot.Line> lines = new ArrayList<>();
        int weak = 0;
        for (int i = 0; i < scale.items().size(); i++) {
            ItemScalability item = scale.items().get(i);
            Estimate<Interval> interval = item.estimate()
                    .fold(value -> item.standardError().map(error -> Figure.around(value, error)), Estimate::undefined);
            weak += interval.fold(found -> found.lower() < 0.3, reason -> true) ? 1 : 0;
            rows.add(Row.of(items.labels().get(i), wording)
                    .number(item.estimate(), 3)
                    .number(item.standardError(), 3)
                    .limits(interval, Shape.COEFFICIENT)
                    .cells());
            lines.add(new DotPlot.Line(
                    items.labels().get(i),
                    item.estimate()
                            .fold(value -> List.of(new DotPlot.Dot(value, interval, "", 0)), reason -> List.of())));
        }
        return wording.exhibit(
                        "mokken.domains",
                        wording.say("mokken.domains.reading", rows.size() - weak, rows.size()),
                        basis(scale),
                        wording.head("mokken.domains"),
                        rows)
                .withPicture(DotPlot.svg(
                        "mokken-picture",
                        wording.say("mokken.domains.caption"),
                        wording.say("mokken.domains.axis"),
                        List.of(),
                        lines,
                        wording));
    }
}
