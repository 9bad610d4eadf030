package nl.wijkkit.consent.authzen;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The request of the three Search APIs. What is searched for has a type and no id, which is ignored if it is there; a
 * search for actions has no action.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param subject  who asks; null if left out
 * @param action  to do what; null if left out
 * @param resource  with what; null if left out
 * @param context  the circumstances, any JSON object; empty if left out
 * @param page  which part of the results; null for all of them
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchRequest(
        @Nullable EntityMessage subject,
        @Nullable ActionMessage action,
        @Nullable EntityMessage resource,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, @Nullable Object> context,

        @Nullable PageRequest page) {

    /** Copies the context; an absent one becomes empty. */
    @JsonCreator
    public SearchRequest(
            @JsonProperty("subject") @Nullable EntityMessage subject,
            @JsonProperty("action") @Nullable ActionMessage action,
            @JsonProperty("resource") @Nullable EntityMessage resource,
            @JsonProperty("context") @Nullable Map<String, @Nullable Object> context,
            @JsonProperty("page") @Nullable PageRequest page) {
        this.subject = subject;
        this.action = action;
        this.resource = resource;
        this.context = Json.copy(context);
        this.page = page;
    }

    /**
     * Returns this request for another page.
     *
     * @param value  which part of the results
     * @return the request
     */
    public SearchRequest withPage(PageRequest value) {
        return new SearchRequest(subject, action, resource, context, value);
    }

    /**
     * Returns the types and the name of the action.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "SearchRequest[" + subject + ", " + action + ", " + resource + "]";
    }
}
