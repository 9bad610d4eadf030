package nl.wijkkit.consent.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnVocabularyTest {

    private static final String OWN = """
            {"id": "own", "version": "1", "name": {"nl": "eigen", "en": "own"},
             "sources": {"policy": {"reference": "Beleid 2026", "certainty": "SEEN"}},
             "roles": [{"code": "COACH", "label": {"nl": "coach", "en": "coach"}, "source": "policy"},
                       {"code": "CLERK", "label": {"nl": "klerk", "en": "clerk"}, "source": "policy"}],
             "relations": [{"code": "COACHING", "label": {"nl": "a", "en": "b"}, "source": "policy", "afterEnd": "COACHED"},
                           {"code": "COACHED", "label": {"nl": "a", "en": "b"}, "source": "policy"}],
             "categories": [{"code": "SPORT", "label": {"nl": "a", "en": "b"}, "source": "policy",
                             "depth": "THAT", "sensitivity": "SPECIAL"}],
             "facts": [{"key": "club", "label": {"nl": "club", "en": "club"}, "type": "CODE", "codes": ["AJAX", "FC_O"],
                        "source": "policy"},
                       {"key": "coach_of", "label": {"nl": "a", "en": "b"}, "type": "CODE", "of": "roles",
                        "source": "policy"}],
             "domains": {"sport": "SPORT"}}
            """;

    private static Checked<Vocabulary> read(String json) {
        return VocabularyReader.read(new StringReader(json));
    }

    @Test
    void aDocumentIsReadWhole() {
        Vocabulary own = read(OWN).orElseThrow();
        assertThat(own.id()).isEqualTo("own");
        assertThat(own.version()).isEqualTo("1");
        assertThat(own.name()).isEqualTo(Text.of("eigen", "own"));
        assertThat(own.terms(Aspect.ROLE)).extracting(Term::code).containsExactly("COACH", "CLERK");
        assertThat(own.afterEnd(Relation.of("COACHING"))).contains(Relation.of("COACHED"));
        assertThat(own.afterEnd(Relation.of("COACHED"))).isEmpty();
        assertThat(own.traits(DataCategory.of("SPORT")))
                .contains(new CategoryTraits(CategoryTraits.Depth.THAT, CategoryTraits.Sensitivity.SPECIAL));
        FactDefinition club = own.fact(FactKey.of("club")).orElseThrow();
        assertThat(club.codes()).containsExactly("AJAX", "FC_O");
        assertThat(club.type()).isEqualTo(FactType.CODE);
        assertThat(club.of()).isNull();
        assertThat(own.fact(FactKey.of("coach_of")).orElseThrow().of()).isEqualTo(Aspect.ROLE);
        assertThat(own.facts()).hasSize(2);
        assertThat(own.category(DomainKey.of("sport"))).contains(DataCategory.of("SPORT"));
        assertThat(own).hasToString("Vocabulary[own 1, codes=5, facts=2]");
        assertThat(VocabularyReader.shipped("dutch-social-domain.json").id()).isEqualTo("dutch-social-domain");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"id\": \"own\"|\"id\": \"Own\"",
                "\"version\": \"1\"|\"version\": \"1 b\"",
                "\"code\": \"COACH\"|\"code\": \"coach\"",
                "\"code\": \"COACH\"|\"code\": \"CLERK\"",
                "\"code\": \"COACH\"|\"colour\": \"RED\", \"code\": \"COACH\"",
                "\"code\": \"COACH\"|\"depth\": \"THAT\", \"code\": \"COACH\"",
                "\"code\": \"COACHED\"|\"depth\": \"THAT\", \"code\": \"COACHED\"",
                "\"code\": \"SPORT\"|\"afterEnd\": \"THAT\", \"code\": \"SPORT\"",
                "\"key\": \"club\"|\"afterEnd\": \"THAT\", \"key\": \"club\"",
                "\"afterEnd\": \"COACHED\"|\"afterEnd\": \"coached\"",
                "\"depth\": \"THAT\"|\"depth\": \"DEEP\"",
                "\"depth\": \"THAT\",|''",
                "\"sensitivity\": \"SPECIAL\"|\"sensitivity\": \"special\"",
                "\"key\": \"club\"|\"key\": \"CLUB\"",
                "\"key\": \"club\"|\"key\": \"coach_of\"",
                "\"type\": \"CODE\", \"codes\"|\"type\": \"TEXT\", \"codes\"",
                "\"type\": \"CODE\", \"codes\"|\"codes\"",
                "\"of\": \"roles\"|\"of\": \"rolls\"",
                "\"AJAX\"|\"A JAX\"",
                "\"sport\": \"SPORT\"|\"sport\": \"sport\"",
                "\"sources\"|\"origins\"",
            })
    void everyMistakeIsTold(String part, String replacement) {
        assertThat(OWN).contains(part);
        List<Problem> problems = read(OWN.replace(part, replacement)).problems();
        assertThat(problems).isNotEmpty();
        assertThat(problems.get(0).where().en()).isNotBlank();
    }

    @Test
    void whatStandsTwiceIsToldOnce() {
        assertThat(read(OWN.replace("\"CLERK\"", "\"COACH\"")).problems())
                .extracting(Problem::code)
                .containsExactly("stands-twice");
        assertThat(read(OWN.replace("\"coach_of\"", "\"club\"")).problems())
                .extracting(Problem::code)
                .containsExactly("stands-twice");
    }
}
