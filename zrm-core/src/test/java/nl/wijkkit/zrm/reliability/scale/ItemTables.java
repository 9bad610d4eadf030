package nl.wijkkit.zrm.reliability.scale;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import nl.wijkkit.zrm.reliability.OrdinalTable;

/** Tables of answers for tests: written out, or arbitrary. */
public final class ItemTables {

    /** Stands for a missing answer in a table that is written out. */
    public static final int NA = OrdinalTable.MISSING;

    private ItemTables() {}

    /** A table from its rows, with columns c1, c2 and so on. */
    public static OrdinalTable rows(int[]... rows) {
        return rows(rows.length == 0 ? 0 : rows[0].length, rows);
    }

    /** A table from its rows, which may be none. */
    public static OrdinalTable rows(int columns, int[][] rows) {
        byte[][] cells = new byte[columns][rows.length];
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < columns; c++) {
                cells[c][r] = (byte) rows[r][c];
            }
        }
        return OrdinalTable.ofColumns(
                IntStream.rangeClosed(1, columns).mapToObj(c -> "c" + c).toList(), cells);
    }

    /** A table with one row. */
    public static int[] row(int... answers) {
        return answers;
    }

    /** The rows of a table, in another order. */
    public static OrdinalTable reordered(OrdinalTable table, List<Integer> order) {
        int columns = table.names().size();
        byte[][] cells = new byte[columns][order.size()];
        for (int c = 0; c < columns; c++) {
            byte[] column = table.column(c);
            for (int r = 0; r < order.size(); r++) {
                cells[c][r] = column[order.get(r)];
            }
        }
        return OrdinalTable.ofColumns(table.names(), cells);
    }

    /** Tables of 2 to 6 columns and 2 to 40 rows with levels 1 to 5, one answer in six missing. */
    public static Arbitrary<OrdinalTable> withMissing() {
        return tables(Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(1, 5)), Tuple.of(1, Arbitraries.just(NA))));
    }

    /** The same without missing answers. */
    public static Arbitrary<OrdinalTable> complete() {
        return tables(Arbitraries.integers().between(1, 5));
    }

    /** Tables of 2 to 4 columns and 1 to 9 rows with levels 1 to 3, one answer in eleven missing: often degenerate. */
    public static Arbitrary<OrdinalTable> tiny() {
        return tables(
                Arbitraries.frequencyOf(
                        Tuple.of(10, Arbitraries.integers().between(1, 3)), Tuple.of(1, Arbitraries.just(NA))),
                4,
                1,
                9);
    }

    private static Arbitrary<OrdinalTable> tables(Arbitrary<Integer> answers) {
        return tables(answers, 6, 2, 40);
    }

    private static Arbitrary<OrdinalTable> tables(
            Arbitrary<Integer> answers, int mostColumns, int fewestRows, int mostRows) {
        return Arbitraries.integers()
                .between(2, mostColumns)
                .flatMap(columns -> answers.array(int[].class)
                        .ofSize(columns)
                        .array(int[][].class)
                        .ofMinSize(fewestRows)
                        .ofMaxSize(mostRows)
                        .map(rows -> rows(columns, rows)));
    }
}
