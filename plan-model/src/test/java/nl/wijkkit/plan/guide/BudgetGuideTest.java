package nl.wijkkit.plan.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.wijkkit.plan.budget.Budget;
import nl.wijkkit.plan.budget.Catalogue;
import nl.wijkkit.plan.budget.CatalogueReader;
import nl.wijkkit.plan.budget.Costs;
import nl.wijkkit.plan.budget.Delivered;
import nl.wijkkit.plan.budget.Grouping;
import nl.wijkkit.plan.budget.Provision;
import nl.wijkkit.plan.budget.ProvisionForm;
import nl.wijkkit.plan.budget.ProvisionId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;

class BudgetGuideTest {

    @Test
    void whatAHouseholdCostsUnderOneBudget() {
        ProvisionForm form = new ProvisionForm(
                "household-1",
                "person-0",
                "action-1",
                List.of("goal-1"),
                2,
                "WMO",
                "iwmo-3.2:02:02A05",
                "41414141",
                "IN_KIND",
                new BigDecimal("60.00"),
                2,
                "HOUR",
                "PER_WEEK",
                "2026-03-02",
                "2026-03-30");
        Provision guidance = form.toProvision(ProvisionId.of("provision-1")).orElseThrow();
        Period march = Period.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
        Budget budget = new Budget(
                List.of(guidance), List.of(new Delivered(guidance.id(), guidance.period(), Money.parse("EUR 420.00"))));

        Costs costs = budget.costs(march);
        SortedMap<Law, Costs> byLaw = budget.costsBy(Grouping.BY_LAW, march);

        // 2 hours of 60 euros, in each of four weeks
        assertThat(costs.planned()).isEqualTo(Money.parse("EUR 480.00"));
        assertThat(costs.difference()).isEqualTo(Money.parse("EUR 60.00"));
        assertThat(byLaw).containsExactly(Map.entry(Law.WMO, costs));

        Catalogue catalogue = CatalogueReader.example();
        List<Problem> problems = catalogue.check(guidance);

        // the municipality agreed EUR 1.08 a minute
        assertThat(problems).extracting(Problem::code).containsExactly("other-unit", "other-price");
    }
}
