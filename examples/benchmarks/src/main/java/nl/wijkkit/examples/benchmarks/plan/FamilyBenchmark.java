package nl.wijkkit.examples.benchmarks.plan;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import nl.wijkkit.plan.family.BrpPersons;
import nl.wijkkit.plan.family.BrpReader;
import nl.wijkkit.plan.family.Families;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** From a response of the BRP to a family of six, beside what it takes only to parse the JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FamilyBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final ObjectMapper mapper = JsonMapper.builder().build();
    private final String json = InventedFamily.json();
    private final BrpPersons persons = BrpReader.strict().read(new StringReader(json));

    /** Checks that there is one sound family of six to measure on. */
    public FamilyBenchmark() {
        Families families = persons.families(DAY);
        if (families.families().size() != 1
                || families.families().get(0).members().size() != 6
                || !families.problems().isEmpty()) {
            throw new IllegalStateException("expected one family of six without problems, got " + families);
        }
    }

    /** Parses the JSON with Jackson into a tree. */
    @Benchmark
    public JsonNode parsedByJackson() {
        return mapper.readTree(json);
    }

    /** Parses the JSON, checks every person, and joins their relations. */
    @Benchmark
    public BrpPersons personsFromJson() {
        return BrpReader.strict().read(new StringReader(json));
    }

    /** Finds the family on a day, from persons that were read. */
    @Benchmark
    public Families familyFromPersons() {
        return persons.families(DAY);
    }

    /** Does all of it. */
    @Benchmark
    public Families familyFromJson() {
        return BrpReader.strict().read(new StringReader(json)).families(DAY);
    }
}
