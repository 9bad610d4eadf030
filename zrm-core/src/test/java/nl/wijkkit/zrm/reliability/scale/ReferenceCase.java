package nl.wijkkit.zrm.reliability.scale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkkit.zrm.reliability.OrdinalTable;

/** A case of the psychometric reference: its data and what is expected of it. */
record ReferenceCase(String name, JsonNode json, List<String> header, List<String[]> rows) {

    /** The reference folder beside the repository; empty where it is absent. */
    static Optional<Path> folder() {
        for (Path path = Path.of("").toAbsolutePath(); path != null; path = path.getParent()) {
            Path folder = path.resolve("shared/reference/psychometrics");
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    static List<ReferenceCase> all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(ReferenceCase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReferenceCase read(Path file) {
        try {
            JsonNode json = JsonMapper.builder().build().readTree(Files.readString(file));
            List<String> lines =
                    Files.readAllLines(file.resolveSibling(json.get("data").asText()));
            return new ReferenceCase(
                    json.get("case").asText(),
                    json,
                    List.of(lines.get(0).split(",")),
                    lines.stream()
                            .skip(1)
                            .filter(line -> !line.isBlank())
                            .map(line -> line.split(","))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode expected() {
        return json.get("expected");
    }

    /** The columns with a role in the case, such as {@code items}. */
    OrdinalTable table(String role) {
        List<String> names = new ArrayList<>();
        json.get("columns").get(role).forEach(name -> names.add(name.asText()));
        byte[][] columns = new byte[names.size()][rows.size()];
        for (int c = 0; c < names.size(); c++) {
            int at = header.indexOf(names.get(c));
            for (int r = 0; r < rows.size(); r++) {
                String cell = rows.get(r)[at];
                columns[c][r] = cell.equals("NA") ? OrdinalTable.MISSING : Byte.parseByte(cell);
            }
        }
        return OrdinalTable.ofColumns(names, columns);
    }

    int scaleMin() {
        return json.get("scale_min").asInt();
    }

    int scaleMax() {
        return json.get("scale_max").asInt();
    }

    @Override
    public String toString() {
        return name;
    }
}
