package nl.wijkkit.plan.person;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkkit.plan.person.Residence.Address;
import nl.wijkkit.plan.person.Residence.Purpose;

/** What makes two residences the same home. */
final class Home {

    private Home() {}

    /** Returns what two residents of one home have in common; empty if the person does not live there or it is unclear. */
    static Optional<List<String>> keyOf(Residence residence) {
        return residence.fold(
                address -> isHome(address.purpose(), address.foundAbsent()) ? addressKey(address) : Optional.empty(),
                location -> isHome(location.purpose(), location.foundAbsent())
                        ? Optional.of(List.of(
                                "location",
                                lower(location.description()),
                                location.city() == null ? "" : lower(location.city())))
                        : Optional.empty(),
                abroad -> Optional.empty(),
                unknown -> Optional.empty(),
                notTold -> Optional.empty());
    }

    /** Returns the identification of the dwelling. */
    static Optional<String> dwellingOf(Residence residence) {
        return residence instanceof Address address ? Optional.ofNullable(address.dwelling()) : Optional.empty();
    }

    private static boolean isHome(Purpose purpose, boolean foundAbsent) {
        return purpose != Purpose.CORRESPONDENCE && !foundAbsent;
    }

    private static Optional<List<String>> addressKey(Address address) {
        HouseNumber number = address.number();
        if (number == null || address.postalCode() == null) {
            return Optional.ofNullable(address.dwelling()).map(dwelling -> List.of("dwelling", dwelling));
        }
        return Optional.of(List.of("address", address.postalCode().value(), lower(number.written())));
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
