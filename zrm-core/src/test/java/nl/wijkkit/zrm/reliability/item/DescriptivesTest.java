package nl.wijkkit.zrm.reliability.item;

import static nl.wijkkit.zrm.reliability.scale.ItemTables.NA;
import static nl.wijkkit.zrm.reliability.scale.ItemTables.row;
import static nl.wijkkit.zrm.reliability.scale.ItemTables.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.count.ScoreCounts;
import org.junit.jupiter.api.Test;

class DescriptivesTest {

    private final Descriptives method = Descriptives.withDefaults();

    @Test
    void describesAnswersByHand() {
        // 1 2 2 3 5: mean 2.6, squares of deviations 9.2, cubes 9.36, fourth powers 40.016 (worked out by hand)
        ItemDistribution item = method.ofItems(rows(row(2), row(5), row(NA), row(1), row(3), row(2)))
                .get(0);
        Distribution distribution = item.distribution().orElseThrow();

        assertThat(item.name()).isEqualTo("c1");
        assertThat(item.missing()).isEqualTo(1);
        assertThat(distribution.n()).isEqualTo(5);
        assertThat(distribution.mean()).isEqualTo(2.6);
        assertThat(distribution.standardDeviation().orElseThrow()).isCloseTo(Math.sqrt(9.2 / 4), within(1e-15));
        assertThat(distribution.lowerQuartile()).isEqualTo(2);
        assertThat(distribution.median()).isEqualTo(2);
        assertThat(distribution.upperQuartile()).isEqualTo(3);
        assertThat(distribution.floorPercent()).isEqualTo(20);
        assertThat(distribution.ceilingPercent()).isEqualTo(20);
        assertThat(distribution.counts())
                .containsExactly(Map.entry(1, 1L), Map.entry(2, 2L), Map.entry(3, 1L), Map.entry(5, 1L));
        assertThat(distribution.skewness().orElseThrow()).isCloseTo(9.36 / 5 / Math.pow(9.2 / 5, 1.5), within(1e-14));
        assertThat(distribution.excessKurtosis().orElseThrow())
                .isCloseTo(40.016 / 5 / Math.pow(9.2 / 5, 2) - 3, within(1e-14));
        assertThat(distribution.missing()).isEqualTo(MissingData.AVAILABLE);
    }

    @Test
    void quartilesLieBetweenNeighbours() {
        Distribution distribution =
                method.of(ScoreCounts.of(Map.of(1, 1L, 2, 1L, 4, 1L, 5, 1L))).orElseThrow();

        assertThat(List.of(distribution.lowerQuartile(), distribution.median(), distribution.upperQuartile()))
                .containsExactly(1.75, 3.0, 4.25);
    }

    @Test
    void theTotalIsThatOfCompleteRows() {
        Distribution total = method.ofTotal(rows(row(1, 1), row(5, 5), row(5, NA), row(2, 3)))
                .orElseThrow();

        assertThat(total.n()).isEqualTo(3);
        assertThat(total.min()).isEqualTo(2);
        assertThat(total.max()).isEqualTo(10);
        assertThat(total.floorPercent()).isCloseTo(100 / 3.0, within(1e-13));
        assertThat(total.missing()).isEqualTo(MissingData.LISTWISE);
    }

    @Test
    void whatIsUndefinedSaysWhy() {
        assertThat(method.ofTotal(rows(0, new int[0][]))).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_COLUMNS));
        assertThat(method.ofTotal(rows(row(1, NA)))).isEqualTo(Estimate.undefined(Undefined.NO_DATA));
        assertThat(method.ofItems(rows(row(NA))).get(0).distribution())
                .isEqualTo(Estimate.undefined(Undefined.NO_DATA));
        Distribution one = method.ofTotal(rows(row(3, 4))).orElseThrow();
        assertThat(one.standardDeviation()).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_ROWS));
        assertThat(one.skewness()).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        assertThat(one.excessKurtosis()).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
    }

    @Test
    void refusesScoresOffTheScale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method.ofItems(rows(row(0))))
                .withMessage("expected scores from 1 to 5");
        assertThatIllegalArgumentException().isThrownBy(() -> method.withScale(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> ScoreCounts.of(Map.of(1, -1L)));
        assertThat(method.withScale(0, 5).ofItems(rows(row(0)))).hasSize(1);
    }
}
