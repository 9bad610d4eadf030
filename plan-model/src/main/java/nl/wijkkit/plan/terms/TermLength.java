package nl.wijkkit.plan.terms;

import java.util.Objects;
import nl.wijkkit.zrm.Text;

/**
 * How long a term is, such as six weeks.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param amount  how many, from 1 to {@value #MAX_AMOUNT}; 0 for {@link TermUnit#IMMEDIATE}
 * @param unit  of what
 */
public record TermLength(int amount, TermUnit unit) {

    /** The most of any unit. */
    public static final int MAX_AMOUNT = 10_000;

    private static final TermLength AT_ONCE = new TermLength(0, TermUnit.IMMEDIATE);

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if the amount is not from 1 to {@value #MAX_AMOUNT}, or not 0 for
     *     {@link TermUnit#IMMEDIATE}
     */
    public TermLength {
        Objects.requireNonNull(unit, "unit");
        if (unit == TermUnit.IMMEDIATE) {
            if (amount != 0) {
                throw new IllegalArgumentException("a term at once must have amount 0, got " + amount);
            }
        } else if (amount < 1 || amount > MAX_AMOUNT) {
            throw new IllegalArgumentException("amount must be from 1 to " + MAX_AMOUNT + ", got " + amount);
        }
    }

    /**
     * Obtains a length.
     *
     * @param amount  how many
     * @param unit  of what
     * @return the length
     * @throws IllegalArgumentException if the amount is not allowed for the unit
     */
    public static TermLength of(int amount, TermUnit unit) {
        return new TermLength(amount, unit);
    }

    /**
     * Obtains the length of what must be done at once.
     *
     * @return no time at all
     */
    public static TermLength atOnce() {
        return AT_ONCE;
    }

    /**
     * Obtains a number of hours.
     *
     * @param hours  from 1 to {@value #MAX_AMOUNT}
     * @return the length
     * @throws IllegalArgumentException if the number is outside the range
     */
    public static TermLength ofHours(int hours) {
        return new TermLength(hours, TermUnit.HOURS);
    }

    /**
     * Obtains a number of working days.
     *
     * @param days  from 1 to {@value #MAX_AMOUNT}
     * @return the length
     * @throws IllegalArgumentException if the number is outside the range
     */
    public static TermLength ofWorkingDays(int days) {
        return new TermLength(days, TermUnit.WORKING_DAYS);
    }

    /**
     * Obtains a number of calendar days.
     *
     * @param days  from 1 to {@value #MAX_AMOUNT}
     * @return the length
     * @throws IllegalArgumentException if the number is outside the range
     */
    public static TermLength ofDays(int days) {
        return new TermLength(days, TermUnit.CALENDAR_DAYS);
    }

    /**
     * Obtains a number of weeks.
     *
     * @param weeks  from 1 to {@value #MAX_AMOUNT}
     * @return the length
     * @throws IllegalArgumentException if the number is outside the range
     */
    public static TermLength ofWeeks(int weeks) {
        return new TermLength(weeks, TermUnit.CALENDAR_WEEKS);
    }

    /**
     * Obtains a number of months.
     *
     * @param months  from 1 to {@value #MAX_AMOUNT}
     * @return the length
     * @throws IllegalArgumentException if the number is outside the range
     */
    public static TermLength ofMonths(int months) {
        return new TermLength(months, TermUnit.CALENDAR_MONTHS);
    }

    /**
     * Returns the length in words, such as 6 weeks.
     *
     * @return the words
     */
    public Text label() {
        Text word = unit.label(amount);
        return unit == TermUnit.IMMEDIATE ? word : Text.of(amount + " " + word.nl(), amount + " " + word.en());
    }
}
