package nl.wijkkit.examples.benchmarks.figures;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.wijkkit.consent.figures.FigureCounter;
import nl.wijkkit.consent.figures.ProtectedTable;
import nl.wijkkit.consent.figures.ProtectionRules;
import nl.wijkkit.consent.figures.ProtectionRulesReader;
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

/** Protecting a table of 5,000 postal codes in 50 neighbourhoods by 12 products, with few and with many rows in it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SuppressionBenchmark {

    /** How many rows were counted: with 200,000 nearly every cell is small, with 2,000,000 about a quarter. */
    @Param({"200000", "2000000"})
    public int rows;

    private final ProtectionRules rules = ProtectionRulesReader.likeCbs();
    private FigureCounter counter = FigureCounter.of(CostMapBenchmark.DESIGN);

    /** Counts the rows. */
    @Setup
    public void count() {
        InventedHomes homes = new InventedHomes();
        counter = FigureCounter.of(CostMapBenchmark.DESIGN);
        for (int home = 0; home < InventedHomes.homes(rows); home++) {
            counter.add(home, homes.next(home));
        }
    }

    /** Finds what is sensitive, hides it and what protects it, and rounds the rest. */
    @Benchmark
    public ProtectedTable protect() {
        return counter.table(rules, Map.of());
    }
}
