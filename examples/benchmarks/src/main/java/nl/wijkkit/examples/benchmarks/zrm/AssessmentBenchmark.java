package nl.wijkkit.examples.benchmarks.zrm;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.assessment.Profile;
import nl.wijkkit.zrm.change.Change;
import nl.wijkkit.zrm.change.Comparer;
import nl.wijkkit.zrm.instrument.Instruments;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one conversation costs: making an assessment, reading its profile, comparing it with the one before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AssessmentBenchmark {

    private static final LocalDate INTAKE = LocalDate.of(2026, 3, 2);
    private static final LocalDate EVALUATION = LocalDate.of(2026, 9, 1);

    private final Comparer comparer = Comparer.of(Instruments.shipped());
    private final Assessment intake = Assessments.random(1, INTAKE);
    private final Assessment evaluation = Assessments.random(2, EVALUATION);

    /** Makes an assessment of 13 domains, checked against its instrument. */
    @Benchmark
    public Assessment score() {
        return Assessments.random(3, INTAKE);
    }

    /** Reads the profile of an assessment: counts, median and extremes. */
    @Benchmark
    public Profile profile() {
        return intake.profile().orElseThrow();
    }

    /** Compares two assessments domain by domain. */
    @Benchmark
    public Change compare() {
        return comparer.compare(intake, evaluation);
    }
}
