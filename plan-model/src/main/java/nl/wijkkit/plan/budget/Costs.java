package nl.wijkkit.plan.budget;

import java.util.Objects;
import nl.wijkkit.plan.money.Money;

/**
 * What was planned beside what was realised (<i>gerealiseerd</i>). Sums of costs may be made in any order.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param planned  what the provisions were to cost
 * @param realised  what was delivered and charged for
 */
public record Costs(Money planned, Money realised) {

    /** No costs. */
    public static final Costs ZERO = new Costs(Money.ZERO, Money.ZERO);

    /** Checks that both are there. */
    public Costs {
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(realised, "realised");
    }

    /**
     * Obtains costs.
     *
     * @param planned  what the provisions were to cost
     * @param realised  what was delivered and charged for
     * @return the costs
     */
    public static Costs of(Money planned, Money realised) {
        return new Costs(planned, realised);
    }

    /**
     * Adds other costs.
     *
     * @param other  the costs to add
     * @return the sums
     * @throws ArithmeticException if a sum is too large
     */
    public Costs plus(Costs other) {
        return new Costs(planned.plus(other.planned), realised.plus(other.realised));
    }

    /**
     * Subtracts other costs.
     *
     * @param other  the costs to subtract
     * @return the differences
     * @throws ArithmeticException if a difference is too large
     */
    public Costs minus(Costs other) {
        return new Costs(planned.minus(other.planned), realised.minus(other.realised));
    }

    /**
     * Returns what was planned and not realised.
     *
     * @return the planned minus the realised amount; negative if more was realised than planned
     */
    public Money difference() {
        return planned.minus(realised);
    }
}
