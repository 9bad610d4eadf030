package nl.wijkkit.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Runs every benchmark beside its peer and prints one table: what, ours, peer, ratio, and whether the promise is kept.
 * <p>
 * {@code java -jar examples/benchmarks/target/benchmarks.jar} takes minutes; {@code --long --out
 * examples/benchmarks/RESULTS.md} takes as long as the benchmarks ask for themselves, and keeps the table.
 */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "Measures Wijkkit beside what one would use instead.")
public final class Benchmarks implements Callable<Integer> {

    private static final String PREFIX = "nl.wijkkit.examples.benchmarks.";

    @Option(names = "--long", description = "Forks, warm-up and iterations as each benchmark asks; slow and steady.")
    private boolean thorough;

    @Option(names = "--only", description = "Only the benchmarks whose name matches, such as 'zrm|consent'.")
    private Pattern only = Pattern.compile("");

    @Option(names = "--out", description = "Also writes the table to this Markdown file.")
    private @Nullable Path out;

    private Benchmarks() {}

    /**
     * Runs the benchmarks.
     *
     * @param args  see {@code --help}
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Benchmarks()).execute(args));
    }

    @Override
    public Integer call() throws RunnerException, IOException {
        List<Row> rows =
                Rows.ALL.stream().filter(row -> only.matcher(row.ours()).find()).toList();
        PrintStream table = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // what JMH tells on its way is no part of the table
        String measured = new Table(measure(rows)).of(rows);
        table.print(measured);
        if (out != null) {
            Files.writeString(out, heading() + measured);
        }
        return 0;
    }

    private Map<String, Measured> measure(List<Row> rows) throws RunnerException {
        Map<String, Measured> measured = new TreeMap<>();
        List<Row> timed = new ArrayList<>();
        for (Row row : rows) {
            Footprint footprint = Rows.FOOTPRINTS.get(row.ours());
            if (footprint == null) {
                timed.add(row);
            } else {
                measured.put(row.ours(), Measured.of(footprint));
            }
        }
        // asked for nothing, JMH fails
        if (!timed.isEmpty()) {
            for (RunResult run : new Runner(options(timed).build()).run()) {
                measured.put(name(run), Measured.of(run));
            }
        }
        return measured;
    }

    private ChainedOptionsBuilder options(List<Row> rows) {
        ChainedOptionsBuilder options =
                new OptionsBuilder().addProfiler(GCProfiler.class).jvmArgsPrepend("-Xmx6g");
        rows.stream()
                .flatMap(row -> Stream.concat(Stream.of(row.ours()), row.peer().stream()))
                .map(name -> name.replaceFirst("\\(.*", ""))
                .distinct()
                .forEach(name -> options.include("^" + Pattern.quote(PREFIX + name) + "$"));
        return thorough
                ? options
                : options.forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(4)
                        .measurementTime(TimeValue.seconds(1));
    }

    /** The name that rows use: with its parameters when it has some, as in {@code Class.method(consents=1000)}. */
    private static String name(RunResult run) {
        List<String> parameters = new ArrayList<>();
        for (String key : run.getParams().getParamsKeys()) {
            parameters.add(key + "=" + run.getParams().getParam(key));
        }
        String benchmark = run.getParams().getBenchmark().substring(PREFIX.length());
        return parameters.isEmpty() ? benchmark : benchmark + "(" + String.join(",", parameters) + ")";
    }

    private String heading() {
        Runtime machine = Runtime.getRuntime();
        return """
                # Measured

                By `java -jar examples/benchmarks/target/benchmarks.jar%s` on %s: %d cores, %s %s, %s. Times are JMH's mean an
                operation, ± half its 99.9 %% interval; "met on average" where the slow end of that interval misses the target.
                "Allocated" is bytes an operation (`gc.alloc.rate.norm`). Ours and the peer's come from the same run. Data are invented with fixed seeds; each benchmark's javadoc says which.

                """.formatted(
                        thorough ? " --long" : "",
                        LocalDate.now(),
                        machine.availableProcessors(),
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.runtime.version"),
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }
}
