package nl.wijkkit.examples.cli.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command over every reference case: each key that a case expects is there, each number within its tolerance. */
class ReliabilityReferenceTest {

    @TestFactory
    Stream<DynamicTest> everyKeyOfEveryCaseIsThereAndRight() throws IOException {
        return cases("cases").stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    Ran ran = Ran.command(file.toString());
                    assertThat(ran.err()).isEmpty();
                    assertThat(ran.exit()).isZero();
                    JsonNode expected = JsonMapper.shared().readTree(file);
                    JsonNode document = JsonMapper.shared().readTree(ran.out());
                    assertThat(document.path("case").asString()).isEqualTo(name(file));
                    ReferenceComparison comparison = new ReferenceComparison(expected.path("default_tolerance"));
                    comparison.compare(expected.path("expected"), document.path("result"));
                    comparison.report(name(file));
                    assertThat(comparison.failures()).isEmpty();
                    assertThat(comparison.numbers()).isPositive();
                }));
    }

    @TestFactory
    Stream<DynamicTest> degenerateCasesAreComputedWithoutAnError() throws IOException {
        return cases("degenerate").stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    Ran ran = Ran.command(file.toString());
                    assertThat(ran.err()).isEmpty();
                    assertThat(ran.exit()).isZero();
                    assertThat(JsonMapper.shared()
                                    .readTree(ran.out())
                                    .path("result")
                                    .isObject())
                            .isTrue();
                }));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    private static List<Path> cases(String folder) throws IOException {
        Optional<Path> reference = reference();
        Assumptions.assumeTrue(
                reference.isPresent(), "no folder shared/reference/psychometrics beside the repository: skipped");
        try (Stream<Path> files = Files.list(reference.orElseThrow().resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<Path> reference() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder = at.resolve("shared/reference/psychometrics");
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
