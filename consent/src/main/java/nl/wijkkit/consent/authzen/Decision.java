package nl.wijkkit.consent.authzen;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Yes or no, with what the one who enforces it needs: reasons, duties, an error.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param decision  true if the subject may do it
 * @param context  reasons, duties or an error, any JSON object
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Decision(
        boolean decision,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, @Nullable Object> context)
        implements EvaluationsResponse {

    /** A yes without more. */
    public static final Decision PERMIT = new Decision(true, Map.of());

    /** A no without more. */
    public static final Decision DENY = new Decision(false, Map.of());

    /** Copies the context. */
    public Decision {
        context = Json.copy(context);
    }

    /**
     * Obtains a no because the question could not be answered.
     *
     * @param status  the HTTP status that says what kind of error it is, from 400 to 599
     * @param message  what was expected and what was found; no personal data
     * @return the decision, with {@code error} in its context
     * @throws IllegalArgumentException if the status is not one of an error
     */
    public static Decision error(int status, String message) {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("status must be from 400 to 599, got " + status);
        }
        Map<String, @Nullable Object> error = new LinkedHashMap<>();
        error.put("status", status);
        error.put("message", message);
        return new Decision(false, Map.of("error", error));
    }

    @JsonCreator
    static Decision of(
            @JsonProperty("decision") @Nullable Object decision,
            @JsonProperty("context") @Nullable Map<String, @Nullable Object> context) {
        if (decision instanceof Boolean permitted) {
            return new Decision(permitted, Json.copy(context));
        }
        throw new IllegalArgumentException("decision must be true or false");
    }

    @Override
    public <R> R fold(Function<Decision, R> single, Function<List<Decision>, R> batch) {
        return single.apply(this);
    }

    /**
     * Returns the decision, never the context, since it may say why.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Decision[" + decision + "]";
    }
}
