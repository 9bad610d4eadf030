package nl.wijkkit.signals.followup;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;

/**
 * A signal as the occasion (<i>aanleiding</i>) of a plan: that it came in and was handed over, not what it said.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param signal  the signal
 * @param kind  what kind of signal
 * @param plan  the plan
 * @param at  when it was handed over
 * @param by  who handed it over
 */
public record Occasion(
        SignalId signal,
        SignalKind kind,
        PlanId plan,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        Party by) {

    /** Checks that nothing is missing. */
    public Occasion {
        Objects.requireNonNull(signal, "signal");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
    }

    /**
     * Obtains the occasion that a signal is.
     *
     * @param followUp  the follow-up
     * @return the last hand-over; empty if the signal was not handed over to a plan
     */
    public static Optional<Occasion> of(FollowUp followUp) {
        return followUp.history().stream()
                .filter(event -> event.change() instanceof CourseChange.HandedOver)
                .reduce((earlier, later) -> later)
                .flatMap(event -> followUp.plan()
                        .map(plan -> new Occasion(followUp.signal(), followUp.kind(), plan, event.at(), event.by())));
    }

    /**
     * Returns the ids.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Occasion[" + signal + ", " + plan + "]";
    }
}
