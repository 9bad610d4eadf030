package nl.wijkkit.zrm.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstrumentReaderTest {

    private static final String GOOD = """
            {
              "id": "garden",
              "name": {"nl": "Tuin", "en": "Garden"},
              "applicability": {"unit": "HOUSEHOLD"},
              "lookBackDays": 7,
              "levels": [
                {"level": "1/2", "name": {"nl": "kaal", "en": "bare"}},
                {"level": "2/2", "name": {"nl": "groen", "en": "green"}}
              ],
              "domains": [
                {"key": "lawn", "name": {"nl": "Gazon", "en": "Lawn"}},
                {"key": "pond", "name": {"nl": "Vijver", "en": "Pond"}}
              ],
              "source": {"reference": "own research", "certainty": "SEEN"},
              "attribution": "us"
            }
            """;

    private static Checked<Instrument> read(String json) {
        return InstrumentReader.read(new StringReader(json));
    }

    private static String with(String part, String replacement) {
        assertThat(GOOD).contains(part);
        return GOOD.replace(part, replacement);
    }

    /** Asserts on code, place without the column, and sentence. */
    private static void assertProblems(String json, String... expected) {
        assertThat(read(json).problems().stream()
                        .map(problem -> problem.code() + " at "
                                + problem.where().en().replaceAll(" \\(line.*", "") + ": "
                                + problem.message().en()))
                .containsExactly(expected);
    }

    @Test
    void aFileWithoutOptionalFieldsHasTheirDefaults() {
        Instrument garden = read(GOOD).orElseThrow();
        Source source = new Source("own research", Source.Certainty.SEEN);
        assertThat(garden.id()).isEqualTo(InstrumentId.of("garden"));
        assertThat(garden.name()).isEqualTo(Text.of("Tuin", "Garden"));
        assertThat(garden.applicability())
                .isEqualTo(new Applicability(Applicability.Unit.HOUSEHOLD, 0, Applicability.NO_LIMIT, false));
        assertThat(garden.lookBackDays()).isEqualTo(7);
        assertThat(garden.levels()).extracting(LevelName::level).containsExactly(Level.of(1, 2), Level.of(2, 2));
        assertThat(garden.levels().get(0).sourceOf(Language.EN)).isEqualTo(source);
        assertThat(garden.levels().get(0).synonyms()).isEmpty();
        assertThat(garden.domains())
                .containsExactly(
                        new Domain(DomainKey.of("lawn"), Text.of("Gazon", "Lawn"), List.of(), source),
                        new Domain(DomainKey.of("pond"), Text.of("Vijver", "Pond"), List.of(), source));
        assertThat(garden.supplementTo()).isEmpty();
        assertThat(garden.labels()).isEmpty();
        assertThat(garden.source()).isEqualTo(source);
        assertThat(garden.attribution()).isEqualTo("us");
    }

    @Test
    void aFileWithEveryFieldKeepsThem() throws IOException {
        try (InputStream json = getClass().getResourceAsStream("example-instrument.json")) {
            Instrument garden = InstrumentReader.read(json).orElseThrow();
            assertThat(garden.domains().get(0).aliases()).containsExactly("GRAS");
            assertThat(garden.labels().get(0).names().keySet())
                    .containsExactly(DomainKey.of("vijver"), DomainKey.of("gazon"));
            assertThat(garden.labels().get(0).names().values())
                    .containsExactly(Text.same("Water"), Text.of("Gras", "Grass"));
        }
        Instrument full = read(with("\"unit\": \"HOUSEHOLD\"", """
                        "unit": "PERSON", "fromAge": 12, "untilAge": 18, "caresForMinors": true""")
                        .replace("\"name\": {\"nl\": \"kaal\", \"en\": \"bare\"}", """
                        "name": {"nl": "kaal", "en": "bare"}, "synonyms": [{"nl": "leeg", "en": "empty"}],
                        "source": {"reference": "book", "certainty": "SEEN"},
                        "englishSource": {"reference": "translation", "certainty": "UNCERTAIN"}""")
                        .replace("\"attribution\": \"us\"", """
                        "attribution": "us", "$schema": "instrument.schema.json", "supplementTo": ["park", "forest"]"""))
                .orElseThrow();
        assertThat(full.applicability()).isEqualTo(new Applicability(Applicability.Unit.PERSON, 12, 18, true));
        assertThat(full.levels().get(0))
                .isEqualTo(new LevelName(
                        Level.of(1, 2),
                        Text.of("kaal", "bare"),
                        List.of(Text.of("leeg", "empty")),
                        new Source("book", Source.Certainty.SEEN),
                        new Source("translation", Source.Certainty.UNCERTAIN)));
        assertThat(full.supplementTo()).containsExactly(InstrumentId.of("park"), InstrumentId.of("forest"));
    }

    @Test
    void aSourceOfANameHoldsForItsTranslationUnlessThatHasItsOwn() {
        Instrument garden = read(with("\"key\": \"lawn\",", """
                        "key": "lawn", "source": {"reference": "book", "certainty": "SEEN"},""")).orElseThrow();
        Source book = new Source("book", Source.Certainty.SEEN);
        assertThat(garden.domains().get(0).sourceOf(Language.NL)).isEqualTo(book);
        assertThat(garden.domains().get(0).sourceOf(Language.EN)).isEqualTo(book);
    }

    @Test
    void allProblemsAreToldAtOnceInTheOrderOfReading() {
        assertProblems(
                """
                {
                  "id": "My Garden",
                  "name": {"nl": "Tuin"},
                  "applicability": {"unit": "DOG", "fromAge": -1},
                  "lookBackDays": "7",
                  "levels": [
                    {"level": "1/3", "name": {"nl": "kaal", "en": "bare"}},
                    {"level": "3/3", "name": {"nl": "groen", "en": "green"}},
                    {"level": 3, "name": "green"}
                  ],
                  "domains": [
                    {"key": "Lawn", "name": {"nl": "Gazon", "en": " "}, "colour": "green"},
                    {"key": "pond", "name": {"nl": "Vijver", "en": "Pond"}, "aliases": ["3", 3, "WATER", "WATER"]},
                    {"key": "pond", "name": {"nl": "Plas", "en": "Puddle"}}
                  ],
                  "labels": {},
                  "source": {"reference": "own research", "certainty": "SURE"},
                  "attribution": null,
                  "version": 2
                }
                """,
                "unknown-field at /version: expected one of the fields $schema, id, name, applicability, lookBackDays,"
                        + " levels, domains, supplementTo, labels, source, attribution, found another field",
                "not-allowed at /id: expected lower case words joined by hyphens, such as zrm-2017, found a text of 9"
                        + " characters",
                "missing-field at /name: field en is missing",
                "not-allowed at /applicability/unit: expected one of HOUSEHOLD, PERSON, found a text of 3 characters",
                "out-of-range at /applicability/fromAge: expected a number from 0 to 999",
                "wrong-type at /lookBackDays: expected a number, found a text",
                "not-allowed at /source/certainty: expected one of SEEN, UNCERTAIN, found a text of 4 characters",
                "missing-field at /: field attribution is missing",
                "level-gap at /levels/1/level: expected level 2/3, found 3/3",
                "wrong-type at /levels/2/level: expected a text, found a number",
                "wrong-type at /levels/2/name: expected an object, found a text",
                "unknown-field at /domains/0/colour: expected one of the fields key, name, aliases, source,"
                        + " englishSource, found another field",
                "not-allowed at /domains/0/key: expected lower case words joined by underscores, such as huisvesting,"
                        + " found a text of 4 characters",
                "blank-text at /domains/0/name/en: expected a text, found nothing",
                "not-allowed at /domains/1/aliases/0: expected a name with a letter, found only digits or signs",
                "wrong-type at /domains/1/aliases/1: expected a text, found a number",
                "duplicate-alias at /domains/1/aliases/3: expected every other name once, found the same again",
                "duplicate-domain at /domains/2/key: expected every domain once, found pond again",
                "wrong-type at /labels: expected an array, found an object");
    }

    @Test
    void everyProblemHasALineAndADutchSentence() {
        Problem problem =
                read(with("\"key\": \"pond\"", "\"key\": \"lawn\"")).problems().get(0);
        assertThat(problem)
                .isEqualTo(new Problem(
                        "duplicate-domain",
                        Text.of("/domains/1/key (regel 12, teken 19)", "/domains/1/key (line 12, column 19)"),
                        Text.of(
                                "verwacht: elk domein één keer; gevonden: lawn opnieuw",
                                "expected every domain once, found lawn again")));
    }

    @Test
    void everyFieldThatMustBeThereIsMissed() {
        assertProblems(
                "{}",
                "missing-field at /: field id is missing",
                "missing-field at /: field name is missing",
                "missing-field at /: field applicability is missing",
                "missing-field at /: field lookBackDays is missing",
                "missing-field at /: field source is missing",
                "missing-field at /: field attribution is missing",
                "missing-field at /: field levels is missing",
                "missing-field at /: field domains is missing");
        assertProblems("[]", "wrong-type at /: expected an object, found an array");
        assertProblems("", "not-json at / (start): expected a JSON document, found nothing");
        assertProblems(with("\"unit\": \"HOUSEHOLD\"", ""), "missing-field at /applicability: field unit is missing");
        assertProblems(
                with("{\"key\": \"pond\", \"name\": {\"nl\": \"Vijver\", \"en\": \"Pond\"}}", "{}"),
                "missing-field at /domains/1: field key is missing",
                "missing-field at /domains/1: field name is missing");
    }

    @Test
    void levelsMakeOneScale() {
        assertProblems(with("\"1/2\"", "\"1/3\""), "level-gap at /levels/0/level: expected level 1/2, found 1/3");
        assertProblems(
                with("\"1/2\"", "\"0/2\""),
                "out-of-range at /levels/0/level: expected a level that lies on its scale, found a text of 3"
                        + " characters");
        assertProblems(
                with("\"1/2\"", "\"1\""),
                "not-allowed at /levels/0/level: expected a level and its scale, such as 2/5, found 1");
        assertProblems(
                with("{\"level\": \"2/2\", \"name\": {\"nl\": \"groen\", \"en\": \"green\"}}", "")
                        .replace("\"bare\"}},", "\"bare\"}}"),
                "too-few-levels at /levels: expected from 2 to 100 levels, found 1");
        String many = "{\"level\": \"1/2\", \"name\": {\"nl\": \"x\", \"en\": \"y\"}},".repeat(100);
        assertProblems(
                with("\"levels\": [", "\"levels\": [" + many),
                "out-of-range at /levels: expected from 2 to 100 levels, found 102");
        assertProblems(
                with("\"levels\": [", "\"levels\": {}, \"x\": ["),
                "unknown-field at /x: expected one of the fields $schema, id, name, applicability, lookBackDays,"
                        + " levels, domains, supplementTo, labels, source, attribution, found another field",
                "wrong-type at /levels: expected an array, found an object");
    }

    @Test
    void aNameOfALevelStandsForOneLevel() {
        assertProblems(
                with("\"green\"", "\"BARE\""),
                "ambiguous-name at /levels/1: expected names that no other level has, found a name of level 1/2");
        assertProblems(
                with(
                        "\"en\": \"green\"}",
                        "\"en\": \"green\"}, \"synonyms\": [{\"nl\": \"ka-al\", \"en\": \"bare \"}]"),
                "ambiguous-name at /levels/1: expected names that no other level has, found a name of level 1/2");
        assertThat(read(with("\"bare\"", "\"Kaal\"")).problems()).isEmpty();
    }

    @Test
    void aNameOfADomainStandsForOneDomain() {
        assertProblems(
                with("\"Pond\"}", "\"Pond\"}, \"aliases\": [\"GÁZON\"]"),
                "ambiguous-name at /domains/1: expected names that no other domain has, found a name of lawn");
        assertProblems(
                with("\"Vijver\"", "\"Lawn\""),
                "ambiguous-name at /domains/1: expected names that no other domain has, found a name of lawn");
        assertThat(read(with("\"Pond\"}", "\"Pond\"}, \"aliases\": [\"POND\", \"Vijver\"]"))
                        .problems())
                .isEmpty();
    }

    @Test
    void anInstrumentHasADomain() {
        String none = GOOD.replaceAll("(?s)\"domains\": \\[.*?\\]", "\"domains\": []");
        assertProblems(none, "no-domains at /domains: expected at least one domain, found none");
    }

    @Test
    void agesMakeARange() {
        assertProblems(
                with("\"unit\": \"HOUSEHOLD\"", "\"unit\": \"PERSON\", \"fromAge\": 18, \"untilAge\": 18"),
                "empty-range at /applicability: expected an untilAge above fromAge 18, found 18");
        assertThat(read(with("\"unit\": \"HOUSEHOLD\"", "\"unit\": \"PERSON\", \"fromAge\": 18, \"untilAge\": 19"))
                        .problems())
                .isEmpty();
        assertProblems(
                with("\"unit\": \"HOUSEHOLD\"", "\"unit\": \"PERSON\", \"untilAge\": 1000, \"caresForMinors\": 1"),
                "out-of-range at /applicability/untilAge: expected a number from 0 to 999",
                "wrong-type at /applicability/caresForMinors: expected true or false, found a number");
        assertProblems(
                with("\"lookBackDays\": 7", "\"lookBackDays\": -1"),
                "out-of-range at /lookBackDays: expected a number from 0 to 36500");
    }

    @Test
    void aSupplementIsOfOtherInstruments() {
        assertProblems(
                with(
                        "\"attribution\"",
                        "\"supplementTo\": [\"garden\", \"park\", \"park\", \"Big Park\"], \"attribution\""),
                "supplements-itself at /supplementTo/0: expected another instrument, found this instrument itself",
                "duplicate-supplement at /supplementTo/2: expected this instrument once, found it again",
                "not-allowed at /supplementTo/3: expected lower case words joined by hyphens, such as zrm-2017, found a"
                        + " text of 8 characters");
    }

    private static String labels(String sets) {
        return with("\"attribution\"", "\"labels\": [" + sets + "], \"attribution\"");
    }

    private static String set(String id, String labels) {
        return "{\"id\": \"" + id + "\", \"name\": {\"nl\": \"Gewoon\", \"en\": \"Plain\"}, \"labels\": [" + labels
                + "]}";
    }

    private static String label(String domain, String nl, String en) {
        return "{\"domain\": \"" + domain + "\", \"name\": {\"nl\": \"" + nl + "\", \"en\": \"" + en + "\"}}";
    }

    @Test
    void aLabelSetNamesEveryDomainOnce() {
        String pond = label("pond", "Water", "Water");
        String lawn = label("lawn", "Gras", "Grass");
        LabelSet set = read(labels(set("plain", pond + "," + lawn)))
                .orElseThrow()
                .labels()
                .get(0);
        assertThat(set.labels())
                .containsExactly(
                        new LabelSet.Label(DomainKey.of("pond"), Text.same("Water")),
                        new LabelSet.Label(DomainKey.of("lawn"), Text.of("Gras", "Grass")));
        assertThat(set.sourceOf(Language.EN)).isEqualTo(new Source("own research", Source.Certainty.SEEN));
        assertProblems(
                labels(set("plain", pond) + "," + set("plain", pond + "," + pond + "," + lawn) + ","
                        + set("Plain", pond + "," + label("lawn", "water", "Grass") + "," + label("shed", "x", "y"))),
                "missing-domain at /labels/0/labels: expected every domain of the instrument, missing: lawn",
                "duplicate-label-set at /labels/1/id: expected every label set once, found plain again",
                "duplicate-domain at /labels/1/labels/1/domain: expected every domain once, found pond again",
                "not-allowed at /labels/2/id: expected lower case words joined by hyphens, such as mijn-zrm, found a"
                        + " text of 5 characters",
                "ambiguous-name at /labels/2/labels/1: expected names that no other domain has, found a name of pond",
                "unknown-domain at /labels/2/labels/2/domain: expected a domain of this instrument, found another"
                        + " domain");
    }

    @Test
    void aDomainWithAProblemOfItsOwnIsStillKnownToTheLabels() {
        String sets = labels(set("plain", label("pond", "Water", "Water") + "," + label("lawn", "Gras", "Grass")));
        assertProblems(
                sets.replace("{\"nl\": \"Vijver\", \"en\": \"Pond\"}", "3"),
                "wrong-type at /domains/1/name: expected an object, found a number");
    }

    @Test
    void aLabelSetHasTheRightShape() {
        assertProblems(
                labels("{\"id\": \"plain\", \"order\": 1, \"labels\": {}}, 7, {\"id\": \"a\", \"name\": {\"nl\": \"x\","
                        + " \"en\": \"y\"}, \"labels\": [{\"key\": \"lawn\"}]}"),
                "unknown-field at /labels/0/order: expected one of the fields id, name, labels, source, englishSource,"
                        + " found another field",
                "missing-field at /labels/0: field name is missing",
                "wrong-type at /labels/0/labels: expected an array, found an object",
                "wrong-type at /labels/1: expected an object, found a number",
                "unknown-field at /labels/2/labels/0/key: expected one of the fields domain, name, found another field",
                "missing-field at /labels/2/labels/0: field domain is missing",
                "missing-field at /labels/2/labels/0: field name is missing",
                "missing-domain at /labels/2/labels: expected every domain of the instrument, missing: lawn, pond");
    }

    @Test
    void aLabelSetMayHaveSourcesOfItsOwn() {
        String set = set("plain", label("pond", "Water", "Water") + "," + label("lawn", "Gras", "Grass"));
        String book = "\"source\": {\"reference\": \"book\", \"certainty\": \"UNCERTAIN\"}";
        LabelSet read = read(labels(set.replace("\"labels\"", book + ", \"labels\"")))
                .orElseThrow()
                .labels()
                .get(0);
        assertThat(read.source()).isEqualTo(new Source("book", Source.Certainty.UNCERTAIN));
        assertThat(read.englishSource()).isEqualTo(read.source());
    }

    @Test
    void aFileIsReadAsUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("own.json");
        Files.writeString(file, with("Vijver", "Vïjver"));
        assertThat(InstrumentReader.read(file)
                        .orElseThrow()
                        .domains()
                        .get(1)
                        .name()
                        .nl())
                .isEqualTo("Vïjver");
        Files.writeString(file, "\uFEFF" + GOOD);
        assertThat(InstrumentReader.read(file).problems()).isEmpty();
        Files.write(file, with("Vijver", "Vïjver").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(InstrumentReader.read(file).problems())
                .extracting(Problem::code)
                .containsExactly("not-utf-8");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> InstrumentReader.read(folder.resolve("absent.json")));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> InstrumentReader.read(folder));
    }

    @Test
    void aStreamIsLeftOpen() {
        class Stream extends ByteArrayInputStream {
            private boolean closed;

            Stream() {
                super(GOOD.getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void close() {
                closed = true;
            }
        }
        Stream stream = new Stream();
        assertThat(InstrumentReader.read(stream).problems()).isEmpty();
        assertThat(stream.closed).isFalse();
    }

    @Test
    void aFieldThatStandsTwiceIsRefused() {
        assertProblems(
                with("\"lookBackDays\": 7", "\"lookBackDays\": 7, \"lookBackDays\": 30"),
                "duplicate-key at /lookBackDays: expected this field once, found it again");
    }

    @Test
    void whoIsSureOfAFileAsksForTheInstrument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(with("\"us\"", "\" \"")).orElseThrow())
                .withMessageMatching("/attribution \\(line 15, column \\d+\\): expected a text, found nothing");
    }

    @Test
    void noProblemQuotesTheFile() {
        String secret = "Jan Jansen 123456782";
        List<String> files = List.of(
                with("\"garden\"", '"' + secret + '"'),
                with("\"HOUSEHOLD\"", '"' + secret + '"'),
                with("\"1/2\"", '"' + secret + '"'),
                with("\"lawn\"", '"' + secret + '"'),
                with("\"SEEN\"", '"' + secret + '"'),
                with("\"attribution\"", '"' + secret + '"'),
                with("\"lookBackDays\": 7", "\"lookBackDays\": \"" + secret + '"'));
        for (String file : files) {
            assertThat(read(file).problems()).isNotEmpty();
            assertThat(read(file).toString()).doesNotContain("Jansen").doesNotContain("123456782");
        }
    }
}
