package nl.wijkkit.examples.cli.research;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reference case: its data as a table and what is expected. */
record ReferenceTable(JsonNode file, Path data) {

    /** The cases that have all of these columns and expect all of these blocks; skipped if the data are not there. */
    static List<ReferenceTable> with(List<String> columns, String... blocks) throws IOException {
        List<ReferenceTable> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                JsonNode json = JsonMapper.shared().readTree(file);
                Path data = file.resolveSibling(json.path("data").asString());
                ReferenceTable table = new ReferenceTable(json, data);
                if (columns.stream().noneMatch(kind -> table.columns(kind).isEmpty())
                        && Arrays.stream(blocks)
                                .allMatch(block -> table.expected(block).isContainer())) {
                    cases.add(table);
                }
            }
        }
        return cases;
    }

    /** Whether an answer is missing. */
    boolean hasMissing(String kind) throws IOException {
        return rows(columns(kind)).stream().anyMatch(row -> row.contains("NA"));
    }

    private static Path folder() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolve("shared/reference/psychometrics"))) {
            at = at.getParent();
        }
        Assumptions.assumeTrue(at != null, "no folder shared/reference/psychometrics beside the repository: skipped");
        return at.resolve("shared/reference/psychometrics/cases");
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

    @Override
    public String toString() {
        return file.path("case").asString();
    }
}
