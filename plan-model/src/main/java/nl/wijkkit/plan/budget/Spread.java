package nl.wijkkit.plan.budget;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;

/** Spreads an amount evenly over the days of a window, to the cent. */
final class Spread {

    private Spread() {}

    /** Returns the part of the amount that falls on the days that both periods hold; both are bounded. */
    static Money part(Money amount, Period window, Period days) {
        return window.intersection(days)
                .map(shared ->
                        upTo(amount, window, shared.end().orElseThrow()).minus(upTo(amount, window, shared.from())))
                .orElse(Money.ZERO);
    }

    private static Money upTo(Money amount, Period window, LocalDate day) {
        return amount.firstOf(ChronoUnit.DAYS.between(window.from(), day), window.days());
    }
}
