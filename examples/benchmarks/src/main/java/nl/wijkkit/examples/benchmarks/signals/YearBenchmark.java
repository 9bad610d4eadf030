package nl.wijkkit.examples.benchmarks.signals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nl.wijkkit.examples.year.YearOfSignals;
import nl.wijkkit.examples.year.YearSignal;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.followup.WorkflowReader;
import nl.wijkkit.signals.reception.PersonRegister;
import nl.wijkkit.signals.reception.Reception;
import nl.wijkkit.signals.recognise.HouseholdIndex;
import nl.wijkkit.signals.recognise.Recogniser;
import nl.wijkkit.signals.recognise.Relations;
import nl.wijkkit.signals.routing.RoutingReader;
import nl.wijkkit.signals.triage.PolicyReader;
import nl.wijkkit.signals.triage.Triage;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
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

/**
 * A million signals of the made year ({@link YearOfSignals}), about those of 14 million inhabitants: an operation is one
 * signal of a run over them all, in one thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // set by prepare
public class YearBenchmark {

    /** How many signals a run takes in. */
    static final int SIGNALS = 1_000_000;

    private static final int INHABITANTS = 14_500_000;
    private static final Instant AFTER = Instant.parse("2026-01-02T08:00:00Z");

    private final Triage triage =
            Triage.of(VocabularyReader.shipped(), PolicyReader.shipped(), RoutingReader.shipped(), Terms.dutch());
    private final Recogniser recogniser = new Recogniser(VocabularyReader.shipped());
    private List<YearSignal> year;

    /** Makes the signals. */
    @Setup
    public void prepare() {
        year = YearOfSignals.of(2025, INHABITANTS, 20250101L).subList(0, SIGNALS);
    }

    /** Combines by household, ranks, dates and routes. */
    @Benchmark
    @OperationsPerInvocation(SIGNALS)
    public long combineRankDateAndRoute() {
        HouseholdIndex index = new HouseholdIndex(Terms.AMSTERDAM);
        long reasons = 0;
        for (YearSignal made : year) {
            Signal signal = made.signal();
            LocalDate day = signal.receivedAt().atZone(Terms.AMSTERDAM).toLocalDate();
            Relations relations = recogniser.relate(signal, day, index.earlier(signal, made.check()));
            index.add(signal, made.check());
            reasons += triage.assess(signal, relations, signal.receivedAt())
                    .reasons()
                    .size();
        }
        return reasons;
    }

    /** Takes them in at the reception: the same, with the follow-up opened, on the work list, and recorded for replay. */
    @Benchmark
    @OperationsPerInvocation(SIGNALS)
    public Reception receive() {
        AtomicLong events = new AtomicLong();
        Reception reception = Reception.empty(
                triage,
                WorkflowReader.shipped(),
                PersonRegister.NOT_CHECKED,
                Party.of(Party.Kind.DEPARTMENT, "intake"),
                () -> EventId.of("e-" + events.incrementAndGet()));
        for (YearSignal made : year) {
            reception.receive(made.delivery(), id -> made.received(), AFTER);
        }
        return reception;
    }
}
