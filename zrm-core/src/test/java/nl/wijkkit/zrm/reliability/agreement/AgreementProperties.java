package nl.wijkkit.zrm.reliability.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.agreement.KrippendorffAlpha.Metric;

/** Laws of agreement: who rated and in which order or parts it was counted makes no difference, to the last bit. */
class AgreementProperties {

    private static final Categories FIVE = Categories.range(1, 5);

    /** Tables of 2 to 4 raters with missing ratings among levels 1 to 5. */
    @Provide
    Arbitrary<OrdinalTable> ratings() {
        return Arbitraries.integers()
                .between(2, 4)
                .flatMap(raters -> Arbitraries.of('1', '2', '3', '4', '5', '.')
                        .list()
                        .ofSize(raters)
                        .map(codes -> codes.stream().map(String::valueOf).reduce("", String::concat))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(30)
                        .map(units -> Ratings.table(raters, units.toArray(String[]::new))));
    }

    private static List<Object> everything(OrdinalTable table) {
        RatingCounts counts = RatingCounts.of(table, FIVE);
        List<Object> all = new ArrayList<>();
        all.add(PercentAgreement.withDefaults().withTolerance(1).of(counts));
        all.add(FleissKappa.withDefaults().of(counts));
        for (Weights weights : Weights.values()) {
            all.add(GwetCoefficient.withDefaults().with(weights).of(counts));
            all.add(LightKappa.withDefaults().with(weights).of(table, FIVE));
        }
        for (Metric metric : Metric.values()) {
            all.add(KrippendorffAlpha.withDefaults()
                    .with(metric)
                    .withBootstrap(20, 5)
                    .of(counts));
        }
        return all;
    }

    @Property(tries = 200)
    void relabellingRatersOrUnitsChangesNothing(@ForAll("ratings") OrdinalTable table, @ForAll Random random) {
        OrdinalTable moved = Ratings.reordered(
                table, shuffled(table.rows(), random), shuffled(table.names().size(), random));
        // Light's kappas of swapped raters are the same numbers up to the rounding of their standard errors only
        assertThat(everything(moved)).isEqualTo(everything(table));
    }

    @Property(tries = 200)
    void partsCountedApartAndMergedInAnyOrderGiveTheSame(
            @ForAll("ratings") OrdinalTable table,
            @ForAll @IntRange(min = 1, max = 5) int parts,
            @ForAll Random random) {
        int[] order = shuffled(table.rows(), random);
        int[] columns = IntStream.range(0, table.names().size()).toArray();
        List<OrdinalTable> pieces = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int number = part;
            int[] rows =
                    IntStream.of(order).filter(row -> row % parts == number).toArray();
            pieces.add(Ratings.reordered(table, rows, columns));
        }
        Collections.shuffle(pieces, random);
        RatingCounts merged = pieces.stream()
                .map(piece -> RatingCounts.of(piece, FIVE))
                .reduce(RatingCounts::plus)
                .orElseThrow();
        RatingCounts whole = RatingCounts.of(table, FIVE);
        KrippendorffAlpha alpha = KrippendorffAlpha.withDefaults().withBootstrap(20, 5);
        assertThat(alpha.of(merged)).isEqualTo(alpha.of(whole));
        assertThat(FleissKappa.withDefaults().of(merged))
                .isEqualTo(FleissKappa.withDefaults().of(whole));
        assertThat(GwetCoefficient.withDefaults().of(merged))
                .isEqualTo(GwetCoefficient.withDefaults().of(whole));
        assertThat(merged.coincidences()).isDeepEqualTo(whole.coincidences());
        AgreementTable pairs = pieces.stream()
                .map(piece -> AgreementTable.of(piece, 0, 1, FIVE))
                .reduce(AgreementTable::plus)
                .orElseThrow();
        assertThat(pairs).isEqualTo(AgreementTable.of(table, 0, 1, FIVE));
    }

    @Property(tries = 200)
    void perfectAgreementWithVariationIsExactlyOne(
            @ForAll("perfect") OrdinalTable table, @ForAll Weights weights, @ForAll Metric metric) {
        RatingCounts counts = RatingCounts.of(table, FIVE);
        assertThat(CohenKappa.withDefaults()
                        .with(weights)
                        .of(AgreementTable.of(table, 0, 1, FIVE))
                        .orElseThrow()
                        .estimate())
                .isEqualTo(1);
        assertThat(FleissKappa.withDefaults().of(counts).orElseThrow().estimate())
                .isEqualTo(1);
        KrippendorffAlpha.Alpha alpha = KrippendorffAlpha.withDefaults()
                .with(metric)
                .withBootstrap(10, 1)
                .of(counts)
                .orElseThrow();
        assertThat(alpha.estimate()).isEqualTo(1);
        alpha.interval()
                .ifPresent(interval -> assertThat(interval.interval().lower()).isEqualTo(1));
    }

    /** Tables of 2 to 4 raters who all give the same, at least two different levels among the units. */
    @Provide
    Arbitrary<OrdinalTable> perfect() {
        return Arbitraries.integers()
                .between(2, 4)
                .flatMap(raters -> Arbitraries.of("1", "2", "3", "4", "5")
                        .list()
                        .ofMinSize(2)
                        .ofMaxSize(30)
                        .filter(levels -> levels.stream().distinct().count() > 1)
                        .map(levels -> Ratings.table(
                                raters,
                                levels.stream()
                                        .map(level -> level.repeat(raters))
                                        .toArray(String[]::new))));
    }

    @Property(tries = 200)
    void swappingTwoRatersKeepsKappa(@ForAll("ratings") OrdinalTable table, @ForAll Weights weights) {
        CohenKappa kappa = CohenKappa.withDefaults().with(weights);
        assertThat(kappa.of(AgreementTable.of(table, 1, 0, FIVE)).map(Kappa::estimate))
                .isEqualTo(kappa.of(AgreementTable.of(table, 0, 1, FIVE)).map(Kappa::estimate));
    }

    private static int[] shuffled(int size, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        return order.stream().mapToInt(Integer::intValue).toArray();
    }
}
