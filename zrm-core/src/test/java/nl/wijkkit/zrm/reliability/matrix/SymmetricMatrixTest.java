package nl.wijkkit.zrm.reliability.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SymmetricMatrixTest {

    private static SymmetricMatrix equicorrelated(int size, double r) {
        return SymmetricMatrix.filled(size, (i, j) -> i == j ? 1 : r);
    }

    @Test
    void theInverseOfTheHilbertMatrixIsMadeOfWholeNumbers() {
        // Hilbert matrix of order 3; its inverse is known in closed form
        SymmetricMatrix inverse =
                SymmetricMatrix.filled(3, (i, j) -> 1.0 / (i + j + 1)).inverse().orElseThrow();
        double[][] expected = {{9, -36, 30}, {-36, 192, -180}, {30, -180, 180}};

        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                assertThat(inverse.get(i, j)).isCloseTo(expected[i][j], within(1e-10));
            }
        }
    }

    @Test
    void equalCorrelationsHaveTwoEigenvalues() {
        double[] values = equicorrelated(7, 0.4).eigenvalues();

        assertThat(values[0]).isCloseTo(1 + 6 * 0.4, within(1e-14));
        for (int i = 1; i < 7; i++) {
            assertThat(values[i]).isCloseTo(0.6, within(1e-14));
        }
        assertThat(equicorrelated(7, 0.4).logDeterminant().orElseThrow())
                .isCloseTo(Math.log(3.4) + 6 * Math.log(0.6), within(1e-14));
        assertThat(equicorrelated(4, 0.4).principalVector())
                .containsExactly(new double[] {0.5, 0.5, 0.5, 0.5}, within(1e-14));
    }

    @Test
    void solvesEquations() {
        // 2x + y = 4 and x + 3y = 7: x = 1, y = 2
        SymmetricMatrix matrix = SymmetricMatrix.of(new double[][] {{2, 1}, {1, 3}});

        assertThat(matrix.solve(new double[] {4, 7}).orElseThrow()).containsExactly(new double[] {1, 2}, within(1e-15));
        assertThatIllegalArgumentException().isThrownBy(() -> matrix.solve(new double[] {1}));
    }

    @Test
    void aSingularOrIndefiniteMatrixHasNoInverse() {
        assertThat(equicorrelated(3, 1).inverse()).isEmpty();
        assertThat(equicorrelated(3, -0.5).logDeterminant()).isEmpty();
        assertThat(equicorrelated(2, 2).solve(new double[] {1, 1})).isEmpty();
    }

    @Test
    void covariancesScaleToCorrelations() {
        SymmetricMatrix correlations =
                SymmetricMatrix.of(new double[][] {{4, 3}, {3, 9}}).toCorrelations();

        assertThat(correlations.get(0, 1)).isEqualTo(0.5);
        assertThat(correlations.get(1, 1)).isEqualTo(1);
        assertThat(correlations.sum()).isEqualTo(3);
        assertThat(correlations.trace()).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> equicorrelated(2, 1).map(x -> x - 1).toCorrelations());
    }

    @Test
    void refusesWhatIsNotSquareNotSymmetricOrNotFinite() {
        assertThatIllegalArgumentException().isThrownBy(() -> SymmetricMatrix.of(new double[][] {{1, 2}}));
        assertThatIllegalArgumentException().isThrownBy(() -> SymmetricMatrix.of(new double[][] {{1, 2}, {3, 1}}));
        assertThatIllegalArgumentException().isThrownBy(() -> SymmetricMatrix.of(new double[][] {{Double.NaN}}));
    }

    @Test
    void isAValue() {
        double[][] rows = {{1, 0.5}, {0.5, 1}};
        SymmetricMatrix matrix = SymmetricMatrix.of(rows);
        rows[0][0] = 7;
        matrix.toRows()[0][0] = 7;

        assertThat(matrix.get(0, 0)).isEqualTo(1);
        assertThat(matrix).isEqualTo(equicorrelated(2, 0.5)).hasSameHashCodeAs(equicorrelated(2, 0.5));
        assertThat(matrix).isNotEqualTo(equicorrelated(2, 0.4)).hasToString("SymmetricMatrix[size=2]");
    }
}
