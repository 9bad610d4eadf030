package nl.wijkkit.consent.authzen;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The response of the Access Evaluations API: the decisions of a batch, or one {@link Decision} if the request had no
 * items.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface EvaluationsResponse permits Decision, EvaluationsResponse.Decisions {

    /**
     * The decisions of a batch.
     *
     * @param evaluations  a decision for each item in the order of the request; fewer if the semantic stopped the batch
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Decisions(List<Decision> evaluations) implements EvaluationsResponse {

        /** Copies the decisions. */
        public Decisions {
            evaluations = List.copyOf(evaluations);
        }

        @Override
        public <R> R fold(Function<Decision, R> single, Function<List<Decision>, R> batch) {
            return batch.apply(evaluations);
        }
    }

    /**
     * Obtains the response from its fields. A decision beside evaluations is ignored, as the specification allows.
     *
     * @param decision  the single decision; null if left out
     * @param context  its context; null if left out
     * @param evaluations  the decisions; null if left out
     * @return the response
     * @throws IllegalArgumentException if there is neither a decision nor evaluations
     */
    @JsonCreator
    static EvaluationsResponse of(
            @JsonProperty("decision") @Nullable Boolean decision,
            @JsonProperty("context") @Nullable Map<String, @Nullable Object> context,
            @JsonProperty("evaluations") @Nullable List<Decision> evaluations) {
        if (evaluations != null) {
            return new Decisions(evaluations);
        }
        if (decision == null) {
            throw new IllegalArgumentException("expected a decision or evaluations, found neither");
        }
        return new Decision(decision, Json.copy(context));
    }

    /**
     * Maps the single decision or the batch.
     *
     * @param <R>  the type of the answer
     * @param single  maps a single decision
     * @param batch  maps the decisions of a batch
     * @return what the called function returns
     */
    <R> R fold(Function<Decision, R> single, Function<List<Decision>, R> batch);
}
