package nl.wijkkit.examples.benchmarks.consent;

import com.cedarpolicy.model.AuthorizationRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.rule.Condition;
import nl.wijkkit.consent.rule.Conditions;
import nl.wijkkit.consent.rule.Rule;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.ow2.authzforce.core.pdp.api.DecisionRequest;

/**
 * One decision by {@link EquivalentRules}, by our engine and by others. All are asked the same 64 requests in turn, each in
 * the engine's own form that exists beforehand; all were found to give the same answers to 1,000.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PeersBenchmark {

    private static final int REQUESTS = 64;
    private static final int COMPARED = 1000;

    private final EquivalentRules rules = new EquivalentRules();
    private final Decider decider = Decider.of(rules.set(), Vocabulary.dutch());
    private final CasbinPeer casbin;
    private final CedarPeer cedar;
    private final XacmlPeer xacml;
    private final List<Request> ours = new ArrayList<>();
    private final List<Map<String, String>> casbins = new ArrayList<>();
    private final List<AuthorizationRequest> cedars = new ArrayList<>();
    private final List<DecisionRequest> xacmls = new ArrayList<>();
    private int next;

    /** Translates the rules, draws requests and compares the answers. */
    public PeersBenchmark() {
        Set<String> names = names(rules.rules());
        casbin = new CasbinPeer(rules.rules());
        cedar = new CedarPeer(rules.rules(), names);
        xacml = new XacmlPeer(rules.rules());
        Samples samples = new Samples(rules.rules());
        int permitted = 0;
        for (int i = 0; i < COMPARED; i++) {
            Request request = samples.next();
            PlainRequest plain = PlainRequest.of(request);
            boolean permits = decider.decide(request, Consents.none()).isPermitted();
            require("jCasbin", casbin.permits(casbin.request(plain)), permits, plain);
            require("Cedar", cedar.permits(cedar.request(plain)), permits, plain);
            require("AuthzForce", xacml.permits(xacml.request(plain)), permits, plain);
            permitted += permits ? 1 : 0;
            if (i < REQUESTS) {
                ours.add(request);
                casbins.add(casbin.request(plain));
                cedars.add(cedar.request(plain));
                xacmls.add(xacml.request(plain));
            }
        }
        if (permitted < COMPARED / 10 || permitted > COMPARED * 9 / 10) {
            throw new IllegalStateException("answers must be mixed, got " + permitted + " of " + COMPARED);
        }
    }

    private static void require(String engine, boolean permits, boolean expected, PlainRequest request) {
        if (permits != expected) {
            throw new IllegalStateException(engine + " must answer " + expected + " to " + request);
        }
    }

    private static Set<String> names(List<Rule> rules) {
        Set<String> names = new TreeSet<>();
        for (Rule rule : rules) {
            for (Condition condition : Conditions.within(rule.when())) {
                if (condition instanceof Condition.In in) {
                    names.add(PlainRequest.name(in.attribute()));
                } else if (condition instanceof Condition.FactIn fact) {
                    names.add(PlainRequest.name(fact.key()));
                }
            }
        }
        return names;
    }

    private int turn() {
        return next++ & REQUESTS - 1;
    }

    /** Decides with our engine. */
    @Benchmark
    public boolean wijkkit() {
        return decider.decide(ours.get(turn()), Consents.none()).isPermitted();
    }

    /** Decides with jCasbin. */
    @Benchmark
    public boolean jCasbin() {
        return casbin.permits(casbins.get(turn()));
    }

    /** Decides with Cedar. */
    @Benchmark
    public boolean cedar() {
        return cedar.permits(cedars.get(turn()));
    }

    /** Decides with AuthzForce. */
    @Benchmark
    public boolean authzForce() {
        return xacml.permits(xacmls.get(turn()));
    }
}
