package nl.wijkkit.examples.cli.research;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Writes a table as a link that holds a CSV file: UTF-8, with a comma between cells. */
public final class Csv {

    private Csv() {}

    /**
     * Writes a table.
     *
     * @param head  the names of the columns
     * @param rows  the cells, as many in each row as there are columns
     * @return a link that needs no other file
     */
    public static String link(List<String> head, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(head);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:text/csv;charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
