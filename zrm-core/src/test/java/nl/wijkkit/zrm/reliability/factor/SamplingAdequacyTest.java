package nl.wijkkit.zrm.reliability.factor;

import static nl.wijkkit.zrm.reliability.scale.ItemTables.row;
import static nl.wijkkit.zrm.reliability.scale.ItemTables.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Undefined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplingAdequacyTest {

    private final SamplingAdequacy method = SamplingAdequacy.withDefaults();

    @Test
    void twoItemsByHand() {
        // r = .5: eigenvalues 1.5 and .5; the partial correlation of two items is their correlation, so KMO is 1/2
        Adequacy adequacy = method.of(rows(row(1, 1), row(2, 3), row(3, 2))).orElseThrow();

        assertThat(adequacy.eigenvalues().get(0)).isCloseTo(1.5, within(1e-15));
        assertThat(adequacy.eigenvalues().get(1)).isCloseTo(0.5, within(1e-15));
        assertThat(adequacy.kaiserMeyerOlkin().orElseThrow().overall()).isCloseTo(0.5, within(1e-15));
        Adequacy.Sphericity bartlett = adequacy.bartlett().orElseThrow();
        assertThat(bartlett.chiSquared()).isCloseTo(-(2 - 9 / 6.0) * Math.log(0.75), within(1e-15));
        assertThat(bartlett.degreesOfFreedom()).isEqualTo(1);
        assertThat(adequacy.assumesInterval()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 3, 30, 700, 5_000, 1e6})
    void theTailOfChiSquaredWithTwoDegreesOfFreedomIsExponential(double x) {
        assertThat(ChiSquaredTail.log(x, 2)).isCloseTo(-x / 2, within(1e-13 * x + 1e-15));
        // four degrees of freedom: exp(-x/2) (1 + x/2)
        assertThat(ChiSquaredTail.log(x, 4)).isCloseTo(-x / 2 + Math.log1p(x / 2), within(1e-13 * x + 1e-15));
    }

    @Test
    void itemsThatFollowFromOthersHaveEigenvaluesOnly() {
        Adequacy adequacy =
                method.of(rows(row(1, 1, 2), row(2, 2, 1), row(4, 4, 5))).orElseThrow();

        assertThat(adequacy.kaiserMeyerOlkin()).isEqualTo(Estimate.undefined(Undefined.SINGULAR_MATRIX));
        assertThat(adequacy.bartlett()).isEqualTo(Estimate.undefined(Undefined.SINGULAR_MATRIX));
        assertThat(adequacy.eigenvalues()).hasSize(3);
        assertThat(method.of(rows(row(1, 3), row(2, 3)))).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
    }

    @Test
    void itemsThatDoNotCorrelateHaveNothingToShare() {
        Adequacy adequacy =
                method.of(rows(row(1, 1), row(1, 2), row(2, 1), row(2, 2))).orElseThrow();

        assertThat(adequacy.kaiserMeyerOlkin()).isEqualTo(Estimate.undefined(Undefined.NO_TOTAL_VARIANCE));
        assertThat(adequacy.bartlett().orElseThrow().logPValue()).isZero();
    }
}
