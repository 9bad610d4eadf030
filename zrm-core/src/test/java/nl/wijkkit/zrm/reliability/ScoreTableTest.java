package nl.wijkkit.zrm.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTableTest {

    private static final double NO = Double.NaN;

    private final ScoreTable table = ScoreTable.ofColumns(List.of("a", "b"), new double[][] {{1.5, 2, NO}, {3, NO, 4}});

    @Test
    void aMissingScoreIsKeptApart() {
        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.isPresent(0, 0)).isTrue();
        assertThat(table.isPresent(2, 0)).isFalse();
        assertThat(table.score(0, 0)).isEqualTo(1.5);
        assertThatThrownBy(() -> table.score(2, 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no score in row 2, column 0");
    }

    @Test
    void completeRowsAreThoseWithoutAMissingScore() {
        assertThat(table.completeRows()).containsExactly(0);
        assertThat(table.completeColumns()).isDeepEqualTo(new double[][] {{1.5}, {3}});
    }

    @Test
    void aSelectionKeepsOrderAndNames() {
        ScoreTable selected = table.select(1, 0);
        assertThat(selected.names()).containsExactly("b", "a");
        assertThat(selected.score(2, 0)).isEqualTo(4);
    }

    @Test
    void whatComesInIsCopied() {
        double[][] columns = {{1, 2}};
        ScoreTable copy = ScoreTable.ofColumns(List.of("a"), columns);
        columns[0][0] = 9;
        copy.column(0)[1] = 9;
        assertThat(copy.column(0)).containsExactly(1, 2);
    }

    @Test
    void aTotalIsMissingWhereOneAnswerIs() {
        OrdinalTable answers = OrdinalTable.ofColumns(List.of("x", "y"), new byte[][] {
            {1, 2, OrdinalTable.MISSING}, {5, OrdinalTable.MISSING, 3}
        });
        ScoreTable totals = ScoreTable.ofTotals(List.of("total"), List.of(answers));
        assertThat(totals.score(0, 0)).isEqualTo(6);
        assertThat(totals.isPresent(1, 0)).isFalse();
        assertThat(totals.isPresent(2, 0)).isFalse();
        assertThat(ScoreTable.of(answers).score(1, 0)).isEqualTo(2);
        assertThat(ScoreTable.of(answers).isPresent(2, 0)).isFalse();
    }

    @Test
    void columnsMustFitTheNamesAndEachOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreTable.ofColumns(List.of("a"), new double[0][]))
                .withMessage("expected a column for each of 1 names, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreTable.ofColumns(List.of("a", "a"), new double[][] {{1}, {1}}))
                .withMessage("column names must differ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreTable.ofColumns(List.of("a", "b"), new double[][] {{1}, {1, 2}}))
                .withMessage("expected columns of 1 rows, got 2 in column 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreTable.ofColumns(List.of("a"), new double[][] {{1, 1 / 0.0}}))
                .withMessage("expected finite scores, got an infinite one in row 1, column 0");
    }

    @Test
    void theScoresAreNeverShown() {
        assertThat(table).hasToString("ScoreTable[rows=3, columns=2]");
    }
}
