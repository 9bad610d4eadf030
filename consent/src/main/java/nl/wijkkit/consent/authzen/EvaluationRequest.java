package nl.wijkkit.consent.authzen;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The request of the Access Evaluation API: may this subject do this with this resource? Also one item of a batch, which
 * may leave out what the batch gives as a default.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param subject  who asks; null if left out
 * @param action  to do what; null if left out
 * @param resource  with what; null if left out
 * @param context  the circumstances, any JSON object; null if left out, which in a batch differs from empty
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvaluationRequest(
        @Nullable EntityMessage subject,
        @Nullable ActionMessage action,
        @Nullable EntityMessage resource,
        @Nullable Map<String, @Nullable Object> context) {

    /** Copies the context. */
    @JsonCreator
    public EvaluationRequest(
            @JsonProperty("subject") @Nullable EntityMessage subject,
            @JsonProperty("action") @Nullable ActionMessage action,
            @JsonProperty("resource") @Nullable EntityMessage resource,
            @JsonProperty("context") @Nullable Map<String, @Nullable Object> context) {
        this.subject = subject;
        this.action = action;
        this.resource = resource;
        this.context = context == null ? null : Json.copy(context);
    }

    /**
     * Obtains a request without a context.
     *
     * @param subject  who asks
     * @param action  to do what
     * @param resource  with what
     * @return the request
     */
    public static EvaluationRequest of(EntityMessage subject, ActionMessage action, EntityMessage resource) {
        return new EvaluationRequest(subject, action, resource, null);
    }

    /**
     * Returns the types and the name of the action.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "EvaluationRequest[" + subject + ", " + action + ", " + resource + "]";
    }
}
