package nl.wijkkit.plan.budget;

import java.util.Objects;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;

/**
 * What was delivered of a provision and charged for (<i>gedeclareerd</i>), over some days.
 * <p>
 * The amount is spread evenly over the days, in the same way as planned cost ({@link Provision}).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param provision  the provision
 * @param period  the days it was delivered on, bounded
 * @param amount  what was charged; negative for a credit
 */
public record Delivered(ProvisionId provision, Period period, Money amount) {

    /**
     * Checks that the days have an end.
     *
     * @throws IllegalArgumentException if they do not
     */
    public Delivered {
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(amount, "amount");
        if (!period.isBounded()) {
            throw new IllegalArgumentException("the days of a delivery must have an end");
        }
    }

    /**
     * Returns the part of the amount that falls in a period.
     *
     * @param asked  the days to count
     * @return the part; zero if no day lies in both
     */
    public Money cost(Period asked) {
        return Spread.part(amount, period, asked);
    }

    /**
     * Returns the id of the provision only.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Delivered[" + provision + "]";
    }
}
