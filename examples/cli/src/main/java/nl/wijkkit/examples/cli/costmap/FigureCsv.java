package nl.wijkkit.examples.cli.costmap;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wijkkit.consent.figures.Cell;
import nl.wijkkit.consent.figures.Classification;
import nl.wijkkit.consent.figures.ProtectedTable;

/** Writes a protected table with one line a cell. */
final class FigureCsv {

    static final String TOTAL = "*";
    static final String UNKNOWN = "?";
    static final String HIDDEN = ".";

    private FigureCsv() {}

    static void write(ProtectedTable table, PrintWriter out) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            List<String> header = new ArrayList<>();
            table.design().areas().forEach(area -> header.add(name(area)));
            table.design().columns().forEach(column -> header.add(name(column)));
            header.add("users");
            header.add("amount");
            csv.writeRecord(header);
            for (ProtectedTable.Row row : table.rows()) {
                for (int column = 0; column < row.cells().size(); column++) {
                    csv.writeRecord(line(
                            table, row, table.columns().get(column), row.cells().get(column)));
                }
                csv.writeRecord(line(table, row, List.of(), row.total()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.print(text);
        out.flush();
    }

    private static List<String> line(ProtectedTable table, ProtectedTable.Row row, List<String> column, Cell cell) {
        List<String> line = new ArrayList<>();
        codes(row.path(), table.design().areas().size(), line);
        codes(column, table.design().columns().size(), line);
        line.add(cell.fold((users, amount) -> Long.toString(users), () -> HIDDEN));
        line.add(cell.fold((users, amount) -> amount.toEuros().toPlainString(), () -> HIDDEN));
        return line;
    }

    private static void codes(List<String> codes, int number, List<String> line) {
        for (int i = 0; i < number; i++) {
            line.add(i >= codes.size() ? TOTAL : codes.get(i).isEmpty() ? UNKNOWN : codes.get(i));
        }
    }

    private static String name(Classification classification) {
        return classification.name().toLowerCase(Locale.ROOT);
    }
}
