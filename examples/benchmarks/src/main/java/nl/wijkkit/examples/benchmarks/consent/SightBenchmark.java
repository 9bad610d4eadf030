package nl.wijkkit.examples.benchmarks.consent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.question.Household;
import nl.wijkkit.consent.question.Households;
import nl.wijkkit.consent.question.Seen;
import nl.wijkkit.consent.question.Sight;
import nl.wijkkit.consent.question.Terms;
import nl.wijkkit.consent.question.Worker;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.plan.family.FamilyId;
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

/**
 * Whom a worker may see, of 100,000 households with people of 20 to 89 years; all have a consent on record, and one of eight
 * withdrew it.
 * <p>
 * One worker has a caseload of 60 and none of the others, whatever they agreed to; another works for all, so that each
 * consent must be looked up.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SightBenchmark {

    private static final int HOUSEHOLDS = 100_000;
    private static final int CASELOAD = 60;

    private static final Terms TERMS = new Terms(
            InventedConsents.ASKED_ON,
            new Request.Asked(
                    DataCategory.of("INCOME"), Law.PARTICIPATIEWET, Purpose.of("WMO_INVESTIGATION"), Action.of("VIEW")),
            List.of(),
            Facts.none().with("necessary", true));

    private final Households households = households();
    private final Worker worker = worker("SAME_TEAM_NOT_ASSIGNED");
    private final Worker ofAll = worker("ASSIGNED");
    private final Sight sight = Sight.of(Decider.dutch(), InventedConsents.index(HOUSEHOLDS));

    /** The worker with a caseload of 60. */
    @Benchmark
    public Seen<Household> whomMaySee() {
        return sight.whomMaySee(worker, households, TERMS);
    }

    /** The worker of all, who sees those that consented. */
    @Benchmark
    public Seen<Household> whoConsented() {
        return sight.whomMaySee(ofAll, households, TERMS);
    }

    private static Households households() {
        List<Household> all = new ArrayList<>();
        for (int i = 0; i < HOUSEHOLDS; i++) {
            all.add(new Household(
                    family(i),
                    Subject.of(SubjectRole.of("ADULT"), 20 + i % 70, Capacity.CAPABLE)
                            .withId(InventedConsents.person(i))));
        }
        return Households.all(all);
    }

    private static Worker worker(String elsewhere) {
        Map<FamilyId, Actor> own = new LinkedHashMap<>();
        for (int i = 0; i < CASELOAD; i++) {
            own.put(family(i * (HOUSEHOLDS / CASELOAD)), actor("ASSIGNED"));
        }
        return new Worker(own, actor(elsewhere));
    }

    private static Actor actor(String relation) {
        return Actor.of(Role.of("CASE_WORKER"), Relation.of(relation));
    }

    private static FamilyId family(int number) {
        return FamilyId.of("f-" + number);
    }
}
