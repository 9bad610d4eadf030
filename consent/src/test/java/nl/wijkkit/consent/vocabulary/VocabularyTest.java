package nl.wijkkit.consent.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.instrument.Domain;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instruments;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class VocabularyTest {

    private static final String OWN = """
            {"id": "own", "version": "1", "name": {"nl": "eigen", "en": "own"},
             "sources": {"policy": {"reference": "Beleid 2026", "certainty": "SEEN"}},
             "roles": [{"code": "SPORTS_COACH", "label": {"nl": "sportcoach", "en": "sports coach"}, "source": "policy"}]}
            """;

    private final Vocabulary dutch = Vocabulary.dutch();

    @Test
    void shippedDocumentAgreesWithItsSchema() throws IOException {
        String schema = resource("/META-INF/wijkkit/schema/consent-vocabulary-1.schema.json");
        String document = resource("/nl/wijkkit/consent/vocabulary/dutch-social-domain.json");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(document, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void everyAspectHasCodesWithLabelsAndSources() {
        for (Aspect aspect : Aspect.values()) {
            assertThat(dutch.terms(aspect)).as(aspect.name()).isNotEmpty();
        }
        assertThat(dutch.label(Aspect.ROLE, "MENTOR")).isEqualTo(Text.same("mentor"));
        assertThat(dutch.label(Aspect.ROLE, "ASTRONAUT")).isEqualTo(Text.same("ASTRONAUT"));
    }

    @Test
    void everyDomainOfEveryInstrumentHasACategory() {
        for (var instrument : Instruments.shipped().all()) {
            for (Domain domain : instrument.domains()) {
                assertThat(dutch.category(domain.key()))
                        .as(domain.key().toString())
                        .isPresent();
            }
        }
        assertThat(dutch.category(DomainKey.of("justitie"))).contains(DataCategory.of("CRIMINAL"));
    }

    @Test
    void healthIsSpecialAndJusticeIsCriminal() {
        // AVG art. 9 and 10
        assertThat(dutch.traits(DataCategory.of("HEALTH")).orElseThrow().sensitivity())
                .isEqualTo(CategoryTraits.Sensitivity.SPECIAL);
        assertThat(dutch.traits(DataCategory.of("CRIMINAL")).orElseThrow().sensitivity())
                .isEqualTo(CategoryTraits.Sensitivity.CRIMINAL);
        assertThat(dutch.traits(DataCategory.of("INVOLVEMENT")).orElseThrow().depth())
                .isEqualTo(CategoryTraits.Depth.THAT);
    }

    @Test
    void endedRelationBecomesAFormerOne() {
        assertThat(dutch.afterEnd(Relation.of("ASSIGNED"))).contains(Relation.of("FORMER_ASSIGNED"));
        assertThat(dutch.afterEnd(Relation.of("SELF"))).isEmpty();
        for (Term relation : dutch.terms(Aspect.RELATION)) {
            dutch.afterEnd(Relation.of(relation.code()))
                    .ifPresent(end ->
                            assertThat(dutch.term(Aspect.RELATION, end.value())).isPresent());
        }
    }

    @Test
    void factsReadTheirTypeOnly() {
        FactDefinition necessary = dutch.fact(FactKey.of("necessary")).orElseThrow();
        assertThat(necessary.parse("true")).contains(FactValue.Flag.of(true));
        assertThat(necessary.parse("yes")).isEmpty();
        assertThat(dutch.fact(FactKey.of("cell")).orElseThrow().parse("3x")).isEmpty();
        assertThat(dutch.fact(FactKey.of("consent_date")).orElseThrow().parse("2025-02-30"))
                .isEmpty();
        assertThat(dutch.fact(FactKey.of("time")).orElseThrow().parse("23:15")).isPresent();
        assertThat(FactType.CELLS.parse("4_suppressed|30|6_suppressed")).contains(new FactValue.Cells(2));
        assertThat(FactType.CELLS.parse("many")).isEmpty();
    }

    @Test
    void supplierAddsCodesWithoutCodeOfJava() {
        Vocabulary own = VocabularyReader.read(new StringReader(OWN)).orElseThrow();
        Vocabulary both = dutch.with(own);
        assertThat(both.label(Aspect.ROLE, "SPORTS_COACH").en()).isEqualTo("sports coach");
        assertThat(both.term(Aspect.ROLE, "CASE_WORKER")).isPresent();
        assertThatThrownBy(() -> both.with(own))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("SPORTS_COACH stands in both lists of roles");
    }

    @Test
    void everyMistakeInADocumentIsToldWithItsPlace() {
        String wrong = OWN.replace("\"policy\"}]", "\"rumour\"}], \"colours\": []");
        assertThat(VocabularyReader.read(new StringReader(wrong)).problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("no-such-source", "unknown-field");
    }

    @Test
    void codesAndFactsBindWithBothJacksons() throws IOException {
        assertThat(new ObjectMapper().readValue("\"ASSIGNED\"", Relation.class)).isEqualTo(Relation.of("ASSIGNED"));
        assertThat(JsonMapper.shared().readValue("\"ASSIGNED\"", Relation.class))
                .isEqualTo(Relation.of("ASSIGNED"));
        assertThat(new ObjectMapper().readValue("true", FactValue.class)).isEqualTo(FactValue.Flag.of(true));
        assertThat(JsonMapper.shared().readValue("\"2025-05-20\"", FactValue.class))
                .isEqualTo(FactType.DATE.parse("2025-05-20").orElseThrow());
        assertThat(JsonMapper.shared().writeValueAsString(FactValue.Flag.of(true)))
                .isEqualTo("true");
        assertThat(new ObjectMapper().writeValueAsString(Capacity.NOT_ASKED)).isEqualTo("\"N/A\"");
    }

    @Test
    void valuesDoNotPrintWhatTheyHold() {
        assertThat(FactType.DATE.parse("2025-05-20").orElseThrow()).hasToString("Day");
        assertThat(new FactValue.Named("HUSBAND")).hasToString("Named");
        assertThat(dutch.toString()).startsWith("Vocabulary[dutch-social-domain 2026-11");
    }

    private static String resource(String name) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(VocabularyTest.class.getResourceAsStream(name), name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
