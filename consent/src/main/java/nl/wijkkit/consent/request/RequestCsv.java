package nl.wijkkit.consent.request;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Loaded;
import nl.wijkkit.zrm.problem.Problem;

/**
 * Reads requests from CSV, one in a row.
 * <p>
 * Columns: {@code id}, {@code as_of}, {@code actor_role}, {@code actor_relation}, {@code subject_role},
 * {@code subject_age}, {@code subject_capacity}, {@code subject_measure}, {@code data_category}, {@code data_origin_law},
 * {@code purpose}, {@code action}, {@code basis_evidence} and {@code circumstances}; others are passed over. Several
 * measures or pieces of evidence are separated by a vertical bar, circumstances ({@code key=value}) by a semicolon.
 * <p>
 * A row that is no request is told as a problem and left out. A row with a code that the vocabulary does not know is
 * kept and marked: its decision is a refusal. Nothing is guessed. Problem codes: {@code empty-file}, {@code missing-column},
 * {@code missing-cells}, {@code not-a-date}, {@code not-an-age}, {@code not-a-capacity}, {@code not-a-code},
 * {@code not-a-fact}, {@code duplicate-fact}, {@code duplicate-id}, {@code not-csv}, {@code not-utf-8}.
 */
public final class RequestCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private RequestCsv() {}

    /**
     * Reads requests.
     *
     * @param csv  the source, read to its end and left open
     * @param vocabulary  the codes that a request may use
     * @return the requests in the order of the source, and the problems of the other rows
     * @throws UncheckedIOException if the source cannot be read
     */
    public static Loaded<RequestRow> read(Reader csv, Vocabulary vocabulary) {
        List<RequestRow> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try {
            read(csv, vocabulary, rows, problems);
        } catch (CsvParseException e) {
            problems.add(failed(e));
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) {
                throw e;
            }
            problems.add(notUtf8());
        } catch (CharacterCodingException e) {
            problems.add(notUtf8());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Loaded<>(rows, problems);
    }

    private static void read(Reader csv, Vocabulary vocabulary, List<RequestRow> rows, List<Problem> problems)
            throws IOException {
        PushbackReader source = new PushbackReader(csv);
        int first = source.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            source.unread(first);
        }
        // not closed: closing would close the caller's reader
        @SuppressWarnings("resource")
        CsvReader<CsvRecord> records = CsvReader.builder()
                .extraFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(source);
        Map<String, Integer> columns = new LinkedHashMap<>();
        RowReader reader = new RowReader(columns, vocabulary, problems);
        for (CsvRecord record : records) {
            if (columns.isEmpty()) {
                for (int i = 0; i < record.getFieldCount(); i++) {
                    columns.putIfAbsent(record.getField(i).strip(), i);
                }
                if (!reader.hasColumns()) {
                    return;
                }
            } else {
                reader.read(record.getFields(), record.getStartingLineNumber()).ifPresent(rows::add);
            }
        }
        if (columns.isEmpty()) {
            problems.add(new Problem(
                    "empty-file",
                    Text.of("het bestand", "the file"),
                    Text.of("verwacht: een kopregel; gevonden: niets", "expected a header, found nothing")));
        }
    }

    private static Problem failed(CsvParseException e) {
        return e.getCause() instanceof CharacterCodingException
                ? notUtf8()
                : new Problem(
                        "not-csv",
                        Text.of("het bestand", "the file"),
                        Text.of("verwacht: CSV; gevonden: iets anders", "expected CSV, found something else"));
    }

    private static Problem notUtf8() {
        return new Problem(
                "not-utf-8",
                Text.of("het bestand", "the file"),
                Text.of(
                        "verwacht: tekst in UTF-8; gevonden: andere bytes",
                        "expected text in UTF-8, found other bytes"));
    }
}
