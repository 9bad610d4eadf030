package nl.wijkkit.consent.ledger;

import java.util.Objects;
import nl.wijkkit.plan.person.PersonId;

/**
 * Someone who agrees or refuses, and in what capacity.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param person  who; for an institution, the id that your administration gives it
 * @param role  in what capacity
 */
public record Giver(PersonId person, GiverRole role) {

    /** Checks that both are there. */
    public Giver {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(role, "role");
    }

    /**
     * Obtains a giver.
     *
     * @param person  who, by id
     * @param role  in what capacity
     * @return the giver
     * @throws IllegalArgumentException if the id has another shape than a person id has
     */
    public static Giver of(String person, GiverRole role) {
        return new Giver(PersonId.of(person), role);
    }
}
