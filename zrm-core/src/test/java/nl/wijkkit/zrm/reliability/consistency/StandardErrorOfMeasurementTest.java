package nl.wijkkit.zrm.reliability.consistency;

import static nl.wijkkit.zrm.reliability.scale.ItemTables.row;
import static nl.wijkkit.zrm.reliability.scale.ItemTables.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import nl.wijkkit.zrm.reliability.OrdinalTable;
import org.junit.jupiter.api.Test;

class StandardErrorOfMeasurementTest {

    // variances 1 and 1, covariance 1/2: the total has variance 3 and alpha 2/3
    private static final OrdinalTable TABLE = rows(row(1, 1), row(2, 3), row(3, 2));

    private final StandardErrorOfMeasurement method = StandardErrorOfMeasurement.withDefaults();

    @Test
    void theErrorIsTheSpreadOfTheTotalThatIsNotReliable() {
        MeasurementError error = method.of(TABLE).orElseThrow();

        assertThat(error.standardDeviation()).isCloseTo(Math.sqrt(3), within(1e-15));
        assertThat(error.estimate()).isCloseTo(1, within(1e-15));
        assertThat(error.observedHalfWidth()).isCloseTo(1.959963984540054, within(1e-14));
        assertThat(error.smallestDetectableChange()).isCloseTo(1.959963984540054 * Math.sqrt(2), within(1e-14));
        assertThat(error.assumesInterval()).isTrue();
    }

    @Test
    void lessConfidenceDetectsSmallerChanges() {
        assertThat(method.withConfidence(0.90).of(TABLE).orElseThrow().smallestDetectableChange())
                .isCloseTo(1.6448536269514722 * Math.sqrt(2), within(1e-14));
    }

    @Test
    void anotherReliabilityCanBeGiven() {
        assertThat(method.withReliability(0.75).of(TABLE).orElseThrow().estimate())
                .isCloseTo(Math.sqrt(3) / 2, within(1e-15));
        assertThatIllegalArgumentException().isThrownBy(() -> method.withReliability(1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> method.withReliability(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> method.withConfidence(0));
    }

    @Test
    void perfectConsistencyLeavesNoError() {
        assertThat(method.of(rows(row(1, 1), row(5, 5))).orElseThrow().estimate())
                .isZero();
    }
}
