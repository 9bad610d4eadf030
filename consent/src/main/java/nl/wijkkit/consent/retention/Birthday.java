package nl.wijkkit.consent.retention;

import java.time.LocalDate;

/** The day on which someone has an age; someone born on 29 February in other years on 1 March. */
final class Birthday {

    private Birthday() {}

    static LocalDate of(LocalDate born, int age) {
        LocalDate day = born.plusYears(age);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }
}
