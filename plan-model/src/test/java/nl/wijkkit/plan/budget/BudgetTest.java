package nl.wijkkit.plan.budget;

import static nl.wijkkit.plan.budget.Samples.period;
import static nl.wijkkit.plan.budget.Samples.provision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.json.Json;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final Period QUARTER = period("2026-01-01", "2026-04-01");

    private static final Provision COACH = provision(
            "coach",
            "a-coach",
            List.of("goal-1", "goal-2", "goal-3"),
            Tier.GENERAL,
            Law.WMO,
            1000,
            1,
            Unit.HOUR,
            Frequency.PER_MONTH,
            QUARTER);

    private static final Provision YOUTH = provision(
            "youth",
            "a-youth",
            List.of("goal-2"),
            Tier.SPECIALISED,
            Law.JEUGDWET,
            134,
            100,
            Unit.MINUTE,
            Frequency.PER_MONTH,
            period("2026-02-01", "2026-04-01"));

    private static final Budget BUDGET = new Budget(
            List.of(YOUTH, COACH),
            List.of(
                    new Delivered(YOUTH.id(), period("2026-02-01", "2026-03-01"), Money.ofCents(13400)),
                    new Delivered(YOUTH.id(), period("2026-03-01", "2026-04-01"), Money.ofCents(6700)),
                    new Delivered(COACH.id(), QUARTER, Money.ofCents(-100))));

    @Test
    void plannedAndRealisedAreAddedUpOverTheHousehold() {
        Costs costs = BUDGET.costs(QUARTER);

        // 3 x 10.00 + 2 x 134.00; 134.00 + 67.00 - 1.00
        assertThat(costs).isEqualTo(Costs.of(Money.ofCents(29_800), Money.ofCents(20_000)));
        assertThat(costs.difference()).isEqualTo(Money.ofCents(9_800));
        assertThat(BUDGET.costsBy(Grouping.BY_HOUSEHOLD, QUARTER)).containsOnlyKeys(Samples.HOUSEHOLD);
    }

    @Test
    void lawsAndTiersAreKeptApart() {
        assertThat(BUDGET.costsBy(Grouping.BY_LAW, QUARTER))
                .containsExactly(
                        Map.entry(Law.JEUGDWET, Costs.of(Money.ofCents(26_800), Money.ofCents(20_100))),
                        Map.entry(Law.WMO, Costs.of(Money.ofCents(3_000), Money.ofCents(-100))));
        assertThat(BUDGET.costsBy(Grouping.BY_TIER, QUARTER)).containsOnlyKeys(Tier.GENERAL, Tier.SPECIALISED);
        assertThat(BUDGET.costsBy(Grouping.BY_ACTION, QUARTER).get(ActionId.of("a-youth")))
                .isEqualTo(Costs.of(Money.ofCents(26_800), Money.ofCents(20_100)));
        assertThat(BUDGET.costsBy(Grouping.BY_PROVIDER, QUARTER)).hasSize(1);
        assertThat(BUDGET.costsBy(Grouping.BY_PRODUCT, QUARTER))
                .containsOnlyKeys(ProductCode.of("iwmo-3.2", "02", "02A05"));
    }

    @Test
    void aProvisionThatServesThreeGoalsIsSplitOverThemAndTheFirstBearsTheCentThatIsLeft() {
        // January: 10.00 over three goals is 3.34, 3.33, 3.33
        assertThat(BUDGET.costsBy(Grouping.BY_GOAL, period("2026-01-01", "2026-02-01"))
                        .values())
                .extracting(costs -> costs.planned().cents())
                .containsExactly(334L, 333L, 333L);
        // February: 20.00 so far is 6.67, 6.67, 6.66, minus January, with 134.00 on goal 2
        assertThat(BUDGET.costsBy(Grouping.BY_GOAL, period("2026-02-01", "2026-03-01"))
                        .values())
                .extracting(costs -> costs.planned().cents())
                .containsExactly(333L, 334L + 13_400L, 333L);
    }

    @Test
    void everyMonthOfThePeriodIsThereEvenIfItCostNothing() {
        assertThat(BUDGET.costsByMonth(period("2025-12-31", "2026-02-02")))
                .containsOnlyKeys(YearMonth.of(2025, 12), YearMonth.of(2026, 1), YearMonth.of(2026, 2))
                .containsEntry(YearMonth.of(2025, 12), Costs.ZERO);
        assertThat(BUDGET.costsByMonth(period("2026-01-01", "2026-02-01"))).hasSize(1);
    }

    @Test
    void anEmptyBudgetCostsNothing() {
        assertThat(Budget.EMPTY.costs(QUARTER)).isEqualTo(Costs.ZERO);
        assertThat(Budget.EMPTY.costsBy(Grouping.BY_LAW, QUARTER)).isEmpty();
    }

    @Test
    void orderOfEntryDoesNotMatter() {
        Budget other = Budget.EMPTY.with(COACH).with(YOUTH);
        for (int i = BUDGET.delivered().size() - 1; i >= 0; i--) {
            other = other.with(BUDGET.delivered().get(i));
        }

        assertThat(other).isEqualTo(BUDGET);
        assertThat(other.provision(COACH.id())).contains(COACH);
        assertThat(other.provision(ProvisionId.of("none"))).isEmpty();
    }

    @Test
    void refusesTheSameProvisionTwiceAndADeliveryOfNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUDGET.with(COACH))
                .withMessage("provision coach stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Budget.EMPTY.with(new Delivered(COACH.id(), QUARTER, Money.ZERO)))
                .withMessage("delivered of provision coach, which is not in this budget");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Delivered(COACH.id(), Period.startingOn(LocalDate.of(2026, 1, 1)), Money.ZERO))
                .withMessage("the days of a delivery must have an end");
    }

    @Test
    void daysToCountMustHaveAnEnd() {
        Period open = Period.startingOn(LocalDate.of(2026, 1, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Budget.EMPTY.costs(open))
                .withMessage("the days to count must have an end");
        assertThatIllegalArgumentException().isThrownBy(() -> BUDGET.costsBy(Grouping.BY_LAW, open));
        assertThatIllegalArgumentException().isThrownBy(() -> BUDGET.costsByMonth(open));
    }

    @Test
    void bindsAndKeepsToItsSchema() {
        Provision forAll = new Provision(
                ProvisionId.of("all"),
                Samples.HOUSEHOLD,
                null,
                ActionId.of("a-all"),
                List.of(GoalId.of("goal-1")),
                Tier.OWN_STRENGTH,
                Law.WMO,
                ProductCode.ofCategory("iwmo-3.2", "01"),
                ProviderId.of("41414141"),
                DeliveryForm.PERSONAL_BUDGET,
                Money.ofCents(100),
                Volume.of(900, Unit.EURO, Frequency.PER_YEAR),
                Period.startingOn(LocalDate.of(2026, 1, 1)));
        String json = Json.bothBind(BUDGET.with(forAll), Budget.class);

        Json.keepsTo("budget-1.schema.json", json);
        assertThat(json).contains("\"period\":{\"from\":\"2026-01-01\"}").doesNotContain("null");
        Json.breaks("budget-1.schema.json", json.replace("EUR 10.00", "10.00"));
        Json.breaks("budget-1.schema.json", json.replace("\"tier\":0", "\"tier\":3"));
    }

    @Test
    void costsBind() {
        assertThat(Json.bothBind(Costs.of(Money.ofCents(1), Money.ofCents(-1)), Costs.class))
                .isEqualTo("{\"planned\":\"EUR 0.01\",\"realised\":\"EUR -0.01\"}");
    }

    @Test
    void printsCountsOnly() {
        assertThat(BUDGET).hasToString("Budget[provisions=2, delivered=3]");
    }
}
