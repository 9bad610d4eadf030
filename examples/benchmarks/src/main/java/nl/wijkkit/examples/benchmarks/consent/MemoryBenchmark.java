package nl.wijkkit.examples.benchmarks.consent;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What this machine needs for one read that no cache holds: somewhere in as much memory as ten million consents take. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseTransparentHugePages"})
public class MemoryBenchmark {

    private static final int NUMBERS = 100_000_000;

    private final int[] next = ring();
    private int place;

    /** Reads where to read next. */
    @Benchmark
    public int read() {
        place = next[place];
        return place;
    }

    /** One ring through all places in a random order (Sattolo's algorithm). */
    private static int[] ring() {
        SplittableRandom dice = new SplittableRandom(1);
        int[] ring = new int[NUMBERS];
        for (int i = 1; i < NUMBERS; i++) {
            int other = dice.nextInt(i);
            ring[i] = ring[other];
            ring[other] = i;
        }
        return ring;
    }
}
