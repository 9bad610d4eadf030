package nl.wijkkit.examples.benchmarks.figures;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.wijkkit.consent.cost.CostRow;
import nl.wijkkit.consent.figures.Classification;
import nl.wijkkit.consent.figures.FigureCounter;
import nl.wijkkit.consent.figures.TableDesign;
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

/** A cost map of 10 million rows that are made on the way, in rows per second, beside a loop that only adds them up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class CostMapBenchmark {

    private static final int ROWS = 10_000_000;

    static final TableDesign DESIGN = new TableDesign(
            List.of(Classification.NEIGHBOURHOOD, Classification.POSTCODE6), List.of(Classification.PROVIDER));

    /** Counts all rows per postal code, neighbourhood and product, in one pass. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public FigureCounter wijkkit() {
        InventedHomes homes = new InventedHomes();
        FigureCounter counter = FigureCounter.of(DESIGN);
        for (int home = 0; home < InventedHomes.homes(ROWS); home++) {
            counter.add(home, homes.next(home));
        }
        return counter;
    }

    /** Makes the same rows and adds up their amounts. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long bareLoop() {
        InventedHomes homes = new InventedHomes();
        long cents = 0;
        for (int home = 0; home < InventedHomes.homes(ROWS); home++) {
            for (CostRow row : homes.next(home)) {
                cents += row.amount().cents();
            }
        }
        return cents;
    }
}
