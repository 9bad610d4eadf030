package nl.wijkkit.plan.results;

import static nl.wijkkit.plan.results.Told.METER;
import static nl.wijkkit.plan.results.Told.QUARTER_2;
import static nl.wijkkit.plan.results.Told.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.budget.Budget;
import nl.wijkkit.plan.budget.Costs;
import nl.wijkkit.plan.budget.Delivered;
import nl.wijkkit.plan.budget.DeliveryForm;
import nl.wijkkit.plan.budget.Frequency;
import nl.wijkkit.plan.budget.HouseholdKey;
import nl.wijkkit.plan.budget.ProductCode;
import nl.wijkkit.plan.budget.ProviderId;
import nl.wijkkit.plan.budget.Provision;
import nl.wijkkit.plan.budget.ProvisionId;
import nl.wijkkit.plan.budget.Unit;
import nl.wijkkit.plan.budget.Volume;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import org.junit.jupiter.api.Test;

/** What a household cost in a period. */
class PeriodCostsTest {

    // costs

    private static Provision provision(String id, Law law, Tier tier, long cents, Period period) {
        return new Provision(
                ProvisionId.of(id),
                HouseholdKey.of("household-1"),
                null,
                ActionId.of("a1"),
                List.of(GoalId.of("g1")),
                tier,
                law,
                ProductCode.of("iwmo-3.2", "02", "02A05"),
                ProviderId.of("41414141"),
                DeliveryForm.IN_KIND,
                Money.ofCents(cents),
                Volume.of(1, Unit.PIECE, Frequency.PER_MONTH),
                period);
    }

    @Test
    void costsAreThoseOfThePeriodByLawTierAndMonth() {
        Budget budget = new Budget(
                List.of(
                        provision("v1", Law.WMO, Tier.SPECIALISED, 10_000, period("2026-01-01", "2026-12-01")),
                        provision("v2", Law.JEUGDWET, Tier.GENERAL, 2_500, period("2026-05-01", "2026-06-01"))),
                List.of(new Delivered(ProvisionId.of("v1"), period("2026-04-01", "2026-05-01"), Money.ofCents(9_000))));

        CostFigures costs = METER.measure(
                        new PlanRecord(Told.plan().closed("2026-03-20").history(), budget, List.of()), QUARTER_2)
                .costs();

        assertThat(costs.all()).isEqualTo(Costs.of(Money.ofCents(32_500), Money.ofCents(9_000)));
        assertThat(costs.byLaw())
                .containsExactly(
                        Map.entry(Law.JEUGDWET, Costs.of(Money.ofCents(2_500), Money.ZERO)),
                        Map.entry(Law.WMO, Costs.of(Money.ofCents(30_000), Money.ofCents(9_000))));
        assertThat(costs.byTier())
                .containsExactly(
                        Map.entry(Tier.GENERAL, Costs.of(Money.ofCents(2_500), Money.ZERO)),
                        Map.entry(Tier.SPECIALISED, Costs.of(Money.ofCents(30_000), Money.ofCents(9_000))));
        assertThat(costs.byMonth())
                .containsExactly(
                        Map.entry(YearMonth.of(2026, 4), Costs.of(Money.ofCents(10_000), Money.ofCents(9_000))),
                        Map.entry(YearMonth.of(2026, 5), Costs.of(Money.ofCents(12_500), Money.ZERO)),
                        Map.entry(YearMonth.of(2026, 6), Costs.of(Money.ofCents(10_000), Money.ZERO)));
    }

    @Test
    void costsInPartsMustAddUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CostFigures(
                        Costs.of(Money.ofCents(1), Money.ZERO), new TreeMap<>(), new TreeMap<>(), new TreeMap<>()))
                .withMessage("costs in parts must add up to all costs");
    }
}
