package nl.wijkkit.zrm.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;

/**
 * Proves that a value binds with Jackson 2 and Jackson 3 alike. Both refuse unknown fields here, and nothing else is set.
 * The test jar of this module holds this package for the tests of the others.
 */
public final class JsonRoundTrip {

    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(new JavaTimeModule())
                    .build();

    private static final tools.jackson.databind.ObjectMapper JACKSON_3 =
            tools.jackson.databind.json.JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private JsonRoundTrip() {}

    /**
     * Asserts that both write the same JSON and that each reads back an equal value from it.
     *
     * @param type  the type that a program would ask for, such as the sealed interface of an alternative
     */
    public static <T> void assertRoundTrip(T value, Class<T> type) {
        assertThat(read2(write2(value), type)).as("Jackson 2").isEqualTo(value);
        assertThat(read3(write3(value), type)).as("Jackson 3").isEqualTo(value);
        assertThat(read3(write2(value), type)).as("Jackson 3 from Jackson 2").isEqualTo(value);
        assertThat(read2(write3(value), type)).as("Jackson 2 from Jackson 3").isEqualTo(value);
    }

    /** Asserts a round trip through exactly this JSON; the order of the fields does not matter. */
    public static <T> void assertRoundTrip(T value, Class<T> type, String json) {
        assertRoundTrip(value, type);
        assertThat(JACKSON_3.readTree(write2(value))).as("Jackson 2").isEqualTo(JACKSON_3.readTree(json));
        assertThat(JACKSON_3.readTree(write3(value))).as("Jackson 3").isEqualTo(JACKSON_3.readTree(json));
    }

    /** Asserts that neither makes a value of this JSON, and that the message says why. */
    public static void assertRefused(String json, Class<?> type, String message) {
        assertThatThrownBy(() -> JACKSON_2.readValue(json, type))
                .as("Jackson 2")
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining(message);
        assertThatThrownBy(() -> JACKSON_3.readValue(json, type))
                .as("Jackson 3")
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining(message);
    }

    public static String write2(Object value) {
        try {
            return JACKSON_2.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    public static String write3(Object value) {
        return JACKSON_3.writeValueAsString(value);
    }

    public static <T> T read2(String json, Class<T> type) {
        try {
            return JACKSON_2.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    public static <T> T read3(String json, Class<T> type) {
        return JACKSON_3.readValue(json, type);
    }
}
