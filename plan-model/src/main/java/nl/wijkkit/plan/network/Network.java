package nl.wijkkit.plan.network;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.help.HelpKind;
import nl.wijkkit.plan.person.PersonId;

/**
 * The people around a family (<i>sociaal netwerk</i>).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param family  the family
 * @param persons  the people around it, in the order in which the family named them
 */
public record Network(FamilyId family, List<NetworkPerson> persons) {

    /**
     * Copies the persons.
     *
     * @throws IllegalArgumentException if a person is there twice
     */
    public Network {
        Objects.requireNonNull(family, "family");
        persons = List.copyOf(persons);
        Set<PersonId> ids = new HashSet<>();
        persons.forEach(person -> {
            if (!ids.add(person.id())) {
                throw new IllegalArgumentException("each person must be there once, got " + person.id() + " again");
            }
        });
    }

    /**
     * Obtains the network of a family of which nobody was named yet.
     *
     * @param family  the family
     * @return the empty network
     */
    public static Network empty(FamilyId family) {
        return new Network(family, List.of());
    }

    /**
     * Returns a copy with one more person, or with the person of the same id replaced.
     *
     * @param person  the person
     * @return the copy
     */
    public Network with(NetworkPerson person) {
        boolean known = persons.stream().anyMatch(other -> other.id().equals(person.id()));
        return new Network(
                family,
                known
                        ? persons.stream()
                                .map(other -> other.id().equals(person.id()) ? person : other)
                                .toList()
                        : Stream.concat(persons.stream(), Stream.of(person)).toList());
    }

    /**
     * Returns a copy without a person.
     *
     * @param person  the id of the person
     * @return the copy, equal if nobody has the id
     */
    public Network without(PersonId person) {
        return new Network(
                family,
                persons.stream().filter(other -> !other.id().equals(person)).toList());
    }

    /**
     * Returns who both can and wants to give a kind of help.
     *
     * @param kind  the kind of help
     * @return the persons, in the order of the network
     */
    public List<NetworkPerson> whoHelpsWith(HelpKind kind) {
        return persons.stream()
                .filter(person ->
                        person.offers().stream().anyMatch(offer -> offer.kind().equals(kind) && offer.certain()))
                .toList();
    }

    /**
     * Returns the id and a count, and nothing about anyone.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "Network[" + family + ", persons=" + persons.size() + "]";
    }
}
