package nl.wijkkit.examples.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.accountability.PriorityRecord;
import nl.wijkkit.signals.delivery.Account;
import nl.wijkkit.signals.followup.FollowUp;
import nl.wijkkit.signals.followup.Workflow;
import nl.wijkkit.signals.followup.WorkflowReader;
import nl.wijkkit.signals.reception.Reception;
import nl.wijkkit.signals.routing.RoutingReader;
import nl.wijkkit.signals.triage.PolicyReader;
import nl.wijkkit.signals.triage.Triage;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;

/** The year of a municipality of 100,000 through the whole library: nothing is lost, and the order of arrival means nothing. */
class YearAtReceptionTest {

    private static final Instant AFTER = Instant.parse("2026-01-02T08:00:00Z");
    private static final List<YearSignal> YEAR = YearOfSignals.of(2025, 100_000, 20250101L);
    private static final Triage TRIAGE =
            Triage.of(VocabularyReader.shipped(), PolicyReader.shipped(), RoutingReader.shipped(), Terms.dutch());
    private static final Workflow WORKFLOW = WorkflowReader.shipped();

    private static Reception received(List<YearSignal> order) {
        Map<SignalId, YearSignal> byId =
                YEAR.stream().collect(Collectors.toMap(made -> made.signal().id(), Function.identity()));
        AtomicLong events = new AtomicLong();
        Reception reception = Reception.empty(
                TRIAGE,
                WORKFLOW,
                received ->
                        Objects.requireNonNull(byId.get(received.signal().id())).check(),
                Party.of(Party.Kind.DEPARTMENT, "intake"),
                () -> EventId.of("e-" + events.incrementAndGet()));
        order.forEach(made -> reception.receive(made.delivery(), id -> made.received(), AFTER));
        return reception;
    }

    private static Map<SignalId, PriorityRecord> priorities(Reception reception) {
        Map<SignalId, PriorityRecord> priorities = new TreeMap<>();
        reception.forEach(
                admission -> priorities.put(admission.received().signal().id(), admission.priority()));
        return priorities;
    }

    @Test
    void everySignalIsRankedOnceAndOpenOrAddedToAnother() {
        Reception reception = received(YEAR);
        assertThat(reception.deliveries().account()).isEqualTo(new Account(YEAR.size(), 0, 0, YEAR.size(), 0));
        int merged = 0;
        for (YearSignal made : YEAR) {
            FollowUp followUp = reception.followUps().find(made.signal().id()).orElseThrow();
            boolean isMerged = followUp.mergedInto().isPresent();
            merged += isMerged ? 1 : 0;
            assertThat(WORKFLOW.isOpen(followUp)).isNotEqualTo(isMerged);
            assertThat(reception.workList().find(made.signal().id()).isPresent())
                    .isNotEqualTo(isMerged);
        }
        long repeated = priorities(reception).values().stream()
                .filter(priority -> priority.outcome().urgency() == Urgency.NO_ACTION)
                .count();
        assertThat((long) merged).isEqualTo(repeated).isPositive();
        assertThat(reception.workList().size()).isEqualTo(YEAR.size() - merged);
    }

    @Test
    void theOrderOfArrivalChangesNoPriority() {
        List<YearSignal> shuffled = new ArrayList<>(YEAR);
        Collections.shuffle(shuffled, new Random(5));
        assertThat(priorities(received(shuffled))).isEqualTo(priorities(received(YEAR)));
    }
}
