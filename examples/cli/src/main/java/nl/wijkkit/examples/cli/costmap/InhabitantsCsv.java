package nl.wijkkit.examples.cli.costmap;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wijkkit.consent.cost.CostRow;
import nl.wijkkit.consent.figures.Classification;
import nl.wijkkit.consent.figures.TableDesign;
import nl.wijkkit.examples.cli.console.CsvRows;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;

/**
 * Reads how many people live in each area: columns {@code area} and {@code inhabitants}. It is all or nothing, since an area
 * whose number is left out would be protected less than was asked; so is an area of the costs that the file does not name.
 */
final class InhabitantsCsv {

    private static final String AREA = "area";
    private static final String INHABITANTS = "inhabitants";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}");

    private final Map<String, Integer> inhabitants = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private InhabitantsCsv() {}

    static Checked<Map<String, Integer>> read(Reader text) {
        InhabitantsCsv file = new InhabitantsCsv();
        try {
            file.readRows(new BufferedReader(text));
        } catch (CsvParseException e) {
            file.problem(
                    "not-csv",
                    Text.of("bestand", "file"),
                    Text.of("verwacht: CSV; gevonden: iets anders", "expected CSV, found something else"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Checked.of(file.problems, () -> file.inhabitants);
    }

    /** Tells which of the smallest areas in the costs have no number. */
    static List<Problem> missing(Map<String, Integer> inhabitants, TableDesign design, List<CostRow> costs) {
        Classification smallest = design.areas().get(design.areas().size() - 1);
        return costs.stream()
                .map(smallest::of)
                .filter(area -> !area.isEmpty() && !inhabitants.containsKey(area))
                .distinct()
                .sorted()
                .map(area -> new Problem(
                        "missing-area",
                        smallest.label(),
                        Text.of(
                                "verwacht: een aantal inwoners van " + area + "; gevonden: niets",
                                "expected a number of inhabitants of " + area + ", found nothing")))
                .toList();
    }

    private void readRows(BufferedReader text) throws IOException {
        // not closed: who opened the file closes it
        @SuppressWarnings("resource")
        CsvReader<NamedCsvRecord> rows = CsvRows.of(text);
        boolean isFirst = true;
        for (NamedCsvRecord row : rows) {
            if (isFirst && !hasColumns(row.getHeader())) {
                return;
            }
            isFirst = false;
            read(row);
        }
        if (isFirst) {
            problem(
                    "empty-file",
                    Text.of("bestand", "file"),
                    Text.of(
                            "verwacht: rijen met area en inhabitants; gevonden: geen",
                            "expected rows with area and inhabitants, found none"));
        }
    }

    private boolean hasColumns(List<String> header) {
        for (String column : List.of(AREA, INHABITANTS)) {
            if (!header.contains(column)) {
                problem(
                        "missing-column",
                        Text.of("kopregel", "header"),
                        Text.of(
                                "verwacht: een kolom " + column + "; gevonden: geen",
                                "expected a column " + column + ", found none"));
            }
        }
        return problems.isEmpty();
    }

    private void read(NamedCsvRecord row) {
        long line = row.getStartingLineNumber();
        Text where = Text.of("rij " + line, "row " + line);
        String found = row.findField(AREA).orElse("");
        String area = PostalCode.isPostalCode(found) ? PostalCode.parse(found).value() : found;
        String number = row.findField(INHABITANTS).orElse("");
        if (area.isEmpty()) {
            problem(
                    "no-area",
                    where,
                    Text.of("verwacht: een gebied; gevonden: niets", "expected an area, found nothing"));
        } else if (!NUMBER.matcher(number).matches()) {
            problem(
                    "not-a-number",
                    where,
                    Text.of(
                            "verwacht: een geheel getal vanaf 0; gevonden: een tekst van " + number.length()
                                    + " tekens",
                            "expected a whole number from 0, found a text of " + number.length() + " characters"));
        } else if (inhabitants.putIfAbsent(area, Integer.valueOf(number)) != null) {
            problem(
                    "duplicate-area",
                    where,
                    Text.of(
                            "verwacht: elk gebied één keer; gevonden: een gebied van een eerdere rij",
                            "expected each area once, found an area of an earlier row"));
        }
    }

    private void problem(String code, Text where, Text message) {
        problems.add(new Problem(code, where, message));
    }
}
