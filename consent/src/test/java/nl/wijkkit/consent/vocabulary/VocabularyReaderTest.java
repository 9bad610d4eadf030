package nl.wijkkit.consent.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.zrm.instrument.DomainKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyReaderTest {

    private static final String OWN = """
            {"id": "own", "version": "1", "name": {"nl": "eigen", "en": "own"},
             "sources": {"policy": {"reference": "Beleid 2026", "certainty": "SEEN"}},
             "roles": [{"code": "COACH", "label": {"nl": "a", "en": "b"}, "source": "policy"}],
             "relations": [{"code": "NOW", "label": {"nl": "a", "en": "b"}, "source": "policy", "afterEnd": "PAST"},
               {"code": "PAST", "label": {"nl": "a", "en": "b"}, "source": "policy"}],
             "categories": [{"code": "TEETH", "label": {"nl": "a", "en": "b"}, "source": "policy",
               "depth": "THAT", "sensitivity": "SPECIAL"}],
             "facts": [{"key": "form", "label": {"nl": "a", "en": "b"}, "type": "CODE", "codes": ["ORAL"],
               "source": "policy"},
               {"key": "who", "label": {"nl": "a", "en": "b"}, "type": "CODE", "of": "roles", "source": "policy"}],
             "domains": {"mouth": "TEETH"}}
            """;

    private static JsonNode document() throws IOException {
        return new ObjectMapper().readTree(OWN);
    }

    private static void assertTold(JsonNode document, String code, String place) {
        assertThat(VocabularyReader.read(new StringReader(document.toString())).problems())
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.where().en()).startsWith(place + " (line ");
                    assertThat(problem.message().nl()).isNotBlank();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "/roles/0, code label source, ''",
        "/relations/0, code label source, afterEnd",
        "/categories/0, code label source depth sensitivity, ''",
        "/facts/0, key label type source, of codes",
        "/sources/policy, reference certainty, ''",
        "/name, nl en, ''"
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
            assertTold(wrong, "wrong-type", place + "/" + field);
        }
        JsonNode more = document();
        ((ObjectNode) more.at(place)).put("colour", "red");
        assertTold(more, "unknown-field", place + "/colour");
    }

    @Test
    void whatStandsTwiceIsToldAtTheSecond() throws IOException {
        for (String list : List.of("roles", "facts")) {
            JsonNode twice = document();
            ArrayNode items = (ArrayNode) twice.get(list);
            items.add(items.get(0).deepCopy());
            assertTold(twice, "stands-twice", "/" + list + "/" + (items.size() - 1));
        }
        JsonNode domain = document();
        ((ObjectNode) domain.at("/domains")).put("mouth", "teeth");
        assertTold(domain, "not-allowed", "/domains/mouth");
        JsonNode id = document();
        ((ObjectNode) id).put("id", "A B");
        assertTold(id, "not-allowed", "/id");
    }

    @Test
    void whatStandsInTheFileIsInTheVocabulary() {
        Vocabulary own = VocabularyReader.read(new StringReader(OWN)).orElseThrow();
        assertThat(own.term(Aspect.ROLE, "COACH").orElseThrow().source().reference())
                .isEqualTo("Beleid 2026");
        assertThat(own.afterEnd(Relation.of("NOW"))).contains(Relation.of("PAST"));
        assertThat(own.afterEnd(Relation.of("PAST"))).isEmpty();
        assertThat(own.traits(DataCategory.of("TEETH")))
                .contains(new CategoryTraits(CategoryTraits.Depth.THAT, CategoryTraits.Sensitivity.SPECIAL));
        assertThat(own.category(DomainKey.of("mouth"))).contains(DataCategory.of("TEETH"));
        FactDefinition form = own.fact(FactKey.of("form")).orElseThrow();
        assertThat(form.codes()).containsExactly("ORAL");
        assertThat(form.of()).isNull();
        assertThat(own.fact(FactKey.of("who")).orElseThrow().of()).isEqualTo(Aspect.ROLE);
    }
}
