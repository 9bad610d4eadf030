package nl.wijkkit.consent.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private static final String OWN = """
            {"id": "own", "version": "1", "name": {"nl": "eigen", "en": "own"},
             "sources": {"policy": {"reference": "Beleid 2026", "certainty": "SEEN"}},
             "rules": [{"id": "no-photos", "sentence": {"nl": "Geen foto's.", "en": "No photographs."},
               "sources": ["policy"], "when": {"category": ["PHOTO"]}, "limit": "NO_BASIS"}]}
            """;

    @Test
    void shippedDocumentAgreesWithItsSchema() throws IOException {
        String schema = resource("/META-INF/wijkkit/schema/consent-rules-1.schema.json");
        String document = resource("/nl/wijkkit/consent/rule/dutch-social-domain-rules.json");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(document, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void everyRuleHasASentenceInTwoLanguagesAndASource() {
        for (Rule rule : RuleSet.dutch().rules()) {
            assertThat(rule.sources()).as(rule.id()).isNotEmpty();
            assertThat(rule.sentence().nl())
                    .as(rule.id())
                    .endsWith(".")
                    .isNotEqualTo(rule.sentence().en());
        }
    }

    @Test
    void everyDefinitionIsUsed() {
        RuleSet set = RuleSet.dutch();
        Set<String> used = new HashSet<>();
        set.rules().forEach(rule -> gather(rule.when(), used));
        set.definitions().forEach(definition -> gather(definition.when(), used));
        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(
                        set.definitions().stream().map(Definition::id).toList());
    }

    private static void gather(Condition condition, Set<String> used) {
        for (Condition part : Conditions.within(condition)) {
            if (part instanceof Condition.Defined defined) {
                used.add(defined.id());
            }
        }
    }

    @Test
    void noRuleNamesACase() throws IOException {
        assertThat(resource("/nl/wijkkit/consent/rule/dutch-social-domain-rules.json"))
                .doesNotContainPattern("\\bC0?[0-9]{2,3}\\b");
    }

    @Test
    void aMunicipalityAddsRulesWithoutCodeOfJava() {
        RuleSet own =
                RuleSetReader.read(new StringReader(OWN), Vocabulary.dutch()).orElseThrow();
        RuleSet both = RuleSet.dutch().with(own);
        assertThat(both.id()).isEqualTo("dutch-social-domain-rules+own");
        assertThat(both.version()).isEqualTo("2026-11+1");
        assertThat(both.rule("no-photos").orElseThrow().effect())
                .isEqualTo(new Rule.Effect.Refuse(
                        Disclosure.THAT, nl.wijkkit.consent.vocabulary.ReasonCode.of("NO_BASIS")));
        assertThatThrownBy(() -> both.with(own))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no-photos stands twice");
    }

    @Test
    void everyMistakeInADocumentIsTold() {
        assertProblems(OWN.replace("PHOTO", "SELFIE"), "not-in-vocabulary");
        assertProblems(OWN.replace("\"category\": [\"PHOTO\"]", "\"facts\": {\"colour\": true}"), "not-in-vocabulary");
        assertProblems(
                OWN.replace("\"category\": [\"PHOTO\"]", "\"facts\": {\"necessary\": \"yes\"}"),
                "wrong-type",
                "not-in-vocabulary");
        assertProblems(
                OWN.replace("\"category\": [\"PHOTO\"]", "\"age\": {\"from\": 9, \"below\": 9}"), "out-of-range");
        assertProblems(OWN.replace("\"category\": [\"PHOTO\"]", "\"colour\": []"), "unknown-field");
        assertProblems(OWN.replace("\"category\": [\"PHOTO\"]", "\"defined\": [\"what\"]"), "not-coherent");
        assertProblems(OWN.replace("[\"policy\"]", "[\"rumour\"]"), "no-such-source");
        assertProblems(
                OWN.replace("\"limit\": \"NO_BASIS\"", "\"refuse\": \"NO_BASIS\", \"limit\": \"NO_BASIS\""),
                "not-allowed");
        assertProblems(
                OWN.replace(
                        "\"when\"", "\"validity\": {\"from\": \"2026-01-01\", \"until\": \"2025-01-01\"}, \"when\""),
                "not-a-period");
        assertProblems(OWN.replace("\"when\"", "\"validity\": {\"from\": \"soon\"}, \"when\""), "not-a-date");
    }

    private static void assertProblems(String document, String... codes) {
        List<Problem> problems = RuleSetReader.read(new StringReader(document), Vocabulary.dutch())
                .problems();
        assertThat(problems).extracting(Problem::code).containsExactly(codes);
    }

    private static String resource(String name) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(RuleSetTest.class.getResourceAsStream(name), name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
