package nl.wijkkit.consent.authzen;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What someone wants to do with a resource.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param name  the name, such as {@code view}
 * @param properties  what else is known of it, any JSON object
 * @see <a href="https://openid.net/specs/authorization-api-1_0.html">AuthZEN Authorization API 1.0, action</a>
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Action(
        String name,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, @Nullable Object> properties) {

    /** Copies the properties. */
    public Action {
        Objects.requireNonNull(name, "name");
        properties = Json.copy(properties);
    }

    /**
     * Obtains an action without properties.
     *
     * @param name  the name
     * @return the action
     */
    public static Action of(String name) {
        return new Action(name, Map.of());
    }

    @JsonCreator
    static Action of(
            @JsonProperty("name") @Nullable Object name,
            @JsonProperty("properties") @Nullable Map<String, @Nullable Object> properties) {
        return new Action(Objects.requireNonNull(Json.text(name, "name"), "name"), Json.own(properties));
    }

    /**
     * Returns the name.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Action[" + name + "]";
    }
}
