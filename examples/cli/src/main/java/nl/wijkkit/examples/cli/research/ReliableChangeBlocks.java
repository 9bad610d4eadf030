package nl.wijkkit.examples.cli.research;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.ScoreTable;
import nl.wijkkit.zrm.reliability.change.PairedScores;
import nl.wijkkit.zrm.reliability.change.ReliableChange;
import nl.wijkkit.zrm.reliability.change.TestRetest;
import nl.wijkkit.zrm.reliability.consistency.Alpha;
import nl.wijkkit.zrm.reliability.consistency.CronbachAlpha;
import nl.wijkkit.zrm.reliability.icc.Icc;
import nl.wijkkit.zrm.reliability.icc.IccForm;
import nl.wijkkit.zrm.reliability.icc.IntraclassCorrelation;

/** For how many persons the change of the total is more than error, and what it would be if nobody had changed. */
final class ReliableChangeBlocks {

    private ReliableChangeBlocks() {}

    static List<Block> of(Moments moments, PairedScores totals, Wording wording) {
        List<Block> blocks = new ArrayList<>();
        Estimate<Alpha> alpha = CronbachAlpha.withDefaults().of(moments.first());
        blocks.add(alpha.fold(
                found -> found.estimate() > 0 && found.estimate() < 1
                        ? reliable(found, totals, wording)
                        : new Block.Remark(wording.say("change.reliable.unfit", wording.decimal(found.estimate(), 2))),
                reason -> wording.undefined("change.reliable", reason)));
        blocks.add(new Block.Remark(wording.say("change.important")));
        blocks.add(wording.statistic("change.icc", icc(totals)));
        Estimate<TestRetest.Result> retest = TestRetest.withDefaults().of(totals);
        String lower =
                retest.fold(found -> Shape.POINTS.said(found.limitsOfAgreement().lower(), wording), reason -> "");
        String upper =
                retest.fold(found -> Shape.POINTS.said(found.limitsOfAgreement().upper(), wording), reason -> "");
        blocks.add(wording.statistic(
                "change.retest",
                retest.map(found -> Figure.withoutInterval(
                        found.smallestDetectableChange(),
                        Shape.POINTS,
                        Basis.of(found.n(), found.missing(), found.source(), found.assumesInterval()))),
                lower,
                upper));
        return blocks;
    }

    private static Block reliable(Alpha alpha, PairedScores totals, Wording wording) {
        return ReliableChange.ofReliability(alpha.estimate())
                .of(totals)
                .fold(found -> table(found, wording), reason -> wording.undefined("change.reliable", reason));
    }

    private static Block table(ReliableChange.Result found, Wording wording) {
        long n = found.n();
        List<List<Cell>> rows = List.of(
                row("up", found.improved(), n, wording),
                row("same", found.unchanged(), n, wording),
                row("down", found.deteriorated(), n, wording));
        return wording.exhibit(
                "change.reliable",
                wording.say(
                        "change.reliable.reading",
                        wording.decimal(found.criticalChange(), 1),
                        wording.percent((double) found.improved() / n, 0),
                        wording.percent((double) found.deteriorated() / n, 0),
                        wording.decimal(found.reliability(), 2)),
                Basis.of(n, found.missing(), found.source(), found.assumesInterval()),
                wording.head("change.reliable"),
                rows);
    }

    private static List<Cell> row(String which, long count, long n, Wording wording) {
        return Row.of(wording.say("change.reliable." + which), wording)
                .count(count)
                .share(count, n)
                .cells();
    }

    private static Estimate<Figure> icc(PairedScores totals) {
        double[] first = new double[totals.n()];
        double[] last = new double[totals.n()];
        for (int i = 0; i < totals.n(); i++) {
            first[i] = totals.before(i);
            last[i] = totals.after(i);
        }
        return IntraclassCorrelation.withDefaults()
                .of(ScoreTable.ofColumns(List.of("first", "last"), new double[][] {first, last}))
                .fold(found -> found.form(IccForm.ICC2).map(form -> figure(found, form)), Estimate::undefined);
    }

    private static Figure figure(Icc icc, Icc.Form form) {
        return Figure.of(
                form.estimate(),
                form.interval(),
                Shape.COEFFICIENT,
                Basis.of(icc.anova().n(), icc.missing(), icc.source(), icc.assumesInterval()));
    }
}
