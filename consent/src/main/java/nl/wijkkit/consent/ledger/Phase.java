package nl.wijkkit.consent.ledger;

import java.util.Objects;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.plan.period.Period;

/**
 * How a consent stands in a period in which nothing changes.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param consent  the consent
 * @param what  what it is about in this period
 * @param period  from when until when
 * @param standing  how it stands
 * @param onRecord  what a decision is told about it
 */
public record Phase(ConsentId consent, Consent what, Period period, Standing standing, OnRecord onRecord) {

    /** Checks that nothing is missing. */
    public Phase {
        Objects.requireNonNull(consent, "consent");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(onRecord, "onRecord");
    }

    /**
     * Returns the id and how it stands, without dates.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Phase[" + consent + ", " + standing + "]";
    }
}
