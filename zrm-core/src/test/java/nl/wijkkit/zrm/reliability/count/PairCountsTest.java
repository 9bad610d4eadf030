package nl.wijkkit.zrm.reliability.count;

import static nl.wijkkit.zrm.reliability.scale.ItemTables.NA;
import static nl.wijkkit.zrm.reliability.scale.ItemTables.row;
import static nl.wijkkit.zrm.reliability.scale.ItemTables.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;
import org.junit.jupiter.api.Test;

class PairCountsTest {

    private static final OrdinalTable TABLE =
            rows(row(1, 2, 4), row(1, NA, 4), row(2, 2, NA), row(NA, 3, 4), row(1, 2, 5));

    @Test
    void availableAnswersCountPerPairOfColumns() {
        PairCounts counts = PairCounts.ofAvailable(TABLE);

        assertThat(counts.n(0)).isEqualTo(4);
        assertThat(counts.n(0, 1)).isEqualTo(3);
        assertThat(counts.n(1, 0)).isEqualTo(3);
        assertThat(counts.count(0, 1)).isEqualTo(3);
        assertThat(counts.count(0, 9)).isZero();
        assertThat(counts.lowest()).isEqualTo(1);
        assertThat(counts.highest()).isEqualTo(5);
        assertThat(counts.table(0, 1)[0][1]).isEqualTo(2);
        assertThat(counts.table(1, 0)[1][0]).isEqualTo(2);
        assertThat(counts.table(0, 1)[1][1]).isEqualTo(1);
        assertThat(counts.missing()).isEqualTo(MissingData.PAIRWISE);
    }

    @Test
    void completeRowsLeaveOutEveryRowWithAMissingAnswer() {
        PairCounts counts = PairCounts.ofCompleteRows(TABLE);

        assertThat(counts.rows()).isEqualTo(5);
        assertThat(counts.n(0)).isEqualTo(2);
        assertThat(counts.n(0, 2)).isEqualTo(2);
        assertThat(counts.count(1, 3)).isZero();
        assertThat(counts.missing()).isEqualTo(MissingData.LISTWISE);
    }

    @Test
    void crossProductsAreNTimesTheSumOfProductsOfDeviations() {
        PairCounts counts = PairCounts.ofAvailable(rows(row(1, 1), row(2, 3), row(3, 2)));

        // means 2 and 2: deviations -1 0 1 and -1 1 0, so 3 * 1 and 3 * 2
        assertThat(counts.crossProduct(0, 1)).isEqualTo(3);
        assertThat(counts.crossProduct(0, 0)).isEqualTo(6);
        assertThat(counts.covariances().orElseThrow().get(0, 1)).isEqualTo(0.5);
    }

    @Test
    void manyCategoriesAreCountedAsWell() {
        PairCounts counts = PairCounts.ofAvailable(rows(row(-100, 127), row(127, -100), row(-100, 127)));

        assertThat(counts.count(0, -100)).isEqualTo(2);
        assertThat(counts.table(0, 1)[0][227]).isEqualTo(2);
        assertThat(counts.table(0, 1)[227][0]).isEqualTo(1);
    }

    @Test
    void moreRowsThanABlockAreCounted() {
        byte[][] columns = new byte[3][10_000];
        for (int r = 0; r < 10_000; r++) {
            columns[0][r] = (byte) (1 + r % 2);
            columns[1][r] = (byte) (1 + r % 3);
            columns[2][r] = r % 5 == 0 ? OrdinalTable.MISSING : (byte) 1;
        }
        OrdinalTable table = OrdinalTable.ofColumns(List.of("a", "b", "c"), columns);

        assertThat(PairCounts.ofAvailable(table).n(0, 1)).isEqualTo(10_000);
        assertThat(PairCounts.ofAvailable(table).table(0, 1)[0][0]).isEqualTo(1_667);
        assertThat(PairCounts.ofCompleteRows(table).n(0, 1)).isEqualTo(8_000);
    }

    @Test
    void withoutEnoughRowsThereIsAReason() {
        assertThat(PairCounts.ofAvailable(rows(0, new int[0][])).enoughRows(1)).contains(Undefined.TOO_FEW_COLUMNS);
        assertThat(PairCounts.ofAvailable(rows(2, new int[0][])).enoughRows(1)).contains(Undefined.NO_DATA);
        assertThat(PairCounts.ofAvailable(rows(row(NA, NA))).enoughRows(1)).contains(Undefined.NO_DATA);
        assertThat(PairCounts.ofAvailable(rows(row(1, 2))).enoughRows(2)).contains(Undefined.TOO_FEW_ROWS);
        assertThat(PairCounts.ofAvailable(rows(row(1, 2))).enoughRows(1)).isEmpty();
    }

    @Test
    void countsOfOtherColumnsOrTreatmentDoNotAdd() {
        PairCounts counts = PairCounts.ofAvailable(TABLE);

        assertThatIllegalArgumentException().isThrownBy(() -> counts.plus(PairCounts.ofCompleteRows(TABLE)));
        assertThatIllegalArgumentException().isThrownBy(() -> counts.plus(PairCounts.ofAvailable(rows(row(1, 2)))));
    }

    @Test
    void aPartOfTheRowsMustBeInTheTable() {
        assertThatThrownBy(() -> PairCounts.ofRows(TABLE, 2, 6, MissingData.PAIRWISE))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> PairCounts.ofAvailable(TABLE).table(1, 1))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void printsItsShapeAndNeverTheAnswers() {
        assertThat(PairCounts.ofAvailable(TABLE)).hasToString("PairCounts[rows=5, columns=3]");
        assertThat(ScoreCounts.ofTotals(TABLE)).hasToString("ScoreCounts[n=2]");
    }
}
