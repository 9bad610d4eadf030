package nl.wijkkit.zrm.reliability.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.reliability.OrdinalTable;

/** Writes a table of ratings as one text per unit: a digit per rater, a point for a missing rating. */
public final class Ratings {

    private Ratings() {}

    public static OrdinalTable table(String... units) {
        int raters = units.length == 0 ? 2 : units[0].length();
        return table(raters, units);
    }

    public static OrdinalTable table(int raters, String... units) {
        byte[][] columns = new byte[raters][units.length];
        for (int c = 0; c < raters; c++) {
            for (int row = 0; row < units.length; row++) {
                char code = units[row].charAt(c);
                columns[c][row] = code == '.' ? OrdinalTable.MISSING : (byte) (code - '0');
            }
        }
        List<String> names =
                IntStream.range(0, raters).mapToObj(c -> "rater" + c).toList();
        return OrdinalTable.ofColumns(names, columns);
    }

    /** Returns the same table with its rows and columns in another order. */
    public static OrdinalTable reordered(OrdinalTable table, int[] rows, int[] columns) {
        byte[][] codes = Arrays.stream(columns).mapToObj(table::column).toArray(byte[][]::new);
        byte[][] moved = new byte[columns.length][rows.length];
        for (int c = 0; c < columns.length; c++) {
            for (int row = 0; row < rows.length; row++) {
                moved[c][row] = codes[c][rows[row]];
            }
        }
        return OrdinalTable.ofColumns(
                Arrays.stream(columns).mapToObj(table.names()::get).toList(), moved);
    }
}
