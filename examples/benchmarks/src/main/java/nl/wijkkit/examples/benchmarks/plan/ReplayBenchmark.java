package nl.wijkkit.examples.benchmarks.plan;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.familyplan.Plan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Replaying the events of a plan, in events per second, in one go and one event at a time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ReplayBenchmark {

    private static final int MANY = 1_000;
    private static final int FEW = 60;

    private final List<Event> many = InventedHistory.of(MANY).events();
    private final List<Event> few = InventedHistory.of(FEW).events();

    /** Replays a long history. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public Plan thousandEvents() {
        return Plan.replay(many);
    }

    /** Replays a history of the length of an ordinary plan. */
    @Benchmark
    @OperationsPerInvocation(FEW)
    public Plan sixtyEvents() {
        return Plan.replay(few);
    }

    /** Makes a plan of every event, as a program does that keeps each state. */
    @Benchmark
    @OperationsPerInvocation(FEW)
    public Plan sixtyEventsOneByOne() {
        Plan plan = Plan.replay(few.subList(0, 1));
        for (Event event : few.subList(1, FEW)) {
            plan = plan.apply(event);
        }
        return plan;
    }
}
