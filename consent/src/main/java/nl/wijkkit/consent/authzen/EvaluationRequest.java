package nl.wijkkit.consent.authzen;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
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
    public EvaluationRequest {
        context = context == null ? null : Json.copy(context);
    }

    /** Reads the fields ourselves, since Jackson takes several times as long for each value that it makes. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static EvaluationRequest read(Map<String, @Nullable Object> fields) {
        Map<String, @Nullable Object> subject = Json.object(fields.get("subject"), "subject");
        Map<String, @Nullable Object> action = Json.object(fields.get("action"), "action");
        Map<String, @Nullable Object> resource = Json.object(fields.get("resource"), "resource");
        Map<String, @Nullable Object> context = Json.object(fields.get("context"), "context");
        return new EvaluationRequest(
                subject == null ? null : EntityMessage.read(subject),
                action == null ? null : ActionMessage.read(action),
                resource == null ? null : EntityMessage.read(resource),
                context == null ? null : Json.own(context));
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
