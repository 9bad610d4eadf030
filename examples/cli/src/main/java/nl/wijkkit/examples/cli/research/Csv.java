package nl.wijkkit.examples.cli.research;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Writes a table as a link that holds a CSV file. */
final class Csv {

    private Csv() {}

    static String link(List<String> head, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(head);
        rows.forEach(csv::writeRecord);
        return "data:text/csv;charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
