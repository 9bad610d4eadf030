package nl.wijkkit.examples.benchmarks.zrm;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.wijkkit.zrm.assessment.Assessment;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Writing and reading an assessment, beside a hand-written class of the same fields that checks nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class AssessmentJsonBenchmark {

    private final ObjectMapper mapper = JsonMapper.builder().build();
    private final Assessment assessment = Assessments.random(1, LocalDate.of(2026, 3, 2));
    private final Plain plain = mapper.readValue(mapper.writeValueAsString(assessment), Plain.class);

    /** Writes and reads the assessment. */
    @Benchmark
    public Assessment wijkkit() {
        return mapper.readValue(mapper.writeValueAsString(assessment), Assessment.class);
    }

    /** Writes and reads the hand-written class. */
    @Benchmark
    public Plain plainJackson() {
        return mapper.readValue(mapper.writeValueAsString(plain), Plain.class);
    }

    /** The same fields as an assessment, as a program without Wijkkit would write them. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public static class Plain {
        public @Nullable String subject;
        public @Nullable String instrument;
        public List<String> supplements = List.of();
        public @Nullable LocalDate moment;
        public @Nullable String assessor;
        public @Nullable String mode;
        public Map<String, String> answers = new LinkedHashMap<>();
        public Map<String, String> notes = new LinkedHashMap<>();
        public Map<String, List<String>> sources = new LinkedHashMap<>();
        public Map<String, Map<String, Integer>> shares = new LinkedHashMap<>();
        public List<String> olderInformation = List.of();
        public Map<String, String> unnecessary = new LinkedHashMap<>();
    }
}
