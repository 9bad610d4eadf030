package nl.wijkkit.examples.benchmarks.consent;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.decision.Decision;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One decision by the shipped rules: what carries it stands in the request, nothing is looked up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DecisionBenchmark {

    private final Decider decider = Decider.dutch();
    private final Request permitted = request("ASSIGNED", "WMO_INVESTIGATION")
            .withEvidence(Evidence.of("LEGAL_TASK"))
            .withFacts(Facts.none().with("necessary", true));
    private final Request refused = request("SAME_TEAM_NOT_ASSIGNED", "NOT_STATED");

    /** The assigned worker asks for health data. */
    @Benchmark
    public Decision permitted() {
        return decider.decide(permitted, Consents.none());
    }

    /** A worker who is not assigned asks for the same. */
    @Benchmark
    public Decision refused() {
        return decider.decide(refused, Consents.none());
    }

    private static Request request(String relation, String purpose) {
        return Request.of(
                LocalDate.of(2026, 3, 2),
                Actor.of(Role.of("CASE_WORKER"), Relation.of(relation)),
                Subject.of(SubjectRole.of("ADULT"), 45, Capacity.CAPABLE),
                new Request.Asked(DataCategory.of("HEALTH"), Law.WMO, Purpose.of(purpose), Action.of("VIEW")));
    }
}
