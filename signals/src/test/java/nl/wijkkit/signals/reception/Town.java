package nl.wijkkit.signals.reception;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import nl.wijkkit.plan.budget.HouseholdKey;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.delivery.DeliveryId;
import nl.wijkkit.signals.followup.WorkflowReader;
import nl.wijkkit.signals.intake.FactsReader;
import nl.wijkkit.signals.intake.Received;
import nl.wijkkit.signals.intake.SignalForm;
import nl.wijkkit.signals.recognise.RegisterCheck;
import nl.wijkkit.signals.routing.RoutingReader;
import nl.wijkkit.signals.triage.PolicyReader;
import nl.wijkkit.signals.triage.Triage;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
import org.jspecify.annotations.Nullable;

/**
 * A town so small that its signals often meet: what was sent in a year, kept as a mailbox keeps it, so that it can be read
 * again. Every kind of the vocabulary occurs, arrears more than the rest.
 */
final class Town {

    static final Terms TERMS = Terms.dutch();
    static final Triage TRIAGE =
            Triage.of(VocabularyReader.shipped(), PolicyReader.shipped(), RoutingReader.shipped(), TERMS);
    static final Party SYSTEM = Party.of(Party.Kind.DEPARTMENT, "intake");
    static final Instant YEAR = Instant.parse("2025-01-01T00:00:00Z");
    static final Instant AFTER_THE_YEAR = Instant.parse("2026-01-05T08:00:00Z");

    /** Ids of events stay new when a reception starts again. */
    private static final AtomicLong EVENTS = new AtomicLong();

    private static final FactsReader FACTS = new FactsReader(VocabularyReader.shipped(), Terms.AMSTERDAM);
    private static final List<String> ARREARS = List.of(
            "ARREARS_ENERGY", "ARREARS_HEALTH_INSURANCE", "ARREARS_RENT", "ARREARS_WATER", "ENERGY_END_OF_SUPPLY");

    /** What was sent: a form, the moment of receipt, and what the register of persons will say. */
    record Letter(SignalForm form, Instant receivedAt, RegisterCheck check) {

        Received read(SignalId id) {
            return form.toSignal(id, receivedAt, FACTS);
        }
    }

    private Town() {}

    /** A reception that asks the register what stands in the letter. */
    static Reception reception(Map<DeliveryId, Letter> letters) {
        return Reception.empty(
                TRIAGE,
                WorkflowReader.shipped(),
                received -> Objects.requireNonNull(
                                letters.get(DeliveryId.of(received.signal().id().value())))
                        .check(),
                SYSTEM,
                () -> EventId.of("e-" + EVENTS.incrementAndGet()));
    }

    static SignalForm form(
            @Nullable String kind, int home, @Nullable Integer minors, @Nullable String contract, String amount) {
        return SignalForm.of(kind, "SYSTEM")
                .withReporter("PROFESSIONAL", "sender")
                .withAddress((9901 + home % 40) + " AB", Integer.toString(1 + home))
                .withResident(true)
                .withPeople(2, minors)
                .withContract(contract)
                .withFact("amount", amount);
    }

    /** A year of letters; one in twenty cannot be read, one in ten is of someone else at the same address. */
    static Map<DeliveryId, Letter> year(int signals, long seed) {
        Random random = new Random(seed);
        List<String> others = VocabularyReader.shipped().kinds().stream()
                .map(kind -> kind.kind().code())
                .toList();
        Map<DeliveryId, Letter> letters = new LinkedHashMap<>();
        for (int i = 0; i < signals; i++) {
            int home = random.nextInt(signals / 8);
            String kind =
                    random.nextInt(3) == 0 ? others.get(random.nextInt(others.size())) : ARREARS.get(random.nextInt(5));
            // a day in three has many, so that moments meet
            Duration after = random.nextInt(3) == 0
                    ? Duration.ofDays(100).plusHours(random.nextInt(4))
                    : Duration.ofMinutes(random.nextInt(365 * 1_440));
            boolean isOther = random.nextInt(10) == 0;
            letters.put(
                    DeliveryId.of("file-" + i % 12 + ":" + i),
                    new Letter(
                            form(
                                    random.nextInt(20) == 0 ? null : kind,
                                    home,
                                    home % 3,
                                    kind + "-" + home,
                                    Integer.toString(20 + 10 * random.nextInt(60))),
                            YEAR.plus(after),
                            isOther
                                    ? RegisterCheck.severalHouseholds()
                                    : new RegisterCheck.Registered(HouseholdKey.of("h-" + home))));
        }
        return letters;
    }

    /** Each letter from one to three times, in any order. */
    static List<DeliveryId> sendings(Map<DeliveryId, Letter> letters, Random random) {
        List<DeliveryId> sendings = new ArrayList<>();
        letters.keySet().forEach(id -> sendings.addAll(Collections.nCopies(1 + random.nextInt(3), id)));
        Collections.shuffle(sendings, random);
        return sendings;
    }
}
