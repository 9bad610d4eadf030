package nl.wijkkit.examples.benchmarks.signals;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.recognise.Relations;
import nl.wijkkit.signals.routing.RoutingReader;
import nl.wijkkit.signals.triage.Outcome;
import nl.wijkkit.signals.triage.Policy;
import nl.wijkkit.signals.triage.Triage;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
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

/**
 * The urgency of one signal by a policy of 10, 100 and 1,000 rules, beside the DMN engines of Camunda and Apache KIE on an
 * equivalent decision table ({@link DecisionTable}), each with its defaults. Ours gives a desk, the rules and the facts used
 * too. The peers get their variables ready made. Before anything is measured, all three must give the same levels.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@SuppressWarnings("NullAway.Init") // set by prepare
public class DecisionTableBenchmark {

    private static final int SIGNALS = 1_024;

    /** The number of rules. */
    @Param({"10", "100", "1000"})
    public int rows;

    private List<Signal> signals;
    private List<Map<String, Object>> variables;
    private Triage triage;
    private DmnEngine camundaEngine;
    private DmnDecision camundaDecision;
    private DMNRuntime kieRuntime;
    private DMNModel kieModel;
    private int next;

    /** Reads the table three times, and compares what comes out for every signal. */
    @Setup
    public void prepare() {
        Policy policy = DecisionTable.policy(rows);
        byte[] dmn = DecisionTable.dmn(policy).getBytes(StandardCharsets.UTF_8);
        signals = DecisionTable.signals(SIGNALS, rows, 7);
        variables = signals.stream().map(DecisionTable::variables).toList();
        triage = Triage.of(VocabularyReader.shipped(), policy, RoutingReader.shipped(), Terms.dutch());
        camundaEngine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        camundaDecision = camundaEngine.parseDecision("urgency", new ByteArrayInputStream(dmn));
        kieRuntime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(
                        new StringReader(new String(dmn, StandardCharsets.UTF_8)), "UTF-8")))
                .getOrElseThrow(IllegalStateException::new);
        kieModel = kieRuntime.getModels().get(0);
        for (int i = 0; i < SIGNALS; i++) {
            int ours = DecisionTable.number(assess(i).urgency());
            requireSame(ours, camunda(i));
            requireSame(ours, kie(i));
        }
    }

    private static void requireSame(int ours, @Nullable Object theirs) {
        int level = theirs == null ? 0 : ((Number) theirs).intValue();
        if (ours != level) {
            throw new IllegalStateException("expected level " + ours + " from the peer, got " + level);
        }
    }

    private int turn() {
        next = (next + 1) & (SIGNALS - 1);
        return next;
    }

    private Outcome assess(int index) {
        Signal signal = signals.get(index);
        return triage.assess(signal, Relations.none(), signal.receivedAt());
    }

    private @Nullable Object camunda(int index) {
        return camundaEngine
                .evaluateDecisionTable(camundaDecision, variables.get(index))
                .getSingleEntry();
    }

    private @Nullable Object kie(int index) {
        DMNContext context = kieRuntime.newContext();
        variables.get(index).forEach(context::set);
        return kieRuntime
                .evaluateByName(kieModel, context, "urgency")
                .getDecisionResultByName("urgency")
                .getResult();
    }

    /** Triage by this library: level, desk, rules and facts. */
    @Benchmark
    public Outcome wijkkit() {
        return assess(turn());
    }

    /** Camunda 7 with its FEEL engine: the level. */
    @Benchmark
    public @Nullable Object camunda() {
        return camunda(turn());
    }

    /** Apache KIE, interpreting: the level. */
    @Benchmark
    public @Nullable Object kie() {
        return kie(turn());
    }
}
