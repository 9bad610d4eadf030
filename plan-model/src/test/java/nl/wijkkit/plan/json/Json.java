package nl.wijkkit.plan.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads values with Jackson 2 and 3, and checks JSON against the published schemas. */
public final class Json {

    /** Jackson 2. */
    public static final ObjectMapper TWO =
            new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());

    /** Jackson 3. */
    public static final JsonMapper THREE = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    /** Asserts that both versions write the same JSON and read it back to an equal value; returns the JSON. */
    public static <T> String bothBind(T value, Class<? super T> type) {
        try {
            String two = TWO.writeValueAsString(value);
            String three = THREE.writeValueAsString(value);
            assertThat(THREE.readTree(three)).isEqualTo(THREE.readTree(two));
            assertThat((Object) TWO.readValue(three, type)).isEqualTo(value);
            assertThat((Object) THREE.readValue(two, type)).isEqualTo(value);
            return three;
        } catch (IOException e) {
            throw new AssertionError("JSON could not be bound", e);
        }
    }

    /** Asserts that a document keeps to a published schema. */
    public static void keepsTo(String schema, String json) {
        assertThat(errors(schema, json)).isEmpty();
    }

    /** Asserts that a document does not keep to a published schema. */
    public static void breaks(String schema, String json) {
        assertThat(errors(schema, json)).isNotEmpty();
    }

    private static List<Error> errors(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Json::referred))
                .getSchema(resource("/META-INF/wijkkit/schema/" + schema), InputFormat.JSON)
                .validate(json, InputFormat.JSON);
    }

    /** The schema of plan events, to which others refer by its id. */
    private static @Nullable String referred(String id) {
        return id.equals("urn:wijkkit:schema:plan-event-1")
                ? resource("/META-INF/wijkkit/schema/plan-event-1.schema.json")
                : null;
    }

    /** Reads a resource as text. */
    public static String resource(String name) {
        try (InputStream bytes = Objects.requireNonNull(Json.class.getResourceAsStream(name), name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError("the resource could not be read", e);
        }
    }
}
