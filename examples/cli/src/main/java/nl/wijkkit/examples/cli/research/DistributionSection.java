package nl.wijkkit.examples.cli.research;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.item.Descriptives;
import nl.wijkkit.zrm.reliability.item.Distribution;
import nl.wijkkit.zrm.reliability.item.ItemDistribution;

/** How the answers spread over the levels, with floor and ceiling. */
final class DistributionSection {

    /** The share above which Terwee et al. (2007) speak of a floor or ceiling effect. */
    private static final double EFFECT = 0.15;

    private DistributionSection() {}

    static Section of(Items items, Wording wording) {
        Descriptives method = Descriptives.withDefaults().withScale(items.lowest(), items.highest());
        List<ItemDistribution> found = method.ofItems(items.table());
        List<Block> blocks = new ArrayList<>();
        blocks.add(ofDomains(items, found, wording));
        blocks.add(method.ofTotal(items.table())
                .fold(
                        total -> wording.exhibit(
                                "spread.total",
                                wording.say(
                                        "spread.total.reading",
                                        wording.decimal(total.lowerQuartile(), 1),
                                        wording.decimal(total.upperQuartile(), 1),
                                        items.size() * items.lowest(),
                                        items.size() * items.highest()),
                                Basis.of(total.n(), total.missing(), total.source(), true),
                                wording.head("spread"),
                                List.of(row(
                                        wording.say("spread.total"),
                                        items.table().rows() - total.n(),
                                        Estimate.of(total),
                                        wording))),
                        reason -> wording.undefined("spread.total", reason)));
        return Section.of("spread", wording, blocks);
    }

    private static Block ofDomains(Items items, List<ItemDistribution> found, Wording wording) {
        List<List<Cell>> rows = new ArrayList<>();
        int clear = 0;
        int undecided = 0;
        long fewest = Long.MAX_VALUE;
        long most = 0;
        String source = "";
        for (int i = 0; i < found.size(); i++) {
            ItemDistribution item = found.get(i);
            rows.add(row(items.labels().get(i), item.missing(), item.distribution(), wording));
            if (item.distribution() instanceof Estimate.Defined<Distribution> defined) {
                Distribution domain = defined.value();
                Effect floor = Effect.of(domain.floorPercent(), domain.n());
                Effect ceiling = Effect.of(domain.ceilingPercent(), domain.n());
                clear += floor == Effect.CLEAR || ceiling == Effect.CLEAR ? 1 : 0;
                undecided += floor != Effect.CLEAR
                                && ceiling != Effect.CLEAR
                                && (floor == Effect.UNDECIDED || ceiling == Effect.UNDECIDED)
                        ? 1
                        : 0;
                source = domain.source() + "; shares with the interval of Wilson (1927)";
                fewest = Math.min(fewest, domain.n());
                most = Math.max(most, domain.n());
            }
        }
        return wording.exhibit(
                "spread.domains",
                wording.say("spread.domains.reading", clear, undecided, items.size()),
                new Basis(Math.min(fewest, most), most, MissingData.AVAILABLE, source, true),
                wording.head("spread"),
                rows);
    }

    private static List<Cell> row(String label, long missing, Estimate<Distribution> estimate, Wording wording) {
        Row row = Row.of(label, wording);
        return estimate.fold(
                        found -> row.count(found.n())
                                .count(missing)
                                .share(count(found.floorPercent(), found.n()), found.n())
                                .share(count(found.ceilingPercent(), found.n()), found.n())
                                .number(found.lowerQuartile(), 1)
                                .number(found.median(), 1)
                                .number(found.upperQuartile(), 1)
                                .number(found.mean(), 2)
                                .number(found.standardDeviation(), 2)
                                .number(found.skewness(), 2),
                        reason -> {
                            row.count(0).count(missing);
                            row.share(0, 0).share(0, 0);
                            for (int i = 0; i < 6; i++) {
                                row.absent(reason);
                            }
                            return row;
                        })
                .cells();
    }

    private static long count(double percent, long n) {
        return Math.round(percent / 100 * n);
    }

    /** Whether more persons stand on an end of the scale than the share that is called an effect. */
    private enum Effect {
        NONE,
        UNDECIDED,
        CLEAR;

        static Effect of(double percent, long n) {
            Interval interval = Interval.ofShare(count(percent, n), n, 0.95);
            if (interval.lower() > EFFECT) {
                return CLEAR;
            }
            return interval.upper() > EFFECT ? UNDECIDED : NONE;
        }
    }
}
