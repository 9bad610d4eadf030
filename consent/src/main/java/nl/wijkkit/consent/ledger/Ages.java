package nl.wijkkit.consent.ledger;

import java.time.LocalDate;
import java.util.Optional;
import nl.wijkkit.plan.person.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which someone reaches an age, as far as the birth date goes. Without a birth date someone is an adult.
 *
 * @param born  the birth date, or what is known of it; null for an adult
 */
record Ages(@Nullable PartialDate born) {

    /** Whether the person is below an age, whatever the birth date may be. */
    boolean surelyBelow(int years, LocalDate day) {
        return born != null && earliest(years).filter(day::isBefore).isPresent();
    }

    /** Whether the person has reached an age, whatever the birth date may be. */
    boolean surelyReached(int years, LocalDate day) {
        return born == null
                || latest(years).filter(reached -> !day.isBefore(reached)).isPresent();
    }

    /** The first day on which the person may have reached an age. */
    Optional<LocalDate> earliest(int years) {
        return born == null ? Optional.empty() : born.earliest().map(day -> birthday(day, years));
    }

    /** The first day on which the person must have reached an age. */
    Optional<LocalDate> latest(int years) {
        return born == null ? Optional.empty() : born.latest().map(day -> birthday(day, years));
    }

    /** Who was born on 29 February has a birthday on 1 March in a year without that day. */
    private static LocalDate birthday(LocalDate born, int years) {
        LocalDate day = born.plusYears(years);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }
}
