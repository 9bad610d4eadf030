package nl.wijkkit.consent.view.cost;

import java.util.Objects;
import nl.wijkkit.consent.gate.Showing;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.plan.budget.Budget;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.period.Period;

/** The costs of a household that can be shown. */
record CostCardShowing(Budget budget, Plan plan, Period asked) implements Showing<CostCardView> {

    CostCardShowing {
        Objects.requireNonNull(budget, "budget");
        Objects.requireNonNull(plan, "plan");
        if (!asked.isBounded()) {
            throw new IllegalArgumentException("the days to count must have an end");
        }
    }

    @Override
    public String operation() {
        return "kosten van huishouden tonen";
    }

    @Override
    public Prepared<CostCardView> prepare(Visit visit) {
        return new CostCardPieces(this, visit);
    }
}
