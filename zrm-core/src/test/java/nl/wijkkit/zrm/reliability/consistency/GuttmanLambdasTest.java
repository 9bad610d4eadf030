package nl.wijkkit.zrm.reliability.consistency;

import static nl.wijkkit.zrm.reliability.scale.ItemTables.row;
import static nl.wijkkit.zrm.reliability.scale.ItemTables.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.count.PairCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuttmanLambdasTest {

    private final GuttmanLambdas method = GuttmanLambdas.withDefaults();

    private static OrdinalTable random(int columns, int rows) {
        Random random = new Random(columns);
        int[][] cells = new int[rows][columns];
        for (int[] row : cells) {
            int level = random.nextInt(3);
            for (int c = 0; c < columns; c++) {
                row[c] = 1 + level + random.nextInt(3);
            }
        }
        return rows(columns, cells);
    }

    @Test
    void theLambdasOfTwoItemsByHand() {
        // variances 1 and 1, covariance 1/2: the total has variance 3
        Lambdas lambdas = method.of(rows(row(1, 1), row(2, 3), row(3, 2))).orElseThrow();

        assertThat(lambdas.lambda1()).isCloseTo(1 / 3.0, within(1e-15));
        // 1/3 + sqrt(2 * (1/4 + 1/4)) / 3
        assertThat(lambdas.lambda2()).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(lambdas.lambda3()).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(lambdas.lambda4Highest().orElseThrow()).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(lambdas.lambda4Lowest().orElseThrow()).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(lambdas.lambda4Mean()).isCloseTo(2 / 3.0, within(1e-15));
        // 1/3 + 2 * 1/2 / 3
        assertThat(lambdas.lambda5()).isCloseTo(2 / 3.0, within(1e-15));
        // each residual variance is 3/4
        assertThat(lambdas.lambda6().orElseThrow()).isCloseTo(1 - 1.5 / 3, within(1e-15));
        assertThat(lambdas.smallerHalf()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7})
    void allSplitsAreTriedWhetherTheNumberOfItemsIsOddOrEven(int columns) {
        OrdinalTable table = random(columns, 60);
        PairCounts counts = PairCounts.ofCompleteRows(table);
        double highest = Double.NEGATIVE_INFINITY;
        double lowest = Double.POSITIVE_INFINITY;
        double sumOfAll = 0;
        int splits = 0;
        double total = 0;
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j < columns; j++) {
                total += counts.crossProduct(i, j);
            }
        }
        for (int half = 0; half < 1 << columns; half++) {
            if (Integer.bitCount(half) == columns / 2) {
                int first = half;
                double between = IntStream.range(0, columns)
                        .filter(i -> (first >> i & 1) == 1)
                        .mapToDouble(i -> IntStream.range(0, columns)
                                .filter(j -> (first >> j & 1) == 0)
                                .mapToDouble(j -> counts.crossProduct(i, j))
                                .sum())
                        .sum();
                highest = Math.max(highest, 4 * between / total);
                lowest = Math.min(lowest, 4 * between / total);
                sumOfAll += 4 * between / total;
                splits++;
            }
        }

        Lambdas lambdas = method.of(counts).orElseThrow();

        assertThat(lambdas.lambda4Highest().orElseThrow()).isCloseTo(highest, within(1e-14));
        assertThat(lambdas.lambda4Lowest().orElseThrow()).isCloseTo(lowest, within(1e-14));
        assertThat(lambdas.lambda4Mean()).isCloseTo(sumOfAll / splits, within(1e-14));
        assertThat(lambdas.largerHalf()).isEqualTo(columns - columns / 2);
    }

    @Test
    void withManyItemsTheSplitsAreNotTriedAndTheMeanStays() {
        Lambdas lambdas = method.of(random(27, 50)).orElseThrow();

        assertThat(lambdas.lambda4Highest()).isEqualTo(Estimate.undefined(Undefined.TOO_MANY_COLUMNS));
        assertThat(lambdas.lambda4Lowest()).isEqualTo(Estimate.undefined(Undefined.TOO_MANY_COLUMNS));
        assertThat(lambdas.lambda4Mean()).isBetween(0.0, 1.0);
    }

    @Test
    void itemsThatFollowFromOthersHaveNoLambda6() {
        Lambdas lambdas = method.of(rows(row(1, 1, 2), row(2, 2, 4), row(4, 4, 3), row(5, 5, 5)))
                .orElseThrow();

        assertThat(lambdas.lambda6()).isEqualTo(Estimate.undefined(Undefined.SINGULAR_MATRIX));
    }

    @Test
    void standardisedNeedsEveryItemToVary() {
        OrdinalTable table = rows(row(1, 2, 4), row(2, 2, 4), row(4, 5, 4));

        assertThat(method.standardized().of(table)).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        assertThat(method.of(table).orElseThrow().standardized()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> method.of(PairCounts.ofAvailable(table)));
    }
}
