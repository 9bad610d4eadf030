package nl.wijkkit.zrm.screening;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRefused;
import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.write2;
import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.write3;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.wijkkit.zrm.instrument.Instruments;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningJsonTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ScreeningReader.schema());

    private static final String SOUND = """
            {
              "$schema": "screening.schema.json",
              "id": "own-1",
              "name": {"nl": "eigen", "en": "own"},
              "instrument": "zrm-2017",
              "scale": 5,
              "notApplicable": "NEVER_COUNTS",
              "classes": [
                {"key": "mild", "name": {"nl": "licht", "en": "mild"}},
                {"key": "grave", "name": {"nl": "zwaar", "en": "grave"}}
              ],
              "rules": [
                {
                  "kind": "condition",
                  "id": "one-low",
                  "sentence": {"nl": "een laag", "en": "one low"},
                  "source": {"reference": "invented", "certainty": "UNCERTAIN"},
                  "validFrom": "2026-01-01",
                  "validUntil": "2027-01-01",
                  "when": {"kind": "any", "conditions": [
                    {"kind": "at-or-below", "domains": ["huisvesting", "financien"], "level": "2/5", "atLeast": 1},
                    {"kind": "not", "condition":
                      {"kind": "dichotomy", "cuts": {"justitie": "3/5", "financien": "4/5"}, "min": 1, "max": 1}},
                    {"kind": "all", "conditions": [
                      {"kind": "at-or-below", "domains": ["justitie"], "level": "1/5", "atLeast": 1}]}
                  ]},
                  "then": "grave"
                },
                {
                  "kind": "model",
                  "id": "chance",
                  "sentence": {"nl": "kans", "en": "chance"},
                  "source": {"reference": "invented", "certainty": "SEEN"},
                  "validFrom": "2026-01-01",
                  "model": {"intercept": 1.5, "terms": {"huisvesting": [-0.5, -1, -1.5, -2, -2.5]}},
                  "bands": [{"from": 0, "then": "mild"}, {"from": 0.5, "then": "grave"}]
                }
              ]
            }
            """;

    private static Checked<Screening> read(String json) {
        return ScreeningReader.read(new StringReader(json), Instruments.shipped());
    }

    private static List<Error> schemaErrors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    @Test
    void readsRules() {
        Screening screening = read(SOUND).orElseThrow();
        assertThat(screening.id()).isEqualTo("own-1");
        assertThat(screening.rules()).extracting(Rule::id).containsExactly("chance", "one-low");
        Rule.ByCondition rule = (Rule.ByCondition) screening.rules().get(1);
        assertThat(rule.validUntil()).isEqualTo("2027-01-01");
        assertThat(((Condition.Any) rule.when()).conditions()).hasSize(3);
        Rule.ByModel model = (Rule.ByModel) screening.rules().get(0);
        assertThat(model.model().terms()).isEqualTo(Map.of(Screenings.HOUSING, List.of(-0.5, -1.0, -1.5, -2.0, -2.5)));
        assertThat(model.bands()).containsExactly(new ProbabilityBand(0, "mild"), new ProbabilityBand(0.5, "grave"));
    }

    @Test
    void readsBytesAndFiles(@TempDir Path folder) throws IOException {
        Screening expected = read(SOUND).orElseThrow();
        byte[] bytes = SOUND.getBytes(StandardCharsets.UTF_8);
        assertThat(ScreeningReader.read(new ByteArrayInputStream(bytes), Instruments.shipped())
                        .orElseThrow())
                .isEqualTo(expected);
        Path file = Files.write(folder.resolve("rules.json"), bytes);
        assertThat(ScreeningReader.read(file, Instruments.shipped()).orElseThrow())
                .isEqualTo(expected);
    }

    @Test
    void whatTheWriterWritesTheReaderAndTheSchemaAccept() {
        for (Screening screening : List.of(read(SOUND).orElseThrow(), Screenings.everything())) {
            String written = ScreeningWriter.write(screening);
            assertThat(read(written).orElseThrow()).isEqualTo(screening);
            assertThat(schemaErrors(written)).isEmpty();
            assertThat(ScreeningWriter.write(read(written).orElseThrow())).isEqualTo(written);
        }
        assertThat(ScreeningWriter.write(Screenings.everything()))
                .startsWith("{\n")
                .endsWith("}\n");
    }

    @Test
    void jacksonAndTheReaderShareOneForm() {
        Screening screening = read(SOUND).orElseThrow();
        assertRoundTrip(screening, Screening.class);
        assertRoundTrip(Screenings.everything(), Screening.class, ScreeningWriter.write(Screenings.everything()));
        assertThat(read(write2(screening)).orElseThrow()).isEqualTo(screening);
        assertThat(read(write3(screening)).orElseThrow()).isEqualTo(screening);
        screening.rules().forEach(rule -> assertRoundTrip(rule, Rule.class));
        assertRefused("{\"kind\":\"other\"}", Rule.class, "other");
        assertRefused("{\"kind\":\"dichotomy\",\"cuts\":{\"justitie\":\"3/5\"},\"max\":0}", Condition.class, "min");
    }

    @Test
    void theSchemaAcceptsTheExample() {
        assertThat(schemaErrors(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\": \"own-1\"|\"id\": \"Own 1\"|not-allowed|/id|expected lower case words joined by hyphens, such as three-low, found a text of 5 characters|true",
                "\"zrm-2017\"|\"zrm-1999\"|unknown-instrument|/instrument|expected one of the instruments zrm-2010, zrm-2013, zrm-2017,|false",
                "\"scale\": 5|\"scale\": 4|other-scale|/scale|expected 5, the scale of the instrument, found 4|false",
                "\"scale\": 5|\"scale\": 1|out-of-range|/scale|expected a number from 2 to 100|true",
                "\"NEVER_COUNTS\"|\"MAYBE\"|not-allowed|/notApplicable|expected one of IS_UNKNOWN, NEVER_COUNTS, found a text of 5 characters|true",
                "\"key\": \"mild\"|\"key\": \"Mild\"|not-allowed|/classes/0/key|expected lower case words joined by hyphens|true",
                "\"key\": \"mild\"|\"key\": \"grave\"|duplicate-class|/classes/1/key|expected each class once, found one again|false",
                "\"kind\": \"condition\"|\"kind\": \"other\"|not-allowed|/rules/0/kind|expected one of condition, model, found a text of 5 characters|true",
                "\"id\": \"chance\"|\"id\": \"one-low\"|duplicate-rule|/rules/1/id|expected each rule once, found one again|false",
                "\"id\": \"chance\"|\"id\": \"one low\"|not-allowed|/rules/1/id|expected lower case words joined by hyphens|true",
                "\"validUntil\": \"2027-01-01\"|\"validUntil\": \"2026-01-01\"|empty-range|/rules/0/validUntil|expected a day after 2026-01-01, found 2026-01-01|false",
                "\"validUntil\": \"2027-01-01\"|\"validUntil\": \"2027-02-30\"|not-a-date|/rules/0/validUntil|expected an existing date such as 2026-01-01, found a text of 10 characters|false",
                "\"any\"|\"some\"|not-allowed|/rules/0/when/kind|expected one of all, any, at-or-below, dichotomy, not, found a text of 4 characters|true",
                "[\"justitie\"]|[\"adl\"]|unknown-domain|/rules/0/when/conditions/2/conditions/0/domains/0|expected one of the domains financien, werk_opleiding,|false",
                "[\"justitie\"]|[]|too-few|/rules/0/when/conditions/2/conditions/0/domains|expected at least 1, found 0|true",
                "[\"huisvesting\", \"financien\"]|[\"huisvesting\", \"huisvesting\"]|duplicate-domain|/rules/0/when/conditions/0/domains/1|expected each domain once, found one again|true",
                "\"level\": \"2/5\"|\"level\": \"5/5\"|out-of-range|/rules/0/when/conditions/0/level|expected a level from 1/5 to 4/5, found 5/5|false",
                "\"level\": \"2/5\"|\"level\": \"0/5\"|out-of-range|/rules/0/when/conditions/0/level|expected a level from 1/5 to 4/5, found 0/5|false",
                "\"level\": \"2/5\"|\"level\": \"2/4\"|out-of-range|/rules/0/when/conditions/0/level|expected a level from 1/5 to 4/5, found 2/4|false",
                "\"level\": \"2/5\"|\"level\": \"two\"|not-allowed|/rules/0/when/conditions/0/level|expected a level and its scale, such as 2/5, found a text of 3 characters|true",
                "\"level\": \"2/5\", \"atLeast\": 1|\"level\": \"2/5\", \"atLeast\": 3|out-of-range|/rules/0/when/conditions/0/atLeast|expected a number from 1 to 2|false",
                "\"level\": \"2/5\", \"atLeast\": 1|\"level\": \"2/5\", \"atLeast\": 0|out-of-range|/rules/0/when/conditions/0/atLeast|expected a number from 1 to 2|true",
                "\"justitie\": \"3/5\"|\"justitie\": \"1/5\"|out-of-range|/rules/0/when/conditions/1/condition/cuts/justitie|expected a level from 2/5 to 5/5, found 1/5|false",
                "\"justitie\": \"3/5\"|\"adl\": \"3/5\"|unknown-domain|/rules/0/when/conditions/1/condition/cuts/adl|expected one of the domains financien,|false",
                "{\"justitie\": \"3/5\", \"financien\": \"4/5\"}|{}|too-few|/rules/0/when/conditions/1/condition/cuts|expected at least 1, found 0|true",
                "\"min\": 1, \"max\": 1|\"min\": 1, \"max\": 3|out-of-range|/rules/0/when/conditions/1/condition/max|expected a number from 1 to 2|false",
                "\"min\": 1, \"max\": 1|\"min\": 2, \"max\": 1|out-of-range|/rules/0/when/conditions/1/condition/max|expected a number from 2 to 2|false",
                "\"min\": 1, \"max\": 1|\"min\": 0, \"max\": 2|no-restriction|/rules/0/when/conditions/1/condition|expected a min and max that leave something out, found 0 and all domains|false",
                "\"then\": \"grave\"|\"then\": \"other\"|unknown-class|/rules/0/then|expected one of the classes grave, mild, found another|false",
                "\"intercept\": 1.5|\"intercept\": \"1.5\"|wrong-type|/rules/1/model/intercept|expected a number, found a text|true",
                "-2, -2.5]|-2]|other-scale|/rules/1/model/terms/huisvesting|expected 5 numbers, one for each level, found 4|false",
                "{\"huisvesting\": [-0.5, -1, -1.5, -2, -2.5]}|{}|too-few|/rules/1/model/terms|expected at least 1 domain, found 0|true",
                "{\"huisvesting\": [-0.5|{\"adl\": [-0.5|unknown-domain|/rules/1/model/terms/adl|expected one of the domains financien,|false",
                "\"from\": 0,|\"from\": 0.1,|band-order|/rules/1/bands/0|expected 0 first and then ever higher probabilities below 1, found another|false",
                "\"from\": 0.5|\"from\": 0|band-order|/rules/1/bands/1|expected 0 first and then ever higher|false",
                "\"from\": 0.5|\"from\": 1|band-order|/rules/1/bands/1|expected 0 first and then ever higher|true",
                "[{\"from\": 0, \"then\": \"mild\"}, {\"from\": 0.5, \"then\": \"grave\"}]|[]|too-few|/rules/1/bands|expected at least 1, found 0|true",
                "\"from\": 0.5, \"then\": \"grave\"|\"from\": 0.5, \"then\": \"other\"|unknown-class|/rules/1/bands/1/then|expected one of the classes grave, mild, found another|false",
                "\"when\"|\"whenever\"|unknown-field|/rules/0/whenever|expected one of the fields kind, id, sentence, source, validFrom, validUntil, when, then, found another field|true",
                "\"bands\"|\"when\"|unknown-field|/rules/1/when|expected one of the fields kind, id, sentence, source, validFrom, validUntil, model, bands|true",
                "\"level\": \"2/5\"|\"levels\": \"2/5\"|unknown-field|/rules/0/when/conditions/0/levels|expected one of the fields kind, domains, level, atLeast, found another field|true",
                "\"reference\": \"invented\", \"certainty\": \"SEEN\"|\"reference\": \" \", \"certainty\": \"SEEN\"|blank-text|/rules/1/source/reference|expected a text, found nothing|true"
            })
    void aMistakeIsToldWithItsPlace(
            String sound, String wrong, String code, String pointer, String message, boolean isSeenBySchema) {
        assertThat(SOUND).contains(sound);
        int at = SOUND.indexOf(sound);
        String json = SOUND.substring(0, at) + wrong + SOUND.substring(at + sound.length());
        List<Problem> problems = read(json).problems();
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.where().en()).startsWith(pointer + " (line ");
            assertThat(problem.message().en()).startsWith(message);
        });
        assertThat(schemaErrors(json).isEmpty()).as("the schema accepts it").isEqualTo(!isSeenBySchema);
    }

    @Test
    void aNumberBeyondADoubleIsTold() {
        assertThat(read(SOUND.replace("\"intercept\": 1.5", "\"intercept\": 1e400"))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("out-of-range");
                    assertThat(problem.message().en()).isEqualTo("expected a smaller number");
                });
    }

    @Test
    void allMistakesAreToldAtOnce() {
        String json = SOUND.replace("\"id\": \"own-1\"", "\"id\": \"\"")
                .replace("\"scale\": 5", "\"scale\": \"5\"")
                .replace("\"key\": \"mild\"", "\"key\": 1")
                .replace("\"level\": \"2/5\"", "\"level\": \"9/5\"")
                .replace("\"intercept\": 1.5, ", "")
                .replace("\"from\": 0.5, ", "");
        assertThat(read(json).problems())
                .extracting(Problem::code)
                .containsExactly(
                        "blank-text",
                        "wrong-type",
                        "wrong-type",
                        "out-of-range",
                        "missing-field",
                        "unknown-class",
                        "missing-field");
    }

    @Test
    void tooFewAndTooManyAreTold() {
        String none = SOUND.substring(0, SOUND.indexOf("\"rules\"")) + "\"rules\": []}";
        assertThat(read(none).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("too-few");
            assertThat(problem.message().nl()).isEqualTo("verwacht: minstens 1; gevonden: 0");
        });
        String one = SOUND.replaceFirst("\\{\"key\": \"mild\"[^\n]*\n", "")
                .replace("\"then\": \"mild\"", "\"then\": \"grave\"");
        assertThat(read(one).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().en()).isEqualTo("expected at least 2, found 1"));
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 59; i++) {
            many.append("{\"key\": \"c").append(i).append("\", \"name\": {\"nl\": \"c\", \"en\": \"c\"}},\n");
        }
        String sixtyOne = SOUND.replace("\"classes\": [", "\"classes\": [" + many);
        assertThat(read(sixtyOne).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("too-many");
            assertThat(problem.message().en()).isEqualTo("expected at most 60, found 61");
        });
    }

    @Test
    void whatIsNoObjectIsToldOnce() {
        assertThat(read("[]").problems()).extracting(Problem::code).containsExactly("wrong-type");
        assertThat(read("").problems()).extracting(Problem::code).containsExactly("not-json");
        String rules = SOUND.substring(0, SOUND.indexOf("\"rules\"")) + "\"rules\": [1, {}]}";
        assertThat(read(rules).problems()).extracting(Problem::code).containsExactly("wrong-type", "missing-field");
    }
}
