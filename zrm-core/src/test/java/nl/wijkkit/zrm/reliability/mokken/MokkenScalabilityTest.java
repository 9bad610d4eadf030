package nl.wijkkit.zrm.reliability.mokken;

import static nl.wijkkit.zrm.reliability.scale.ItemTables.NA;
import static nl.wijkkit.zrm.reliability.scale.ItemTables.row;
import static nl.wijkkit.zrm.reliability.scale.ItemTables.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.count.PairCounts;
import org.junit.jupiter.api.Test;

class MokkenScalabilityTest {

    private final MokkenScalability method = MokkenScalability.withDefaults();

    private static OrdinalTable repeated(int[][] patterns, int[] frequencies) {
        List<int[]> rows = new ArrayList<>();
        for (int p = 0; p < patterns.length; p++) {
            for (int n = 0; n < frequencies[p]; n++) {
                rows.add(patterns[p]);
            }
        }
        return rows(patterns[0].length, rows.toArray(int[][]::new));
    }

    @Test
    void twoYesNoItemsGiveLoevingersH() {
        // 5 persons pass the hard item only, where 100 * .35 * .30 = 10.5 would by chance: 1 - 5 / 10.5
        Scalability scale = method.of(repeated(new int[][] {{1, 1}, {1, 0}, {0, 1}, {0, 0}}, new int[] {30, 40, 5, 25}))
                .orElseThrow();

        assertThat(scale.estimate()).isCloseTo(1 - 5 / 10.5, within(1e-15));
        assertThat(scale.items().get(0).estimate().orElseThrow()).isCloseTo(1 - 5 / 10.5, within(1e-15));
        assertThat(scale.pairs().get(1).get(0).orElseThrow()).isCloseTo(1 - 5 / 10.5, within(1e-15));
        assertThat(scale.pairs().get(1).get(1)).isEqualTo(Estimate.undefined(Undefined.NOT_AVAILABLE));
        assertThat(scale.n()).isEqualTo(100);
        assertThat(scale.assumesInterval()).isFalse();
    }

    @Test
    void theStandardErrorIsThatOfTheDeltaMethod() {
        int[][] patterns = {
            {1, 1, 1}, {1, 1, 2}, {1, 2, 1}, {1, 2, 2}, {2, 1, 1}, {2, 2, 2}, {2, 3, 1}, {2, 3, 3}, {3, 2, 3}, {3, 3, 3}
        };
        int[] frequencies = {9, 7, 5, 6, 8, 10, 3, 7, 11, 13};
        Scalability scale = method.of(repeated(patterns, frequencies)).orElseThrow();

        // counts are multinomial: the variance is sum n_p d_p^2 - (sum n_p d_p)^2 / n, with d_p found by differences
        double n = 0;
        double first = 0;
        double squares = 0;
        for (int p = 0; p < patterns.length; p++) {
            double slope =
                    (slowH(patterns, shifted(frequencies, p, 1e-5)) - slowH(patterns, shifted(frequencies, p, -1e-5)))
                            / 2e-5;
            n += frequencies[p];
            first += frequencies[p] * slope;
            squares += frequencies[p] * slope * slope;
        }
        assertThat(scale.estimate()).isCloseTo(slowH(patterns, shifted(frequencies, 0, 0)), within(1e-14));
        assertThat(scale.standardError().orElseThrow()).isCloseTo(Math.sqrt(squares - first * first / n), within(1e-8));
        assertThat(scale.items())
                .allSatisfy(
                        item -> assertThat(item.standardError().orElseThrow()).isPositive());
    }

    private static double[] shifted(int[] frequencies, int at, double by) {
        double[] result = new double[frequencies.length];
        for (int p = 0; p < result.length; p++) {
            result[p] = frequencies[p] + (p == at ? by : 0);
        }
        return result;
    }

    /** H from (fractional) frequencies of patterns, by the definition: covariances over those of the sorted columns. */
    private static double slowH(int[][] patterns, double[] frequencies) {
        double n = 0;
        for (double frequency : frequencies) {
            n += frequency;
        }
        double observed = 0;
        double highest = 0;
        for (int i = 0; i < patterns[0].length; i++) {
            for (int j = 0; j < i; j++) {
                double products = 0;
                double sumOfI = 0;
                double sumOfJ = 0;
                for (int p = 0; p < patterns.length; p++) {
                    products += frequencies[p] * patterns[p][i] * patterns[p][j];
                    sumOfI += frequencies[p] * patterns[p][i];
                    sumOfJ += frequencies[p] * patterns[p][j];
                }
                double together = 0;
                for (int g = 1; g <= 3; g++) {
                    for (int h = 1; h <= 3; h++) {
                        together +=
                                Math.min(atLeast(patterns, frequencies, i, g), atLeast(patterns, frequencies, j, h));
                    }
                }
                observed += products / n - sumOfI * sumOfJ / n / n;
                highest += together / n - sumOfI * sumOfJ / n / n;
            }
        }
        return observed / highest;
    }

    private static double atLeast(int[][] patterns, double[] frequencies, int item, int level) {
        double count = 0;
        for (int p = 0; p < patterns.length; p++) {
            count += patterns[p][item] >= level ? frequencies[p] : 0;
        }
        return count;
    }

    @Test
    void aPerfectOrderGivesExactlyOneWithoutError() {
        Scalability scale = method.of(rows(row(1, 1), row(2, 1), row(2, 3), row(4, 5), row(5, 5)))
                .orElseThrow();

        assertThat(scale.estimate()).isEqualTo(1);
        assertThat(scale.standardError().orElseThrow()).isCloseTo(0, within(1e-15));
    }

    @Test
    void anItemThatDoesNotVaryHasNoCoefficientButStays() {
        Scalability scale = method.of(rows(row(1, 3, 1), row(2, 3, 2), row(5, 3, 4), row(4, 3, 5)))
                .orElseThrow();

        assertThat(scale.items().get(1).estimate()).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        assertThat(scale.items().get(1).standardError()).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        assertThat(scale.estimate())
                .isEqualTo(method.of(rows(row(1, 1), row(2, 2), row(5, 4), row(4, 5)))
                        .orElseThrow()
                        .estimate());
    }

    @Test
    void countsGiveTheSameWithoutStandardErrors() {
        OrdinalTable table = rows(row(1, 2, 1), row(2, 1, 3), row(3, 3, 3), row(2, 3, NA), row(1, 1, 1));
        Scalability fromCounts = method.of(PairCounts.ofCompleteRows(table)).orElseThrow();

        assertThat(fromCounts.estimate())
                .isEqualTo(method.of(table).orElseThrow().estimate());
        assertThat(fromCounts.standardError()).isEqualTo(Estimate.undefined(Undefined.NOT_AVAILABLE));
        assertThatIllegalArgumentException().isThrownBy(() -> method.of(PairCounts.ofAvailable(table)));
    }

    @Test
    void whatIsUndefinedSaysWhy() {
        assertThat(method.of(rows(row(1), row(2)))).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_COLUMNS));
        assertThat(method.of(rows(2, new int[0][]))).isEqualTo(Estimate.undefined(Undefined.NO_DATA));
        assertThat(method.of(rows(row(1, 2)))).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_ROWS));
        assertThat(method.of(rows(row(3, 3), row(3, 3)))).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        assertThat(method.of(rows(row(3, 1), row(3, 2)))).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
    }
}
