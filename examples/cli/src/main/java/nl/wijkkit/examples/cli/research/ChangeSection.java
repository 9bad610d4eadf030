package nl.wijkkit.examples.cli.research;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.ScoreTable;
import nl.wijkkit.zrm.reliability.change.Movement;
import nl.wijkkit.zrm.reliability.change.MovementCounts;
import nl.wijkkit.zrm.reliability.change.PairedEffectSize;
import nl.wijkkit.zrm.reliability.change.PairedScores;
import nl.wijkkit.zrm.reliability.change.PairedTTest;
import nl.wijkkit.zrm.reliability.change.SignedRanks;
import nl.wijkkit.zrm.reliability.change.WilcoxonSignedRank;

/** Change from the first to the last assessment: per domain by steps, for the total with error taken into account. */
final class ChangeSection {

    private ChangeSection() {}

    static Section of(Moments moments, Wording wording) {
        List<Block> blocks = new ArrayList<>();
        if (moments.first().rows() == 0) {
            blocks.add(new Block.Remark(wording.say("change.nobody")));
        } else {
            PairedScores totals = PairedScores.of(
                    ScoreTable.ofTotals(List.of("first", "last"), List.of(moments.first(), moments.last())));
            blocks.add(ofDomains(moments, wording));
            blocks.add(wording.statistic(
                    "change.total",
                    PairedTTest.withDefaults()
                            .of(totals)
                            .map(found -> Figure.of(
                                    found.estimate(),
                                    Estimate.of(found.interval()),
                                    Shape.POINTS,
                                    Basis.of(found.n(), found.missing(), found.source(), found.assumesInterval())))));
            blocks.add(wording.statistic(
                    "change.srm",
                    PairedEffectSize.withDefaults()
                            .of(totals)
                            .map(found -> Figure.of(
                                    found.estimate(),
                                    Estimate.of(found.interval()),
                                    Shape.COEFFICIENT,
                                    Basis.of(found.n(), found.missing(), found.source(), found.assumesInterval())))));
            blocks.addAll(ReliableChangeBlocks.of(moments, totals, wording));
        }
        return Section.of("change", wording, blocks);
    }

    private static Block ofDomains(Moments moments, Wording wording) {
        List<List<Cell>> rows = new ArrayList<>();
        Range n = new Range();
        int tested = 0;
        int up = 0;
        int down = 0;
        for (int i = 0; i < moments.labels().size(); i++) {
            MovementCounts counts = Movement.withDefaults().count(moments.of(i));
            Estimate<SignedRanks> wilcoxon =
                    WilcoxonSignedRank.withDefaults().of(PairedScores.of(ScoreTable.of(moments.of(i))));
            n.see(counts.n());
            rows.add(Row.of(moments.labels().get(i), wording)
                    .count(counts.n())
                    .share(counts.deteriorated(), counts.n())
                    .share(counts.unchanged(), counts.n())
                    .share(counts.improved(), counts.n())
                    .number(wilcoxon.map(SignedRanks::rankBiserial), 2)
                    .chance(wilcoxon.map(SignedRanks::pValue))
                    .cells());
            boolean clear = wilcoxon.fold(found -> found.pValue() < 0.05, reason -> false);
            tested += wilcoxon.toOptional().isPresent() ? 1 : 0;
            up += clear && wilcoxon.orElseThrow().rankBiserial() > 0 ? 1 : 0;
            down += clear && wilcoxon.orElseThrow().rankBiserial() < 0 ? 1 : 0;
        }
        return wording.exhibit(
                "change.domains",
                wording.say("change.domains.reading", up, down, tested, wording.decimal(0.05 * tested, 1)),
                n.basis(MissingData.PAIRWISE, "Wilson (1927); Wilcoxon (1945); Kerby (2014)", false),
                wording.head("change.domains"),
                rows);
    }
}
