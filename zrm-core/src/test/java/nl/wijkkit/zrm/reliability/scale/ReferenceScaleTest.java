package nl.wijkkit.zrm.reliability.scale;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.irt.PartialCreditModel;
import nl.wijkkit.zrm.reliability.irt.RatingScaleModel;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every number of every block on items in the reference cases, within the tolerance of its file. */
class ReferenceScaleTest {

    @TestFactory
    Stream<DynamicTest> everyNumberOfEveryCaseIsWithinItsTolerance() {
        Assumptions.assumeTrue(
                ReferenceCase.folder().isPresent(), "no shared/reference/psychometrics beside the repository");
        return ReferenceCase.all(ReferenceCase.folder().orElseThrow().resolve("cases")).stream()
                .flatMap(ReferenceScaleTest::tests);
    }

    private static Stream<DynamicTest> tests(ReferenceCase reference) {
        return blocks(reference).entrySet().stream()
                .filter(block -> reference.expected().has(block.getKey()))
                .map(block -> DynamicTest.dynamicTest(
                        reference.name() + " " + block.getKey(),
                        () -> check(
                                reference,
                                block.getKey(),
                                block.getValue().apply(reference.expected().get(block.getKey())))));
    }

    private static void check(ReferenceCase reference, String block, Object actual) {
        Differences differences = new Differences(reference.json().get("default_tolerance"));
        differences.compare(block, reference.expected().get(block), actual);
        report(reference.name(), differences);
        assertThat(differences.failures()).isEmpty();
        assertThat(differences.numbers()).isPositive();
    }

    /** With {@code -Dreference.differences=FILE}, adds the largest difference of each statistic to a file. */
    private static void report(String name, Differences differences) {
        String file = System.getProperty("reference.differences");
        if (file == null) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        differences
                .largest()
                .forEach((statistic, difference) ->
                        lines.append(String.format(Locale.ROOT, "%s %s %.1e%n", name, statistic, difference)));
        try {
            Files.writeString(Path.of(file), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Function<JsonNode, Object>> blocks(ReferenceCase reference) {
        Map<String, Function<JsonNode, Object>> blocks = new LinkedHashMap<>();
        String kind = reference.json().get("kind").asText();
        if (kind.equals("scale")) {
            OrdinalTable items = reference.table("items");
            blocks.put(
                    "descriptives",
                    expected -> ScaleBlocks.descriptives(items, reference.scaleMin(), reference.scaleMax()));
            blocks.put("cronbach_alpha", expected -> alpha(expected, items));
            blocks.put("guttman_lambda", expected -> ScaleBlocks.guttman(items));
            blocks.put("correlations", expected -> ScaleBlocks.correlations(items));
            blocks.put("omega_total", expected -> ScaleBlocks.omega(items));
            blocks.put("factor_analysis", expected -> ScaleBlocks.adequacy(items));
            blocks.put("polychoric", expected -> ScaleBlocks.polychoric(items));
            blocks.put("ordinal_reliability", expected -> ScaleBlocks.ordinal(items));
            blocks.put("mokken", expected -> ScaleBlocks.mokken(items));
            blocks.put(
                    "grm",
                    expected -> ScaleBlocks.graded(
                            items, expected.get("eap_first_rows").get("rows").asInt()));
            blocks.put(
                    "partial_credit_model",
                    expected -> ScaleBlocks.credit(
                            PartialCreditModel.withDefaults().of(items).orElseThrow()));
            blocks.put(
                    "rating_scale_model",
                    expected -> ScaleBlocks.credit(
                            RatingScaleModel.withDefaults().of(items).orElseThrow()));
            blocks.put("standard_error_of_measurement", expected -> ScaleBlocks.measurementError(items));
        } else if (kind.equals("raters") && reference.expected().has("correlations")) {
            OrdinalTable raters = reference.table("raters");
            blocks.put("correlations", expected -> ScaleBlocks.correlations(raters));
        } else if (reference.expected().has("cronbach_alpha_pre")) {
            OrdinalTable before = reference.table("pre_items");
            OrdinalTable after = reference.table("post_items");
            blocks.put("cronbach_alpha_pre", expected -> ScaleBlocks.alphaListwise(before));
            blocks.put("cronbach_alpha_post", expected -> ScaleBlocks.alphaListwise(after));
        }
        return blocks;
    }

    private static Object alpha(JsonNode expected, OrdinalTable items) {
        Map<String, Object> block = new LinkedHashMap<>();
        List<String> treatments = List.of("listwise", "pairwise");
        treatments.stream()
                .filter(expected::has)
                .forEach(treatment -> block.put(
                        treatment,
                        treatment.equals("listwise")
                                ? ScaleBlocks.alphaListwise(items)
                                : ScaleBlocks.alphaPairwise(items)));
        return block;
    }
}
