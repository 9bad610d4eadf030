package nl.wijkkit.examples.cli.reliability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.ScoreTable;
import nl.wijkkit.zrm.reliability.agreement.Categories;
import nl.wijkkit.zrm.reliability.agreement.DisagreementWeights;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a case file and the CSV file that it names.
 * <p>
 * Of {@code expected} only members called {@code inputs} and {@code custom_disagreement_weights} are read: they state what
 * was given to a formula, not what should come out, and have no other place in the schema. A case may also have them in
 * blocks of an object {@code inputs} at its top level, which then goes first.
 */
final class CaseReader {

    private static final String SCHEMA = "psychometrics-reference-1";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private final List<Problem> problems = new ArrayList<>();

    private CaseReader(Path file) {
        this.file = file;
    }

    static Checked<CaseFile> read(Path file) {
        CaseReader reader = new CaseReader(file);
        Optional<CaseFile> read = reader.read();
        return Checked.of(reader.problems, () -> read.orElseThrow());
    }

    private Optional<CaseFile> read() {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return refuse("file-not-found", "", "het bestand kan niet worden gelezen", "the file cannot be read");
        }
        JsonNode json;
        try {
            json = JSON.readTree(file);
        } catch (JacksonException e) {
            String place = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
            return refuse("not-json", place, "dit is geen geldige JSON", "this is no valid JSON");
        }
        if (!json.path("schema").asString("").equals(SCHEMA)) {
            return refuse("unknown-schema", " schema", "verwacht " + SCHEMA, "expected " + SCHEMA);
        }
        Optional<CaseFile.Kind> kind = kind(json.path("kind").asString(""));
        Map<String, List<String>> roles = roles(json.path("columns"));
        if (kind.isEmpty()) {
            refuse(
                    "unknown-kind",
                    " kind",
                    "verwacht scale, raters, paired of degenerate",
                    "expected scale, raters, paired or degenerate");
        } else {
            requireRoles(kind.get(), roles);
        }
        if (json.path("data").asString("").isBlank()) {
            refuse("no-data-file", " data", "verwacht de naam van een CSV-bestand", "expected the name of a CSV file");
        }
        Optional<Categories> categories = categories(json.path("categories"));
        Optional<CaseFile.Scale> scale = scale(json);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        Optional<ScoreTable> scores = new DataReader(
                        file.resolveSibling(json.path("data").asString()),
                        json.path("missing").asString("NA"),
                        rules(roles, categories, scale),
                        problems)
                .read(roles.values().stream().flatMap(List::stream).toList());

