package nl.wijkkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What guides, glossary and README name between backticks or link to, is there: types, their members, files and folders. */
class GuidesNameWhatExistsTest {

    private static final Pattern BLOCK = Pattern.compile("```.*?```", Pattern.DOTALL);
    private static final Pattern SPAN = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern TYPE =
            Pattern.compile("(?:[a-z]+\\.)*(?<type>[A-Z][a-z]\\w*)(?:\\.(?<member>\\w+))?(?:\\(.*\\))?");
    private static final Pattern PLACE = Pattern.compile("(?:zrm-core|plan-model|consent|signals|examples)/\\S+");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

    /** A column in files that others deliver. */
    private static final Set<String> NO_TYPES = Set.of("DatumBeoordeling");

    static Stream<Path> guides() throws IOException {
        return GuideSnippetsRunTest.guides();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyTypeAndPlaceIsThere(Path guide) throws IOException {
        Map<String, String> sources = sources();
        List<String> missing = new ArrayList<>();
        for (String span : spans(guide)) {
            Matcher type = TYPE.matcher(span);
            if (type.matches() && !NO_TYPES.contains(span)) {
                String source = sources.getOrDefault(type.group("type"), "");
                String named = type.group("member") == null ? type.group("type") : type.group("member");
                if (!Pattern.compile("\\b" + named + "\\b").matcher(source).find()) {
                    missing.add(span);
                }
            } else if (PLACE.matcher(span).matches()
                    && !Files.exists(LibrarySources.root().resolve(span))) {
                missing.add(span);
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyLinkLeadsSomewhere(Path guide) throws IOException {
        Path folder = guide.resolveSibling("");
        assertThat(LINK.matcher(withoutBlocks(guide)).results().map(link -> link.group(1)))
                .allSatisfy(link -> assertThat(folder.resolve(link)).exists());
    }

    /** A gate that never sees anything would pass as well. */
    @Test
    void theGlossaryNamesManyTypesAndTheContributorsGuideManyPlaces() throws IOException {
        Path root = LibrarySources.root();
        assertThat(spans(root.resolve("plan-model/GLOSSARY.md")))
                .filteredOn(span -> TYPE.matcher(span).matches())
                .hasSizeGreaterThan(40);
        assertThat(spans(root.resolve("CONTRIBUTING.md")))
                .filteredOn(span -> PLACE.matcher(span).matches())
                .hasSizeGreaterThan(20);
    }

    private static List<String> spans(Path guide) throws IOException {
        return SPAN.matcher(withoutBlocks(guide))
                .results()
                .map((MatchResult span) -> span.group(1))
                .toList();
    }

    private static String withoutBlocks(Path guide) throws IOException {
        return BLOCK.matcher(Files.readString(guide)).replaceAll("");
    }

    /** The source of every type with a file of its own, by its simple name; where names meet, all of them. */
    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(LibrarySources.root())) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.toString().contains("target"))
                    .toList()) {
                String name = String.valueOf(file.getFileName()).replace(".java", "");
                sources.merge(name, Files.readString(file), String::concat);
            }
        }
        return sources;
    }
}
