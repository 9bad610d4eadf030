package nl.wijkkit.signals.reception;

import java.util.Objects;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.accountability.PriorityRecord;
import nl.wijkkit.signals.delivery.DeliveryId;
import nl.wijkkit.signals.intake.Received;
import nl.wijkkit.signals.recognise.RegisterCheck;

/**
 * A delivery that was let in: what was read, what the register of persons said, and the priority with all that it rests on.
 * Together with the events of its follow-up this is what a product stores of a signal.
 * <p>
 * This class is immutable and thread-safe, and prints ids only.
 *
 * @param delivery  what was delivered
 * @param received  the signal, with what has to be completed
 * @param check  what the register of persons said about the addressee
 * @param priority  urgency, term and desk on the moment of receipt, to explain and replay later
 */
public record Admission(DeliveryId delivery, Received received, RegisterCheck check, PriorityRecord priority) {

    /**
     * Checks that all is of one signal.
     *
     * @throws IllegalArgumentException if the priority is of another signal
     */
    public Admission {
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(check, "check");
        if (!priority.outcome().signal().equals(received.signal().id())) {
            throw new IllegalArgumentException("a priority must be that of the signal received");
        }
    }

    Signal signal() {
        return received.signal();
    }

    Admission with(PriorityRecord value) {
        return new Admission(delivery, received, check, value);
    }

    /**
     * Returns the ids.
     *
     * @return a text without anything about people
     */
    @Override
    public String toString() {
        return "Admission[" + delivery + ", " + signal().id() + "]";
    }
}
