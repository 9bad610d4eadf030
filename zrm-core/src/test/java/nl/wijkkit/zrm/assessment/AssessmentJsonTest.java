package nl.wijkkit.zrm.assessment;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRefused;
import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;

@SuppressWarnings("NullAway") // lists that a form leaves out arrive as null
class AssessmentJsonTest {

    private static final String SOUND = """
            {"subject":"c-4711","instrument":"zrm-2017","moment":"2026-03-02","assessor":"w-12","mode":"TOGETHER",
             "answers":{"huisvesting":"2/5","justitie":"NOT_ASKED"}}""";

    // the settings that the documentation of the package asks for
    private static final com.fasterxml.jackson.databind.ObjectMapper STRICT_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                            .streamReadConstraints(com.fasterxml.jackson.core.StreamReadConstraints.builder()
                                    .maxDocumentLength(1_000_000)
                                    .maxNestingDepth(50)
                                    .build())
                            .build())
                    .addModule(new JavaTimeModule())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final tools.jackson.databind.ObjectMapper STRICT_3 = tools.jackson.databind.json.JsonMapper.builder(
                    tools.jackson.core.json.JsonFactory.builder()
                            .streamReadConstraints(tools.jackson.core.StreamReadConstraints.builder()
                                    .maxDocumentLength(1_000_000)
                                    .maxNestingDepth(50)
                                    .build())
                            .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .build())
            .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static void assertStrictlyRefused(String json, String message) {
        assertThatThrownBy(() -> STRICT_2.readValue(json, Assessment.class))
                .as("Jackson 2")
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining(message);
        assertThatThrownBy(() -> STRICT_3.readValue(json, Assessment.class))
                .as("Jackson 3")
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining(message);
    }

    @Test
    void leavesOutWhatIsEmpty() {
        assertRoundTrip(
                Cases.zrm2017()
                        .by(Cases.WORKER, Mode.TOGETHER)
                        .level(Cases.HOUSING, 2)
                        .without(Cases.JUSTICE, Answer.Reason.NOT_ASKED)
                        .build(),
                Assessment.class,
                SOUND);
    }

    @Test
    void holdsEverything() {
        assertRoundTrip(Cases.everything(), Assessment.class, """
                {"subject":"c-4711","instrument":"zrm-2013","supplements":["zrm-ouderschap"],"moment":"2026-03-02",
                 "assessor":"w-12","mode":"TOGETHER",
                 "answers":{"financien":"4/5","huisvesting":"1/5","geestelijke_gezondheid":"DECLINED",
                            "%s":"3/5"},
                 "notes":{"financien":"betaalt weer zelf de huur","geestelijke_gezondheid":"later opnieuw vragen"},
                 "sources":{"financien":["PERSON","ADMINISTRATION"]},
                 "shares":{"financien":{"ownStrength":2,"network":1,"professional":1}},
                 "olderInformation":["financien"],
                 "unnecessary":{"justitie":"geen aanleiding in deze hulpvraag"}}""".formatted(
                        Cases.OUDERSCHAP.domains().get(0).key()));
    }

    @Test
    void formsBindToo() {
        assertRoundTrip(FormCases.form(FormCases.full()), AssessmentForm.class);
        assertRoundTrip(new AssessmentForm(null, null, null, null, null, null, null, null, null), AssessmentForm.class);
        assertRoundTrip(AnswerForm.without("justitie", "UNKNOWN"), AnswerForm.class, """
                {"domain":"justitie","reason":"UNKNOWN"}""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"mode\":\"TOGETHER\"|\"mode\":\"ALONE\"|not one of the values accepted for Enum class",
                "\"moment\":\"2026-03-02\"|\"moment\":\"2 maart\"|could not be parsed",
                "\"moment\":\"2026-03-02\"|\"moment\":20260302|LocalDate",
                "\"moment\":\"2026-03-02\"|\"moment\":\"2026-03-02T10:00:00Z\"|Should not contain time component",
                "\"moment\":\"2026-03-02\"|\"moment\":null|moment",
                "\"subject\":\"c-4711\"|\"subject\":\"Jan Jansen\"|a pseudonym must be from 1 to 64 letters",
                "\"subject\":\"c-4711\"|\"subject\":{}|from Object value",
                "\"instrument\":\"zrm-2017\"|\"instrument\":null|instrument",
                "\"instrument\":\"zrm-2017\"|\"instrument\":\"ZRM 2017\"|expected lower case words joined by hyphens",
                "\"huisvesting\":\"2/5\"|\"huisvesting\":\"6/5\"|level must be from 1 to 5, got 6",
                "\"huisvesting\":\"2/5\"|\"huisvesting\":\"99\"|0 and 99 are no answers",
                "\"huisvesting\":\"2/5\"|\"huisvesting\":2|an answer must be a level such as 3/5",
                "\"huisvesting\":\"2/5\"|\"huisvesting\":null|answers must not hold null",
                "\"huisvesting\":\"2/5\"|\"huisvesting\":[\"2/5\"]|from Array value",
                "\"huisvesting\":\"2/5\"|\"Huis vesting\":\"2/5\"|expected lower case words joined by underscores",
                "\"answers\":{|\"extra\":1,\"answers\":{|nrecognized",
                "\"answers\":{|\"notes\":{\"financien\":\"x\"},\"answers\":{|notes must be about domains with an answer",
                "\"answers\":{|\"notes\":{\"huisvesting\":\"\"},\"answers\":{|notes must hold texts that are not blank",
                "\"answers\":{|\"shares\":{\"huisvesting\":{\"ownStrength\":1,\"network\":0}},\"answers\":{|professional",
                "\"answers\":{|\"supplements\":[null],\"answers\":{|supplements must not hold null",
                "\"answers\":{\"huisvesting\":\"2/5\",\"justitie\":\"NOT_ASKED\"}|\"answers\":[]|Map",
                "\"answers\":{\"huisvesting\":\"2/5\",\"justitie\":\"NOT_ASKED\"}|\"notes\":{}|problem: answers"
            })
    void whatIsWrongIsRefusedWithAClearMessage(String sound, String wrong, String message) {
        assertThat(SOUND).contains(sound);
        assertRefused(SOUND.replace(sound, wrong), Assessment.class, message);
    }

    @Test
    void aMissingPartIsRefused() {
        assertRefused("{}", Assessment.class, "subject");
        assertRefused("null1", Assessment.class, "null1");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertStrictlyRefused(SOUND.replace("\"mode\"", "\"subject\":\"x\",\"mode\""), "uplicate");
        assertStrictlyRefused(SOUND.replace("\"justitie\"", "\"huisvesting\""), "uplicate");
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertStrictlyRefused(SOUND + "{}", "railing token");
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "[".repeat(100_000);
        assertStrictlyRefused(SOUND.replace("\"2/5\"", deep), "String");
        assertStrictlyRefused(deep, "Assessment");
        assertStrictlyRefused(
                SOUND.replace("\"answers\"", "\"sources\":{\"huisvesting\":" + deep + "},\"answers\""),
                "InformationSource");
    }

    @Test
    void aHugeDocumentIsRefused() {
        String huge = "x".repeat(1_100_000);
        java.io.Reader json = new java.io.StringReader(
                SOUND.replace("\"answers\"", "\"notes\":{\"huisvesting\":\"" + huge + "\"},\"answers\""));
        assertThatThrownBy(() -> STRICT_2.readValue(json, Assessment.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("exceeds the maximum allowed (1000000");
        java.io.Reader again = new java.io.StringReader(
                SOUND.replace("\"answers\"", "\"notes\":{\"huisvesting\":\"" + huge + "\"},\"answers\""));
        assertThatThrownBy(() -> STRICT_3.readValue(again, Assessment.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("exceeds the maximum allowed (1000000");
    }

    @Test
    void aListOfAssessmentsBinds() {
        List<Assessment> two = List.of(Cases.everything(), Cases.zrm2017().build());
        assertThat(two).allSatisfy(assessment -> assertRoundTrip(assessment, Assessment.class));
    }
}
