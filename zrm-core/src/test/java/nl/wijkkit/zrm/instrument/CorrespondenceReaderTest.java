package nl.wijkkit.zrm.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrespondenceReaderTest {

    private static final Instruments GARDENS = Instruments.empty()
            .with(InstrumentsTest.own("garden", 3, "lawn", "pond"))
            .with(InstrumentsTest.own("park", 3, "grass", "water", "path"))
            .with(InstrumentsTest.own("forest", 4, "trees"));

    private static final String GOOD = """
            {
              "$schema": "correspondence.schema.json",
              "from": "garden",
              "to": "park",
              "source": {"reference": "own research", "certainty": "UNCERTAIN"},
              "links": [
                {"from": ["lawn"], "to": ["grass"], "relation": "RENAMED",
                 "source": {"reference": "book", "certainty": "SEEN"}, "sentence": {"nl": "zo", "en": "so"}},
                {"from": ["pond"], "to": ["water", "path"], "relation": "SPLIT", "sentence": {"nl": "zo", "en": "so"}}
              ]
            }
            """;

    private static String with(String part, String replacement) {
        assertThat(GOOD).contains(part);
        return GOOD.replace(part, replacement);
    }

    private static void assertProblems(String json, String... expected) {
        assertThat(CorrespondenceReader.read(new StringReader(json), GARDENS).problems().stream()
                        .map(problem -> problem.code() + " at "
                                + problem.where().en().replaceAll(" \\(line.*", "") + ": "
                                + problem.message().en()))
                .containsExactly(expected);
    }

    @Test
    void aGoodFileIsReadFromAnySource(@TempDir Path folder) throws IOException {
        Correspondence read =
                CorrespondenceReader.read(new StringReader(GOOD), GARDENS).orElseThrow();
        Source own = new Source("own research", Source.Certainty.UNCERTAIN);
        assertThat(read)
                .isEqualTo(new Correspondence(
                        InstrumentId.of("garden"),
                        InstrumentId.of("park"),
                        List.of(
                                new DomainLink(
                                        List.of(DomainKey.of("lawn")),
                                        List.of(DomainKey.of("grass")),
                                        Relation.RENAMED,
                                        new Source("book", Source.Certainty.SEEN),
                                        Text.of("zo", "so")),
                                new DomainLink(
                                        List.of(DomainKey.of("pond")),
                                        List.of(DomainKey.of("water"), DomainKey.of("path")),
                                        Relation.SPLIT,
                                        own,
                                        Text.of("zo", "so"))),
                        own));
        Path file = folder.resolve("own.json");
        Files.writeString(file, GOOD);
        assertThat(CorrespondenceReader.read(file, GARDENS).orElseThrow()).isEqualTo(read);
        assertThat(CorrespondenceReader.read(new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8)), GARDENS)
                        .orElseThrow())
                .isEqualTo(read);
        assertThat(GARDENS.with(read).correspondences()).containsExactly(read);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> CorrespondenceReader.read(folder, GARDENS));
    }

    @Test
    void allProblemsAreToldAtOnce() {
        assertProblems(
                """
                {
                  "from": "garden",
                  "to": "park",
                  "source": {"reference": "own research"},
                  "links": [
                    {"from": ["lawn"], "to": ["grass", "water"], "relation": "SAME", "sentence": {"nl": "zo", "en": "so"}},
                    {"from": ["shed"], "to": "grass", "relation": "ALIKE", "why": 1},
                    {"from": ["lawn"], "to": [], "relation": "NONE", "sentence": {"nl": "zo", "en": "so"}},
                    {"from": [7], "to": [], "relation": "NONE", "sentence": {"nl": "zo", "en": "so"}},
                    7
                  ],
                  "remark": "x"
                }
                """,
                "unknown-field at /remark: expected one of the fields $schema, from, to, links, source, found another"
                        + " field",
                "missing-field at /source: field certainty is missing",
                "wrong-count at /links/0: expected as many domains as SAME links, found 1 - 2",
                "unknown-field at /links/1/why: expected one of the fields from, to, relation, source, sentence, found"
                        + " another field",
                "unknown-domain at /links/1/from/0: expected a domain of garden, found another domain",
                "wrong-type at /links/1/to: expected an array, found a text",
                "not-allowed at /links/1/relation: expected one of CHANGED_MEANING, MERGED, NONE, RENAMED, SAME,"
                        + " SPLIT, found a text of 5 characters",
                "missing-field at /links/1: field sentence is missing",
                "duplicate-domain at /links/2/from/0: expected every domain once, found lawn again",
                "wrong-type at /links/3/from/0: expected a text, found a number",
                "wrong-type at /links/4: expected an object, found a number",
                "missing-domain at /links: expected every domain of garden, missing: pond",
                "missing-domain at /links: expected every domain of park, missing: path");
    }

    @Test
    void bothInstrumentsAreKnownAndDifferent() {
        assertProblems(
                with("\"garden\"", "\"shed\"").replace("\"park\"", "\"Park\""),
                "unknown-instrument at /from: expected a known instrument, found another instrument",
                "not-allowed at /to: expected lower case words joined by hyphens, such as zrm-2017, found a text of 4"
                        + " characters");
        assertProblems(
                with("\"park\"", "\"garden\"")
                        .replace("\"grass\"", "\"lawn\"")
                        .replace("[\"water\", \"path\"]", "[\"pond\"]")
                        .replace("SPLIT", "SAME"),
                "same-instrument at /: expected two different instruments, found the same one twice");
    }

    @Test
    void everyFieldThatMustBeThereIsMissed() {
        assertProblems(
                "{}",
                "missing-field at /: field from is missing",
                "missing-field at /: field to is missing",
                "missing-field at /: field source is missing",
                "missing-field at /: field links is missing");
        assertProblems("[", "not-json at /: expected JSON, found something else");
        assertProblems(
                "{\"from\": \"garden\", \"to\": \"park\", \"source\": {\"reference\": \"x\", \"certainty\": \"SEEN\"},"
                        + " \"links\": {}}",
                "wrong-type at /links: expected an array, found an object");
    }

    @Test
    void scalesOfDifferentLengthAreNeverComparable() {
        String json = """
                {"from": "forest", "to": "park", "source": {"reference": "x", "certainty": "UNCERTAIN"}, "links": [
                  {"from": ["trees"], "to": ["grass"], "relation": "RENAMED", "sentence": {"nl": "zo", "en": "so"}},
                  {"from": [], "to": ["water"], "relation": "NONE", "sentence": {"nl": "zo", "en": "so"}},
                  {"from": [], "to": ["path"], "relation": "NONE", "sentence": {"nl": "zo", "en": "so"}}]}""";
        assertProblems(json, "scales-differ at /links/0: expected equally many levels for RENAMED, found 4 and 3");
        assertProblems(json.replace("RENAMED", "CHANGED_MEANING"));
    }

    @Test
    void sentencesOfProblemsAreInDutchToo() {
        assertThat(CorrespondenceReader.read(new StringReader(with("[\"pond\"]", "[]")), GARDENS)
                        .problems())
                .extracting(problem -> problem.message().nl())
                .containsExactly(
                        "verwacht: zoveel domeinen als SPLIT verbindt; gevonden: 0 - 2",
                        "verwacht: elk domein van garden; er ontbreekt: pond");
    }
}
