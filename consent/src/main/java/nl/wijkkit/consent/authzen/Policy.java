package nl.wijkkit.consent.authzen;

import java.util.List;

/**
 * What answers the questions about some types of resources. Write one to add a resource type of your own:
 * <pre>{@code
 * AuthZen authZen = AuthZen.of(socialDomain, mine);
 * }</pre>
 * A search asks for candidates and then evaluates each of them, so that a search and an evaluation never disagree. A
 * policy that cannot name its candidates says so, and the answer will say that it is not complete.
 * <p>
 * Implementations must be thread-safe.
 */
public interface Policy {

    /**
     * Returns the types of resources that this policy knows.
     *
     * @return the types, at least one
     */
    List<String> resourceTypes();

    /**
     * Answers one question. Unknown ids, names and types are a no, not an exception.
     *
     * @param evaluation  the question, about a resource of a type that this policy knows
     * @return the answer
     */
    Decision decide(Evaluation evaluation);

    /**
     * Names who might do something with a resource.
     *
     * @param type  the type of subject that is searched for
     * @param action  to do what
     * @param resource  with what
     * @return the candidates, in an order that is the same for the same request
     */
    default Candidates<Subject> subjects(String type, Action action, Resource resource) {
        return Candidates.unknown();
    }

    /**
     * Names what someone might do something with.
     *
     * @param type  the type of resource that is searched for, one that this policy knows
     * @param subject  who asks
     * @param action  to do what
     * @return the candidates, in an order that is the same for the same request
     */
    default Candidates<Resource> resources(String type, Subject subject, Action action) {
        return Candidates.unknown();
    }

    /**
     * Names what someone might do with a resource.
     *
     * @param subject  who asks
     * @param resource  with what
     * @return the candidates, in an order that is the same for the same request
     */
    default Candidates<Action> actions(Subject subject, Resource resource) {
        return Candidates.unknown();
    }
}
