package nl.wijkkit.signals.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.vocabulary.NeverAsked;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Problem;

/**
 * Reads the CSV file in which a signal partner tells of arrears, a row per contract.
 * <p>
 * Columns, with a comma or semicolon between them: {@code contract}, {@code name}, {@code postal_code},
 * {@code house_number}, {@code addition}, and any fact of the vocabulary, such as {@code amount} and {@code months}; a column
 * {@code kind} overrules the kind of the file. Every row becomes a signal, in the order of the file. A column that may never
 * be asked is left behind before its rows are read.
 * <p>
 * Problem codes, beside those of {@link FactsReader}: {@code no-such-kind}, {@code not-an-id}, {@code not-a-postal-code},
 * {@code not-a-house-number}, {@code no-such-address}, {@code organisation-name}, {@code garbled-name},
 * {@code missing-field}; of the file {@code not-csv}, {@code empty-file}.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class PartnerFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final SignalKind kind;
    private final PartyId partner;
    private final FactsReader facts;
    private final AddressRegister register;

    /**
     * Creates a reader.
     *
     * @param kind  what the partner tells of, such as {@code ARREARS_RENT}
     * @param partner  the partner
     * @param facts  reads the facts, and knows the vocabulary
     * @param register  the addresses that there are
     */
    public PartnerFile(SignalKind kind, PartyId partner, FactsReader facts, AddressRegister register) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.partner = Objects.requireNonNull(partner, "partner");
        this.facts = Objects.requireNonNull(facts, "facts");
        this.register = Objects.requireNonNull(register, "register");
    }

    /**
     * What came out of a file.
     *
     * @param received  a signal for every row
     * @param problems  what was wrong with the file as a whole
     */
    public record Contents(List<Received> received, List<Problem> problems) {

        /** Copies the lists. */
        public Contents {
            received = List.copyOf(received);
            problems = List.copyOf(problems);
        }

        /**
         * Returns counts.
         *
         * @return a text without names or values
         */
        @Override
        public String toString() {
            return "Contents[received=" + received.size() + ", problems=" + problems.size() + "]";
        }
    }

    /**
     * Reads a file.
     *
     * @param csv  the file, read to its end and left open
     * @param receivedAt  when it came in
     * @param ids  gives the id of the signal on a line of the file
     * @return a signal for every row. If the file breaks off, a last signal stands for what could not be read
     * @throws IOException if the file cannot be read
     */
    public Contents read(Reader csv, Instant receivedAt, LongFunction<SignalId> ids) throws IOException {
        List<Received> received = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        BufferedReader source = new BufferedReader(csv);
        // not closed: closing would close the caller's reader
        CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator(source))
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofNamedCsvRecord(source);
        PartnerRow row = new PartnerRow(kind, partner, facts, register, receivedAt);
        long line = 1;
        try {
            for (NamedCsvRecord record : rows) {
                line = record.getStartingLineNumber();
                received.add(row.read(record, ids.apply(line)));
            }
        } catch (CsvParseException e) {
            Problem broken = new Problem(
                    "not-csv",
                    Text.of("na regel " + line, "after line " + line),
                    Text.of(
                            "verwacht: regels CSV; gevonden: iets dat niet te lezen is",
                            "expected lines of CSV, found something that cannot be read"));
            problems.add(broken);
            received.add(row.unread(ids.apply(line + 1), broken));
        }
        if (received.isEmpty()) {
            problems.add(new Problem(
                    "empty-file",
                    Text.of("bestand", "file"),
                    Text.of(
                            "verwacht: een kopregel en regels; gevonden: geen regel",
                            "expected a header and rows, found no row")));
        }
        return new Contents(received, problems);
    }

    /** Passes over a byte order mark. A semicolon if the header has more of those than commas, a comma otherwise. */
    private static char separator(BufferedReader source) throws IOException {
        source.mark(1);
        if (source.read() != BYTE_ORDER_MARK) {
            source.reset();
        }
        source.mark(8_192);
        int commas = 0;
        int semicolons = 0;
        for (int read = 0; read < 8_000; read++) {
            int c = source.read();
            if (c < 0 || c == '\n') {
                break;
            }
            commas += c == ',' ? 1 : 0;
            semicolons += c == ';' ? 1 : 0;
        }
        source.reset();
        return semicolons > commas ? ';' : ',';
    }

    /** Returns whether a column may be read at all. */
    static boolean mayBeRead(String column) {
        return !NeverAsked.includes(column);
    }
}
