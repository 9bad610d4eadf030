package nl.wijkkit.plan.network;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.plan.help.HelpKind;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.YesNoUnknown;

/**
 * Someone around the family: what they are to it, how the contact is, and what they can and want to do.
 * <p>
 * What is known of people in the network comes from themselves or from the family, and from nobody else (Wmo 2015,
 * article 5.1.1(3)); {@code agrees} says whether they know and agree that it is written down.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the name of the person in your own administration
 * @param name  what the family calls the person, not blank
 * @param tie  what the person is to the family
 * @param strength  how the contact is
 * @param support  who supports whom
 * @param closeTo  the members of the family whom the contact is with; empty for the family as a whole
 * @param offers  what the person may do for the family
 * @param agrees  whether the person agrees to be written down here
 */
public record NetworkPerson(
        PersonId id,
        String name,
        Tie tie,
        Strength strength,
        Support support,
        List<PersonId> closeTo,
        List<Offer> offers,
        YesNoUnknown agrees) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public NetworkPerson {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(tie, "tie");
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(support, "support");
        Objects.requireNonNull(agrees, "agrees");
        closeTo = closeTo.stream().distinct().toList();
        offers = List.copyOf(offers);
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
    }

    /**
     * Obtains someone of whom no more is known than the contact.
     *
     * @param id  the name of the person in your own administration
     * @param name  what the family calls the person, not blank
     * @param tie  what the person is to the family
     * @param strength  how the contact is
     * @return the person
     * @throws IllegalArgumentException if the name is blank
     */
    public static NetworkPerson of(PersonId id, String name, Tie tie, Strength strength) {
        return new NetworkPerson(id, name, tie, strength, Support.NONE, List.of(), List.of(), YesNoUnknown.UNKNOWN);
    }

    /**
     * Returns a copy with another direction of support.
     *
     * @param value  who supports whom
     * @return the copy
     */
    public NetworkPerson withSupport(Support value) {
        return new NetworkPerson(id, name, tie, strength, value, closeTo, offers, agrees);
    }

    /**
     * Returns a copy with other offers.
     *
     * @param value  what the person may do for the family
     * @return the copy
     */
    public NetworkPerson withOffers(List<Offer> value) {
        return new NetworkPerson(id, name, tie, strength, support, closeTo, value, agrees);
    }

    /**
     * Finds the offer of a kind.
     *
     * @param kind  the kind of help
     * @return the first such offer; empty if there is none
     */
    public Optional<Offer> offer(HelpKind kind) {
        return offers.stream().filter(offer -> offer.kind().equals(kind)).findFirst();
    }

    /**
     * Returns the id, the tie and a count, and nothing about the person.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "NetworkPerson[" + id + ", " + tie + ", offers=" + offers.size() + "]";
    }
}
