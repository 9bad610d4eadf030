package nl.wijkkit.zrm.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** One case of the psychometric reference files, which lie beside the repository and are no part of it. */
@SuppressWarnings("exports") // test code; nobody outside the module sees it
public final class RatersReference {

    private final JsonNode json;
    private final List<String> header;
    private final List<String[]> rows;

    private RatersReference(Path file) {
        try {
            json = new ObjectMapper().readTree(file.toFile());
            List<String> lines =
                    Files.readAllLines(file.resolveSibling(json.path("data").asText()));
            header = List.of(lines.get(0).split(","));
            rows = lines.stream()
                    .skip(1)
                    .map(line -> line.split(","))
                    .filter(fields -> fields.length == header.size())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a case such as {@code cases/NAME}; the test is skipped where the files are absent. */
    public static RatersReference named(String name) {
        return new RatersReference(folder().resolve(name + ".json"));
    }

    /** Names every case in a folder, {@code cases} or {@code degenerate}, whose kind and blocks the filter takes. */
    public static List<String> casesWith(String folder, String block) {
        try (Stream<Path> files = Files.list(folder().resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json"))
                    .map(file -> folder + "/" + file.substring(0, file.length() - 5))
                    .sorted()
                    .filter(name -> !named(name).expected(block).isMissingNode())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolve("shared/reference/psychometrics"))) {
            at = at.getParent();
        }
        assumeTrue(at != null, "no folder shared/reference/psychometrics beside the repository: skipped");
        return at.resolve("shared/reference/psychometrics");
    }

    public String name() {
        return json.path("case").asText();
    }

    /** Returns a block or number of what is expected, by its path such as {@code /icc/ICC1/value}. */
    public JsonNode expected(String path) {
        return json.path("expected").at(path);
    }

    public int[] categories() {
        int[] codes = new int[json.path("categories").size()];
        Arrays.setAll(codes, i -> json.path("categories").get(i).asInt());
        return codes;
    }

    /** Returns the columns of a role, such as {@code raters} or {@code pre}. */
    public List<String> columns(String role) {
        JsonNode names = json.path("columns").path(role);
        if (names.isTextual()) {
            return List.of(names.asText());
        }
        List<String> columns = new ArrayList<>();
        names.forEach(name -> columns.add(name.asText()));
        return columns;
    }

    public OrdinalTable ordinal(List<String> columns) {
        byte[][] codes = new byte[columns.size()][rows.size()];
        for (int c = 0; c < codes.length; c++) {
            for (int row = 0; row < rows.size(); row++) {
                String field = rows.get(row)[header.indexOf(columns.get(c))];
                codes[c][row] = field.equals("NA") ? OrdinalTable.MISSING : Byte.parseByte(field);
            }
        }
        return OrdinalTable.ofColumns(columns, codes);
    }

    public ScoreTable scores(List<String> columns) {
        double[][] scores = new double[columns.size()][rows.size()];
        for (int c = 0; c < scores.length; c++) {
            for (int row = 0; row < rows.size(); row++) {
                String field = rows.get(row)[header.indexOf(columns.get(c))];
                scores[c][row] = field.equals("NA") ? Double.NaN : Double.parseDouble(field);
            }
        }
        return ScoreTable.ofColumns(columns, scores);
    }

    /** Starts a comparison with the numbers under a path. */
    public Block block(String path) {
        return new Block(path);
    }

    /** Compares numbers of one block at the tolerance of the file. */
    public final class Block {

        private final String path;
        private double largest;

        private Block(String path) {
            this.path = path;
        }

        /** Compares a number; what does not exist is a word in the file and NaN here. */
        public Block has(String key, double actual) {
            JsonNode expected = expected(path + "/" + key);
            assertThat(expected.isMissingNode())
                    .as("%s %s/%s is there", name(), path, key)
                    .isFalse();
            if (expected.isTextual()) {
                double value = expected.asText().equals("NA")
                        ? Double.NaN
                        : Double.parseDouble(expected.asText().replace("Inf", "Infinity"));
                assertThat(actual).as("%s %s/%s", name(), path, key).isEqualTo(Double.valueOf(value));
                return this;
            }
            double value = expected.asDouble();
            boolean isP = key.matches("(.*/)?p(_.*)?");
            double relative =
                    isP ? 1e-6 : json.path("default_tolerance").path("relative").asDouble();
            double absolute = json.path("default_tolerance").path("absolute").asDouble();
            double difference = Math.abs(actual - value);
            if (Math.abs(value) > absolute) {
                largest = Math.max(largest, difference / Math.abs(value));
            }
            assertThat(difference <= Math.max(absolute, relative * Math.abs(value)))
                    .as("%s %s/%s: expected %s, got %s", name(), path, key, value, actual)
                    .isTrue();
            return this;
        }

        /** Compares a count. */
        public Block has(String key, long actual) {
            return has(key, (double) actual);
        }

        /** Compares the two limits of an interval. */
        public Block hasInterval(String key, Interval actual) {
            return has(key + "/0", actual.lower()).has(key + "/1", actual.upper());
        }

        /** Compares a number that a statistic may lack. */
        public <T> Block has(String key, Estimate<T> estimate, ToDoubleFunction<T> number) {
            return has(key, estimate.fold(number::applyAsDouble, reason -> Double.NaN));
        }

        /** Prints the largest relative difference that was met. */
        public void report() {
            System.out.printf(java.util.Locale.ROOT, "reference %-26s %-32s %.1e%n", name(), path, largest);
        }
    }
}
