package nl.wijkkit.examples.cli.costmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wijkkit.consent.figures.Cell;
import nl.wijkkit.consent.figures.Classification;
import nl.wijkkit.consent.figures.ProtectedTable;
import nl.wijkkit.consent.figures.TableDesign;
import nl.wijkkit.examples.cli.console.Table;
import org.jspecify.annotations.Nullable;

/** Writes a protected table with one line a cell. */
final class FigureTable {

    static final String TOTAL = "*";
    static final String UNKNOWN = "?";

    private FigureTable() {}

    static List<String> columns(TableDesign design) {
        List<String> columns = new ArrayList<>();
        design.areas().forEach(area -> columns.add(name(area)));
        design.columns().forEach(column -> columns.add(name(column)));
        columns.add("users");
        columns.add("amount");
        return columns;
    }

    static void write(ProtectedTable figures, Table out) {
        for (ProtectedTable.Row row : figures.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                out.row(line(
                        figures, row, figures.columns().get(column), row.cells().get(column)));
            }
            out.row(line(figures, row, List.of(), row.total()));
        }
    }

    private static List<@Nullable Object> line(
            ProtectedTable figures, ProtectedTable.Row row, List<String> column, Cell cell) {
        List<@Nullable Object> line = new ArrayList<>();
        codes(row.path(), figures.design().areas().size(), line);
        codes(column, figures.design().columns().size(), line);
        line.add(cell.<@Nullable Object>fold((users, amount) -> users, () -> null));
        line.add(cell.<@Nullable Object>fold((users, amount) -> amount.toEuros(), () -> null));
        return line;
    }

    private static void codes(List<String> codes, int number, List<@Nullable Object> line) {
        for (int i = 0; i < number; i++) {
            line.add(i >= codes.size() ? TOTAL : codes.get(i).isEmpty() ? UNKNOWN : codes.get(i));
        }
    }

    private static String name(Classification classification) {
        return classification.name().toLowerCase(Locale.ROOT);
    }
}
