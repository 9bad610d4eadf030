package nl.wijkkit.plan.budget;

import java.util.Objects;
import nl.wijkkit.zrm.Text;

/**
 * How much of a product is granted (<i>omvang</i>): 120 minutes per week, one stairlift within the decision.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param amount  the number of units, from 1 to {@value #MAX_AMOUNT} as in iWmo and iJw
 * @param unit  what is counted
 * @param frequency  in which windows it is counted
 */
public record Volume(int amount, Unit unit, Frequency frequency) {

    /** The most units in a volume. */
    public static final int MAX_AMOUNT = 99_999_999;

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if the amount lies outside the limits
     */
    public Volume {
        if (amount < 1 || amount > MAX_AMOUNT) {
            throw new IllegalArgumentException("amount must be from 1 to " + MAX_AMOUNT + ", got " + amount);
        }
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(frequency, "frequency");
    }

    /**
     * Obtains a volume.
     *
     * @param amount  the number of units, from 1 to {@value #MAX_AMOUNT}
     * @param unit  what is counted
     * @param frequency  in which windows it is counted
     * @return the volume
     * @throws IllegalArgumentException if the amount lies outside the limits
     */
    public static Volume of(int amount, Unit unit, Frequency frequency) {
        return new Volume(amount, unit, frequency);
    }

    /**
     * Returns what people call it.
     *
     * @return the words, such as {@code 90 minuten per week}
     */
    public Text words() {
        Text count = unit.count(amount);
        return Text.of(
                count.nl() + " " + frequency.label().nl(),
                count.en() + " " + frequency.label().en());
    }
}
