package nl.wijkkit.consent.authzen;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An action as it comes in: a client may forget the name.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param name  the name; null if it was left out
 * @param properties  any JSON object; empty if it was left out
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ActionMessage(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String name,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, @Nullable Object> properties) {

    /** Copies the properties. */
    public ActionMessage {
        properties = Json.copy(properties);
    }

    /**
     * Obtains a message for an action.
     *
     * @param name  the name
     * @return the message
     */
    public static ActionMessage of(String name) {
        return new ActionMessage(name, Map.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ActionMessage read(Map<String, @Nullable Object> fields) {
        return new ActionMessage(
                Json.text(fields.get("name"), "name"), Json.own(Json.object(fields.get("properties"), "properties")));
    }

    /**
     * Returns the name.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "ActionMessage[" + name + "]";
    }
}
