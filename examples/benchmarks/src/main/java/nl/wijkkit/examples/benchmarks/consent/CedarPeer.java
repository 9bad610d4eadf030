package nl.wijkkit.examples.benchmarks.consent;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.CedarList;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkkit.consent.rule.Rule;

/** Cedar in its Java binding, with a policy a rule and the whole request in the context; policies are parsed once. */
final class CedarPeer {

    private static final EntityUID SOMEONE = uid("User");
    private static final EntityUID ACTION = uid("Action");
    private static final EntityUID DATA = uid("Data");
    private static final Set<Entity> NO_ENTITIES = Set.of();

    private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
    private final Set<String> names;
    private final PolicySet policies;

    /** Takes all names that a request may have, since a policy cannot look at one that is not there. */
    CedarPeer(List<Rule> rules, Set<String> names) {
        this.names = names;
        Set<Policy> worded = new LinkedHashSet<>();
        for (Rule rule : rules) {
            worded.add(new Policy(
                    (EquivalentRules.permits(rule) ? "permit" : "forbid") + "(principal, action, resource) when { "
                            + ((Wording) CedarPeer::oneOf).of(rule.when()) + " };",
                    rule.id()));
        }
        policies = new PolicySet(worded);
        try {
            policies.cache();
        } catch (CacheException e) {
            throw new IllegalStateException("Cedar must parse its policies", e);
        }
    }

    private static String oneOf(String name, List<String> values) {
        String list = "[" + Wording.joined(values, ", ", value -> '"' + value + '"') + "]";
        return PlainRequest.isMany(name)
                ? "context." + name + ".containsAny(" + list + ")"
                : list + ".contains(context." + name + ")";
    }

    private static EntityUID uid(String type) {
        return EntityTypeName.parse(type).orElseThrow().of("any");
    }

    AuthorizationRequest request(PlainRequest plain) {
        Map<String, Value> context = new TreeMap<>();
        names.forEach(name -> context.put(name, new PrimString("")));
        plain.values()
                .forEach((name, values) -> context.put(
                        name,
                        PlainRequest.isMany(name)
                                ? new CedarList(values.stream()
                                        .map(value -> (Value) new PrimString(value))
                                        .toList())
                                : new PrimString(values.get(0))));
        return new AuthorizationRequest(SOMEONE, ACTION, DATA, context);
    }

    boolean permits(AuthorizationRequest request) {
        try {
            return engine.isAuthorized(request, policies, NO_ENTITIES)
                    .success
                    .orElseThrow()
                    .isAllowed();
        } catch (AuthException e) {
            throw new IllegalStateException("Cedar must decide", e);
        }
    }
}
