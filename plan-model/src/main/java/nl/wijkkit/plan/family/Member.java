package nl.wijkkit.plan.family;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.person.Person;
import nl.wijkkit.plan.person.PersonId;

/**
 * Someone who belongs to a family.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param person  the person
 * @param roles  what the person is to other members, in the order of {@link Role}; empty for someone on their own
 * @param presence  where the person is, seen from the home of the family
 * @param discretion  how careful to be with the data of the person
 */
public record Member(Person person, List<Role> roles, Presence presence, Discretion discretion) {

    /** Sorts the roles and leaves out repetitions. */
    public Member {
        Objects.requireNonNull(person, "person");
        roles = roles.stream().sorted().distinct().toList();
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(discretion, "discretion");
    }

    /**
     * Returns the id of the person.
     *
     * @return the id
     */
    public PersonId id() {
        return person.id();
    }

    /**
     * Returns whether the member has a role.
     *
     * @param role  the role
     * @return true if the member has it
     */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /**
     * Returns the id, the roles and the presence, and nothing about the person.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "Member[" + id() + ", " + roles + ", " + presence + "]";
    }
}
