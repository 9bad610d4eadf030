package nl.wijkkit.signals.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.accountability.PriorityRecord;
import nl.wijkkit.signals.delivery.DeliveryId;
import nl.wijkkit.signals.followup.FollowUp;
import nl.wijkkit.signals.followup.Workflow;
import nl.wijkkit.signals.followup.WorkflowReader;
import nl.wijkkit.signals.reception.Town.Letter;
import nl.wijkkit.signals.recognise.EarlierSignal;
import nl.wijkkit.signals.recognise.Recogniser;
import nl.wijkkit.signals.triage.Outcome;
import nl.wijkkit.signals.worklist.WorkItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is decided on a signal follows from what came in before it, whatever the order of arrival. */
class ArrivalOrderTest {

    private static final int SIGNALS = 600;
    private static final Workflow WORKFLOW = WorkflowReader.shipped();

    /** Where a signal stands when nobody has worked on it. */
    private record Stand(
            PriorityRecord priority,
            Urgency urgency,
            DeskId desk,
            boolean open,
            Optional<SignalId> mergedInto,
            Optional<WorkItem> item) {}

    private static Map<SignalId, Stand> stands(Map<DeliveryId, Letter> letters, List<DeliveryId> order) {
        Reception reception = Town.reception(letters);
        order.forEach(delivery -> reception.receive(
                delivery, id -> Objects.requireNonNull(letters.get(delivery)).read(id), Town.AFTER_THE_YEAR));
        Map<SignalId, Stand> stands = new TreeMap<>();
        reception.forEach(admission -> {
            SignalId signal = admission.signal().id();
            FollowUp followUp = reception.followUps().find(signal).orElseThrow();
            stands.put(
                    signal,
                    new Stand(
                            admission.priority(),
                            followUp.urgency(),
                            followUp.desk(),
                            WORKFLOW.isOpen(followUp),
                            followUp.mergedInto(),
                            reception.workList().find(signal)));
        });
        return stands;
    }

    private static List<DeliveryId> inOrder(Map<DeliveryId, Letter> letters) {
        List<DeliveryId> order = new ArrayList<>(letters.keySet());
        order.sort(Comparator.comparing((DeliveryId id) ->
                        Objects.requireNonNull(letters.get(id)).receivedAt())
                .thenComparing(id -> id));
        return order;
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void theOrderOfArrivalChangesNothing(long seed) {
        Map<DeliveryId, Letter> letters = Town.year(SIGNALS, seed);
        List<DeliveryId> order = inOrder(letters);
        Map<SignalId, Stand> expected = stands(letters, order);
        assertThat(expected.values()).anyMatch(stand -> stand.mergedInto().isPresent());
        Collections.shuffle(order, new Random(seed));
        assertThat(stands(letters, order)).isEqualTo(expected);
        Collections.reverse(order);
        assertThat(stands(letters, order)).isEqualTo(expected);
    }

    /** The slow way: for each signal all others are looked at, one by one. */
    @Test
    void everyPriorityIsThatOfTheSignalAmongThoseBeforeIt() {
        Map<DeliveryId, Letter> letters = Town.year(SIGNALS, 21);
        List<DeliveryId> order = inOrder(letters);
        Map<SignalId, Stand> stands = stands(letters, order);
        Recogniser recogniser = new Recogniser(Town.TRIAGE.vocabulary());
        List<Outcome> expected = new ArrayList<>();
        List<Outcome> found = new ArrayList<>();
        for (int i = 0; i < SIGNALS; i++) {
            Letter letter = Objects.requireNonNull(letters.get(order.get(i)));
            Signal signal = letter.read(SignalId.of(order.get(i).value())).signal();
            List<EarlierSignal> earlier = new ArrayList<>();
            for (DeliveryId other : order.subList(0, i)) {
                Letter before = Objects.requireNonNull(letters.get(other));
                Signal past = before.read(SignalId.of(other.value())).signal();
                if (past.household().equals(signal.household())) {
                    earlier.add(earlier(past, signal, letter, before));
                }
            }
            LocalDate day = signal.receivedAt().atZone(Town.TERMS.zone()).toLocalDate();
            expected.add(Town.TRIAGE.assess(signal, recogniser.relate(signal, day, earlier), signal.receivedAt()));
            found.add(Objects.requireNonNull(stands.get(signal.id())).priority().outcome());
        }
        assertThat(found).isEqualTo(expected);
    }

    private static EarlierSignal earlier(Signal past, Signal signal, Letter letter, Letter before) {
        return new EarlierSignal(
                past.kind(),
                past.receivedAt().atZone(Town.TERMS.zone()).toLocalDate(),
                past.facts()
                        .get(FactKey.of("amount"))
                        .map(value -> ((FactValue.Amount) value).amount())
                        .orElse(null),
                letter.check().joins(before.check()),
                YesNoUnknown.of(Objects.equals(past.contract(), signal.contract())));
    }
}
