package nl.wijkkit.consent.authzen;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The response of a Search API.
 * <p>
 * If the policy could not name all candidates the context holds {@code "complete": false}: something that is permitted
 * may then be missing.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param <T>  a {@link Subject}, {@link Resource} or {@link Action}
 * @param page  which part of the results this is; null if it is all of them and no page was asked
 * @param context  any JSON object
 * @param results  what was found, without properties
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SearchResponse<T>(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PageResponse page,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, @Nullable Object> context,
        List<T> results) {

    /** The key in the context that says whether nothing is missing. */
    static final String COMPLETE = "complete";

    /** Copies the context and the results; an absent context becomes empty. */
    @JsonCreator
    public SearchResponse(
            @JsonProperty("page") @Nullable PageResponse page,
            @JsonProperty("context") @Nullable Map<String, @Nullable Object> context,
            @JsonProperty("results") List<T> results) {
        this.page = page;
        this.context = Json.copy(context);
        this.results = List.copyOf(results);
    }

    /**
     * Returns how many results there are.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "SearchResponse[results=" + results.size() + "]";
    }
}
