package nl.wijkkit.zrm.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema INSTRUMENT = REGISTRY.getSchema(InstrumentReader.schema());
    private static final Schema CORRESPONDENCE = REGISTRY.getSchema(CorrespondenceReader.schema());
    private static final Schema TEXT_PACK = REGISTRY.getSchema(TextPackReader.schema());

    private static String example(String name) throws IOException {
        try (InputStream example = SchemaTest.class.getResourceAsStream(name)) {
            return new String(example.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertValid(Schema schema, String json) {
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }

    private static void assertInvalid(Schema schema, String json) {
        assertThat(schema.validate(json, InputFormat.JSON)).isNotEmpty();
    }

    /** Replaces what stands before the bar by what stands after it. */
    private static String changed(String good, String change) {
        int bar = change.indexOf('|');
        assertThat(good).contains(change.substring(0, bar));
        return good.replace(change.substring(0, bar), change.substring(bar + 1));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void theSchemasAreSchemas(String schema) {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(schema, InputFormat.JSON)).isEmpty();
        assertThat(schema).contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"");
    }

    static Stream<String> schemas() {
        return Stream.of(InstrumentReader.schema(), CorrespondenceReader.schema(), TextPackReader.schema());
    }

    static Stream<Instrument> instruments() {
        return Instruments.shipped().all().stream();
    }

    static Stream<Correspondence> correspondences() {
        return Instruments.shipped().correspondences().stream();
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void shippedInstrumentsFollowTheSchema(Instrument instrument) {
        assertValid(INSTRUMENT, Resources.text(instrument.id() + ".json"));
        assertValid(INSTRUMENT, JsonRoundTrip.write2(instrument));
        assertValid(INSTRUMENT, JsonRoundTrip.write3(instrument));
    }

    @ParameterizedTest
    @MethodSource("correspondences")
    void shippedCorrespondencesFollowTheSchema(Correspondence correspondence) {
        assertValid(CORRESPONDENCE, Resources.text(correspondence.from() + "--" + correspondence.to() + ".json"));
        assertValid(CORRESPONDENCE, JsonRoundTrip.write3(correspondence));
        assertValid(CORRESPONDENCE, JsonRoundTrip.write3(correspondence.inverse()));
    }

    @Test
    void theExamplesFollowTheSchemas() throws IOException {
        assertValid(INSTRUMENT, example("example-instrument.json"));
        assertValid(TEXT_PACK, example("example-text-pack.json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"id\": \"example-garden\"|\"id\": \"Example garden\"",
                "\"unit\": \"PERSON\"|\"unit\": \"person\"",
                "\"lookBackDays\": 0|\"lookBackDays\": -1",
                "\"lookBackDays\": 0|\"lookBackDays\": \"0\"",
                "\"1/3\"|1",
                "\"key\": \"gazon\"|\"key\": \"Gazon\"",
                "\"nl\": \"Gazon\"|\"nl\": \" \"",
                "\"nl\": \"Gazon\"|\"de\": \"Rasen\"",
                "\"GRAS\"|\"3\"",
                "\"certainty\": \"SEEN\"|\"certainty\": \"SURE\"",
                "\"attribution\"|\"attributed\""
            })
    void theSchemaRefusesWhatTheReaderRefuses(String change) throws IOException {
        String bad = changed(example("example-instrument.json"), change);
        assertInvalid(INSTRUMENT, bad);
        assertThat(InstrumentReader.read(new StringReader(bad)).problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"language\": \"nl\"|\"language\": \"Nederlands\"",
                "\"lines\"|\"text\"",
                "\"holder\"|\"owner\"",
                "\"Plaatshouder gazon 1, eerste regel\"|\" \""
            })
    void theSchemaOfTextPacksRefusesBadPacks(String change) throws IOException {
        assertInvalid(TEXT_PACK, changed(example("example-text-pack.json"), change));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SAME", "RENAMED", "CHANGED_MEANING", "MERGED", "NONE", "ALIKE"})
    void theSchemaCountsTheDomainsOfALink(String relation) {
        String good = Resources.text("zrm-2013--zrm-2017.json");
        assertThat(good).contains("\"SPLIT\"");
        assertInvalid(CORRESPONDENCE, good.replace("\"SPLIT\"", '"' + relation + '"'));
    }

    @Test
    void aResourceThatIsNotThereIsAMistakeOfTheLibrary() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Resources.text("zrm-1900.json"))
                .withMessage("resource zrm-1900.json is missing from the library");
    }
}
