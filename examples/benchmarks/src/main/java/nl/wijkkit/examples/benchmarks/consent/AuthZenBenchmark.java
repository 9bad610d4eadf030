package nl.wijkkit.examples.benchmarks.consent;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.wijkkit.consent.authzen.AuthZen;
import nl.wijkkit.consent.authzen.EvaluationsRequest;
import nl.wijkkit.consent.authzen.EvaluationsResponse;
import nl.wijkkit.consent.authzen.socialdomain.SocialDomainPolicy;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.ledger.ConsentIndex;
import nl.wijkkit.zrm.problem.Checked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A batch of 10,000 AuthZEN evaluations from JSON to decisions, beside Jackson, which only parses the same JSON to a tree.
 * <p>
 * One worker asks about 10,000 people of 18 to 87 years and four categories of data, which all rest on a consent that is
 * looked up.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class AuthZenBenchmark {

    private static final int ITEMS = 10_000;
    private static final List<String> CATEGORIES = List.of("INCOME", "HEALTH", "DEBT", "HOUSING");

    private final JsonMapper mapper = JsonMapper.shared();
    private final byte[] json = mapper.writeValueAsBytes(mapper.readTree(batch()));
    private final ConsentIndex consents = InventedConsents.index(ITEMS);
    private final AuthZen authZen =
            AuthZen.of(SocialDomainPolicy.of(Decider.dutch(), consents, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));

    /** Reads the batch and decides on all of it. */
    @Benchmark
    public Checked<EvaluationsResponse> wijkkit() {
        return authZen.evaluate(mapper.readValue(json, EvaluationsRequest.class));
    }

    /** Only binds the batch to the values of AuthZEN. */
    @Benchmark
    public EvaluationsRequest bind() {
        return mapper.readValue(json, EvaluationsRequest.class);
    }

    /** Only parses the batch. */
    @Benchmark
    public JsonNode jackson() {
        return mapper.readTree(json);
    }

    private static String batch() {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            items.add("""
                    {"action": {"name": "view"},
                     "resource": {"type": "category", "id": "%s", "properties": {"category": "%s",
                      "origin": "PARTICIPATIEWET", "subject_role": "ADULT", "age": %d, "capacity": "CAPABLE"}}}
                    """.formatted(
                            InventedConsents.person(i).value(), CATEGORIES.get(i % CATEGORIES.size()), 18 + i % 70));
        }
        return """
                {"subject": {"type": "actor", "id": "w-1",
                  "properties": {"role": "CASE_WORKER", "relation": "ASSIGNED"}},
                 "context": {"purpose": "WMO_INVESTIGATION", "on": "%s", "facts": {"necessary": true}},
                 "evaluations": [%s]}
                """.formatted(InventedConsents.ASKED_ON, String.join(",", items));
    }
}
