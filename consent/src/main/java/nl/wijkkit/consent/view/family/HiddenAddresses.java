package nl.wijkkit.consent.view.family;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.wijkkit.consent.gate.Concerned;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.plan.family.Discretion;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.family.Member;
import nl.wijkkit.plan.person.HouseNumber;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.Residence;
import org.jspecify.annotations.Nullable;

/**
 * Whose address stays hidden from other residents: of those who are confidential or sheltered, and of everyone whose address is
 * the same place and would give it away. Whoever lives there himself learns nothing new.
 */
final class HiddenAddresses {

    private static final Relation SELF = Relation.of("SELF");
    private static final Evidence IDENTIFIED = Evidence.of("SELF");

    private final List<Residence> hidden;
    private final Set<PersonId> members = new HashSet<>();
    private final List<Residence> own;

    HiddenAddresses(Family family, List<PersonId> sheltered, Visit visit) {
        for (Member member : family.members()) {
            // not known to be open is treated as hidden
            if (member.discretion() != Discretion.ORDINARY || sheltered.contains(member.id())) {
                members.add(member.id());
            }
        }
        hidden = residences(family, List.copyOf(members));
        own = residences(
                family,
                visit.concerned().stream()
                        .filter(one -> one.actor().relation().equals(SELF)
                                && one.evidence().contains(IDENTIFIED))
                        .map(Concerned::id)
                        .toList());
    }

    private static List<Residence> residences(Family family, List<PersonId> persons) {
        return persons.stream()
                .flatMap(person -> family.member(person).stream())
                .map(member -> member.person().residence())
                .toList();
    }

    boolean contains(Member member) {
        Residence residence = member.person().residence();
        return (members.contains(member.id()) || hidden.stream().anyMatch(home -> isSamePlace(home, residence)))
                && own.stream().noneMatch(residence::sameHomeAs);
    }

    /** Whether one gives the other away, also if nobody is registered as living there. */
    private static boolean isSamePlace(Residence one, Residence other) {
        if (one instanceof Residence.Address address && other instanceof Residence.Address second) {
            boolean samePostalCode = isSame(address.postalCode(), second.postalCode());
            boolean sameStreet =
                    isSame(street(address), street(second)) && isSame(lower(address.city()), lower(second.city()));
            boolean sameDoor = isSame(number(address), number(second)) && (samePostalCode || sameStreet);
            return sameDoor
                    || isSame(address.dwelling(), second.dwelling())
                    || isSame(address.designation(), second.designation());
        }
        if (one instanceof Residence.Location location && other instanceof Residence.Location second) {
            return isSame(lower(location.description()), lower(second.description()));
        }
        return one instanceof Residence.Abroad abroad
                && other instanceof Residence.Abroad second
                && abroad.lines().equals(second.lines())
                && Objects.equals(abroad.country(), second.country());
    }

    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one != null && one.equals(other);
    }

    private static @Nullable String number(Residence.Address address) {
        HouseNumber number = address.number();
        return number == null ? null : lower(number.written());
    }

    private static @Nullable String street(Residence.Address address) {
        return lower(address.street() == null ? address.shortStreet() : address.street());
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.strip().toLowerCase(Locale.ROOT);
    }
}
