package nl.wijkkit.consent.authzen;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param type  the kind, such as {@code record}
 * @param id  the id, unique within the type
 * @param properties  what else is known of it, any JSON object
 * @see <a href="https://openid.net/specs/authorization-api-1_0.html">AuthZEN Authorization API 1.0, resource</a>
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Resource(
        String type,
        String id,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, @Nullable Object> properties) {

    /** Copies the properties. */
    public Resource {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
        properties = Json.copy(properties);
    }

    /**
     * Obtains a resource without properties.
     *
     * @param type  the kind
     * @param id  the id, unique within the type
     * @return the resource
     */
    public static Resource of(String type, String id) {
        return new Resource(type, id, Map.of());
    }

    @JsonCreator
    static Resource of(
            @JsonProperty("type") @Nullable Object type,
            @JsonProperty("id") @Nullable Object id,
            @JsonProperty("properties") @Nullable Map<String, @Nullable Object> properties) {
        return new Resource(
                Objects.requireNonNull(Json.text(type, "type"), "type"),
                Objects.requireNonNull(Json.text(id, "id"), "id"),
                Json.own(properties));
    }

    /**
     * Returns the type, never the id or the properties, since they may tell who someone is.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Resource[" + type + "]";
    }
}
