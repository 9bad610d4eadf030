package nl.wijkkit.signals.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.List;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kinds of signal and their facts are data, and the list is closed. */
class VocabularyTest {

    private static final String SOUND = """
            {"id": "words", "version": "2", "name": {"nl": "woorden", "en": "words"},
             "source": {"reference": "besluit", "certainty": "SEEN"},
             "facts": [
               {"key": "days", "name": {"nl": "dagen", "en": "days"}, "type": "COUNT",
                "unit": {"nl": "dagen", "en": "days"}, "use": "TRIAGE"},
               {"key": "danger", "name": {"nl": "gevaar", "en": "danger"}, "type": "CODE",
                "codes": ["LOW", "HIGH"], "use": "TRIAGE"},
               {"key": "place", "name": {"nl": "plek", "en": "place"}, "type": "CODE", "open": true, "use": "WORKER"},
               {"key": "story", "name": {"nl": "verhaal", "en": "story"}, "type": "WORDS", "use": "WORKER"}],
             "groups": [{"id": "all", "facts": ["days", "story"]}],
             "kinds": [
               {"kind": "CONCERN", "name": {"nl": "zorg", "en": "concern"},
                "source": {"reference": "Wmo 2.1", "certainty": "SEEN"}, "partner": "school",
                "terms": ["SIX_WEEKS"], "desk": "FRONT", "groups": ["all"], "facts": ["danger", "days"]},
               {"kind": "TO_BE_COMPLETED", "name": {"nl": "aan te vullen", "en": "to complete"},
                "source": {"reference": "besluit", "certainty": "SEEN"}, "terms": [], "desk": "FRONT"}]}
            """;
    private static final SignalKind CONCERN = SignalKind.of("CONCERN");

    private static Vocabulary vocabulary() {
        return VocabularyReader.read(new StringReader(SOUND)).orElseThrow();
    }

