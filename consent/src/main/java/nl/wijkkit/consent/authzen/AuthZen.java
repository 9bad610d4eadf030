package nl.wijkkit.consent.authzen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Answers the messages of the AuthZEN Authorization API 1.0 with one or more policies, each for its own types of
 * resources.
 * <pre>{@code
 * AuthZen authZen = AuthZen.of(policy);
 * Checked<Decision> answer = authZen.evaluate(mapper.readValue(body, EvaluationRequest.class));
 * }</pre>
 * A refused request (HTTP status 400) lists all its problems. A resource of a type that no policy knows is denied, and a
 * search for it finds nothing.
 * <p>
 * Problem codes: {@code missing-field}, {@code unknown-semantic}, {@code wrong-page-token}.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @see <a href="https://openid.net/specs/authorization-api-1_0.html">AuthZEN Authorization API 1.0</a>
 */
public final class AuthZen {

    private final Map<String, Policy> policies;

    private AuthZen(Map<String, Policy> policies) {
        this.policies = policies;
    }

    /**
     * Obtains the service.
     *
     * @param policies  the policies
     * @return the service
     * @throws IllegalArgumentException if two policies know the same type of resource
     */
    public static AuthZen of(Policy... policies) {
        Map<String, Policy> byType = new LinkedHashMap<>();
        for (Policy policy : policies) {
            for (String type : policy.resourceTypes()) {
                if (byType.putIfAbsent(type, policy) != null) {
                    throw new IllegalArgumentException(
                            "each type of resource must have one policy, got two for " + type);
                }
            }
        }
        return new AuthZen(byType);
    }

    /**
     * Answers a single request (Access Evaluation API).
     *
     * @param request  the request
     * @return the decision, or all the problems of the request
     */
    public Checked<Decision> evaluate(EvaluationRequest request) {
        return Messages.evaluation(request, Messages.Defaults.of(request))
                .fold(evaluation -> new Checked.Valid<>(decide(evaluation)), Checked.Invalid::new);
    }

    /**
     * Answers a batch (Access Evaluations API). An item that is wrong is denied, with the {@code error} in its context,
     * and does not spoil the others.
     *
     * @param request  the request
     * @return the decisions, or the problems of the request as a whole
     */
    public Checked<EvaluationsResponse> evaluate(EvaluationsRequest request) {
        Object code = request.options().get(EvaluationsRequest.SEMANTIC);
        Semantic semantic = code == null ? Semantic.EXECUTE_ALL : semantic(code);
        if (semantic == null) {
            return unknownSemantic();
        }
        if (request.evaluations().isEmpty()) {
            return evaluate(request.defaults()).fold(Checked.Valid::new, Checked.Invalid::new);
        }
        Messages.Defaults defaults = Messages.Defaults.of(request.defaults());
        List<Decision> decisions = new ArrayList<>(request.evaluations().size());
        for (EvaluationRequest item : request.evaluations()) {
            Decision decision = Messages.evaluation(item, defaults).fold(this::decide, AuthZen::badItem);
            decisions.add(decision);
            if (semantic.stopsAfter(decision)) {
                break;
            }
        }
        return new Checked.Valid<>(new EvaluationsResponse.Decisions(decisions));
    }

    /**
     * Finds who may do something with a resource (Subject Search API).
     *
     * @param request  the request; the id of its subject is ignored
     * @return who, or all the problems of the request
     */
    public Checked<SearchResponse<Subject>> searchSubjects(SearchRequest request) {
        Messages messages = new Messages();
        String type = messages.type(request.subject(), "/subject");
        Action action = messages.action(request.action());
        Resource resource = messages.resource(request.resource());
        if (type == null || action == null || resource == null) {
            return new Checked.Invalid<>(messages.problems());
        }
        Policy policy = policies.get(resource.type());
        Candidates<Subject> candidates =
                policy == null ? Candidates.all(List.of()) : policy.subjects(type, action, resource);
        return new Search("subject", request)
                .among(
                        candidates,
                        subject -> subject.type().equals(type)
                                && permits(new Evaluation(subject, action, resource, request.context())),
                        subject -> Subject.of(subject.type(), subject.id()));
    }

    /**
     * Finds what someone may do something with (Resource Search API).
     *
     * @param request  the request; the id of its resource is ignored
     * @return what, or all the problems of the request
     */
    public Checked<SearchResponse<Resource>> searchResources(SearchRequest request) {
        Messages messages = new Messages();
        Subject subject = messages.subject(request.subject());
        Action action = messages.action(request.action());
        String type = messages.type(request.resource(), "/resource");
        if (type == null || action == null || subject == null) {
            return new Checked.Invalid<>(messages.problems());
        }
        Policy policy = policies.get(type);
        Candidates<Resource> candidates =
                policy == null ? Candidates.all(List.of()) : policy.resources(type, subject, action);
        return new Search("resource", request)
                .among(
                        candidates,
                        resource -> resource.type().equals(type)
                                && permits(new Evaluation(subject, action, resource, request.context())),
                        resource -> Resource.of(resource.type(), resource.id()));
    }

    /**
     * Finds what someone may do with a resource (Action Search API).
     *
     * @param request  the request; its action is ignored
     * @return what, or all the problems of the request
     */
    public Checked<SearchResponse<Action>> searchActions(SearchRequest request) {
        Messages messages = new Messages();
        Subject subject = messages.subject(request.subject());
        Resource resource = messages.resource(request.resource());
        if (subject == null || resource == null) {
            return new Checked.Invalid<>(messages.problems());
        }
        Policy policy = policies.get(resource.type());
        Candidates<Action> candidates = policy == null ? Candidates.all(List.of()) : policy.actions(subject, resource);
        return new Search("action", request)
                .among(
                        candidates,
                        action -> permits(new Evaluation(subject, action, resource, request.context())),
                        action -> Action.of(action.name()));
    }

    private boolean permits(Evaluation evaluation) {
        return decide(evaluation).decision();
    }

    private Decision decide(Evaluation evaluation) {
        Policy policy = policies.get(evaluation.resource().type());
        return policy == null ? Decision.DENY : policy.decide(evaluation);
    }

    private static Decision badItem(List<Problem> problems) {
        return Decision.error(400, problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
    }

    private static @Nullable Semantic semantic(Object code) {
        return code instanceof String text ? Semantic.find(text).orElse(null) : null;
    }

    private static Checked<EvaluationsResponse> unknownSemantic() {
        Messages messages = new Messages();
        messages.tell(
                "unknown-semantic",
                "/options/" + EvaluationsRequest.SEMANTIC,
                Text.of(
                        "verwacht: execute_all, deny_on_first_deny of permit_on_first_permit; gevonden: iets anders",
                        "expected execute_all, deny_on_first_deny or permit_on_first_permit, found something else"));
        return new Checked.Invalid<>(messages.problems());
    }
}
