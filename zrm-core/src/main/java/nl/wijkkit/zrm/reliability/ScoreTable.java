package nl.wijkkit.zrm.reliability;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Scores as rows (persons, targets, units) by columns (raters, moments), for scores that are not small whole numbers.
 * <p>
 * The sibling of {@link OrdinalTable}: totals over domains, hours, points with decimals. A missing score is kept apart.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class ScoreTable {

    private final List<String> names;
    private final double[][] columns;
    private final int rows;

    private ScoreTable(List<String> names, double[][] columns) {
        this.names = names;
        this.columns = columns;
        this.rows = columns.length == 0 ? 0 : columns[0].length;
    }

    /**
     * Obtains a table from its columns, which are copied.
     *
     * @param names  the name of each column, no name twice
     * @param columns  per column the scores of all rows, NaN where there is none
     * @return the table
     * @throws IllegalArgumentException if the columns differ in length or number from the names, a name stands twice, or
     *     a score is infinite
     */
    public static ScoreTable ofColumns(List<String> names, double[][] columns) {
        List<String> copyOfNames = List.copyOf(names);
        if (copyOfNames.size() != columns.length) {
            throw new IllegalArgumentException(
                    "expected a column for each of " + copyOfNames.size() + " names, got " + columns.length);
        }
        if (copyOfNames.stream().distinct().count() != copyOfNames.size()) {
            throw new IllegalArgumentException("column names must differ");
        }
        double[][] copy = new double[columns.length][];
        for (int c = 0; c < columns.length; c++) {
            copy[c] = columns[c].clone();
            if (copy[c].length != copy[0].length) {
                throw new IllegalArgumentException(
                        "expected columns of " + copy[0].length + " rows, got " + copy[c].length + " in column " + c);
            }
            for (int row = 0; row < copy[c].length; row++) {
                if (Double.isInfinite(copy[c][row])) {
                    throw new IllegalArgumentException(
                            "expected finite scores, got an infinite one in row " + row + ", column " + c);
                }
            }
        }
        return new ScoreTable(copyOfNames, copy);
    }

    /**
     * Obtains the scores of an ordinal table, its codes taken as numbers.
     *
     * @param table  the answers
     * @return a table of the same shape
     */
    public static ScoreTable of(OrdinalTable table) {
        double[][] columns = new double[table.names().size()][];
        for (int c = 0; c < columns.length; c++) {
            byte[] codes = table.column(c);
            columns[c] = new double[codes.length];
            for (int row = 0; row < codes.length; row++) {
                columns[c][row] = codes[row] == OrdinalTable.MISSING ? Double.NaN : codes[row];
            }
        }
        return new ScoreTable(table.names(), columns);
    }

    /**
     * Obtains total scores: one column per table, the sum of all its columns, missing where one answer is missing.
     * <p>
     * A total takes the levels as equally far apart; compare levels per domain where that cannot be defended.
     *
     * @param names  the name of each total, no name twice
     * @param tables  the answers that are added up per total, all with the same number of rows
     * @return the totals
     * @throws IllegalArgumentException if the tables differ in rows or in number from the names, or a name stands twice
     */
    public static ScoreTable ofTotals(List<String> names, List<OrdinalTable> tables) {
        double[][] totals = new double[tables.size()][];
        for (int t = 0; t < totals.length; t++) {
            OrdinalTable table = tables.get(t);
            totals[t] = new double[table.rows()];
            for (int c = 0; c < table.names().size(); c++) {
                byte[] codes = table.column(c);
                for (int row = 0; row < codes.length; row++) {
                    totals[t][row] += codes[row] == OrdinalTable.MISSING ? Double.NaN : codes[row];
                }
            }
        }
        return ofColumns(names, totals);
    }

    /**
     * Returns the number of rows.
     *
     * @return the number of persons, targets or units
     */
    public int rows() {
        return rows;
    }

    /**
     * Returns the names of the columns.
     *
     * @return the names in order
     */
    public List<String> names() {
        return names;
    }

    /**
     * Returns whether there is a score.
     *
     * @param row  the row, from 0
     * @param column  the column, from 0
     * @return true if the score is not missing
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public boolean isPresent(int row, int column) {
        return !Double.isNaN(columns[column][row]);
    }

    /**
     * Returns a score.
     *
     * @param row  the row, from 0
     * @param column  the column, from 0
     * @return the score, finite
     * @throws IndexOutOfBoundsException if there is no such cell
     * @throws IllegalStateException if the score is missing
     */
    public double score(int row, int column) {
        double score = columns[column][row];
        if (Double.isNaN(score)) {
            throw new IllegalStateException("no score in row " + row + ", column " + column);
        }
        return score;
    }

    /**
     * Copies one column.
     *
     * @param column  the column, from 0
     * @return the scores of all rows, NaN where there is none
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public double[] column(int column) {
        return columns[column].clone();
    }

    /**
     * Returns the columns at these positions, as a table of their own; nothing is copied.
     *
     * @param positions  the columns, from 0, in the wanted order
     * @return the table
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public ScoreTable select(int... positions) {
        return new ScoreTable(
                Arrays.stream(positions).mapToObj(names::get).toList(),
                Arrays.stream(positions)
                        .mapToObj(c -> columns[Objects.checkIndex(c, columns.length)])
                        .toArray(double[][]::new));
    }

    /**
     * Returns the rows in which no score is missing, as columns of equal length; these are copies.
     *
     * @return per column the scores of the complete rows, in order
     */
    public double[][] completeColumns() {
        int[] complete = completeRows();
        double[][] kept = new double[columns.length][complete.length];
        for (int c = 0; c < columns.length; c++) {
            for (int i = 0; i < complete.length; i++) {
                kept[c][i] = columns[c][complete[i]];
            }
        }
        return kept;
    }

    /**
     * Returns which rows have no missing score.
     *
     * @return the rows, from 0, ascending
     */
    public int[] completeRows() {
        int[] complete = new int[rows];
        int n = 0;
        for (int row = 0; row < rows; row++) {
            boolean present = true;
            for (double[] column : columns) {
                present &= !Double.isNaN(column[row]);
            }
            complete[n] = row;
            n += present ? 1 : 0;
        }
        return Arrays.copyOf(complete, n);
    }

    /**
     * Returns the shape, never the scores.
     *
     * @return the numbers of rows and columns
     */
    @Override
    public String toString() {
        return "ScoreTable[rows=" + rows + ", columns=" + columns.length + "]";
    }
}
