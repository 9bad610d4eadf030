package nl.wijkkit.signals.reception;

import java.time.Instant;
import java.util.List;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.delivery.Deliveries;
import nl.wijkkit.signals.delivery.DeliveryId;
import nl.wijkkit.signals.delivery.Settlement;
import nl.wijkkit.signals.followup.FollowUp;
import nl.wijkkit.signals.followup.FollowUpEvent;
import nl.wijkkit.signals.intake.Received;
import nl.wijkkit.signals.recognise.RegisterCheck;

/** Lets signals in, each once, and keeps those that came in after it in line. */
final class Door {

    final Deliveries deliveries = Deliveries.empty();

    private final Streets streets;
    private final Desks desks;

    Door(Streets streets, Desks desks) {
        this.streets = streets;
        this.desks = desks;
    }

    void arrive(DeliveryId delivery, Instant now) {
        deliveries.arrive(delivery, now);
    }

    void letIn(DeliveryId delivery, Received received, RegisterCheck check, Instant now) {
        Signal signal = received.signal();
        streets.at(signal, street -> {
            Admission admission = new Admission(delivery, received, check, street.rank(signal, check));
            // from here on nothing can fail; of two who read the same delivery the second is told what the first made
            // of it
            if (streets.settle(signal.id(), street)) {
                settle(admission, now);
                street.put(admission);
                desks.open(admission, street.running(admission), now);
                street.later(signal).forEach(later -> rankAgain(street, later, now));
            }
        });
    }

    private void rankAgain(Street street, Admission before, Instant now) {
        Admission next = before.with(street.rank(before.signal(), before.check()));
        street.put(next);
        boolean isRanked = !next.priority().equals(before.priority());
        desks.revise(next, street.running(next), isRanked, now);
    }

    private void settle(Admission admission, Instant now) {
        boolean isComplete = admission.received().isComplete();
        deliveries.settle(new Settlement(
                admission.delivery(),
                admission.signal().id(),
                isComplete ? Settlement.Reading.READ : Settlement.Reading.TO_COMPLETE,
                now));
    }

    /** Brings back a signal that was let in before. */
    void bringBack(Admission admission, List<FollowUpEvent> history, Instant now) {
        FollowUp followUp = desks.replay(history);
        SignalId signal = admission.signal().id();
        streets.at(admission.signal(), street -> {
            if (!followUp.signal().equals(signal) || !streets.settle(signal, street)) {
                throw new IllegalArgumentException("expected a signal that is not here yet, with its own history");
            }
            deliveries.arrive(admission.delivery(), now);
            settle(admission, now);
            street.put(admission);
            desks.followUps.load(followUp);
            desks.show(admission, now);
        });
    }

    Receipt receipt(SignalId signal) {
        return streets.of(
                        signal,
                        (street, admission) ->
                                admission == null ? null : new Receipt(admission, street.later(admission.signal())))
                .orElseThrow(
                        () -> new IllegalStateException("expected a signal that was not destroyed, got " + signal));
    }
}
