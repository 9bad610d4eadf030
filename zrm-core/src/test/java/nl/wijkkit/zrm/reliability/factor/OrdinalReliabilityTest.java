package nl.wijkkit.zrm.reliability.factor;

import static nl.wijkkit.zrm.reliability.scale.ItemTables.NA;
import static nl.wijkkit.zrm.reliability.scale.ItemTables.row;
import static nl.wijkkit.zrm.reliability.scale.ItemTables.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.count.PairCounts;
import org.junit.jupiter.api.Test;

class OrdinalReliabilityTest {

    private final OrdinalReliability method = OrdinalReliability.withDefaults();

    @Test
    void twoHalvesByHand() {
        // 3 1 1 3: rho = sqrt(1/2) by Sheppard's formula; alpha and omega of two items are both 2 rho / (1 + rho)
        OrdinalTable table =
                rows(row(1, 1), row(1, 1), row(1, 1), row(1, 2), row(2, 1), row(2, 2), row(2, 2), row(2, 2));
        double expected = 2 * Math.sqrt(0.5) / (1 + Math.sqrt(0.5));

        OrdinalConsistency ordinal = method.of(table).orElseThrow();

        assertThat(ordinal.alpha().orElseThrow()).isCloseTo(expected, within(1e-13));
        assertThat(ordinal.factor().orElseThrow().omega()).isCloseTo(expected, within(1e-13));
        assertThat(ordinal.factor().orElseThrow().assumesInterval()).isFalse();
        assertThat(ordinal.assumesInterval()).isFalse();
        assertThat(ordinal.n()).isEqualTo(8);
    }

    @Test
    void onlyTheOrderOfLevelsCounts() {
        OrdinalTable table = rows(row(1, 2, 1), row(2, 1, 3), row(3, 3, 3), row(2, 3, 2), row(1, 1, 1), row(3, 2, 2));
        OrdinalTable stretched =
                rows(row(1, 4, 1), row(4, 1, 5), row(5, 5, 5), row(4, 5, 2), row(1, 1, 1), row(5, 4, 2));

        assertThat(method.of(stretched).orElseThrow().alpha())
                .isEqualTo(method.of(table).orElseThrow().alpha());
    }

    @Test
    void whatIsUndefinedSaysWhy() {
        assertThat(method.of(rows(row(1), row(2)))).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_COLUMNS));
        assertThat(method.of(rows(row(1, NA), row(NA, 2)))).isEqualTo(Estimate.undefined(Undefined.NO_DATA));
        assertThat(method.of(rows(row(1, 3), row(2, 3)))).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        OrdinalConsistency reversed =
                method.of(rows(row(1, 5), row(2, 4), row(5, 1))).orElseThrow();
        assertThat(reversed.alpha()).isEqualTo(Estimate.undefined(Undefined.NO_TOTAL_VARIANCE));
        assertThat(reversed.factor()).isEqualTo(Estimate.undefined(Undefined.NO_TOTAL_VARIANCE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method.of(PairCounts.ofAvailable(rows(row(1, 2), row(2, 1)))));
    }
}
