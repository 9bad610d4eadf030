package nl.wijkkit.consent.authzen;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The request of the Access Evaluations API: a batch. What stands at the top holds for every item that does not give its
 * own; an item replaces a subject, action, resource or context as a whole. Without items this is a single request.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param subject  who asks, by default; null if left out
 * @param action  to do what, by default; null if left out
 * @param resource  with what, by default; null if left out
 * @param context  the circumstances by default, any JSON object; null if left out
 * @param evaluations  the items; empty for a single request
 * @param options  how to run the batch, any JSON object; see {@link Semantic}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvaluationsRequest(
        @Nullable EntityMessage subject,
        @Nullable ActionMessage action,
        @Nullable EntityMessage resource,
        @Nullable Map<String, @Nullable Object> context,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<EvaluationRequest> evaluations,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, @Nullable Object> options) {

    /** The option that names the semantic. */
    static final String SEMANTIC = "evaluations_semantic";

    /** Copies the items, the context and the options; an absent list or object becomes empty. */
    @JsonCreator
    public EvaluationsRequest(
            @JsonProperty("subject") @Nullable EntityMessage subject,
            @JsonProperty("action") @Nullable ActionMessage action,
            @JsonProperty("resource") @Nullable EntityMessage resource,
            @JsonProperty("context") @Nullable Map<String, @Nullable Object> context,
            @JsonProperty("evaluations") @Nullable List<EvaluationRequest> evaluations,
            @JsonProperty("options") @Nullable Map<String, @Nullable Object> options) {
        this.subject = subject;
        this.action = action;
        this.resource = resource;
        this.context = context == null ? null : Json.copy(context);
        this.evaluations = evaluations == null ? List.of() : List.copyOf(evaluations);
        this.options = Json.copy(options);
    }

    /**
     * Obtains a batch without defaults.
     *
     * @param semantic  when the batch stops
     * @param evaluations  the items
     * @return the request
     */
    public static EvaluationsRequest of(Semantic semantic, List<EvaluationRequest> evaluations) {
        return new EvaluationsRequest(null, null, null, null, evaluations, Map.of(SEMANTIC, semantic.code()));
    }

    /** The request without its items: what an item takes over, and what is asked if there are no items. */
    EvaluationRequest defaults() {
        return new EvaluationRequest(subject, action, resource, context);
    }

    /**
     * Returns the number of items.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "EvaluationsRequest[evaluations=" + evaluations.size() + "]";
    }
}
