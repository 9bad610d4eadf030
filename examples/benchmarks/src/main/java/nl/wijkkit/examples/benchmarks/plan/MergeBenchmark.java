package nl.wijkkit.examples.benchmarks.plan;

import java.util.concurrent.TimeUnit;
import nl.wijkkit.plan.familyplan.History;
import nl.wijkkit.plan.merge.Merge;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Merging two histories of 1,000 events, which are alike but for the last 20, or go their own way from the 500th on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class MergeBenchmark {

    private static final int ALL = 1_000;

    private final History left = InventedHistory.goOn(InventedHistory.of(ALL - 20), "left", ALL);
    private final History right = InventedHistory.goOn(InventedHistory.of(ALL - 20), "right", ALL);
    private final History farLeft = InventedHistory.goOn(InventedHistory.of(ALL / 2), "left", ALL);
    private final History farRight = InventedHistory.goOn(InventedHistory.of(ALL / 2), "right", ALL);

    /** Merges what two workers did apart on one day. */
    @Benchmark
    public Merge twentyEventsApart() {
        return Merge.of(left, right);
    }

    /** Merges what two workers did apart for months. */
    @Benchmark
    public Merge fiveHundredEventsApart() {
        return Merge.of(farLeft, farRight);
    }
}
