package nl.wijkkit.consent.cost;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Found;
import nl.wijkkit.zrm.problem.Loaded;
import nl.wijkkit.zrm.problem.Problem;

/**
 * Reads costs from a CSV file with one row for each provision of a person in a period.
 * <p>
 * The columns, in any order, under their English or Dutch names: {@code person} (a pseudonym), {@code law},
 * {@code provider}, {@code amount} (euros, with a point or a comma), {@code period} (a year, a month such as
 * {@code 2026-03}, or two days such as {@code 2026-01-01/2026-04-01} of which the last is not part of it),
 * {@code postcode}; and if known {@code household} (a pseudonym), {@code neighbourhood}, {@code street},
 * {@code age_class}, {@code household_type}. The separator is a comma, a semicolon or a tab.
 * <p>
 * Nothing is dropped silently: a row is kept as it stands or refused with a problem for each cell that is wrong. Problem
 * codes: {@code missing-column}, {@code unknown-column}, {@code duplicate-column}, {@code required}, {@code not-allowed},
 * {@code citizen-number}, {@code not-an-amount}, {@code not-a-period}, {@code not-a-postal-code}, {@code not-csv},
 * {@code not-utf-8}.
 */
public final class CostCsv {

    private static final int HEAD = 8192;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Consumer<CostRow> rows;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<CostColumn, Integer> places = new EnumMap<>(CostColumn.class);

    private CostCsv(Consumer<CostRow> rows) {
        this.rows = rows;
    }

    /**
     * Reads a file in UTF-8.
     *
     * @param file  the file
     * @return the good rows, and what is wrong with the others
     * @throws IOException if the file cannot be read
     */
    public static Loaded<CostRow> read(Path file) throws IOException {
        try (Reader csv = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            return read(csv);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Reads text.
     *
     * @param csv  the text, read to its end and left open
     * @return the good rows, and what is wrong with the others
     * @throws UncheckedIOException if the text cannot be read
     */
    public static Loaded<CostRow> read(Reader csv) {
        List<CostRow> rows = new ArrayList<>();
        List<Problem> problems = read(csv, rows::add);
        return new Loaded<>(rows, problems);
    }

    /**
     * Reads text row by row, for a file that need not be in memory as a whole.
     *
     * @param csv  the text, read to its end and left open
     * @param rows  receives the good rows in the order of the file
     * @return what is wrong with the others
     * @throws UncheckedIOException if the text cannot be read
     */
    public static List<Problem> read(Reader csv, Consumer<CostRow> rows) {
        CostCsv reading = new CostCsv(rows);
        reading.all(csv);
        return List.copyOf(reading.problems);
    }

    private void all(Reader csv) {
        BufferedReader text = new BufferedReader(csv, HEAD);
        long line = 1;
        try {
            char separator = separator(text);
            // not closed: closing would close the caller's reader
            CsvReader<CsvRecord> reader = CsvReader.builder()
                    .fieldSeparator(separator)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text);
            boolean header = true;
            for (CsvRecord row : reader) {
                line = row.getStartingLineNumber();
                if (header) {
                    header = false;
                    if (!header(row)) {
                        return;
                    }
                } else {
                    row(row, line);
                }
            }
            if (header) {
                missing(1, "person");
            }
        } catch (CsvParseException e) {
            stopped(e.getCause() instanceof CharacterCodingException, line);
        } catch (CharacterCodingException e) {
            stopped(true, line);
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) {
                throw e;
            }
            stopped(true, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The separator that is most frequent in the first line; passes over a byte order mark. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(HEAD);
        char[] head = new char[HEAD - 1];
        int length = Math.max(0, text.read(head));
        text.reset();
        if (length > 0 && head[0] == BYTE_ORDER_MARK) {
            text.skip(1);
        }
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        for (int i = 0; i < length && head[i] != '\n' && head[i] != '\r'; i++) {
            commas += head[i] == ',' ? 1 : 0;
            semicolons += head[i] == ';' ? 1 : 0;
            tabs += head[i] == '\t' ? 1 : 0;
        }
        if (semicolons > commas && semicolons >= tabs) {
            return ';';
        }
        return tabs > commas ? '\t' : ',';
    }

    private boolean header(CsvRecord row) {
        boolean usable = true;
        long line = row.getStartingLineNumber();
        for (int i = 0; i < row.getFieldCount(); i++) {
            Optional<CostColumn> column = CostColumn.named(row.getField(i));
            if (column.isEmpty()) {
                Text found = Found.describe(row.getField(i));
                tell(
                        "unknown-column",
                        line,
                        Integer.toString(i + 1),
                        Text.of(
                                "verwacht: een kolom van dit formaat; gevonden: " + found.nl()
                                        + "; deze kolom is niet gelezen",
                                "expected a column of this format, found " + found.en()
                                        + "; this column was not read"));
            } else if (places.putIfAbsent(column.get(), i) != null) {
                usable = false;
                tell(
                        "duplicate-column",
                        line,
                        Integer.toString(i + 1),
                        Text.of(
                                "verwacht: de kolom " + column.get().label() + " één keer; gevonden: vaker",
                                "expected the column " + column.get().label() + " once, found it again"));
            }
        }
        for (CostColumn column : CostColumn.values()) {
            if (column.isRequired() && !places.containsKey(column)) {
                usable = false;
                missing(line, column.label());
            }
        }
        return usable;
    }

    private void row(CsvRecord row, long line) {
        CellReader cells = new CellReader(
                column -> cell(row, column),
                (code, column, message) ->
                        tell(code, line, (places.getOrDefault(column, 0) + 1) + " (" + column.label() + ")", message));
        cells.row().ifPresent(rows);
    }

    private String cell(CsvRecord row, CostColumn column) {
        Integer place = places.get(column);
        return place == null || place >= row.getFieldCount()
                ? ""
                : row.getField(place).strip();
    }

    private void missing(long line, String name) {
        problems.add(new Problem(
                "missing-column",
                Text.of("rij " + line, "row " + line),
                Text.of(
                        "verwacht: een kolom " + name + "; gevonden: geen",
                        "expected a column " + name + ", found none")));
    }

    private void tell(String code, long line, String column, Text message) {
        problems.add(new Problem(
                code, Text.of("rij " + line + ", kolom " + column, "row " + line + ", column " + column), message));
    }

    private void stopped(boolean encoding, long line) {
        problems.add(new Problem(
                encoding ? "not-utf-8" : "not-csv",
                Text.of("het bestand", "the file"),
                encoding
                        ? Text.of(
                                "verwacht: tekst in UTF-8; gevonden: iets anders, na rij " + line
                                        + "; de rest is niet gelezen",
                                "expected text in UTF-8, found something else after row " + line
                                        + "; the rest was not read")
                        : Text.of(
                                "verwacht: CSV; gevonden: iets anders, na rij " + line + "; de rest is niet gelezen",
                                "expected CSV, found something else after row " + line + "; the rest was not read")));
    }
}
