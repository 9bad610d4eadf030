package nl.wijkkit.consent.authzen;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the results of a search is asked for.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param token  the {@code next_token} of the page before; null or empty for the first page
 * @param limit  at most so many results, from 0; null for no limit, or for the limit of the first page
 * @param properties  any JSON object; this service uses nothing of it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PageRequest(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String token,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer limit,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, @Nullable Object> properties) {

    /**
     * Copies the properties.
     *
     * @throws IllegalArgumentException if the limit is negative
     */
    public PageRequest {
        Json.count(limit, "limit");
        properties = Json.copy(properties);
    }

    /**
     * Obtains a request for the first page.
     *
     * @param limit  at most so many results, from 0
     * @return the request
     * @throws IllegalArgumentException if the limit is negative
     */
    public static PageRequest first(int limit) {
        return new PageRequest(null, limit, Map.of());
    }

    /**
     * Obtains a request for the next page, with the limit of the first.
     *
     * @param token  the {@code next_token} of the page before
     * @return the request
     */
    public static PageRequest next(String token) {
        return new PageRequest(token, null, Map.of());
    }

    @JsonCreator
    static PageRequest of(
            @JsonProperty("token") @Nullable Object token,
            @JsonProperty("limit") @Nullable Object limit,
            @JsonProperty("properties") @Nullable Map<String, @Nullable Object> properties) {
        return new PageRequest(Json.text(token, "token"), Json.count(limit, "limit"), Json.copy(properties));
    }

    /**
     * Returns the limit.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "PageRequest[limit=" + limit + "]";
    }
}