    @Test
    void aVocabularySaysWhatMayBeAskedOfEachKind() {
        Vocabulary vocabulary = vocabulary();
        assertThat(vocabulary.id()).isEqualTo("words");
        assertThat(vocabulary.version()).isEqualTo("2");
        assertThat(vocabulary.name()).isEqualTo(Text.of("woorden", "words"));
        assertThat(vocabulary.source().reference()).isEqualTo("besluit");
        assertThat(vocabulary).hasToString("Vocabulary[words 2]");
        assertThat(vocabulary.facts())
                .extracting(fact -> fact.key().code())
                .containsExactly("days", "danger", "place", "story");
        FactDefinition danger = vocabulary.fact(FactKey.of("danger")).orElseThrow();
        assertThat(danger.codes()).containsExactly("LOW", "HIGH");
        assertThat(danger.isOpen()).isFalse();
        assertThat(vocabulary.fact(FactKey.of("place")).orElseThrow().isOpen()).isTrue();
        assertThat(vocabulary.fact(FactKey.of("days")).orElseThrow().unit()).isEqualTo(Text.of("dagen", "days"));
        assertThat(vocabulary.kinds()).hasSize(2);
        KindDefinition concern = vocabulary.kind(CONCERN).orElseThrow();
        assertThat(concern.partner()).isEqualTo("school");
        assertThat(concern.terms()).containsExactly("SIX_WEEKS");
        assertThat(concern.desk()).isEqualTo(DeskId.of("FRONT"));
        assertThat(concern.facts())
                .as("those of its groups first, each once")
                .containsExactly(FactKey.of("days"), FactKey.of("story"), FactKey.of("danger"));
        assertThat(vocabulary.allows(CONCERN, FactKey.of("danger"))).isTrue();
        assertThat(vocabulary.allows(CONCERN, FactKey.of("place"))).isFalse();
        assertThat(vocabulary.allows(SignalKind.TO_BE_COMPLETED, FactKey.of("days")))
                .isFalse();
        assertThat(vocabulary.allows(SignalKind.of("OTHER"), FactKey.of("days")))
                .isFalse();
        assertThat(vocabulary.kind(SignalKind.of("OTHER"))).isEmpty();
        assertThat(vocabulary.fact(FactKey.of("other"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\": \"words\", | '' | missing-field",
                "\"version\": \"2\", | '' | missing-field",
                "\"key\": \"days\" | \"key\": \"gender\" | never-asked",
                "\"key\": \"days\" | \"key\": \"Days\" | not-allowed",
                "\"key\": \"days\" | \"key\": \"story\" | stands-twice",
                "\"type\": \"COUNT\" | \"type\": \"CODE\" | not-a-list",
                "\"type\": \"CODE\", \"open\": true | \"type\": \"FLAG\", \"open\": true | not-a-list",
                "\"codes\": [\"LOW\", \"HIGH\"] | \"codes\": [] | not-a-list",
                "\"type\": \"WORDS\", \"use\": \"WORKER\" | \"type\": \"WORDS\", \"use\": \"TRIAGE\" | not-allowed",
                "\"use\": \"WORKER\" | \"use\": \"PROFILING\" | not-allowed",
                "\"facts\": [\"days\", \"story\"] | \"facts\": [\"days\", \"other\"] | no-such-fact",
                "\"facts\": [\"danger\", \"days\"] | \"facts\": [\"other\"] | no-such-fact",
                "\"groups\": [\"all\"] | \"groups\": [\"some\"] | no-such-group",
                "\"kind\": \"TO_BE_COMPLETED\" | \"kind\": \"INCOMPLETE\" | missing-field",
                "\"kind\": \"TO_BE_COMPLETED\" | \"kind\": \"CONCERN\" | stands-twice",
                "\"desk\": \"FRONT\", \"groups\" | \"groups\" | missing-field",
                "\"terms\": [\"SIX_WEEKS\"] | \"terms\": [\"SIX_WEEKS\", \"SIX_WEEKS\"] | stands-twice",
                "\"partner\": \"school\" | \"colour\": \"red\" | unknown-field"
            })
    void whatCannotBeIsTold(String before, String after, String code) {
        assertThat(SOUND).contains(before);
        assertThat(VocabularyReader.read(new StringReader(SOUND.replace(before, after)))
                        .problems())
                .extracting(Problem::code)
                .contains(code);
    }

    private static FactDefinition fact(FactType type, List<String> codes, boolean open, FactUse use) {
        return new FactDefinition(FactKey.of("trial"), Text.same("proef"), type, null, codes, open, use);
    }

    @Test
    void codesStandWithTheTypeCodeAndWordsAreForAWorker() {
        assertThat(fact(FactType.CODE, List.of("A"), false, FactUse.TRIAGE).codes())
                .containsExactly("A");
        assertThat(fact(FactType.WORDS, List.of(), false, FactUse.WORKER).type())
                .isEqualTo(FactType.WORDS);
        assertThatIllegalArgumentException().isThrownBy(() -> fact(FactType.CODE, List.of(), false, FactUse.TRIAGE));
        assertThatIllegalArgumentException().isThrownBy(() -> fact(FactType.FLAG, List.of("A"), false, FactUse.TRIAGE));
        assertThatIllegalArgumentException().isThrownBy(() -> fact(FactType.FLAG, List.of(), true, FactUse.TRIAGE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fact(FactType.WORDS, List.of(), false, FactUse.TRIAGE))
                .withMessage("words must be for a worker, got the use TRIAGE");
    }

    @Test
    void eachFactAndKindStandsOnceAndWhatCannotBeReadHasAKind() {
        Vocabulary sound = vocabulary();
        List<FactDefinition> facts = sound.facts();
        List<KindDefinition> kinds = sound.kinds();
        Text name = Text.same("proef");
        Source source = sound.source();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vocabulary(
                        "v", "1", name, source, List.of(facts.get(0), facts.get(0)), kinds.subList(1, 2)))
                .withMessage("a fact must stand once, got days twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vocabulary("v", "1", name, source, facts, List.of(kinds.get(0), kinds.get(0))))
                .withMessage("a kind must stand once, got CONCERN twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vocabulary("v", "1", name, source, List.of(), kinds))
                .withMessage("a kind must name facts of this vocabulary, got another for CONCERN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vocabulary("v", "1", name, source, facts, kinds.subList(0, 1)))
                .withMessage("a vocabulary must have the kind TO_BE_COMPLETED");
    }
}