        Optional<DisagreementWeights> weights = weights(json, categories);
        if (scores.isEmpty() || !problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CaseFile(
                json.path("case").asString(file.getFileName().toString()),
                kind.orElseThrow(),
                roles,
                categories,
                scale,
                inputs(json),
                weights,
                scores.get()));
    }

    private <T> Optional<T> refuse(String code, String place, String nl, String en) {
        problems.add(new Problem(code, Text.same(file.getFileName() + place), Text.of(nl, en)));
        return Optional.empty();
    }

    private static Optional<CaseFile.Kind> kind(String text) {
        return Stream.of(CaseFile.Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    private static Map<String, List<String>> roles(JsonNode columns) {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        columns.properties().forEach(role -> {
            List<String> names = new ArrayList<>();
            if (role.getValue().isString()) {
                names.add(role.getValue().asString());
            } else {
                role.getValue().forEach(name -> names.add(name.asString("")));
            }
            roles.put(role.getKey(), names);
        });
        return roles;
    }

    private void requireRoles(CaseFile.Kind kind, Map<String, List<String>> roles) {
        boolean complete = switch (kind) {
            case SCALE -> roles.containsKey("items");
            case RATERS -> roles.containsKey("raters");
            case PAIRED ->
                (roles.containsKey("pre") && roles.containsKey("post"))
                        || (roles.containsKey("pre_items") && roles.containsKey("post_items"));
            case DEGENERATE -> roles.containsKey("columns");
        };
        if (!complete) {
            refuse(
                    "missing-columns",
                    " columns",
                    "verwacht items, raters, pre en post, pre_items en post_items, of columns, passend bij kind",
                    "expected items, raters, pre and post, pre_items and post_items, or columns, as kind asks");
        }
    }

    private Optional<Categories> categories(JsonNode list) {
        if (list.isMissingNode()) {
            return Optional.empty();
        }
        double[] values = list.valueStream()
                .mapToDouble(node -> node.asDouble(Double.NaN))
                .toArray();
        try {
            return Optional.of(Categories.ofScores(values));
        } catch (IllegalArgumentException e) {
            return refuse(
                    "not-categories",
                    " categories",
                    "verwacht verschillende getallen, minstens één",
                    "expected different numbers, at least one");
        }
    }

    private Optional<DisagreementWeights> weights(JsonNode json, Optional<Categories> categories) {
        JsonNode rows = json.path("inputs").path("cohen_kappa").path("custom_disagreement_weights");
        if (rows.isMissingNode()) {
            rows = json.path("expected").path("cohen_kappa").path(0).path("custom_disagreement_weights");
        }
        if (rows.isMissingNode()) {
            return Optional.empty();
        }
        int[][] weights = rows.valueStream()
                .map(row -> row.valueStream()
                        .mapToInt(weight -> weight.isInt() ? weight.asInt() : -1)
                        .toArray())
                .toArray(int[][]::new);
        boolean fits = categories.isPresent() && categories.get().size() == weights.length;
        try {
            DisagreementWeights read = DisagreementWeights.of(weights);
            return fits ? Optional.of(read) : refuseWeights();
        } catch (IllegalArgumentException e) {
            return refuseWeights();
        }
    }

    private <T> Optional<T> refuseWeights() {
        return refuse(
                "not-weights",
                " custom_disagreement_weights",
                "verwacht voor elk paar categorieën een geheel getal vanaf 0, en 0 voor gelijke",
                "expected a whole number from 0 up for each pair of categories, and 0 for equal ones");
    }

    /** Items are levels, ratings are categories; scores may be any number. */
    private static Map<String, DataReader.Rule> rules(
            Map<String, List<String>> roles, Optional<Categories> categories, Optional<CaseFile.Scale> scale) {
        DataReader.Rule levels = scale.map(of -> new DataReader.Rule(
                        level -> level == Math.rint(level) && level >= of.lowest() && level <= of.highest(),
                        Text.of(
                                "een niveau van " + of.lowest() + " tot en met " + of.highest(),
                                "a level from " + of.lowest() + " to " + of.highest())))
                .orElseGet(() -> new DataReader.Rule(
                        level -> level == Math.rint(level)
                                && level >= OrdinalTable.MIN_CODE
                                && level <= OrdinalTable.MAX_CODE,
                        Text.of(
                                "een geheel getal van " + OrdinalTable.MIN_CODE + " tot en met "
                                        + OrdinalTable.MAX_CODE,
                                "a whole number from " + OrdinalTable.MIN_CODE + " to " + OrdinalTable.MAX_CODE)));
        Map<String, DataReader.Rule> rules = new LinkedHashMap<>();
        for (String role : List.of("items", "pre_items", "post_items")) {
            roles.getOrDefault(role, List.of()).forEach(column -> rules.put(column, levels));
        }
        Optional<DataReader.Rule> ratings = categories
                .map(of -> new DataReader.Rule(
                        rating -> of.positionOf(rating) >= 0,
                        Text.of("een van de genoemde categorieën", "one of the listed categories")))
                .or(() -> scale.map(of -> levels));
        ratings.ifPresent(rule -> roles.getOrDefault("raters", List.of()).forEach(column -> rules.put(column, rule)));
        return rules;
    }

    private static Optional<CaseFile.Scale> scale(JsonNode json) {
        return json.path("scale_min").isInt() && json.path("scale_max").isInt()
                ? Optional.of(new CaseFile.Scale(
                        json.path("scale_min").asInt(), json.path("scale_max").asInt()))
                : Optional.empty();
    }

    private static Map<String, Double> inputs(JsonNode json) {
        Map<String, Double> inputs = new LinkedHashMap<>();
        json.path("expected").properties().forEach(block -> addAll(inputs, block.getKey(), block.getValue()));
        json.path("inputs")
                .properties()
                .forEach(block -> block.getValue()
                        .properties()
                        .forEach(input -> inputs.put(
                                block.getKey() + "/" + input.getKey(),
                                input.getValue().asDouble(Double.NaN))));
        return inputs;
    }

    private static void addAll(Map<String, Double> inputs, String name, JsonNode block) {
        block.path("inputs")
                .properties()
                .forEach(input ->
                        inputs.put(name + "/" + input.getKey(), input.getValue().asDouble(Double.NaN)));
    }
}
