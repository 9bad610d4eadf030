package nl.wijkkit.consent.authzen;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A subject or resource as it comes in: the id is left out of what is searched for, and a client may forget a field.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param type  the kind; null if it was left out
 * @param id  the id; null if it was left out
 * @param properties  any JSON object; empty if it was left out
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EntityMessage(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String type,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String id,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, @Nullable Object> properties) {

    /** Copies the properties. */
    public EntityMessage {
        properties = Json.copy(properties);
    }

    /**
     * Obtains a message for an entity.
     *
     * @param type  the kind
     * @param id  the id
     * @return the message
     */
    public static EntityMessage of(String type, String id) {
        return new EntityMessage(type, id, Map.of());
    }

    /**
     * Obtains a message for the kind of entity that is searched for.
     *
     * @param type  the kind
     * @return the message
     */
    public static EntityMessage ofType(String type) {
        return new EntityMessage(type, null, Map.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static EntityMessage read(Map<String, @Nullable Object> fields) {
        return new EntityMessage(
                Json.text(fields.get("type"), "type"),
                Json.text(fields.get("id"), "id"),
                Json.own(Json.object(fields.get("properties"), "properties")));
    }

    /**
     * Returns the type, never the id or the properties, since they may tell who someone is.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "EntityMessage[" + type + "]";
    }
}
