package nl.wijkkit.examples.cli.console;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that is written row by row; closing it ends the table and leaves its stream open. */
public interface Table extends AutoCloseable {

    /** What stands in CSV for what is not told; null in JSON. */
    String NOT_TOLD = ".";

    /**
     * Starts a table as CSV: a header, and a semicolon between the parts of a list.
     *
     * @param out  where to
     * @param columns  the names of the columns
     * @return a table without rows
     */
    static Table csv(PrintWriter out, List<String> columns) {
        return new CsvTable(out, columns);
    }

    /**
     * Starts a table as JSON: an array with an object for each row.
     *
     * @param out  where to
     * @param columns  the names of the columns
     * @return a table without rows
     */
    static Table json(PrintWriter out, List<String> columns) {
        return new JsonTable(out, columns);
    }

    /**
     * Writes a row.
     *
     * @param cells  as many as there are columns: text, numbers, lists of text, or null for what is not told
     */
    void row(List<? extends @Nullable Object> cells);

    @Override
    void close();
}
