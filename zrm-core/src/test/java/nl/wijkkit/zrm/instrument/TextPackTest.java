package nl.wijkkit.zrm.instrument;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Problem;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPackTest {

    private static final Instrument GARDEN = InstrumentReader.read(new StringReader(example("example-instrument.json")))
            .orElseThrow();
    private static final String GOOD = example("example-text-pack.json");
    private static final DomainKey LAWN = DomainKey.of("gazon");

    private static String example(String name) {
        try (InputStream example = TextPackTest.class.getResourceAsStream(name)) {
            return new String(example.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TextPack good() {
        return TextPackReader.read(new StringReader(GOOD), GARDEN).orElseThrow();
    }

    private static void assertProblems(String json, String... expected) {
        assertThat(TextPackReader.read(new StringReader(json), GARDEN).problems().stream()
                        .map(problem -> problem.code() + " at "
                                + problem.where().en().replaceAll(" \\(line.*", "") + ": "
                                + problem.message().en()))
                .containsExactly(expected);
    }

    @Test
    void aPackGivesTheLinesOfACell() {
        TextPack pack = good();
        assertThat(pack.instrument()).isEqualTo(GARDEN.id());
        assertThat(pack.language()).isEqualTo("nl");
        assertThat(pack.holder()).isEqualTo("niemand: deze teksten zijn verzonnen");
        assertThat(pack.licence()).isEqualTo("vrij te gebruiken als voorbeeld");
        assertThat(pack.lines(LAWN, Level.of(2, 3)))
                .containsExactly("Plaatshouder gazon 2, eerste regel", "Plaatshouder gazon 2, tweede regel");
        assertThat(pack.lines(DomainKey.of("vijver"), Level.of(3, 3)))
                .containsExactly("Plaatshouder vijver 3, eerste regel");
        assertThat(pack.lines(DomainKey.of("schuur"), Level.of(1, 3))).isEmpty();
        assertThat(pack.lines(LAWN, Level.of(2, 5))).isEmpty();
    }

    @Test
    void theGuideLoadsAnInstrumentAndItsTextsFromFiles(@TempDir Path folder) throws IOException {
        Path instrumentFile = Files.writeString(folder.resolve("garden.json"), example("example-instrument.json"));
        Path packFile = Files.writeString(folder.resolve("garden-nl.json"), GOOD);

        Instrument garden = InstrumentReader.read(instrumentFile).orElseThrow();
        TextPack texts = TextPackReader.read(packFile, garden).orElseThrow();
        List<String> lines = texts.lines(DomainKey.of("gazon"), garden.level(2));

        assertThat(lines).hasSize(2);
    }

    @Test
    void theGuideShowsTheSamePack() throws IOException {
        String guide = Files.readString(Path.of("TEXTPACKS.md"));
        int start = guide.indexOf("```json") + "```json".length();
        String json = guide.substring(start, guide.indexOf("```", start));
        assertThat(TextPackReader.read(new StringReader(json), GARDEN).orElseThrow())
                .isEqualTo(good());
    }

    @Test
    void aPackBindsWithBothJacksonsAndTheReaderReadsIt() {
        assertRoundTrip(good(), TextPack.class);
        assertThat(TextPackReader.read(new StringReader(JsonRoundTrip.write3(good())), GARDEN)
                        .orElseThrow())
                .isEqualTo(good());
        TextPack.DomainTexts lawn = good().domains().get(0);
        assertRoundTrip(lawn, TextPack.DomainTexts.class);
        assertRoundTrip(lawn.levels().get(0), TextPack.LevelTexts.class);
    }

    @Test
    void licensedTextsAreNeverPrinted() {
        TextPack.DomainTexts lawn = good().domains().get(0);
        assertThat(good()).hasToString("TextPack[example-garden, nl, domains=2]");
        assertThat(lawn).hasToString("DomainTexts[gazon, levels=3]");
        assertThat(lawn.levels().get(1)).hasToString("LevelTexts[2/3, lines=2]");
        assertThat(TextPackReader.read(new StringReader(GOOD), GARDEN).toString())
                .doesNotContain("Plaatshouder");
    }

    @Test
    void aPackForAnotherEditionIsRefused() {
        assertThat(TextPackReader.read(
                                new StringReader(GOOD), Instruments.shipped().get(Instruments.ZRM_2017))
                        .problems())
                .containsExactly(new Problem(
                        "other-instrument",
                        Text.of("/instrument (regel 3, teken 33)", "/instrument (line 3, column 33)"),
                        Text.of(
                                "verwacht: teksten voor zrm-2017; gevonden: teksten voor een ander instrument of een"
                                        + " andere versie",
                                "expected texts for zrm-2017, found texts for another instrument or edition")));
    }

    @Test
    void allProblemsAreToldAtOnce() {
        assertProblems(
                """
                {
                  "instrument": "example-garden",
                  "language": "Nederlands",
                  "holder": " ",
                  "version": 1,
                  "domains": [
                    {"domain": "gazon", "levels": [
                      {"level": "1/3", "lines": []},
                      {"level": "2/5", "lines": ["a"]},
                      {"level": "2/3", "lines": ["a", " ", 3]},
                      {"level": "2/3", "lines": ["a"], "note": "x"},
                      {"level": "9/3"}]},
                    {"domain": "schuur", "levels": [{"level": "1/3", "lines": ["a"]}], "x": 1},
                    {"domain": "gazon", "levels": "none"},
                    {}
                  ]
                }
                """,
                "unknown-field at /version: expected one of the fields $schema, instrument, language, holder, licence,"
                        + " domains, found another field",
                "not-allowed at /language: expected a language tag, such as nl, found a text of 10 characters",
                "blank-text at /holder: expected a text, found nothing",
                "missing-field at /: field licence is missing",
                "no-lines at /domains/0/levels/0/lines: expected at least one line, found none",
                "other-scale at /domains/0/levels/1/level: expected a level of a scale of 3, found 2/5",
                "blank-text at /domains/0/levels/2/lines/1: expected a text, found nothing",
                "wrong-type at /domains/0/levels/2/lines/2: expected a text, found a number",
                "unknown-field at /domains/0/levels/3/note: expected one of the fields level, lines, found another"
                        + " field",
                "duplicate-level at /domains/0/levels/3/level: expected every level once, found 2/3 again",
                "out-of-range at /domains/0/levels/4/level: expected a level that lies on its scale, found a text of 3"
                        + " characters",
                "missing-field at /domains/0/levels/4: field lines is missing",
                "missing-level at /domains/0/levels: expected every level, missing: 3/3",
                "unknown-field at /domains/1/x: expected one of the fields domain, levels, found another field",
                "unknown-domain at /domains/1/domain: expected a domain of example-garden, found another domain",
                "missing-level at /domains/1/levels: expected every level, missing: 2/3, 3/3",
                "duplicate-domain at /domains/2/domain: expected every domain once, found gazon again",
                "wrong-type at /domains/2/levels: expected an array, found a text",
                "missing-field at /domains/3: field domain is missing",
                "missing-field at /domains/3: field levels is missing",
                "missing-domain at /domains: expected every domain of example-garden, missing: vijver");
    }

    @Test
    void everyFieldThatMustBeThereIsMissed() {
        assertProblems(
                "{}",
                "missing-field at /: field instrument is missing",
                "missing-field at /: field language is missing",
                "missing-field at /: field holder is missing",
                "missing-field at /: field licence is missing",
                "missing-field at /: field domains is missing");
        assertProblems("7", "wrong-type at /: expected an object, found a number");
        assertProblems("}", "not-json at /: expected JSON, found something else");
        assertProblems(
                "{\"instrument\": \"example-garden\", \"language\": \"nl\", \"holder\": \"x\", \"licence\": \"y\","
                        + " \"domains\": 1}",
                "wrong-type at /domains: expected an array, found a number");
    }

    @Test
    void aFileIsReadAsUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("pack.json");
        Files.writeString(file, GOOD);
        assertThat(TextPackReader.read(file, GARDEN).orElseThrow()).isEqualTo(good());
        Files.write(file, GOOD.replace("gazon 1,", "gazón").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(TextPackReader.read(file, GARDEN).problems())
                .extracting(Problem::code)
                .containsExactly("not-utf-8");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> TextPackReader.read(folder, GARDEN));
    }

    private static TextPack pack(String language, String holder, String licence, List<TextPack.DomainTexts> domains) {
        return new TextPack(GARDEN.id(), language, holder, licence, domains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "frr", "nl-NL", "zh-Hant-TW"})
    void aLanguageIsATag(String language) {
        assertThat(pack(language, "x", "y", List.of()).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NL", "Dutch", "nl_NL", "nl-"})
    void otherTextIsNoLanguage(String language) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pack(language, "x", "y", List.of()))
                .withMessage("language must be a language tag, such as nl");
    }

    @Test
    void aPackIsNeverWithoutAHolderOrHalfACell() {
        TextPack.DomainTexts lawn = good().domains().get(0);
        TextPack.LevelTexts bare = lawn.levels().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pack("nl", " ", "y", List.of()))
                .withMessage("holder must be a text that is not blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pack("nl", "x", "", List.of()))
                .withMessage("licence must be a text that is not blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pack("nl", "x", "y", List.of(lawn, lawn)))
                .withMessage("domain gazon stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextPack.DomainTexts(LAWN, List.of(bare, bare)))
                .withMessage("domain gazon must have every level once");
        for (List<String> lines : List.of(List.<String>of(), List.of("a", " "))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new TextPack.LevelTexts(Level.of(1, 3), lines))
                    .withMessage("level 1/3 must have at least one line and no blank one");
        }
    }
}
