package nl.wijkkit.consent.emergency;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.ActorId;

/**
 * Someone called for it. Nothing can be seen yet.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the id
 * @param worker  who
 * @param subject  whose data
 * @param at  when
 */
@JsonTypeName("called")
public record EmergencyCall(
        EmergencyId id,
        ActorId worker,
        PersonId subject,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at) implements Emergency {

    /** Checks that nothing is missing. */
    public EmergencyCall {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(worker, "worker");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(at, "at");
    }

    /**
     * Obtains a call.
     *
     * @param id  the id
     * @param worker  who
     * @param subject  whose data
     * @param clock  tells the moment
     * @return the call
     */
    public static EmergencyCall of(EmergencyId id, ActorId worker, PersonId subject, Clock clock) {
        return new EmergencyCall(id, worker, subject, clock.instant());
    }

    /**
     * Records the reason, which opens the data that it names until the term is over.
     *
     * @param reason  why, and which data
     * @param terms  how long
     * @param clock  tells the moment
     * @return the open emergency
     */
    public OpenEmergency because(EmergencyReason reason, EmergencyTerms terms, Clock clock) {
        Instant now = clock.instant();
        return new OpenEmergency(this, reason, terms, now, now.plus(terms.open()), List.of());
    }

    @Override
    public EmergencyCall call() {
        return this;
    }

    @Override
    public Facts facts() {
        return Facts.none().with("reason_recorded", false);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.called(this);
    }

    /**
     * Returns the id, without the moment.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "EmergencyCall[" + id + "]";
    }
}
