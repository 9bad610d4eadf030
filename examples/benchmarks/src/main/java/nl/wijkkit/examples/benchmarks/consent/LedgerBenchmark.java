package nl.wijkkit.examples.benchmarks.consent;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.decision.Decision;
import nl.wijkkit.consent.ledger.AgeRegimes;
import nl.wijkkit.consent.ledger.ConsentIndex;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One decision that rests on consent, which is looked up among a thousand, a million and ten million of them.
 * <p>
 * "Hot" asks about the same thousand people over and over, as a department does; "random" about a quarter of a million
 * drawn from all, so that nothing of them is in the processor's cache. The requests exist beforehand, equally many however
 * many consents there are, so that what differs is the look-up: at ten million some three reads that no cache holds, each as
 * slow as in {@link MemoryBenchmark}. Huge pages are on, as for any index of this size.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseTransparentHugePages"})
public class LedgerBenchmark {

    private static final int HOT = 1 << 10;
    private static final int RANDOM = 1 << 18;

    private static final Actor WORKER = Actor.of(Role.of("CASE_WORKER"), Relation.of("ASSIGNED"));
    private static final Request.Asked INCOME = new Request.Asked(
            DataCategory.of("INCOME"), Law.PARTICIPATIEWET, Purpose.of("WMO_INVESTIGATION"), Action.of("VIEW"));
    private static final Facts NECESSARY = Facts.none().with("necessary", true);

    /** How many consents are on record, one a person. */
    @Param({"1000", "1000000", "10000000"})
    public int consents;

    private final Decider decider = Decider.dutch();
    private final Request[] hot = new Request[HOT];
    private final Request[] random = new Request[RANDOM];
    private ConsentIndex index = ConsentIndex.empty(AgeRegimes.dutch());
    private int next;

    /** Puts the consents on record, and draws whom to ask about. */
    @Setup
    public void load() {
        index = InventedConsents.index(consents);
        draw(hot);
        draw(random);
    }

    private void draw(Request[] requests) {
        SplittableRandom dice = new SplittableRandom(1);
        for (int i = 0; i < requests.length; i++) {
            requests[i] = request(InventedConsents.person(dice.nextInt(consents)));
        }
    }

    private static Request request(PersonId person) {
        return new Request(
                InventedConsents.ASKED_ON,
                WORKER,
                Subject.of(SubjectRole.of("ADULT"), 45, Capacity.CAPABLE).withId(person),
                INCOME,
                List.of(),
                NECESSARY);
    }

    /** Decides about one of the same people. */
    @Benchmark
    public Decision hot() {
        return decider.decide(hot[next++ & HOT - 1], index);
    }

    /** Decides about one of all people. */
    @Benchmark
    public Decision random() {
        return decider.decide(random[next++ & RANDOM - 1], index);
    }

    /** Only looks up one of the same people. */
    @Benchmark
    public OnRecord lookUpHot() {
        return index.lookUp(hot[next++ & HOT - 1]);
    }

    /** Only looks up one of all people. */
    @Benchmark
    public OnRecord lookUpRandom() {
        return index.lookUp(random[next++ & RANDOM - 1]);
    }
}
