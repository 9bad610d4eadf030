package nl.wijkkit.examples.cli.console;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Option;

/** How a command writes a table, the same option everywhere. */
public final class TableOption {

    @Option(names = "--json", description = "Write JSON: an array with an object for each row.")
    private boolean json;

    /** Makes the option; picocli fills it in. */
    public TableOption() {}

    /**
     * Returns whether JSON was asked for, for a command that otherwise writes sentences.
     *
     * @return whether a machine reads it
     */
    public boolean isJson() {
        return json;
    }

    /**
     * Starts a table.
     *
     * @param out  where to; it is not closed with the table
     * @param columns  the names of the columns
     * @return a table without rows
     */
    public Table on(PrintWriter out, List<String> columns) {
        return json ? Table.json(out, columns) : Table.csv(out, columns);
    }
}
