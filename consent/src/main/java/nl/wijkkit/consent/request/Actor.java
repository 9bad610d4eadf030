package nl.wijkkit.consent.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: a role, and how it stands to the case or the person.
 * <p>
 * A relation with a period counts only on the days of the period; outside it, the actor has what the vocabulary leaves of
 * a relation that ended.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param role  in what capacity
 * @param relation  how the actor stands to the case
 * @param period  when the relation holds; null if it holds on the day of the request
 * @param organisation  where the actor works; null if that is not known or not asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Actor(
        Role role,
        Relation relation,
        @Nullable Period period,
        @Nullable PartyId organisation) {

    /** Checks that there is a role and a relation. */
    public Actor {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(relation, "relation");
    }

    /**
     * Obtains an actor whose relation holds on the day of the request.
     *
     * @param role  in what capacity
     * @param relation  how the actor stands to the case
     * @return the actor
     */
    public static Actor of(Role role, Relation relation) {
        return new Actor(role, relation, null, null);
    }

    /**
     * Obtains an actor by the codes of the vocabulary.
     *
     * @param role  in what capacity, such as {@code CASE_WORKER}
     * @param relation  how the actor stands to the case, such as {@code ASSIGNED}
     * @return the actor
     * @throws IllegalArgumentException if a code is not upper case letters, digits and underscores
     */
    public static Actor of(String role, String relation) {
        return of(Role.of(role), Relation.of(relation));
    }

    /**
     * Returns a copy whose relation holds in a period only.
     *
     * @param value  when the relation holds
     * @return the copy
     */
    public Actor withPeriod(Period value) {
        return new Actor(role, relation, Objects.requireNonNull(value, "value"), organisation);
    }

    /**
     * Returns a copy that works somewhere.
     *
     * @param value  the organisation
     * @return the copy
     */
    public Actor withOrganisation(PartyId value) {
        return new Actor(role, relation, period, Objects.requireNonNull(value, "value"));
    }

    /**
     * Returns the role and the relation.
     *
     * @return two codes
     */
    @Override
    public String toString() {
        return "Actor[" + role + ", " + relation + "]";
    }
}
