package nl.wijkkit.examples.benchmarks.zrm;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import nl.wijkkit.zrm.cohort.CohortCsv;
import nl.wijkkit.zrm.cohort.ImportedCohort;
import nl.wijkkit.zrm.instrument.Domain;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Importing a cohort of ZRM 2017 in rows per second, beside the CSV reader below it that only splits the fields. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CohortCsvBenchmark {

    private static final int ROWS = 200_000;

    private String csv = "";

    /** Writes the file to import: two moments a subject, 5 % of the cells empty. */
    @Setup
    public void write() {
        SplittableRandom random = new SplittableRandom(1);
        StringBuilder text = new StringBuilder("subject,date");
        for (Domain domain : Assessments.ZRM_2017.domains()) {
            text.append(',').append(domain.key());
        }
        for (int row = 0; row < ROWS; row++) {
            text.append("\nc-").append(row / 2).append(row % 2 == 0 ? ",2026-03-02" : ",2026-09-01");
            for (int domain = 0; domain < Assessments.ZRM_2017.domains().size(); domain++) {
                text.append(',');
                if (random.nextInt(20) != 0) {
                    text.append(1 + random.nextInt(5));
                }
            }
        }
        csv = text.append('\n').toString();
    }

    /** Imports the cohort: every cell checked, subjects and dates recognised. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public ImportedCohort wijkkit() {
        return CohortCsv.withDefaults().read(new StringReader(csv), Assessments.ZRM_2017);
    }

    /** Splits the same file into fields. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long bareFastCsv() throws IOException {
        long fields = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(new StringReader(csv))) {
            for (CsvRecord row : reader) {
                fields += row.getFieldCount();
            }
        }
        return fields;
    }
}
