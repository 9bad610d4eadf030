package nl.wijkkit.zrm.reliability.correlation;

import static nl.wijkkit.zrm.reliability.scale.ItemTables.NA;
import static nl.wijkkit.zrm.reliability.scale.ItemTables.row;
import static nl.wijkkit.zrm.reliability.scale.ItemTables.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.count.PairCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorrelationsTest {

    private final Correlations method = Correlations.withDefaults();

    private double first(Coefficient coefficient, OrdinalTable table) {
        return method.with(coefficient).of(table).orElseThrow().at(0, 1).orElseThrow();
    }

    @Test
    void rankCorrelationsWithTiesByHand() {
        OrdinalTable table = rows(row(1, 1), row(2, 3), row(2, 2), row(3, 4));

        // mid-ranks 1 2.5 2.5 4 and 1 3 2 4: products of deviations 4.5, squares 4.5 and 5
        assertThat(first(Coefficient.SPEARMAN, table)).isCloseTo(4.5 / Math.sqrt(4.5 * 5), within(1e-15));
        // 5 concordant pairs, 1 tied on the first column only
        assertThat(first(Coefficient.KENDALL_TAU_B, table)).isCloseTo(5 / Math.sqrt(5 * 6), within(1e-15));
        // deviations -1 0 0 1 and -1.5 .5 -.5 1.5
        assertThat(first(Coefficient.PEARSON, table)).isCloseTo(3 / Math.sqrt(2 * 5), within(1e-15));
    }

    @Test
    void forTwoCategoriesPearsonSpearmanAndKendallAreTheSameNumber() {
        OrdinalTable table = rows(row(1, 1), row(1, 1), row(1, 2), row(2, 2), row(2, 2), row(2, 1), row(2, 2));
        // phi = (2 * 3 - 1 * 1) / sqrt(3 * 4 * 3 * 4)
        double phi = 5 / 12.0;

        assertThat(first(Coefficient.PEARSON, table)).isCloseTo(phi, within(1e-15));
        assertThat(first(Coefficient.SPEARMAN, table)).isCloseTo(phi, within(1e-15));
        assertThat(first(Coefficient.KENDALL_TAU_B, table)).isCloseTo(phi, within(1e-15));
    }

    @ParameterizedTest
    @EnumSource(Coefficient.class)
    void perfectOrderGivesExactlyOneAndReversedMinusOne(Coefficient coefficient) {
        assertThat(first(coefficient, rows(row(1, 1), row(2, 2), row(2, 2), row(5, 5))))
                .isEqualTo(1);
        assertThat(first(coefficient, rows(row(1, 5), row(2, 4), row(2, 4), row(5, 1))))
                .isEqualTo(-1);
    }

    @Test
    void ranksAreTakenAmongTheRowsOfThePair() {
        // the row without the second answer would change the ranks of the first
        assertThat(first(Coefficient.SPEARMAN, rows(row(1, 2), row(2, NA), row(3, 1), row(4, 3))))
                .isCloseTo(0.5, within(1e-15));
    }

    @Test
    void onePairWithoutACorrelationLeavesTheOthers() {
        OrdinalTable table = rows(row(1, 2, 4, NA), row(2, 3, 4, 1), row(3, 3, 4, NA));
        CorrelationMatrix matrix = method.with(Coefficient.PEARSON).of(table).orElseThrow();

        assertThat(matrix.at(0, 1).orElseThrow()).isPositive();
        assertThat(matrix.at(0, 0)).isEqualTo(Estimate.of(1.0));
        assertThat(matrix.at(0, 2)).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        assertThat(matrix.at(2, 2)).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        assertThat(matrix.at(3, 0)).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_ROWS));
        assertThat(matrix.toMatrix()).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        assertThat(matrix.fewestRows()).isEqualTo(1);
        assertThat(matrix.mostRows()).isEqualTo(3);
        assertThat(matrix.missing()).isEqualTo(MissingData.PAIRWISE);
        assertThat(matrix.assumesInterval()).isTrue();
    }

    @Test
    void withoutCommonRowsOrColumnsThereIsNone() {
        CorrelationMatrix matrix = method.of(rows(row(1, NA), row(NA, 2))).orElseThrow();

        assertThat(matrix.at(0, 1)).isEqualTo(Estimate.undefined(Undefined.NO_DATA));
        assertThat(method.of(rows(0, new int[0][]))).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_COLUMNS));
        assertThat(method.with(MissingData.LISTWISE)
                        .of(rows(row(1, 2, NA), row(3, 2, 1)))
                        .orElseThrow()
                        .at(0, 1))
                .isEqualTo(Estimate.undefined(Undefined.TOO_FEW_ROWS));
    }

    @Test
    void theTestOfPearsonWithOneDegreeOfFreedomByHand() {
        // r = .5 of three rows: t = .5 / sqrt(.75), and t with one degree of freedom is Cauchy's distribution
        TestedCorrelation tested = CorrelationTest.withDefaults()
                .with(Coefficient.PEARSON)
                .of(rows(row(1, 1), row(2, 3), row(3, 2)))
                .orElseThrow();

        assertThat(tested.estimate()).isCloseTo(0.5, within(1e-15));
        assertThat(tested.statistic()).isCloseTo(0.5 / Math.sqrt(0.75), within(1e-15));
        assertThat(tested.degreesOfFreedom()).hasValue(1);
        assertThat(tested.pValue()).isCloseTo(1 - 2 * Math.atan(0.5 / Math.sqrt(0.75)) / Math.PI, within(1e-14));
        assertThat(tested.interval()).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_ROWS));
    }

    @Test
    void fishersIntervalAroundZeroIsSymmetric() {
        Interval interval = CorrelationTest.withDefaults()
                .with(Coefficient.PEARSON)
                .of(rows(row(1, 1), row(1, 2), row(2, 1), row(2, 2)))
                .orElseThrow()
                .interval()
                .orElseThrow();

        // n - 3 = 1
        assertThat(interval.upper()).isCloseTo(Math.tanh(1.959963984540054), within(1e-14));
        assertThat(interval.lower()).isEqualTo(-interval.upper());
    }

    @Test
    void kendallsTestWithoutTiesByHand() {
        // 1 2 3 4 and 2 1 4 3: 4 concordant, 2 discordant; variance 4 * 3 * 13 / 18
        TestedCorrelation tested = CorrelationTest.withDefaults()
                .with(Coefficient.KENDALL_TAU_B)
                .of(rows(row(1, 2), row(2, 1), row(3, 4), row(4, 3)))
                .orElseThrow();

        assertThat(tested.estimate()).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(tested.statistic()).isCloseTo(2 / Math.sqrt(156 / 18.0), within(1e-14));
        assertThat(tested.degreesOfFreedom()).isEmpty();
        assertThat(tested.interval()).isEqualTo(Estimate.undefined(Undefined.NOT_AVAILABLE));
    }

    @Test
    void aPerfectCorrelationHasAnInfiniteStatisticAndNoDoubt() {
        TestedCorrelation tested = CorrelationTest.withDefaults()
                .with(Coefficient.PEARSON)
                .of(rows(row(1, 1), row(2, 2), row(4, 4), row(5, 5)))
                .orElseThrow();

        assertThat(tested.statistic()).isInfinite();
        assertThat(tested.pValue()).isZero();
        assertThat(tested.interval()).isEqualTo(Estimate.of(new Interval(1, 1, 0.95)));
    }

    @Test
    void whatCannotBeTestedSaysWhy() {
        CorrelationTest test = CorrelationTest.withDefaults();

        assertThat(test.of(rows(row(1, 3), row(2, 3), row(4, 3))))
                .isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        assertThat(test.of(rows(row(1, 3), row(2, 4)))).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_ROWS));
        assertThat(test.of(rows(row(1, NA), row(NA, 4)))).isEqualTo(Estimate.undefined(Undefined.NO_DATA));
        assertThat(test.of(PairCounts.ofAvailable(rows(row(1, 2, 3))), 0, 2))
                .isEqualTo(Estimate.undefined(Undefined.TOO_FEW_ROWS));
        assertThatIllegalArgumentException().isThrownBy(() -> test.of(rows(row(1, 2, 3))));
        assertThatIllegalArgumentException().isThrownBy(() -> test.with(Coefficient.POLYCHORIC));
        assertThatIllegalArgumentException().isThrownBy(() -> test.withConfidence(2));
    }
}
