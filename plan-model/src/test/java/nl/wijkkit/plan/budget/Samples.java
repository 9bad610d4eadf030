package nl.wijkkit.plan.budget;

import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PersonId;

/** Provisions of an invented family. */
final class Samples {

    static final HouseholdKey HOUSEHOLD = HouseholdKey.of("household-1");

    private Samples() {}

    static Period period(String from, String until) {
        return Period.of(LocalDate.parse(from), LocalDate.parse(until));
    }

    /** A provision of 02A05 at a price in cents for a volume. */
    static Provision provision(String id, long cents, int amount, Unit unit, Frequency frequency, Period period) {
        return provision(
                id,
                "action-" + id,
                List.of("goal-1"),
                Tier.SPECIALISED,
                Law.WMO,
                cents,
                amount,
                unit,
                frequency,
                period);
    }

    static Provision provision(
            String id,
            String action,
            List<String> goals,
            Tier tier,
            Law law,
            long cents,
            int amount,
            Unit unit,
            Frequency frequency,
            Period period) {
        return new Provision(
                ProvisionId.of(id),
                HOUSEHOLD,
                PersonId.of("person-1"),
                ActionId.of(action),
                goals.stream().map(GoalId::of).toList(),
                tier,
                law,
                ProductCode.of("iwmo-3.2", "02", "02A05"),
                ProviderId.of("41414141"),
                DeliveryForm.IN_KIND,
                Money.ofCents(cents),
                Volume.of(amount, unit, frequency),
                period);
    }

    static Provision monthly(long cents, Period period) {
        return provision("p1", cents, 1, Unit.PIECE, Frequency.PER_MONTH, period);
    }
}
