package nl.wijkkit.zrm.reliability.irt;

import static nl.wijkkit.zrm.reliability.scale.ItemTables.NA;
import static nl.wijkkit.zrm.reliability.scale.ItemTables.row;
import static nl.wijkkit.zrm.reliability.scale.ItemTables.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;
import org.junit.jupiter.api.Test;

class PartialCreditModelTest {

    private final PartialCreditModel method = PartialCreditModel.withDefaults();

    @Test
    void twoYesNoItemsByHand() {
        // of those with score 1, 30 pass the first and 10 the second: the difficulties differ by ln 3
        List<int[]> rows = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            rows.add(n < 30 ? row(1, 0) : row(0, 1));
        }
        rows.add(row(1, 1));
        rows.add(row(0, 0));
        rows.add(row(0, NA));
        OrdinalTable table = rows(2, rows.toArray(int[][]::new));
        PartialCredit model = method.of(table).orElseThrow();

        assertThat(model.items().get(0).location()).isCloseTo(-Math.log(3) / 2, within(1e-12));
        assertThat(model.items().get(1).location()).isCloseTo(Math.log(3) / 2, within(1e-12));
        assertThat(model.conditionalLogLikelihood())
                .isCloseTo(30 * Math.log(0.75) + 10 * Math.log(0.25), within(1e-12));
        assertThat(model.freeParameters()).isEqualTo(1);
        assertThat(model.n()).isEqualTo(42);
        assertThat(model.scores()).extracting(RawScore::persons).containsExactly(1L, 40L, 1L);
        // the difficulties are symmetric around 0, so half the points is a place of 0
        assertThat(model.scores().get(1).maximumLikelihood().orElseThrow().theta())
                .isCloseTo(0, within(1e-12));
        assertThat(model.scores().get(1).weightedLikelihood().theta()).isCloseTo(0, within(1e-12));
        assertThat(model.scores().get(0).maximumLikelihood()).isEqualTo(Estimate.undefined(Undefined.NOT_AVAILABLE));
        assertThat(model.scores().get(0).weightedLikelihood().theta())
                .isCloseTo(-model.scores().get(2).weightedLikelihood().theta(), within(1e-12));
        assertThat(model.steps()).isEmpty();
        assertThat(model.assumesInterval()).isFalse();
    }

    @Test
    void withTwoLevelsTheRatingScaleModelIsTheSame() {
        OrdinalTable table = GradedResponseModelTest.lsat6();
        PartialCredit credit = method.of(table).orElseThrow();
        PartialCredit rating = RatingScaleModel.withDefaults().of(table).orElseThrow();

        assertThat(rating.conditionalLogLikelihood()).isCloseTo(credit.conditionalLogLikelihood(), within(1e-9));
        for (int i = 0; i < 5; i++) {
            assertThat(rating.items().get(i).location())
                    .isCloseTo(credit.items().get(i).location(), within(1e-11));
        }
        assertThat(rating.steps()).hasSize(1);
    }

    @Test
    void theItemThatMorePersonsPassIsTheEasierOne() {
        // totals 924, 709, 553, 763 and 870 of 1000 in Bock and Lieberman (1970)
        PartialCredit model = method.of(GradedResponseModelTest.lsat6()).orElseThrow();

        assertThat(model.items().stream()
                        .sorted(Comparator.comparingDouble(CreditItem::location))
                        .map(CreditItem::name))
                .containsExactly("c1", "c5", "c4", "c2", "c3");
        assertThat(model.items().stream().mapToDouble(CreditItem::location).sum())
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void thresholdsThatMadeTheAnswersAreFoundBack() {
        double[][] thresholds = {{-1.2, 0.4}, {-0.3, 1.1}, {0.5, -0.5}, {-0.8, 0.8}};
        Random random = new Random(7);
        int[][] rows = new int[8000][4];
        for (int[] row : rows) {
            double theta = 1.2 * random.nextGaussian();
            for (int i = 0; i < 4; i++) {
                double one = Math.exp(theta - thresholds[i][0]);
                double two = one * Math.exp(theta - thresholds[i][1]);
                double draw = random.nextDouble() * (1 + one + two);
                row[i] = draw < 1 ? 1 : draw < 1 + one ? 2 : 3;
            }
        }
        PartialCredit model = method.of(rows(4, rows)).orElseThrow();

        for (int i = 0; i < 4; i++) {
            assertThat(model.items().get(i).lowestLevel()).isEqualTo(1);
            assertThat(model.items().get(i).thresholds().get(0)).isCloseTo(thresholds[i][0], within(0.12));
            assertThat(model.items().get(i).thresholds().get(1)).isCloseTo(thresholds[i][1], within(0.12));
        }
        PartialCredit rating = RatingScaleModel.withDefaults().of(rows(4, rows)).orElseThrow();
        assertThat(rating.conditionalLogLikelihood()).isLessThan(model.conditionalLogLikelihood());
        assertThat(rating.freeParameters()).isEqualTo(4);
        assertThat(rating.steps().get(0)).isCloseTo(-rating.steps().get(1), within(1e-12));
    }

    @Test
    void anItemRunsFromItsOwnLowestToItsOwnHighestLevel() {
        OrdinalTable table =
                rows(row(1, 3), row(2, 3), row(1, 4), row(3, 4), row(2, 5), row(3, 3), row(2, 4), row(1, 5), row(3, 5));
        PartialCredit model = method.of(table).orElseThrow();

        assertThat(model.items().get(1).lowestLevel()).isEqualTo(3);
        assertThat(model.scores()).hasSize(5);
        assertThat(model.scores().stream().mapToLong(RawScore::persons).sum()).isEqualTo(9);
    }

    @Test
    void whatIsUndefinedSaysWhy() {
        RatingScaleModel rating = RatingScaleModel.withDefaults();
        assertThat(method.of(rows(row(1), row(2)))).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_COLUMNS));
        assertThat(method.of(rows(row(1, NA), row(NA, 2)))).isEqualTo(Estimate.undefined(Undefined.NO_DATA));
        assertThat(method.of(rows(row(1, 2), row(2, 2)))).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        assertThat(rating.of(rows(row(2, 2), row(2, 2)))).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        assertThat(method.of(rows(row(1, 1), row(3, 2), row(1, 2))))
                .isEqualTo(Estimate.undefined(Undefined.UNUSED_CATEGORY));
        assertThat(rating.of(rows(row(1, 1), row(3, 3), row(1, 3))))
                .isEqualTo(Estimate.undefined(Undefined.UNUSED_CATEGORY));
        assertThat(method.of(rows(row(1, 1), row(2, 2), row(1, 1))))
                .isEqualTo(Estimate.undefined(Undefined.NOT_CONVERGED));
    }
}
