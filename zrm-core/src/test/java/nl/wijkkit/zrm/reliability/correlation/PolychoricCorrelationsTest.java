package nl.wijkkit.zrm.reliability.correlation;

import static nl.wijkkit.zrm.reliability.scale.ItemTables.row;
import static nl.wijkkit.zrm.reliability.scale.ItemTables.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolychoricCorrelationsTest {

    private final PolychoricCorrelations method = PolychoricCorrelations.withDefaults();

    private static OrdinalTable counted(int[][] counts) {
        List<int[]> rows = new ArrayList<>();
        for (int a = 0; a < counts.length; a++) {
            for (int b = 0; b < counts[a].length; b++) {
                for (int n = 0; n < counts[a][b]; n++) {
                    rows.add(row(a + 1, b + 1));
                }
            }
        }
        return rows(2, rows.toArray(int[][]::new));
    }

    private double first(OrdinalTable table) {
        return method.of(table).orElseThrow().correlations().at(0, 1).orElseThrow();
    }

    @Test
    void twoHalvesGiveSheppardsFormula() {
        // with both thresholds at 0 the chance of both below is 1/4 + asin(rho) / 2 pi; here 3/8, so rho = sin(pi / 4)
        assertThat(first(counted(new int[][] {{3, 1}, {1, 3}}))).isCloseTo(Math.sqrt(0.5), within(1e-14));
        assertThat(first(counted(new int[][] {{1, 3}, {3, 1}}))).isCloseTo(-Math.sqrt(0.5), within(1e-14));
        assertThat(first(counted(new int[][] {{499, 1}, {1, 499}}))).isCloseTo(Math.cos(Math.PI / 500), within(1e-12));
    }

    @Test
    void independentAnswersCorrelateZero() {
        assertThat(first(counted(new int[][] {{2, 4, 6}, {3, 6, 9}, {1, 2, 3}})))
                .isCloseTo(0, within(1e-14));
    }

    @Test
    void levelsThatNobodyUsedChangeNothing() {
        OrdinalTable dense = rows(row(1, 1), row(1, 2), row(2, 2), row(2, 1), row(3, 2), row(3, 3), row(3, 3));
        OrdinalTable sparse = rows(row(1, 1), row(1, 3), row(4, 3), row(4, 1), row(5, 3), row(5, 5), row(5, 5));

        assertThat(first(sparse)).isEqualTo(first(dense));
        assertThat(method.of(sparse).orElseThrow().thresholds().get(0).thresholds())
                .hasSize(2);
    }

    @Test
    void anOrderAsPerfectAsTheMarginsAllowGivesExactlyOne() {
        assertThat(first(counted(new int[][] {{3, 2}, {0, 5}}))).isEqualTo(1);
        assertThat(first(counted(new int[][] {{0, 5}, {3, 2}}))).isEqualTo(-1);
        assertThat(first(counted(new int[][] {{3, 2, 0}, {0, 1, 4}, {0, 0, 2}})))
                .isEqualTo(1);
        assertThat(first(counted(new int[][] {{3, 2, 0}, {0, 1, 4}, {1, 0, 2}})))
                .isBetween(0.1, 0.99);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.999, -0.6, 0.3, 0.95, 0.9999999})
    void theBivariateNormalKnowsItsLaws(double rho) {
        BivariateNormal normal = new BivariateNormal(rho);
        BivariateNormal mirrored = new BivariateNormal(-rho);
        double phi = 0.8413447460685429; // the standard normal distribution at 1

        assertThat(normal.below(0, 0)).isCloseTo(0.25 + Math.asin(rho) / (2 * Math.PI), within(1e-15));
        assertThat(normal.below(1, 1) + mirrored.below(1, -1)).isCloseTo(phi, within(2e-15));
        assertThat(normal.below(1, 0.3)).isEqualTo(normal.below(0.3, 1), within(1e-15));
        assertThat(normal.below(1, Double.POSITIVE_INFINITY)).isCloseTo(phi, within(1e-15));
        assertThat(normal.below(Double.NEGATIVE_INFINITY, 1)).isZero();
        double step = 1e-6 * (1 - Math.abs(rho));
        double slope =
                (new BivariateNormal(rho + step).below(0.4, -0.2) - new BivariateNormal(rho - step).below(0.4, -0.2))
                        / (2 * step);
        assertThat(normal.density(0.4, -0.2)).isCloseTo(slope, within(1e-4 + 1e-4 * slope));
    }

    @Test
    void aPairWithoutVariationHasNone() {
        Polychoric polychoric =
                method.of(rows(row(1, 3, 1), row(2, 3, 1), row(2, 3, 2))).orElseThrow();

        assertThat(polychoric.correlations().at(0, 1)).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        assertThat(polychoric.correlations().at(0, 2).orElseThrow()).isEqualTo(1);
        assertThat(polychoric.lowestEigenvalue()).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        assertThat(polychoric.thresholds().get(1).thresholds()).isEmpty();
        assertThat(polychoric.correlations().assumesInterval()).isFalse();
        assertThat(polychoric.correlations().missing()).isEqualTo(MissingData.LISTWISE);
    }
}
