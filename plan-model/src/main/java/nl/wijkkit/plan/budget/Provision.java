package nl.wijkkit.plan.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A provision (<i>voorziening</i>): a product that a provider delivers, at a price, so much of it, for a period.
 * <p>
 * What it costs: in each window of the {@link Frequency} the price times the volume, spread evenly over the days of
 * that window. A window that the period covers in part costs the part of its days. Cents that cannot be spread evenly
 * fall on the day on which the running total of the window reaches them ({@link Money#firstOf}). So the cost of two
 * adjoining periods is always the cost of both together, and a provision cut in two costs what it cost whole.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the provision
 * @param household  the household whose budget bears it
 * @param person  the person it is for; null if it is for the household as a whole
 * @param action  the action in the plan that it carries out
 * @param goals  the goals that it serves, at least one, none twice; kept in order of their keys
 * @param tier  the tier that it belongs to
 * @param law  the law that it rests on
 * @param product  what is delivered
 * @param provider  who delivers it
 * @param form  in kind or as a personal budget
 * @param price  the price of one unit, 0 or more; exactly one euro if the unit is the euro
 * @param volume  how much
 * @param period  from when until when; bounded if the volume is for the whole decision
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Provision(
        ProvisionId id,
        HouseholdKey household,
        @Nullable PersonId person,
        ActionId action,
        List<GoalId> goals,
        Tier tier,
        Law law,
        ProductCode product,
        ProviderId provider,
        DeliveryForm form,
        Money price,
        Volume volume,
        Period period) {

    private static final Money ONE_EURO = Money.ofCents(100);

    /**
     * Checks that the parts fit together.
     *
     * @throws ArithmeticException if a full window costs too much to be an amount
     * @throws IllegalArgumentException if there is no goal, a price below zero, a price of a euro that is not one euro,
     *     or a volume for the whole decision without an end
     */
    public Provision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(action, "action");
        goals = goals.stream().sorted().toList();
        if (goals.isEmpty() || goals.stream().distinct().count() != goals.size()) {
            throw new IllegalArgumentException("a provision must serve at least one goal, and none twice");
        }
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(form, "form");
        if (price.isNegative()) {
            throw new IllegalArgumentException("price must be 0 or more");
        }
        if (volume.unit() == Unit.EURO && !price.equals(ONE_EURO)) {
            throw new IllegalArgumentException("the price of a euro must be one euro");
        }
        if (volume.frequency() == Frequency.WITHIN_DECISION && !period.isBounded()) {
            throw new IllegalArgumentException("a volume within the decision needs a period with an end");
        }
        windowCost(price, volume);
    }

    /**
     * Returns the person that this provision is for.
     *
     * @return the person; empty if it is for the household as a whole
     */
    public Optional<PersonId> personIfAny() {
        return Optional.ofNullable(person);
    }

    /**
     * Returns what one full window of the frequency costs.
     *
     * @return the price times the volume
     */
    public Money costPerWindow() {
        return windowCost(price, volume);
    }

    /**
     * Returns what this provision costs in a period, as planned.
     *
     * @param asked  the days to count, bounded
     * @return the cost of the days that lie in both periods; zero if there are none
     * @throws IllegalArgumentException if the days asked have no end
     * @throws ArithmeticException if the amount is too large
     */
    public Money cost(Period asked) {
        if (!asked.isBounded()) {
            throw new IllegalArgumentException("the days to count must have an end");
        }
        Money perWindow = costPerWindow();
        Optional<Period> days = period.intersection(asked);
        if (volume.frequency() == Frequency.PER_DAY) {
            return days.map(shared -> perWindow.times(shared.days())).orElse(Money.ZERO);
        }
        Money sum = Money.ZERO;
        while (days.isPresent()) {
            Period rest = days.orElseThrow();
            Period window = volume.frequency().windowOf(rest.from(), period);
            sum = sum.plus(Spread.part(perWindow, window, rest));
            LocalDate next = window.end().orElseThrow();
            days = rest.intersection(Period.startingOn(next));
        }
        return sum;
    }

    /**
     * Returns the id only.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Provision[" + id + "]";
    }

    private static Money windowCost(Money price, Volume volume) {
        return price.times(volume.amount());
    }
}
