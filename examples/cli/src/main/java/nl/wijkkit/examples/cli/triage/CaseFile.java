package nl.wijkkit.examples.cli.triage;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkkit.examples.cli.console.CsvRows;
import nl.wijkkit.signals.vocabulary.Vocabulary;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Problem;

/** Reads the rows of a CSV file, and keeps what is sound beside the problems of the rest. */
final class CaseFile {

    /** The columns that must be there; others that are known may be missing, and any other is passed over. */
    private static final List<String> NEEDED = List.of("id", "kind", "received_at");

    private final List<Case> cases = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();

    private CaseFile() {}

    /** Reads the text of a file; no case lies before the first day that has rules. */
    static CaseFile read(Reader text, Vocabulary vocabulary, LocalDate first) {
        CaseFile read = new CaseFile();
        try (BufferedReader reader = new BufferedReader(text);
                CsvReader<NamedCsvRecord> csv = CsvRows.of(reader)) {
            if (isEmpty(reader)) {
                read.problems.add(new Problem(
                        "empty-file",
                        Text.of("bestand", "file"),
                        Text.of("verwacht: een kopregel; gevonden: niets", "expected a header, found nothing")));
                return read;
            }
            CaseRow row = new CaseRow(vocabulary, first, read.problems, read.notes);
            boolean isFirst = true;
            for (NamedCsvRecord record : csv) {
                if (isFirst && !read.hasColumns(record)) {
                    return read;
                }
                isFirst = false;
                Optional<Case> found = row.read(record);
                found.ifPresent(read.cases::add);
            }
        } catch (CsvParseException e) {
            read.problems.add(new Problem(
                    "not-csv",
                    Text.of("bestand", "file"),
                    Text.of("verwacht: CSV; gevonden: iets anders", "expected CSV, found something else")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private static boolean isEmpty(BufferedReader reader) throws IOException {
        reader.mark(1);
        boolean isEmpty = reader.read() < 0;
        reader.reset();
        return isEmpty;
    }

    private boolean hasColumns(NamedCsvRecord first) {
        for (String column : NEEDED) {
            if (!first.getHeader().contains(column)) {
                problems.add(new Problem(
                        "missing-column",
                        Text.of("kopregel", "header"),
                        Text.of(
                                "verwacht: een kolom " + column + "; gevonden: geen",
                                "expected a column " + column + ", found none")));
            }
        }
        return problems.isEmpty();
    }

    List<Case> cases() {
        return List.copyOf(cases);
    }

    /** What could not be read. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** What was left behind, by code only. */
    List<Problem> notes() {
        return List.copyOf(notes);
    }
}
