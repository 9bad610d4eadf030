package nl.wijkkit.examples.cli.costmap;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;

/**
 * Reads how many people live in each area: columns {@code area} and {@code inhabitants}. It is all or nothing, since an area
 * whose number is left out would be protected less than was asked.
 */
final class InhabitantsCsv {

    private static final String AREA = "area";
    private static final String INHABITANTS = "inhabitants";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}");

    private final Map<String, Integer> inhabitants = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private InhabitantsCsv() {}

    static Checked<Map<String, Integer>> read(Reader text) {
        InhabitantsCsv file = new InhabitantsCsv();
        try {
            file.readRows(text);
        } catch (CsvParseException e) {
            file.problem(
                    "not-csv",
                    Text.of("bestand", "file"),
                    Text.of("verwacht: CSV; gevonden: iets anders", "expected CSV, found something else"));
        }
        return Checked.of(file.problems, () -> file.inhabitants);
    }

    private void readRows(Reader text) {
        // not closed: who opened the file closes it
        @SuppressWarnings("resource")
        CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(withoutByteOrderMark(text));
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

    private static Reader withoutByteOrderMark(Reader text) {
        PushbackReader rest = new PushbackReader(text);
        try {
            int first = rest.read();
            if (first >= 0 && first != BYTE_ORDER_MARK) {
                rest.unread(first);
            }
            return rest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
        String area = row.findField(AREA).orElse("").strip();
        String number = row.findField(INHABITANTS).orElse("").strip();
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
                            "verwacht: elk gebied één keer; gevonden: " + area + " nog eens",
                            "expected each area once, found " + area + " again"));
        }
    }

    private void problem(String code, Text where, Text message) {
        problems.add(new Problem(code, where, message));
    }
}
