package nl.wijkkit.consent.emergency;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.plan.FreeText;

/**
 * The data are closed; a second person must review it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param opened  what happened
 * @param at  when it ended
 * @param notice  whether the person concerned knows
 */
@JsonTypeName("closed")
public record ClosedEmergency(
        OpenEmergency opened,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        Notice notice) implements Emergency {

    /** Checks that nothing is missing. */
    public ClosedEmergency {
        Objects.requireNonNull(opened, "opened");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(notice, "notice");
    }

    /**
     * Returns by when it must be reviewed.
     *
     * @return the last moment
     */
    public Instant reviewDue() {
        return at.plus(opened.terms().review());
    }

    /**
     * Returns whether the review is overdue.
     *
     * @param now  the moment
     * @return true if the last moment has passed
     */
    public boolean reviewOverdue(Instant now) {
        return now.isAfter(reviewDue());
    }

    /**
     * Records the review of a second person.
     *
     * @param review  the review
     * @return the reviewed emergency
     * @throws IllegalArgumentException if the reviewer is the one who looked, or reviewed before the end
     */
    public ReviewedEmergency reviewed(Review review) {
        return new ReviewedEmergency(this, review);
    }

    /**
     * Records that the person concerned was told.
     *
     * @param clock  tells the moment
     * @return the state in which that is recorded
     */
    public ClosedEmergency told(Clock clock) {
        return new ClosedEmergency(opened, at, new Notice.Told(clock.instant()));
    }

    /**
     * Puts off telling because it would create danger.
     *
     * @param by  the new last moment
     * @param why  what the danger is
     * @return the state in which that is recorded
     * @throws IllegalStateException if the person was told already
     */
    public ClosedEmergency postponed(Instant by, FreeText why) {
        if (notice instanceof Notice.Told) {
            throw new IllegalStateException("telling cannot be put off once the person was told");
        }
        return new ClosedEmergency(opened, at, new Notice.Postponed(by, why));
    }

    @Override
    public EmergencyCall call() {
        return opened.call();
    }

    @Override
    public Facts facts() {
        return Facts.none().with("acute_danger", false).with("reason_recorded", true);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.closed(this);
    }

    /**
     * Returns the id.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "ClosedEmergency[" + call().id() + "]";
    }
}
