package nl.wijkkit.signals.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.routing.RoutingReader;
import nl.wijkkit.signals.triage.PolicyReader;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    private static String resource(String name) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(DocumentsTest.class.getResourceAsStream(name), name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/nl/wijkkit/signals/vocabulary/municipality.json, signal-vocabulary-1",
        "/nl/wijkkit/signals/triage/example-policy.json, triage-policy-1",
        "/nl/wijkkit/signals/routing/example-routing.json, signal-routing-1"
    })
    void whatIsShippedKeepsToItsSchema(String document, String schema) throws IOException {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(resource("/META-INF/wijkkit/schema/" + schema + ".schema.json"), InputFormat.JSON)
                        .validate(resource(document), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nationality", "birth_country", "religion", "language_level", "gender", "neighbourhood_risk_score",
                "benefit_recipient", "earlier_fraud_check", "Geboorteland", "taalNiveau", "etniciteit", "geslacht"
            })
    void whatMayNeverBeAskedIsKnownByItsName(String name) {
        assertThat(NeverAsked.includes(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"amount", "age", "no_income", "risk_for_persons", "unsafety", "grass", "transport"})
    void otherNamesMayBeAsked(String name) {
        assertThat(NeverAsked.includes(name)).isFalse();
    }

    @Test
    void noVocabularyCanHoldWhatMayNeverBeAsked() throws IOException {
        String changed =
                resource("/nl/wijkkit/signals/vocabulary/municipality.json").replace("\"lonely\"", "\"nationality\"");
        assertThat(VocabularyReader.read(new StringReader(changed)).problems())
                .extracting(Problem::code)
                .contains("never-asked");
        assertThatThrownBy(() -> new FactDefinition(
                        FactKey.of("religion"), Text.same("x"), FactType.FLAG, null, List.of(), false, FactUse.WORKER))
                .hasMessageContaining("may be asked");
    }

    @Test
    void aPolicyCanAskOnlyWhatIsOnTheClosedList() throws IOException {
        String policy = resource("/nl/wijkkit/signals/triage/example-policy.json");
        assertThat(PolicyReader.read(
                                new StringReader(policy.replace("\"absence_days\"", "\"nationality\"")),
                                VocabularyReader.shipped())
                        .problems())
                .extracting(Problem::code)
                .contains("no-such-fact");
        assertThat(PolicyReader.read(
                                new StringReader(policy.replace("\"absence_days\"", "\"lonely\"")),
                                VocabularyReader.shipped())
                        .problems())
                .extracting(Problem::code)
                .contains("no-such-fact");
        assertThat(PolicyReader.read(
                                new StringReader(policy.replace("\"desk\": \"GI\"", "\"desk\": \"\"")),
                                VocabularyReader.shipped())
                        .problems())
                .isNotEmpty();
        assertThat(PolicyReader.read(new StringReader(policy), VocabularyReader.shipped())
                        .problems())
                .isEmpty();
    }

    @Test
    void aRoutingMustNameDesksThatAreThere() throws IOException {
        String routing = resource("/nl/wijkkit/signals/routing/example-routing.json");
        assertThat(RoutingReader.read(
                                new StringReader(routing.replace("\"desk\": \"WIJKTEAM_ZUID\"", "\"desk\": \"WEST\"")))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("no-such-desk");
    }

    @Test
    void everyFactOfAKindIsAllowedAndNoOther() {
        Vocabulary vocabulary = VocabularyReader.shipped();
        assertThat(vocabulary.allows(SignalKind.of("ARREARS_RENT"), FactKey.of("amount")))
                .isTrue();
        assertThat(vocabulary.allows(SignalKind.of("WMO_REPORT"), FactKey.of("amount")))
                .isFalse();
        assertThat(vocabulary.allows(SignalKind.of("DATA_BREACH"), FactKey.of("unsafety")))
                .isFalse();
    }
}
