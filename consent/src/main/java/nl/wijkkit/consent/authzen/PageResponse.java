package nl.wijkkit.consent.authzen;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the results of a search this is.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param nextToken  to be sent for the next page; empty if this is the last
 * @param count  how many results this page holds; null if left out
 * @param total  how many results there are in all; null if left out, as this service does, since it would have to
 *     evaluate them all
 * @param properties  any JSON object
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PageResponse(
        @JsonProperty("next_token") String nextToken,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer count,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer total,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, @Nullable Object> properties) {

    /** Copies the properties. */
    public PageResponse {
        Objects.requireNonNull(nextToken, "nextToken");
        properties = Json.copy(properties);
    }

    @JsonCreator
    static PageResponse of(
            @JsonProperty("next_token") @Nullable Object nextToken,
            @JsonProperty("count") @Nullable Object count,
            @JsonProperty("total") @Nullable Object total,
            @JsonProperty("properties") @Nullable Map<String, @Nullable Object> properties) {
        return new PageResponse(
                Objects.requireNonNull(Json.text(nextToken, "next_token"), "next_token"),
                Json.count(count, "count"),
                Json.count(total, "total"),
                Json.copy(properties));
    }

    /**
     * Returns the count, and whether there is more.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "PageResponse[count=" + count + (nextToken.isEmpty() ? ", last]" : ", more]");
    }
}
