package nl.wijkkit.examples.cli.research;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.irt.CreditItem;
import nl.wijkkit.zrm.reliability.irt.PartialCredit;
import nl.wijkkit.zrm.reliability.irt.PartialCreditModel;

/** The partial credit model: where two neighbouring levels of a domain are equally likely, if all domains weigh the same. */
final class CreditSection {

    private CreditSection() {}

    static Section of(Items items, Wording wording) {
        Estimate<PartialCredit> found = PartialCreditModel.withDefaults().of(items.table());
        Block block =
                found.fold(model -> thresholds(items, model, wording), reason -> wording.undefined("credit", reason));
        return Section.of("credit", wording, List.of(block));
    }

    private static Block thresholds(Items items, PartialCredit model, Wording wording) {
        List<List<Cell>> rows = new ArrayList<>();
        List<DotPlot.Line> lines = new ArrayList<>();
        List<String> disordered = new ArrayList<>();
        for (int i = 0; i < model.items().size(); i++) {
            CreditItem item = model.items().get(i);
            Row row = Row.of(items.labels().get(i), wording).number(item.location(), 2);
            List<DotPlot.Dot> dots = new ArrayList<>();
            for (int level = items.lowest() + 1; level <= items.highest(); level++) {
                int threshold = level - item.lowestLevel() - 1;
                if (threshold < 0 || threshold >= item.thresholds().size()) {
                    row.absent(Undefined.UNUSED_CATEGORY);
                    continue;
                }
                double at = item.thresholds().get(threshold);
                row.number(at, 2);
                dots.add(new DotPlot.Dot(at, Estimate.undefined(Undefined.NOT_AVAILABLE), Integer.toString(level), 0));
            }
            if (!item.thresholds().equals(item.thresholds().stream().sorted().toList())) {
                disordered.add(items.labels().get(i));
            }
            rows.add(row.cells());
            lines.add(new DotPlot.Line(items.labels().get(i), dots));
        }
        return wording.exhibit(
                        "credit",
                        disordered.isEmpty()
                                ? wording.say("credit.ordered")
                                : wording.say("credit.disordered", wording.list(disordered)),
                        Basis.of(model.n(), model.missing(), model.source(), model.assumesInterval()),
                        GradedSection.head("credit", items, wording),
                        rows)
                .withPicture(DotPlot.svg(
                        "credit-picture",
                        wording.say("credit.caption"),
                        wording.say("credit.axis"),
                        List.of(),
                        lines,
                        wording));
    }
}
