package nl.wijkkit.examples.cli.research;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.agreement.AgreementTable;
import nl.wijkkit.zrm.reliability.agreement.CohenKappa;
import nl.wijkkit.zrm.reliability.agreement.Kappa;
import nl.wijkkit.zrm.reliability.agreement.Weights;

/** How far raters choose the same level for the same person. */
final class AgreementSection {

    private AgreementSection() {}

    /** Shows the agreement per domain; every domain has the same raters. */
    static Section of(List<Ratings> ratings, String pairing, Wording wording) {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Remark(pairing)));
        if (!ratings.isEmpty()) {
            if (ratings.get(0).table().names().size() == 2) {
                blocks.add(steps(ratings, wording));
                blocks.add(kappas(ratings, wording));
            }
            blocks.add(RaterCoefficients.of(ratings, wording));
        }
        return Section.of("agreement", wording, blocks);
    }

    private static Block steps(List<Ratings> ratings, Wording wording) {
        List<List<Cell>> rows = new ArrayList<>();
        Range n = new Range();
        Steps all = new Steps();
        for (Ratings domain : ratings) {
            Steps steps = new Steps();
            steps.add(AgreementTable.of(domain.table(), 0, 1, domain.categories()));
            all.plus(steps);
            n.see(steps.n());
            rows.add(Row.of(domain.label(), wording)
                    .count(steps.n())
                    .share(steps.same, steps.n())
                    .share(steps.same + steps.oneApart, steps.n())
                    .share(steps.lower, steps.n())
                    .share(steps.higher, steps.n())
                    .cells());
        }
        return wording.exhibit(
                "agreement.steps",
                all.n() == 0
                        ? wording.say("agreement.steps.none")
                        : wording.say(
                                "agreement.steps.reading",
                                all.said(all.same, wording),
                                all.said(all.lower, wording),
                                all.said(all.higher, wording)),
                n.basis(MissingData.PAIRWISE, "Wilson (1927)", false),
                wording.head("agreement.steps"),
                rows);
    }

    private static Block kappas(List<Ratings> ratings, Wording wording) {
        List<List<Cell>> rows = new ArrayList<>();
        List<DotPlot.Line> lines = new ArrayList<>();
        Range n = new Range();
        String source = "";
        int above = 0;
        for (Ratings domain : ratings) {
            AgreementTable table = AgreementTable.of(domain.table(), 0, 1, domain.categories());
            n.see(table.n());
            Estimate<Kappa> quadratic =
                    CohenKappa.withDefaults().with(Weights.QUADRATIC).of(table);
            Row row = Row.of(domain.label(), wording).count(table.n());
            for (Weights weights : List.of(Weights.QUADRATIC, Weights.LINEAR, Weights.UNWEIGHTED)) {
                Estimate<Kappa> kappa = CohenKappa.withDefaults().with(weights).of(table);
                row.number(kappa.map(Kappa::estimate), 3).limits(kappa.map(Kappa::interval), Shape.COEFFICIENT);
                source = kappa.fold(Kappa::source, reason -> "Cohen (1960, 1968)");
            }
            rows.add(row.cells());
            above += quadratic.fold(kappa -> kappa.interval().lower() > 0, reason -> false) ? 1 : 0;
            lines.add(new DotPlot.Line(
                    domain.label(),
                    quadratic.fold(
                            kappa -> List.of(new DotPlot.Dot(kappa.estimate(), Estimate.of(kappa.interval()), "", 0)),
                            reason -> List.of())));
        }
        return wording.exhibit(
                        "agreement.kappa",
                        wording.say("agreement.kappa.reading", above, rows.size()),
                        n.basis(MissingData.PAIRWISE, source, true),
                        wording.head("agreement.kappa"),
                        rows)
                .withPicture(DotPlot.svg(
                        "agreement-picture",
                        wording.say("agreement.kappa.picture"),
                        wording.say("agreement.kappa.axis"),
                        List.of(),
                        lines,
                        wording));
    }

    /** How often two raters chose the same level, and how they differ. */
    private static final class Steps {
        private long same;
        private long oneApart;
        private long lower;
        private long higher;

        void add(AgreementTable table) {
            int size = table.categories().size();
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    long count = table.count(i, j);
                    same += i == j ? count : 0;
                    lower += j < i ? count : 0;
                    higher += j > i ? count : 0;
                    oneApart += Math.abs(table.categories().value(i)
                                            - table.categories().value(j))
                                    == 1
                            ? count
                            : 0;
                }
            }
        }

        void plus(Steps other) {
            same += other.same;
            oneApart += other.oneApart;
            lower += other.lower;
            higher += other.higher;
        }

        long n() {
            return same + lower + higher;
        }

        String said(long count, Wording wording) {
            return wording.percent((double) count / n(), 0);
        }
    }
}
