package nl.wijkkit.zrm.reliability;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Ordinal answers as rows (persons, targets, units) by columns (domains, raters, moments), one byte an answer.
 * <p>
 * Categories are whole numbers from {@value #MIN_CODE} to {@value #MAX_CODE}; a missing answer is kept apart. Columns are
 * stored one after another, so that a million rows of 13 domains take 13 megabytes and a statistic reads them in order.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class OrdinalTable {

    /** The lowest code that an answer can have. */
    public static final int MIN_CODE = -100;

    /** The highest code that an answer can have. */
    public static final int MAX_CODE = 127;

    /** The byte that stands for a missing answer in the columns. */
    public static final byte MISSING = Byte.MIN_VALUE;

    private final List<String> names;
    private final byte[][] columns;
    private final int rows;

    private OrdinalTable(List<String> names, byte[][] columns) {
        this.names = names;
        this.columns = columns;
        this.rows = columns.length == 0 ? 0 : columns[0].length;
    }

    /**
     * Obtains a table from its columns, which are copied.
     *
     * @param names  the name of each column, no name twice
     * @param columns  per column the answers of all rows, {@link #MISSING} where there is none
     * @return the table
     * @throws IllegalArgumentException if the columns differ in length or number from the names, a name stands twice, or
     *     an answer lies outside the codes
     */
    public static OrdinalTable ofColumns(List<String> names, byte[][] columns) {
        List<String> copyOfNames = List.copyOf(names);
        if (copyOfNames.size() != columns.length) {
            throw new IllegalArgumentException(
                    "expected a column for each of " + copyOfNames.size() + " names, got " + columns.length);
        }
        if (copyOfNames.stream().distinct().count() != copyOfNames.size()) {
            throw new IllegalArgumentException("column names must differ");
        }
        byte[][] copy = new byte[columns.length][];
        for (int c = 0; c < columns.length; c++) {
            copy[c] = columns[c].clone();
            if (copy[c].length != copy[0].length) {
                throw new IllegalArgumentException(
                        "expected columns of " + copy[0].length + " rows, got " + copy[c].length + " in column " + c);
            }
            for (byte code : copy[c]) {
                if (code != MISSING && code < MIN_CODE) {
                    throw new IllegalArgumentException(
                            "expected codes from " + MIN_CODE + " to " + MAX_CODE + ", got " + code);
                }
            }
        }
        return new OrdinalTable(copyOfNames, copy);
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
     * Returns whether there is an answer.
     *
     * @param row  the row, from 0
     * @param column  the column, from 0
     * @return true if the answer is not missing
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public boolean isPresent(int row, int column) {
        return columns[column][row] != MISSING;
    }

    /**
     * Returns an answer.
     *
     * @param row  the row, from 0
     * @param column  the column, from 0
     * @return the code of the answer
     * @throws IndexOutOfBoundsException if there is no such cell
     * @throws IllegalStateException if the answer is missing
     */
    public int code(int row, int column) {
        byte code = columns[column][row];
        if (code == MISSING) {
            throw new IllegalStateException("no answer in row " + row + ", column " + column);
        }
        return code;
    }

    /**
     * Copies one column.
     *
     * @param column  the column, from 0
     * @return the codes of all rows, {@link #MISSING} where there is none
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public byte[] column(int column) {
        return columns[column].clone();
    }

    /**
     * Copies a block of rows of one column, for statistics that read a large table in one pass without a second copy of
     * it.
     *
     * @param column  the column, from 0
     * @param from  the first row, from 0
     * @param into  takes the codes from its start, {@link #MISSING} where there is none
     * @param length  how many rows
     * @throws IndexOutOfBoundsException if there is no such column or block of rows, or it does not fit
     */
    public void copyRows(int column, int from, byte[] into, int length) {
        System.arraycopy(columns[column], from, into, 0, length);
    }

    /**
     * Returns the columns at these positions, as a table of their own; nothing is copied.
     *
     * @param positions  the columns, from 0, in the wanted order
     * @return the table
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public OrdinalTable select(int... positions) {
        return new OrdinalTable(
                Arrays.stream(positions).mapToObj(names::get).toList(),
                Arrays.stream(positions)
                        .mapToObj(c -> columns[Objects.checkIndex(c, columns.length)])
                        .toArray(byte[][]::new));
    }

    /**
     * Returns the shape, never the answers.
     *
     * @return the numbers of rows and columns
     */
    @Override
    public String toString() {
        return "OrdinalTable[rows=" + rows + ", columns=" + columns.length + "]";
    }
}
