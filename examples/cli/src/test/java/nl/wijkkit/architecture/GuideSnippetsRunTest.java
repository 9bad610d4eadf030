package nl.wijkkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every piece of Java in a README or guide stands, line for line, in a test that compiles and runs it. The guide names the
 * test in a comment above the piece: {@code <!-- snippet: zrm-core/src/test/java/.../SomeTest.java -->}.
 */
class GuideSnippetsRunTest {

    private static final Pattern JAVA =
            Pattern.compile("(?:<!-- snippet: (?<test>\\S+) -->\\s*)?```java\\n(?<code>.*?)```", Pattern.DOTALL);

    static Stream<Path> guides() throws IOException {
        Path root = LibrarySources.root();
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !root.relativize(file).toString().contains("target"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyPieceOfJavaStandsInATest(Path guide) throws IOException {
        List<String> missing = new ArrayList<>();
        for (MatchResult piece : JAVA.matcher(Files.readString(guide)).results().toList()) {
            String test = piece.group(1);
            String code = piece.group(2);
            if (test == null
                    || !lines(Files.readString(LibrarySources.root().resolve(test)))
                            .contains(lines(code))) {
                missing.add(code);
            }
        }
        assertThat(missing).as("pieces of Java that no test runs").isEmpty();
    }

    /** The lines without indentation and without empty lines. */
    private static String lines(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
