package nl.wijkkit.plan.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact amount of euros, in whole cents.
 * <p>
 * Nothing is rounded unless the caller says how. An amount that must be divided goes by
 * {@link #firstOf} or {@link #split}, so that the parts always add up to the whole.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param cents  the amount in euro cents, from -{@value #MAX_CENTS} to {@value #MAX_CENTS}; negative for a correction
 */
public record Money(long cents) implements Comparable<Money> {

    /** The most cents in an amount: ten million million euros. */
    public static final long MAX_CENTS = 1_000_000_000_000_000L;

    /** No euros. */
    public static final Money ZERO = new Money(0);

    private static final Pattern WRITTEN = Pattern.compile("EUR (-?)([0-9]{1,14})\\.([0-9]{2})");

    /**
     * Checks that the amount lies within the limits.
     *
     * @throws ArithmeticException if it does not
     */
    public Money {
        if (cents < -MAX_CENTS || cents > MAX_CENTS) {
            throw new ArithmeticException("an amount must be within " + MAX_CENTS + " cents");
        }
    }

    /**
     * Obtains an amount from cents.
     *
     * @param cents  the amount in euro cents
     * @return the amount
     * @throws ArithmeticException if the amount is too large
     */
    public static Money ofCents(long cents) {
        return new Money(cents);
    }

    /**
     * Obtains an amount of whole euros.
     *
     * @param euros  the amount in euros
     * @return the amount
     * @throws ArithmeticException if the amount is too large
     */
    public static Money ofEuros(long euros) {
        return new Money(Math.multiplyExact(euros, 100));
    }

    /**
     * Obtains an amount from euros that hold no part of a cent.
     *
     * @param euros  the amount in euros, with at most two decimals that are not zero
     * @return the amount
     * @throws ArithmeticException if the amount holds a part of a cent, or is too large
     */
    public static Money of(BigDecimal euros) {
        return of(euros, RoundingMode.UNNECESSARY);
    }

    /**
     * Obtains an amount from euros, rounded to whole cents.
     *
     * @param euros  the amount in euros
     * @param rounding  what to do with a part of a cent
     * @return the amount
     * @throws ArithmeticException if the amount is too large, or rounding is needed and the mode forbids it
     */
    public static Money of(BigDecimal euros, RoundingMode rounding) {
        // precision - scale is the number of digits before the point: keeps 1E+999999999 from being written out
        if (euros.signum() != 0 && euros.precision() - (long) euros.scale() > 15) {
            throw new ArithmeticException("an amount must be within " + MAX_CENTS + " cents");
        }
        return new Money(euros.setScale(2, rounding)
                .movePointRight(2)
                .toBigIntegerExact()
                .longValueExact());
    }

    /**
     * Parses an amount as {@link #toString} writes it.
     *
     * @param text  the currency, a space, and the euros with two decimals, such as {@code EUR 12.50}
     * @return the amount
     * @throws IllegalArgumentException if the text is not an amount of euros
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Money parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "amount must be written as EUR and euros with two decimals, such as EUR 12.50");
        }
        long cents = Long.parseLong(matcher.group(2) + matcher.group(3));
        return new Money(matcher.group(1).isEmpty() ? cents : -cents);
    }

    /**
     * Adds amounts.
     *
     * @param amounts  the amounts, in any order
     * @return the sum; zero if there are none
     * @throws ArithmeticException if the sum is too large
     */
    public static Money sum(Collection<Money> amounts) {
        long sum = 0;
        for (Money amount : amounts) {
            sum = Math.addExact(sum, amount.cents);
        }
        return new Money(sum);
    }

    /**
     * Adds an amount.
     *
     * @param other  the amount to add
     * @return the sum
     * @throws ArithmeticException if the sum is too large
     */
    public Money plus(Money other) {
        return new Money(cents + other.cents);
    }

    /**
     * Subtracts an amount.
     *
     * @param other  the amount to subtract
     * @return the difference
     * @throws ArithmeticException if the difference is too large
     */
    public Money minus(Money other) {
        return new Money(cents - other.cents);
    }

    /**
     * Multiplies by a whole number.
     *
     * @param times  the number
     * @return the product
     * @throws ArithmeticException if the product is too large
     */
    public Money times(long times) {
        return new Money(Math.multiplyExact(cents, times));
    }

    /**
     * Multiplies by a number that need not be whole.
     *
     * @param times  the number
     * @param rounding  what to do with a part of a cent
     * @return the product
     * @throws ArithmeticException if the product is too large, or rounding is needed and the mode forbids it
     */
    public Money times(BigDecimal times, RoundingMode rounding) {
        return of(toEuros().multiply(times), rounding);
    }

    /**
     * Returns the part of this amount that belongs to the first steps out of a number of equal steps, rounded toward
     * zero. The part of steps {@code a} to {@code b} is {@code firstOf(b, n)} minus {@code firstOf(a, n)}; parts that
     * adjoin therefore add up exactly, and no part is a cent or more away from its exact share.
     *
     * @param steps  the number of first steps, from 0 to {@code all}
     * @param all  the number of steps that the amount is for, 1 or more
     * @return the part
     * @throws IllegalArgumentException if the steps do not lie within the whole
     */
    public Money firstOf(long steps, long all) {
        if (all < 1 || steps < 0 || steps > all) {
            throw new IllegalArgumentException("steps must be from 0 to " + all + ", got " + steps);
        }
        // whole rounds first: neither product can leave the range of a long before the result does
        return new Money(
                Math.addExact(Math.multiplyExact(cents / all, steps), Math.multiplyExact(cents % all, steps) / all));
    }

    /**
     * Splits this amount into equal parts. The parts add up to this amount exactly: cents that are left over go to the
     * first parts, one each. A larger amount never makes a part smaller.
     *
     * @param parts  the number of parts, 1 or more
     * @return the parts
     * @throws IllegalArgumentException if there is no part
     */
    public List<Money> split(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("parts must be 1 or more, got " + parts);
        }
        List<Money> split = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            long leftOver = i < Math.abs(cents % parts) ? Long.signum(cents) : 0;
            split.add(new Money(cents / parts + leftOver));
        }
        return List.copyOf(split);
    }

    /**
     * Returns the amount in euros.
     *
     * @return the euros, with two decimals
     */
    public BigDecimal toEuros() {
        return BigDecimal.valueOf(cents, 2);
    }

    /**
     * Returns whether there is no amount.
     *
     * @return true for zero
     */
    @JsonIgnore
    public boolean isZero() {
        return cents == 0;
    }

    /**
     * Returns whether this amount is below zero.
     *
     * @return true for a negative amount
     */
    @JsonIgnore
    public boolean isNegative() {
        return cents < 0;
    }

    /**
     * Compares two amounts; the smaller comes first.
     *
     * @param other  the other amount
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /**
     * Returns the currency and the euros, such as {@code EUR 12.50}.
     *
     * @return the currency, a space, and the euros with two decimals
     */
    @Override
    @JsonValue
    public String toString() {
        return "EUR " + toEuros().toPlainString();
    }
}
