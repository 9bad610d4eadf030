package nl.wijkkit.examples.cli.research;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reference case: its data as a table and what is expected. */
record ReferenceTable(JsonNode file, Path data) {

    static ReferenceTable of(String name) {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolve("shared/reference/psychometrics"))) {
            at = at.getParent();
        }
        Assumptions.assumeTrue(at != null, "no folder shared/reference/psychometrics beside the repository: skipped");
        Path folder = at.resolve("shared/reference/psychometrics/cases");
        return new ReferenceTable(
                JsonMapper.shared().readTree(folder.resolve(name + ".json")), folder.resolve(name + ".csv"));
    }

    JsonNode expected(String... path) {
        JsonNode at = file.path("expected");
        for (String name : path) {
            at = at.path(name);
        }
        return at;
    }

    List<String> columns(String kind) {
        return file.path("columns")
                .path(kind)
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    int lowest() {
        return file.path("scale_min").asInt();
    }

    int highest() {
        return file.path("scale_max").asInt();
    }

    /** The cells below these columns, row after row; NA is kept. */
    List<List<String>> rows(List<String> names) throws IOException {
        List<String> lines = Files.readAllLines(data);
        List<String> header = Arrays.asList(lines.get(0).split(",", -1));
        int[] at = names.stream().mapToInt(header::indexOf).toArray();
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            rows.add(Arrays.stream(at).mapToObj(column -> cells[column]).toList());
        }
        return rows;
    }

    OrdinalTable table(List<String> names) throws IOException {
        List<List<String>> rows = rows(names);
        byte[][] columns = new byte[names.size()][rows.size()];
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < names.size(); c++) {
                String cell = rows.get(r).get(c);
                columns[c][r] = cell.equals("NA") ? OrdinalTable.MISSING : Byte.parseByte(cell);
            }
        }
        return OrdinalTable.ofColumns(names, columns);
    }

    Items items() throws IOException {
        List<String> names = columns("items");
        return Items.of(names, table(names), lowest(), highest());
    }

    int[] categories() {
        return IntStream.range(0, file.path("categories").size())
                .map(i -> file.path("categories").get(i).asInt())
                .toArray();
    }
}
