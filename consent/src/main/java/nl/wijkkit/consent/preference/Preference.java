package nl.wijkkit.consent.preference;

import java.util.Objects;
import nl.wijkkit.consent.ledger.Giver;
import nl.wijkkit.consent.ledger.GiverRole;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PersonId;

/**
 * A preference of a person, or of who acts for that person.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  its id
 * @param person  whose data or whom to reach
 * @param by  who uttered it, and in what capacity
 * @param period  when it holds
 * @param wish  what is preferred
 */
public record Preference(PreferenceId id, PersonId person, Giver by, Period period, Wish wish) {

    /** Checks that nothing is missing. */
    public Preference {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(wish, "wish");
    }

    /**
     * Obtains a preference of the person concerned.
     *
     * @param id  its id
     * @param person  the person
     * @param period  when it holds
     * @param wish  what is preferred
     * @return the preference
     */
    public static Preference own(PreferenceId id, PersonId person, Period period, Wish wish) {
        return new Preference(id, person, new Giver(person, GiverRole.SELF), period, wish);
    }

    /**
     * Returns the id and the kind of wish.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Preference[" + id + ", " + wish.kind() + "]";
    }
}
