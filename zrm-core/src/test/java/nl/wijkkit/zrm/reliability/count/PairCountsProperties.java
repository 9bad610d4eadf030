package nl.wijkkit.zrm.reliability.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.scale.ItemTables;

class PairCountsProperties {

    @Provide
    Arbitrary<OrdinalTable> tables() {
        return ItemTables.withMissing();
    }

    @Property(tries = 300)
    void partsInAnyOrderAddUpToTheWhole(
            @ForAll("tables") OrdinalTable table,
            @ForAll @Size(max = 5) List<@IntRange(max = 40) Integer> cuts,
            @ForAll boolean backwards,
            @ForAll boolean listwise) {
        MissingData missing = listwise ? MissingData.LISTWISE : MissingData.PAIRWISE;
        List<Integer> places = new ArrayList<>(
                cuts.stream().map(cut -> Math.min(cut, table.rows())).sorted().toList());
        places.add(0, 0);
        places.add(table.rows());
        List<PairCounts> parts = new ArrayList<>();
        for (int p = 1; p < places.size(); p++) {
            PairCounts part = PairCounts.ofRows(table, places.get(p - 1), places.get(p), missing);
            parts.add(backwards ? 0 : parts.size(), part);
        }

        PairCounts sum = parts.stream().reduce(PairCounts::plus).orElseThrow();

        assertThat(sum).isEqualTo(PairCounts.of(table, missing));
        assertThat(sum.covariances()).isEqualTo(PairCounts.of(table, missing).covariances());
    }

    @Property(tries = 300)
    void countsAreThoseOfASlowCount(@ForAll("tables") OrdinalTable table, @ForAll boolean listwise) {
        PairCounts counts = listwise ? PairCounts.ofCompleteRows(table) : PairCounts.ofAvailable(table);
        int columns = table.names().size();
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j < columns; j++) {
                if (i != j) {
                    long[][] expected = new long[6][6];
                    for (int r = 0; r < table.rows(); r++) {
                        if (counts(table, r, i, j, listwise)) {
                            expected[table.code(r, i)][table.code(r, j)]++;
                        }
                    }
                    long[][] actual = counts.table(i, j);
                    for (int a = 0; a < actual.length; a++) {
                        for (int b = 0; b < actual.length; b++) {
                            assertThat(actual[a][b]).isEqualTo(expected[counts.lowest() + a][counts.lowest() + b]);
                        }
                    }
                }
            }
        }
    }

    private static boolean counts(OrdinalTable table, int row, int i, int j, boolean listwise) {
        for (int c = 0; c < table.names().size(); c++) {
            if ((listwise || c == i || c == j) && !table.isPresent(row, c)) {
                return false;
            }
        }
        return true;
    }

    @Property(tries = 300)
    void totalsOfPartsAddUpToTheWhole(@ForAll("tables") OrdinalTable table) {
        ScoreCounts twice = ScoreCounts.ofTotals(table).plus(ScoreCounts.ofTotals(table));

        assertThat(twice.n()).isEqualTo(2 * ScoreCounts.ofTotals(table).n());
        assertThat(twice.sum()).isEqualTo(2 * ScoreCounts.ofTotals(table).sum());
        assertThat(ScoreCounts.of(Map.of()).plus(ScoreCounts.ofTotals(table))).isEqualTo(ScoreCounts.ofTotals(table));
    }
}
