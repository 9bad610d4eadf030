package nl.wijkkit.examples.cli.rules;

import java.io.PrintWriter;
import java.util.List;
import nl.wijkkit.examples.cli.console.Table;
import nl.wijkkit.examples.cli.console.TableOption;
import org.jspecify.annotations.Nullable;

/** Where lines about rules go: sentences for a person, or the rows of a table for a machine. Not thread-safe. */
final class Listing implements AutoCloseable {

    private final PrintWriter out;
    private final @Nullable Table table;

    private Listing(PrintWriter out, @Nullable Table table) {
        this.out = out;
        this.table = table;
    }

    /** Starts a listing in the form that was asked for. */
    static Listing on(PrintWriter out, TableOption form, List<String> columns) {
        return new Listing(out, form.isJson() ? form.on(out, columns) : null);
    }

    /** Says what the lines that follow are about; a machine finds that in each row. */
    void heading(String sentence) {
        if (table == null) {
            out.println(sentence);
        }
    }

    /** Writes a line. */
    void line(Line line) {
        if (table == null) {
            out.println(line.text());
        } else {
            table.row(line.cells());
        }
    }

    @Override
    public void close() {
        if (table != null) {
            table.close();
        }
        out.flush();
    }

    /** Something to tell about a rule or a rule set, in the language of the reader. */
    interface Line {

        /** Returns it in words; may be more than one line. */
        String text();

        /** Returns it as a row, a cell for each column. */
        List<? extends @Nullable Object> cells();
    }
}
