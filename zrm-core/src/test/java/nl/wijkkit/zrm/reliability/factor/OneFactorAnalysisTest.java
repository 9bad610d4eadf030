package nl.wijkkit.zrm.reliability.factor;

import static nl.wijkkit.zrm.reliability.scale.ItemTables.NA;
import static nl.wijkkit.zrm.reliability.scale.ItemTables.row;
import static nl.wijkkit.zrm.reliability.scale.ItemTables.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.count.PairCounts;
import nl.wijkkit.zrm.reliability.matrix.SymmetricMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OneFactorAnalysisTest {

    private final OneFactorAnalysis method = OneFactorAnalysis.withDefaults();

    private static List<String> names(int size) {
        return IntStream.range(0, size).mapToObj(i -> "d" + i).toList();
    }

    private OneFactor of(Estimator estimator, SymmetricMatrix correlations) {
        return method.with(estimator)
                .ofCorrelations(names(correlations.size()), correlations, true, 100)
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Estimator.class)
    void elevenDomainsThatAllCorrelatePoint34HaveEqualLoadings(Estimator estimator) {
        // one factor, every loading sqrt(.34) = .583095, omega equal to alpha: 3.74 / 4.40
        OneFactor factor = of(estimator, SymmetricMatrix.filled(11, (i, j) -> i == j ? 1 : 0.34));

        assertThat(factor.omega()).isCloseTo(0.85, within(1e-12));
        assertThat(factor.loadings())
                .allSatisfy(item -> assertThat(item.loading()).isCloseTo(Math.sqrt(0.34), within(1e-12)));
        assertThat(factor.discrepancy()).isCloseTo(0, within(1e-12));
        assertThat(factor.rootMeanSquareResidual()).isCloseTo(0, within(1e-12));
        assertThat(factor.degreesOfFreedom()).isEqualTo(44);
        assertThat(factor.heywoodItems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Estimator.class)
    void loadingsThatMadeTheCorrelationsAreFoundAgain(Estimator estimator) {
        double[] made = {0.9, 0.8, 0.35, 0.6, -0.2};
        OneFactor factor = of(estimator, SymmetricMatrix.filled(5, (i, j) -> i == j ? 1 : made[i] * made[j]));

        for (int i = 0; i < made.length; i++) {
            assertThat(factor.loadings().get(i).loading()).isCloseTo(made[i], within(1e-10));
            assertThat(factor.loadings().get(i).uniqueness()).isCloseTo(1 - made[i] * made[i], within(1e-10));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.6666666666666666", "-0.5, 0", "0, 0"})
    void twoItemsShareTheirCorrelation(double r, double omega) {
        OneFactor factor = of(Estimator.MINRES, SymmetricMatrix.filled(2, (i, j) -> i == j ? 1 : r));

        assertThat(factor.omega()).isCloseTo(omega, within(1e-15));
        assertThat(factor.loadings().get(0).loading()).isCloseTo(Math.sqrt(Math.abs(r)), within(1e-15));
    }

    @Test
    void aFactorThatExplainsTooMuchIsAHeywoodCase() {
        // with three items the first loading is sqrt(.6 * .6 / .3), above 1
        double[][] rows = {{1, 0.6, 0.6}, {0.6, 1, 0.3}, {0.6, 0.3, 1}};
        OneFactor factor = of(Estimator.MINRES, SymmetricMatrix.of(rows));

        assertThat(factor.loadings().get(0).loading()).isCloseTo(Math.sqrt(1.2), within(1e-10));
        assertThat(factor.heywoodItems()).containsExactly("d0");
        OneFactor bounded = of(Estimator.ML_CORRELATION, SymmetricMatrix.of(rows));
        assertThat(bounded.loadings().get(0).uniqueness()).isEqualTo(0.005);
    }

    @Test
    void theRawUnitWeighsItemsByTheirSpread() {
        OrdinalTable table = rows(row(1, 1, 2), row(2, 3, 2), row(3, 2, 4), row(5, 4, 3), row(4, 5, 5), row(2, 1, 1));
        OneFactor standard = method.with(Estimator.ML_CORRELATION).of(table).orElseThrow();
        OneFactor raw = method.with(Estimator.ML_COVARIANCE).of(table).orElseThrow();
        PairCounts counts = PairCounts.ofCompleteRows(table);
        double deviation = Math.sqrt(counts.crossProduct(1, 1) / (6 * 5));

        assertThat(raw.loadings().get(1).loading())
                .isCloseTo(standard.loadings().get(1).loading() * deviation, within(1e-9));
        assertThat(raw.assumesInterval()).isTrue();
        assertThat(raw.n()).isEqualTo(6);
    }

    @Test
    void residualsThatKeepFallingHaveNoMinimum() {
        // r(a,b) = -0.77, r(a,c) = -0.10, r(b,c) = 0: the larger the loading of a, the smaller the residuals, without
        // end
        assertThat(method.of(rows(row(4, 1, 1), row(3, 2, 3), row(2, 2, 4), row(1, 2, 2), row(5, 1, 3), row(3, 1, 5))))
                .isEqualTo(Estimate.undefined(Undefined.NOT_CONVERGED));
    }

    @Test
    void whatIsUndefinedSaysWhy() {
        SymmetricMatrix singular = SymmetricMatrix.filled(3, (i, j) -> 1);
        OneFactorAnalysis likelihood = method.with(Estimator.ML_CORRELATION);

        assertThat(method.of(rows(row(1), row(2)))).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_COLUMNS));
        assertThat(method.of(rows(row(1, NA)))).isEqualTo(Estimate.undefined(Undefined.NO_DATA));
        assertThat(method.of(rows(row(1, 2)))).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_ROWS));
        assertThat(method.of(rows(row(1, 3), row(2, 3)))).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        assertThat(method.of(rows(row(1, 5), row(5, 1)))).isEqualTo(Estimate.undefined(Undefined.NO_TOTAL_VARIANCE));
        assertThat(likelihood.of(rows(row(1, 2), row(2, 4)))).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_COLUMNS));
        assertThat(likelihood.ofCorrelations(names(3), singular, true, 9))
                .isEqualTo(Estimate.undefined(Undefined.SINGULAR_MATRIX));
        assertThat(method.ofCorrelations(names(3), singular, true, 9)
                        .orElseThrow()
                        .omega())
                .isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method.of(PairCounts.ofAvailable(rows(row(1, 2), row(2, 1)))));
        assertThatIllegalArgumentException().isThrownBy(() -> method.ofCorrelations(names(2), singular, true, 9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method.ofCorrelations(names(3), singular.map(x -> x / 2), true, 9));
    }
}
