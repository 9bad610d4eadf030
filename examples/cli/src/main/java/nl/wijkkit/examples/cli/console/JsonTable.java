package nl.wijkkit.examples.cli.console;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/** A table as JSON. */
final class JsonTable implements Table {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final PrintWriter out;
    private final List<String> columns;
    private final SequenceWriter rows;

    JsonTable(PrintWriter out, List<String> columns) {
        this.out = out;
        this.columns = List.copyOf(columns);
        this.rows = JSON.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).writeValuesAsArray(out);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        rows.write(row);
    }

    @Override
    public void close() {
        rows.close();
        out.println();
        out.flush();
    }
}
