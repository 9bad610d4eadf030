package nl.wijkkit.examples.benchmarks.signals;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.Channel;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.Facts;
import nl.wijkkit.signals.Household;
import nl.wijkkit.signals.Reporter;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.recognise.Relations;
import nl.wijkkit.signals.routing.RoutingReader;
import nl.wijkkit.signals.triage.Outcome;
import nl.wijkkit.signals.triage.PolicyReader;
import nl.wijkkit.signals.triage.Triage;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Triage of one signal by the shipped example policy: urgency, term, desk and reasons. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TriageBenchmark {

    private static final Instant RECEIVED = Instant.parse("2026-03-02T09:00:00Z");

    private final Triage triage =
            Triage.of(VocabularyReader.shipped(), PolicyReader.shipped(), RoutingReader.shipped(), Terms.dutch());
    private final Signal arrears = Signal.of(
                    SignalId.of("s-1"), SignalKind.of("ARREARS_RENT"), Channel.PARTNER_FILE, RECEIVED)
            .withReporter(new Reporter.Professional(PartyId.of("landlord")))
            .withHousehold(Household.in("9905").withResident(true).withPeople(2, 1))
            .withFacts(Facts.of(Map.of(FactKey.of("amount"), new FactValue.Amount(Money.ofCents(64_000)))));

    /** Arrears of rent in a household with a child. */
    @Benchmark
    public Outcome arrears() {
        return triage.assess(arrears, Relations.none(), RECEIVED);
    }
}
