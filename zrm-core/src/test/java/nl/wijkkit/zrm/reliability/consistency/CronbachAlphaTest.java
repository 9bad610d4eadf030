package nl.wijkkit.zrm.reliability.consistency;

import static nl.wijkkit.zrm.reliability.scale.ItemTables.NA;
import static nl.wijkkit.zrm.reliability.scale.ItemTables.row;
import static nl.wijkkit.zrm.reliability.scale.ItemTables.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.matrix.SymmetricMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CronbachAlphaTest {

    private final CronbachAlpha method = CronbachAlpha.withDefaults();

    private static List<String> names(int size) {
        return IntStream.range(0, size).mapToObj(i -> "d" + i).toList();
    }

    @Test
    void elevenDomainsThatAllCorrelatePoint34GiveTheAlphaPublishedForTheZrm() {
        // Fassaert et al. (2014) report .85 for 11 domains: 11 * .34 / (1 + 10 * .34) = 3.74 / 4.40
        SymmetricMatrix correlations = SymmetricMatrix.filled(11, (i, j) -> i == j ? 1 : 0.34);

        Alpha alpha = method.ofCovariances(names(11), correlations, 612).orElseThrow();

        assertThat(alpha.estimate()).isCloseTo(0.85, within(1e-14));
        assertThat(alpha.standardized().orElseThrow()).isCloseTo(0.85, within(1e-14));
        assertThat(alpha.averageInterItemCorrelation().orElseThrow()).isCloseTo(0.34, within(1e-14));
        // Spearman-Brown: 10 * .34 / (1 + 9 * .34)
        assertThat(alpha.items().get(4).alphaIfDeleted().orElseThrow()).isCloseTo(3.4 / 4.06, within(1e-14));
        // with the sum of the ten others: 10 * .34 / sqrt(10 + 90 * .34)
        assertThat(alpha.items().get(4).itemRestCorrelation().orElseThrow())
                .isCloseTo(3.4 / Math.sqrt(40.6), within(1e-14));
        assertThat(alpha.items().get(4).itemTotalCorrelation().orElseThrow())
                .isCloseTo(4.4 / Math.sqrt(11 * 4.4), within(1e-14));
        assertThat(alpha.assumesInterval()).isTrue();
    }

    @Test
    void alphaOfTwoItemsByHand() {
        // 1 1, 2 3, 3 2: variances 1 and 1, covariance 1/2, so 2 (1 - 2 / 3)
        Alpha alpha = method.of(rows(row(1, 1), row(2, 3), row(3, 2))).orElseThrow();

        assertThat(alpha.estimate()).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(alpha.n()).isEqualTo(3);
        assertThat(alpha.items().get(0).alphaIfDeleted()).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_COLUMNS));
        assertThat(alpha.items().get(0).itemRestCorrelation().orElseThrow()).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void theIntervalOfFeldtWithTwoAndTwoDegreesOfFreedomByHand() {
        // F with 2 and 2 degrees of freedom has P(F <= x) = x / (1 + x): quantiles 39 and 1 / 39
        Interval interval = method.of(rows(row(1, 1), row(2, 3), row(3, 2)))
                .orElseThrow()
                .interval()
                .orElseThrow();

        assertThat(interval.lower()).isCloseTo(1 - 39 / 3.0, within(1e-12));
        assertThat(interval.upper()).isCloseTo(1 - 1 / 3.0 / 39, within(1e-12));
        assertThat(interval.confidence()).isEqualTo(0.95);
    }

    @Test
    void moreConfidenceNeedsAWiderInterval() {
        OrdinalTable table = rows(row(1, 2, 1), row(2, 2, 3), row(4, 5, 4), row(3, 3, 5), row(5, 4, 4));
        Interval ninety =
                method.withConfidence(0.90).of(table).orElseThrow().interval().orElseThrow();
        Interval ninetyNine =
                method.withConfidence(0.99).of(table).orElseThrow().interval().orElseThrow();

        assertThat(ninetyNine.lower()).isLessThan(ninety.lower());
        assertThat(ninetyNine.upper()).isGreaterThan(ninety.upper());
    }

    @Test
    void anItemThatDoesNotVaryStaysInTheRawFigureOnly() {
        Alpha alpha = method.of(rows(row(1, 2, 4), row(2, 2, 4), row(4, 5, 4))).orElseThrow();
        Alpha without = method.of(rows(row(1, 2), row(2, 2), row(4, 5))).orElseThrow();

        // k / (k - 1) is 3 / 2 in place of 2
        assertThat(alpha.estimate()).isCloseTo(without.estimate() * 3 / 4, within(1e-15));
        assertThat(alpha.standardized()).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        assertThat(alpha.averageInterItemCorrelation()).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        assertThat(alpha.items().get(2).itemRestCorrelation()).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        assertThat(alpha.items().get(2).standardizedAlphaIfDeleted())
                .isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
    }

    @Test
    void aNegativeAlphaIsGivenAsItIs() {
        // variances 1 and 1, covariance -1/2: 2 (1 - 2 / 1)
        assertThat(method.of(rows(row(1, 3), row(2, 1), row(3, 2)))
                        .orElseThrow()
                        .estimate())
                .isCloseTo(-2, within(1e-15));
    }

    @Test
    void pairwiseCovariancesMayGiveMoreThanOneAndThenNoInterval() {
        OrdinalTable table =
                rows(row(NA, 1, 2), row(2, NA, 2), row(3, 3, NA), row(NA, 4, 5), row(4, NA, 4), row(1, 2, NA));

        Alpha alpha = method.with(MissingData.PAIRWISE).of(table).orElseThrow();

        assertThat(alpha.estimate()).isGreaterThan(1);
        assertThat(alpha.interval()).isEqualTo(Estimate.undefined(Undefined.SINGULAR_MATRIX));
        assertThat(alpha.missing()).isEqualTo(MissingData.PAIRWISE);
        assertThat(alpha.n()).isEqualTo(6);
        assertThat(method.of(table)).isEqualTo(Estimate.undefined(Undefined.NO_DATA));
    }

    static Stream<Arguments> undefined() {
        return Stream.of(
                Arguments.of(rows(3, new int[0][]), Undefined.NO_DATA),
                Arguments.of(rows(row(NA, NA), row(NA, NA)), Undefined.NO_DATA),
                Arguments.of(rows(row(1, NA), row(2, NA)), Undefined.NO_DATA),
                Arguments.of(rows(row(1, 4, 2)), Undefined.TOO_FEW_ROWS),
                Arguments.of(rows(row(1, NA), row(3, 3), row(NA, 2)), Undefined.TOO_FEW_ROWS),
                Arguments.of(rows(row(1), row(4)), Undefined.TOO_FEW_COLUMNS),
                Arguments.of(rows(0, new int[0][]), Undefined.TOO_FEW_COLUMNS),
                Arguments.of(rows(row(3, 3), row(3, 3)), Undefined.NO_VARIATION),
                Arguments.of(rows(row(1, 5), row(2, 4), row(5, 1)), Undefined.NO_TOTAL_VARIANCE));
    }

    @ParameterizedTest
    @MethodSource("undefined")
    void whatIsUndefinedSaysWhy(OrdinalTable table, Undefined reason) {
        assertThat(method.of(table)).isEqualTo(Estimate.undefined(reason));
        assertThat(GuttmanLambdas.withDefaults().of(table)).isEqualTo(Estimate.undefined(reason));
        assertThat(StandardErrorOfMeasurement.withDefaults().of(table)).isEqualTo(Estimate.undefined(reason));
    }

    @Test
    void refusesWhatCannotBe() {
        SymmetricMatrix matrix = SymmetricMatrix.filled(2, (i, j) -> 1);

        assertThatIllegalArgumentException().isThrownBy(() -> method.withConfidence(1));
        assertThatIllegalArgumentException().isThrownBy(() -> method.ofCovariances(names(3), matrix, 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method.ofCovariances(names(2), matrix, 1))
                .withMessage("expected 2 persons or more, got 1");
    }
}
