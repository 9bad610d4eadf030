package nl.wijkkit.zrm.cohort;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** Cuts text into rows and cells: byte order mark, separator, quotation marks. */
record CsvSource(@Nullable Character separator) {

    /** Characters of the header that are looked at to find the separator. */
    private static final int HEAD = 8192;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Hands every row to the handler; returns whether the text was read to its end. */
    boolean read(Reader csv, RowReader rows, Problems problems) {
        try {
            PushbackReader text = new PushbackReader(csv, HEAD);
            char[] head = new char[HEAD];
            int length = fill(text, head);
            int from = length > 0 && head[0] == BYTE_ORDER_MARK ? 1 : 0;
            text.unread(head, from, length - from);
            char used = separator != null ? separator : guess(head, from, length);
            reader(used, text, rows).forEach(row -> {});
            rows.end();
            return true;
        } catch (CsvParseException e) {
            // the parser's message may quote the file, so it does not travel
            rows.broken();
            return false;
        } catch (CharacterCodingException e) {
            problems.notUtf8(rows.lastLine());
            return false;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                problems.notUtf8(rows.lastLine());
                return false;
            }
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> CsvReader<T> reader(char separator, Reader text, CsvCallbackHandler<T> handler) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler, text);
    }

    private static int fill(Reader text, char[] head) throws IOException {
        int length = 0;
        while (length < head.length) {
            int read = text.read(head, length, head.length - length);
            if (read < 0) {
                break;
            }
            length += read;
        }
        return length;
    }

    /** The separator that is most frequent in the first line that is not empty; a comma if there is none. */
    private static char guess(char[] head, int from, int length) {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        boolean any = false;
        for (int i = from; i < length; i++) {
            char c = head[i];
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (any) {
                    break;
                }
            } else if (!quoted) {
                commas += c == ',' ? 1 : 0;
                semicolons += c == ';' ? 1 : 0;
                tabs += c == '\t' ? 1 : 0;
            }
            any |= c != '\n' && c != '\r';
        }
        if (semicolons > commas && semicolons >= tabs) {
            return ';';
        }
        return tabs > commas ? '\t' : ',';
    }
}
