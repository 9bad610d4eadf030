package nl.wijkkit.examples.cli.console;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.FieldModifiers;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;

/**
 * The rows of a CSV file by the names of their columns, as programs in the Netherlands write them: with commas or with
 * semicolons, with or without a byte order mark.
 */
public final class CsvRows {

    private static final int LONGEST_HEADER = 8_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvRows() {}

    /**
     * Obtains the rows. A row with fewer or more cells than the header is a row; a quote that is not closed is an error, since
     * it would swallow the rows after it.
     *
     * @param text  the text, at its beginning; left open
     * @return the rows, without spaces around cells
     * @throws IOException if the text cannot be read
     */
    public static CsvReader<NamedCsvRecord> of(BufferedReader text) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(NamedCsvRecordHandler.of(cells -> cells.fieldModifier(FieldModifiers.STRIP)), text);
    }

    /** Passes over a byte order mark. A semicolon if the header has more of those than commas, a comma otherwise. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(LONGEST_HEADER);
        int commas = 0;
        int semicolons = 0;
        for (int read = 0; read < LONGEST_HEADER; read++) {
            int c = text.read();
            if (c < 0 || c == '\n') {
                break;
            }
            commas += c == ',' ? 1 : 0;
            semicolons += c == ';' ? 1 : 0;
        }
        text.reset();
        return semicolons > commas ? ';' : ',';
    }
}
