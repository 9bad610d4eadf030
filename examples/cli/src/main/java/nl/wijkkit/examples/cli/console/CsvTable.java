package nl.wijkkit.examples.cli.console;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table as CSV. */
final class CsvTable implements Table {

    private static final String BETWEEN = ";";

    private final PrintWriter out;
    private final CsvWriter csv;

    CsvTable(PrintWriter out, List<String> columns) {
        this.out = out;
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(columns);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        csv.writeRecord(cells.stream().map(CsvTable::written).toList());
    }

    private static String written(@Nullable Object cell) {
        if (cell instanceof List<?> parts) {
            return parts.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
        }
        return cell == null ? NOT_TOLD : cell.toString();
    }

    @Override
    public void close() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.flush();
    }
}
