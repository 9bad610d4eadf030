package nl.wijkkit.consent.emergency;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Clock;
import java.time.Instant;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.plan.FreeText;

/**
 * A second person reviewed it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param closed  what happened
 * @param review  what was found
 */
@JsonTypeName("reviewed")
public record ReviewedEmergency(ClosedEmergency closed, Review review) implements Emergency {

    /**
     * Checks who reviewed, and when.
     *
     * @throws IllegalArgumentException if the reviewer is the one who looked, or reviewed before the end
     */
    public ReviewedEmergency {
        if (review.reviewer().equals(closed.call().worker())) {
            throw new IllegalArgumentException("an emergency must be reviewed by another person, got the same");
        }
        if (review.at().isBefore(closed.at())) {
            throw new IllegalArgumentException("an emergency must be reviewed after its end, got a moment before");
        }
    }

    /**
     * Records that the person concerned was told.
     *
     * @param clock  tells the moment
     * @return the state in which that is recorded
     */
    public ReviewedEmergency told(Clock clock) {
        return new ReviewedEmergency(closed.told(clock), review);
    }

    /**
     * Puts off telling because it would create danger.
     *
     * @param by  the new last moment
     * @param why  what the danger is
     * @return the state in which that is recorded
     * @throws IllegalStateException if the person was told already
     */
    public ReviewedEmergency postponed(Instant by, FreeText why) {
        return new ReviewedEmergency(closed.postponed(by, why), review);
    }

    @Override
    public EmergencyCall call() {
        return closed.call();
    }

    @Override
    public Facts facts() {
        return closed.facts();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.reviewed(this);
    }
}
