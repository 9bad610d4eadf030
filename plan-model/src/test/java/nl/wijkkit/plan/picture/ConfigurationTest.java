package nl.wijkkit.plan.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkkit.plan.json.Json;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {

    private static final PictureConfiguration TWENTY = ConfigurationReader.twentySources();

    static Stream<PictureConfiguration> shipped() {
        return Stream.of(TWENTY, ConfigurationReader.kitchenTable());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsShippedSaysThatItIsOurOwnExample(PictureConfiguration configuration) {
        assertThat(configuration.name().nl()).endsWith("(eigen voorbeeld)");
        assertThat(configuration.name().en()).endsWith("(own example)");
        assertThat(configuration.source().certainty()).isEqualTo(Source.Certainty.UNCERTAIN);
        assertThat(configuration.source().reference()).contains("made by this library");
    }

    @Test
    void oneExampleDrawsOnTwentySourcesAndTheOtherOnOne() {
        assertThat(TWENTY.sources()).hasSize(20);
        assertThat(ConfigurationReader.kitchenTable().sources())
                .extracting(source -> source.id().value())
                .containsExactly("brp");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nothingIsListedThatNoPurposeNeeds(PictureConfiguration configuration) {
        assertThat(configuration.unneededKinds()).isEmpty();
        assertThat(configuration.unneededSources()).isEmpty();
    }

    // Wmo 5.2.5(3) and Jeugdwet 7.1.4.3: only that there is an indication, only who else reported
    @ParameterizedTest
    @ValueSource(strings = {"longterm_care_indication", "youth_at_risk", "safety_report"})
    void whatTheLawKnowsAsThatOnlyIsNeverNeededDeeper(String kind) {
        assertThat(TWENTY.purposes())
                .flatExtracting(
                        purpose -> purpose.depthOf(FactKind.of(kind)).stream().toList())
                .isNotEmpty()
                .containsOnly(Depth.THAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"twenty-sources.json", "kitchen-table.json"})
    void whatIsShippedKeepsToTheSchema(String name) {
        Json.keepsTo("picture-configuration-1.schema.json", Json.resource("/nl/wijkkit/plan/picture/" + name));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void bindsAndIsReadBackFromItsJson(PictureConfiguration configuration) {
        String json = Json.bothBind(configuration, PictureConfiguration.class);

        Json.keepsTo("picture-configuration-1.schema.json", json);
        assertThat(ConfigurationReader.read(new StringReader(json)).orElseThrow())
                .isEqualTo(configuration);
    }

    @Test
    void whatNoPurposeNeedsIsTold() {
        PictureConfiguration idle = new PictureConfiguration(
                "x", "1", TWENTY.name(), TWENTY.source(), TWENTY.sources(), TWENTY.kinds(), List.of());

        assertThat(idle.unneededKinds()).hasSize(22);
        assertThat(idle.unneededSources()).hasSize(20);
    }

    @Test
    void allThatIsWrongInADocumentIsFoundAtOnce() {
        String json = """
                {"id": "x", "version": "1", "name": {"nl": "x", "en": "x"},
                 "source": {"reference": " ", "certainty": "SEEN"},
                 "sources": [
                   {"id": "brp", "name": {"nl": "x", "en": "x"}, "law": "BRP"},
                   {"id": "brp", "name": {"nl": "x", "en": "x"}, "law": "BRP"},
                   {"id": "resident", "name": {"nl": "x", "en": "x"}, "law": "SELF"}],
                 "kinds": [
                   {"kind": "Address", "name": {"nl": "x", "en": "x"}, "category": "CONTACT", "origin": "BRP", "sources": []},
                   {"kind": "address", "name": {"nl": "x", "en": "x"}, "category": "contact", "origin": "BRP", "sources": []},
                   {"kind": "home", "name": {"nl": "x", "en": "x"}, "category": "CONTACT", "origin": "BRP",
                    "sources": ["bag", "brp", "brp"]}],
                 "purposes": [
                   {"purpose": "FAMILY_PLAN", "name": {"nl": "x", "en": "x"}, "basis": {"reference": "r", "certainty": "SEEN"},
                    "needs": [{"kind": "colour", "depth": "ALL", "why": {"nl": "x", "en": "x"}}], "extra": 1}]}
                """;

        List<Problem> problems =
                ConfigurationReader.read(new StringReader(json)).problems();

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        "blank-text",
                        "stands-twice", // source
                        "reserved",
                        "not-allowed", // kind in capitals
                        "not-allowed", // category in lower case
                        "no-such-source",
                        "stands-twice", // source of home
                        "no-such-kind",
                        "not-allowed", // depth
                        "unknown-field");
    }

    @Test
    void aConfigurationIsConsistent() {
        FactSource brp = TWENTY.sources().stream()
                .filter(source -> source.id().equals(SourceId.of("brp")))
                .findFirst()
                .orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> configuration(List.of(brp, brp), List.of(), List.of()))
                .withMessage("brp stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> configuration(List.of(brp), TWENTY.kinds(), List.of()))
                .withMessageEndingWith("names a source that is not in this configuration");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> configuration(List.of(brp), List.of(), TWENTY.purposes()))
                .withMessageEndingWith("needs a kind that is not in this configuration");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FactSource(SourceId.RESIDENT, Text.same("x"), Law.SELF))
                .withMessage("the resident is no source to query");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FactDefinition(
                        FactKind.of("x"),
                        Text.same("x"),
                        DataCategory.of("X"),
                        Law.BRP,
                        List.of(SourceId.of("brp"), SourceId.of("brp"))));
        PurposeNeeds.Need need = TWENTY.purposes().get(0).needs().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new PurposeNeeds(Purpose.of("X"), Text.same("x"), TWENTY.source(), List.of(need, need)));
        assertThat(TWENTY).hasToString("PictureConfiguration[twenty-sources 1, sources=20, kinds=22, purposes=4]");
    }

    private static PictureConfiguration configuration(
            List<FactSource> sources, List<FactDefinition> kinds, List<PurposeNeeds> purposes) {
        return new PictureConfiguration("x", "1", TWENTY.name(), TWENTY.source(), sources, kinds, purposes);
    }
}
