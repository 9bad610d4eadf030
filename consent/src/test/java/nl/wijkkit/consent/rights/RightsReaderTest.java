package nl.wijkkit.consent.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightsReaderTest {

    private static JsonNode document() throws IOException {
        try (InputStream in = RightsReader.class.getResourceAsStream("rights-nl.json")) {
            return new ObjectMapper().readTree(in);
        }
    }

    private static void assertTold(JsonNode document, String code, String place) {
        assertThat(RightsReader.read(new StringReader(document.toString())).problems())
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.where().en()).startsWith(place + " (line ");
                    assertThat(problem.message().nl()).isNotBlank();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "/terms/0, id amount unit regime basis name source, ''",
        "/points/0, id text source, fact",
        "/rights/0, id kind judgedAs answer inWriting grounds text source, laws extension carryOut asks",
        "/rights/0/judgedAs, action purpose, category assuming",
        "/rights/0/grounds/0, id extent text source, bases yes no duties",
        "/told/0, id text source, ''",
        "/identity, id extent text source, bases yes",
        "/objection, term reconsideration postponement carryOut, ''",
        "/remedies/0, id text source, holder term"
    })
    void everyFieldIsCheckedInItsPlace(String place, String required, String optional) throws IOException {
        for (String field : required.split(" ", -1)) {
            JsonNode without = document();
            ((ObjectNode) without.at(place)).remove(field);
            assertTold(without, "missing-field", place);
        }
        for (String field : (required + " " + optional).trim().split(" ", -1)) {
            JsonNode wrong = document();
            ((ObjectNode) wrong.at(place)).put(field, -1.5);
            assertTold(wrong, field.equals("amount") ? "out-of-range" : "wrong-type", place + "/" + field);
        }
        JsonNode more = document();
        ((ObjectNode) more.at(place)).put("colour", "red");
        assertTold(more, "unknown-field", place + "/colour");
    }

    @ParameterizedTest
    @CsvSource({
        "/rights/0, answer, NO_TERM, no-such-term",
        "/objection, term, NO_TERM, no-such-term",
        "/remedies/0, holder, NOBODY, not-allowed",
        "/rights/0, kind, NOTHING, not-allowed",
        "/rights/0/judgedAs, action, view, not-allowed",
        "/points/0, fact, Fact, not-allowed",
        "/points/0, id, A B, not-allowed",
        "/terms/0, unit, YEARS, not-allowed"
    })
    void aWordThatIsNotKnownIsToldInItsPlace(String place, String field, String value, String code) throws IOException {
        JsonNode wrong = document();
        ((ObjectNode) wrong.at(place)).put(field, value);
        assertTold(wrong, code, place + "/" + field);
    }

    @Test
    void aTermAndATableMustHoldTogether() throws IOException {
        JsonNode none = document();
        ((ObjectNode) none.at("/terms/0")).put("amount", 0);
        assertTold(none, "not-a-term", "/terms/0");
        JsonNode twice = document();
        ((ObjectNode) twice.at("/rights/1")).put("id", "access-wmo");
        assertTold(twice, "not-a-table", "/");
        JsonNode facts = document();
        ((ObjectNode) facts.at("/rights/0/judgedAs")).putObject("assuming").put("No Fact", "true");
        assertThat(RightsReader.read(new StringReader(facts.toString())).problems())
                .extracting(Problem::code)
                .containsExactly("not-allowed");
    }

    @Test
    void whatStandsInTheFileIsInTheTable() throws IOException {
        ObjectNode document = (ObjectNode) document();
        ((ObjectNode) document.at("/rights/0/judgedAs"))
                .put("category", "HEALTH")
                .putObject("assuming")
                .put("necessary", "true")
                .put("urgent", "false")
                .put("form", "WRITTEN");
        ((ObjectNode) document.at("/points/0")).put("fact", "necessary");
        ((ObjectNode) document.at("/rights/0")).put("carryOut", "WMO_DESTRUCTION_3M");
        ((ObjectNode) document.at("/rights/0/grounds/0")).putArray("duties").add("LOG");
        ((ObjectNode) document.at("/rights/0/grounds/0")).putArray("bases").add(Basis.CONSENT.name());
        RightsTable table =
                RightsReader.read(new StringReader(document.toString())).orElseThrow();
        assertThat(table.id()).isEqualTo("rights-nl");
        assertThat(table.told()).hasSize(document.at("/told").size());
        assertThat(table.points()).hasSize(document.at("/points").size());
        assertThat(table.points().get(0).fact()).hasToString("necessary");
        assertThat(table.points().get(1).fact()).isNull();
        Right right = table.rights().get(0);
        assertThat(right.laws()).extracting(Object::toString).containsExactly("WMO", "VEILIG_THUIS");
        assertThat(right.carryOut()).isNotNull();
        assertThat(right.judgedAs().category()).hasToString("HEALTH");
        assertThat(right.judgedAs().assuming())
                .isEqualTo(Facts.none()
                        .with(key("necessary"), FactValue.Flag.of(true))
                        .with(key("urgent"), FactValue.Flag.of(false))
                        .with(key("form"), new FactValue.Named("WRITTEN")));
        assertThat(right.grounds().get(0).yes()).containsExactly("third-party-privacy");
        assertThat(right.grounds().get(0).bases()).containsExactly(Basis.CONSENT);
        assertThat(right.grounds().get(0).duties()).extracting(Object::toString).containsExactly("LOG");
        assertThat(table.remedies().get(0).holder()).isEqualTo(Holder.ADMINISTRATIVE_BODY);
    }

    private static FactKey key(String name) {
        return FactKey.of(name);
    }
}
