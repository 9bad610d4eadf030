package nl.wijkkit.plan.familyplan;

import java.util.Objects;
import nl.wijkkit.plan.event.Event;

/**
 * An event that was accepted elsewhere, and would be refused here.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param event  the event
 * @param refusal  why it would be refused
 */
public record Objection(Event event, Refusal refusal) {

    /** Checks that both are there. */
    public Objection {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(refusal, "refusal");
    }
}
