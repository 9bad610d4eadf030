package nl.wijkkit.consent.authzen;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The metadata of a policy decision point: the document at {@code /.well-known/authzen-configuration}. An endpoint that
 * is left out is not offered.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param policyDecisionPoint  the address that the others start with, with scheme https and without query or fragment
 * @param accessEvaluationEndpoint  where single requests go
 * @param accessEvaluationsEndpoint  where batches go; null if not offered
 * @param searchSubjectEndpoint  where searches for subjects go; null if not offered
 * @param searchResourceEndpoint  where searches for resources go; null if not offered
 * @param searchActionEndpoint  where searches for actions go; null if not offered
 * @param capabilities  registered URNs of what more is offered
 * @param signedMetadata  the same, signed, as a JSON Web Token made by you; null if left out
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Metadata(
        @JsonProperty("policy_decision_point") URI policyDecisionPoint,
        @JsonProperty("access_evaluation_endpoint") URI accessEvaluationEndpoint,

        @JsonProperty("access_evaluations_endpoint") @Nullable
        URI accessEvaluationsEndpoint,

        @JsonProperty("search_subject_endpoint") @Nullable URI searchSubjectEndpoint,
        @JsonProperty("search_resource_endpoint") @Nullable URI searchResourceEndpoint,
        @JsonProperty("search_action_endpoint") @Nullable URI searchActionEndpoint,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> capabilities,
        @JsonProperty("signed_metadata") @Nullable String signedMetadata) {

    private static final String WELL_KNOWN = "/.well-known/authzen-configuration";

    /**
     * Copies the capabilities.
     *
     * @throws IllegalArgumentException if the address has another scheme than https, or a query or fragment
     */
    @JsonCreator
    public Metadata(
            @JsonProperty("policy_decision_point") URI policyDecisionPoint,
            @JsonProperty("access_evaluation_endpoint") URI accessEvaluationEndpoint,
            @JsonProperty("access_evaluations_endpoint") @Nullable URI accessEvaluationsEndpoint,
            @JsonProperty("search_subject_endpoint") @Nullable URI searchSubjectEndpoint,
            @JsonProperty("search_resource_endpoint") @Nullable URI searchResourceEndpoint,
            @JsonProperty("search_action_endpoint") @Nullable URI searchActionEndpoint,
            @JsonProperty("capabilities") @Nullable List<String> capabilities,
            @JsonProperty("signed_metadata") @Nullable String signedMetadata) {
        if (!"https".equals(policyDecisionPoint.getScheme())
                || policyDecisionPoint.getHost() == null
                || policyDecisionPoint.getRawQuery() != null
                || policyDecisionPoint.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "policy decision point must be an https address without query and fragment");
        }
        this.policyDecisionPoint = policyDecisionPoint;
        this.accessEvaluationEndpoint = Objects.requireNonNull(accessEvaluationEndpoint, "accessEvaluationEndpoint");
        this.accessEvaluationsEndpoint = accessEvaluationsEndpoint;
        this.searchSubjectEndpoint = searchSubjectEndpoint;
        this.searchResourceEndpoint = searchResourceEndpoint;
        this.searchActionEndpoint = searchActionEndpoint;
        this.capabilities = capabilities == null ? List.of() : List.copyOf(capabilities);
        this.signedMetadata = signedMetadata;
    }

    /**
     * Obtains the metadata of a decision point that offers everything at the default paths.
     *
     * @param policyDecisionPoint  the address, such as {@code https://pdp.example.com/tenant1}
     * @return the metadata
     * @throws IllegalArgumentException if the address has another scheme than https, or a query or fragment
     */
    public static Metadata of(URI policyDecisionPoint) {
        String base = policyDecisionPoint.toString();
        String root = (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + "/access/v1/";
        return new Metadata(
                policyDecisionPoint,
                URI.create(root + "evaluation"),
                URI.create(root + "evaluations"),
                URI.create(root + "search/subject"),
                URI.create(root + "search/resource"),
                URI.create(root + "search/action"),
                List.of(),
                null);
    }

    /**
     * Returns where this document must stand: the well-known path comes between the host and the path.
     *
     * @return the address
     */
    public URI wellKnown() {
        String path = policyDecisionPoint.getRawPath();
        String tenant = path == null || path.equals("/") ? "" : path;
        return URI.create("https://" + policyDecisionPoint.getRawAuthority() + WELL_KNOWN + tenant);
    }
}
