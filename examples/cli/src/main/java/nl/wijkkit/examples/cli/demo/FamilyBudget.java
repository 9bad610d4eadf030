package nl.wijkkit.examples.cli.demo;

import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.budget.Budget;
import nl.wijkkit.plan.budget.Catalogue;
import nl.wijkkit.plan.budget.CatalogueReader;
import nl.wijkkit.plan.budget.Delivered;
import nl.wijkkit.plan.budget.DeliveryForm;
import nl.wijkkit.plan.budget.Frequency;
import nl.wijkkit.plan.budget.HouseholdKey;
import nl.wijkkit.plan.budget.Product;
import nl.wijkkit.plan.budget.ProductCode;
import nl.wijkkit.plan.budget.ProviderId;
import nl.wijkkit.plan.budget.Provision;
import nl.wijkkit.plan.budget.ProvisionId;
import nl.wijkkit.plan.budget.Volume;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.zrm.problem.Problem;

/** What the plan costs in its first half year: products of an invented catalogue, and what was invoiced so far. */
record FamilyBudget(Catalogue catalogue, Budget budget, List<Problem> problems) {

    static final Period HALF_YEAR = Period.of(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 9, 16));

    private static final Period FIRST_MONTH = Period.of(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 4, 16));

    FamilyBudget {
        problems = List.copyOf(problems);
    }

    static FamilyBudget of(Plan plan) {
        Catalogue catalogue = CatalogueReader.example();
        Provision money =
                provision(plan, catalogue, FamilyPlan.BUDGET, "voorbeeldstad-2026:03:BUDGB", 1, Frequency.PER_MONTH);
        Provision guidance = provision(plan, catalogue, FamilyPlan.GUIDED, "iwmo-3.2:02:02A05", 90, Frequency.PER_WEEK);
        Budget budget = Budget.EMPTY
                .with(money)
                .with(guidance)
                .with(new Delivered(money.id(), FIRST_MONTH, money.cost(FIRST_MONTH)))
                .with(new Delivered(guidance.id(), FIRST_MONTH, Money.ofCents(29_160)));
        return new FamilyBudget(
                catalogue,
                budget,
                budget.provisions().stream()
                        .flatMap(provision -> catalogue.check(provision).stream())
                        .toList());
    }

    private static Provision provision(
            Plan plan, Catalogue catalogue, ActionId id, String code, int amount, Frequency frequency) {
        Action action = plan.action(id).orElseThrow();
        Product product = catalogue.product(ProductCode.parse(code)).orElseThrow();
        return new Provision(
                ProvisionId.of("v-" + id.value()),
                HouseholdKey.of("household-0047"),
                null,
                id,
                action.goals(),
                product.tier(),
                product.law(),
                product.code(),
                ProviderId.of(action.owner().id().value()),
                DeliveryForm.IN_KIND,
                product.agreedPrice().orElseThrow(),
                Volume.of(amount, product.unit(), frequency),
                HALF_YEAR);
    }
}
