package nl.wijkkit.examples.benchmarks.consent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkkit.consent.rule.Rule;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;

/**
 * jCasbin with a policy of one expression a rule, as its guide has it for attributes; a refusal beats every permission. It
 * compiles every expression anew for every question, which is nearly all that it does; all rules in one matcher, which it
 * would compile once, are more than it can compile ("method code too large").
 */
final class CasbinPeer {

    private static final String MODEL = """
            [request_definition]
            r = q

            [policy_definition]
            p = rule, eft

            [policy_effect]
            e = some(where (p.eft == allow)) && !some(where (p.eft == deny))

            [matchers]
            m = eval(p.rule)
            """;

    private final Enforcer enforcer;

    CasbinPeer(List<Rule> rules) {
        Model model = new Model();
        model.loadModelFromText(MODEL);
        enforcer = new Enforcer(model);
        enforcer.enableLog(false);
        for (Rule rule : rules) {
            String effect = EquivalentRules.permits(rule) ? "allow" : "deny";
            enforcer.addPolicy(((Wording) CasbinPeer::oneOf).of(rule.when()), effect);
        }
    }

    /** Of evidence and measures each code has a name of its own. */
    private static String oneOf(String name, List<String> values) {
        return "("
                + Wording.joined(
                        values,
                        " || ",
                        value -> PlainRequest.isMany(name)
                                ? "r.q." + name + "_" + value + " == 'yes'"
                                : "r.q." + name + " == '" + value + "'")
                + ")";
    }

    Map<String, String> request(PlainRequest plain) {
        Map<String, String> request = new HashMap<>();
        plain.values().forEach((name, values) -> {
            if (PlainRequest.isMany(name)) {
                values.forEach(value -> request.put(name + "_" + value, "yes"));
            } else {
                request.put(name, values.get(0));
            }
        });
        return request;
    }

    boolean permits(Map<String, String> request) {
        return enforcer.enforce(request);
    }
}
