package nl.wijkkit.plan.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.form.FormCheck;
import nl.wijkkit.plan.form.FormField;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;

/** Reads a form into a provision. */
final class ProvisionFormReader {

    private static final String LAW = "[A-Z][A-Z0-9_]{0,39}";
    private static final String PRODUCT = "[a-z][a-z0-9.-]{0,39}:[0-9]{2}(:[0-9A-Z]{1,5})?";
    private static final Text GOALS = Text.of("doelen", "goals");
    private static final Text PRICE = Text.of("prijs", "price");
    private static final Text UNTIL = Text.of("einddatum", "end date");

    private final FormCheck check = new FormCheck();
    private final ProvisionForm form;
    private final ProvisionId id;

    ProvisionFormReader(ProvisionForm form, ProvisionId id) {
        this.form = form;
        this.id = id;
    }

    Checked<Provision> read() {
        Optional<HouseholdKey> household =
                check.id(form.household(), Text.of("huishouden", "household"), HouseholdKey::of);
        Optional<PersonId> person = FormField.optional(form.person())
                .flatMap(text -> check.id(text, Text.of("persoon", "person"), PersonId::of));
        Optional<ActionId> action = check.planId(form.action(), Text.of("actie", "action"), ActionId::of);
        check.some(form.goals(), GOALS);
        List<GoalId> goals = check.each(form.goals(), GOALS, (goal, where) -> check.planId(goal, where, GoalId::of));
        Optional<Tier> tier =
                check.range(form.tier(), Text.of("lijn", "tier"), 0, 2).map(Tier::of);
        Optional<Law> law = check.shaped(
                form.law(), Text.of("wet", "law"), LAW, Text.of("een wet zoals WMO", "a law such as WMO"), Law::of);
        Optional<ProductCode> product = check.shaped(
                form.product(),
                Text.of("product", "product"),
                PRODUCT,
                Text.of("een code zoals iwmo-3.2:02:02A05", "a code such as iwmo-3.2:02:02A05"),
                ProductCode::parse);
        Optional<ProviderId> provider = check.id(form.provider(), Text.of("aanbieder", "provider"), ProviderId::of);
        Optional<DeliveryForm> delivery =
                check.constant(form.form(), Text.of("leveringsvorm", "delivery form"), DeliveryForm.values());
        Optional<Money> price = check.present(form.price(), PRICE).flatMap(this::price);
        Optional<Integer> amount = check.range(form.amount(), Text.of("aantal", "amount"), 1, Volume.MAX_AMOUNT);
        Optional<Unit> unit = check.constant(form.unit(), Text.of("eenheid", "unit"), Unit.values());
        Optional<Frequency> frequency =
                check.constant(form.frequency(), Text.of("frequentie", "frequency"), Frequency.values());
        Optional<LocalDate> from = check.date(form.from(), Text.of("begindatum", "start date"));
        Optional<LocalDate> until = FormField.optional(form.until()).flatMap(text -> check.date(text, UNTIL));
        check.period(from, until, UNTIL);
        requireEnd(frequency);
        requireEuro(unit, price);
        return check.result(() -> new Provision(
                id,
                household.orElseThrow(),
                person.orElse(null),
                action.orElseThrow(),
                goals,
                tier.orElseThrow(),
                law.orElseThrow(),
                product.orElseThrow(),
                provider.orElseThrow(),
                delivery.orElseThrow(),
                price.orElseThrow(),
                Volume.of(amount.orElseThrow(), unit.orElseThrow(), frequency.orElseThrow()),
                new Period(from.orElseThrow(), until.orElse(null))));
    }

    private Optional<Money> price(BigDecimal euros) {
        boolean isInRange = euros.signum() >= 0 && euros.compareTo(ProvisionForm.MAX_PRICE) <= 0;
        if (isInRange && euros.stripTrailingZeros().scale() <= 2) {
            return Optional.of(Money.of(euros));
        }
        return check.problem(
                "out-of-range",
                PRICE,
                "verwacht: een bedrag van 0 tot en met " + ProvisionForm.MAX_PRICE
                        + " euro, met hooguit twee decimalen; gevonden: een ander bedrag",
                "expected an amount from 0 to " + ProvisionForm.MAX_PRICE
                        + " euros, with at most two decimals, found another amount");
    }

    private void requireEnd(Optional<Frequency> frequency) {
        if (frequency.equals(Optional.of(Frequency.WITHIN_DECISION))
                && FormField.optional(form.until()).isEmpty()) {
            check.problem(
                    "end-required",
                    UNTIL,
                    "verplicht bij een omvang voor de hele beschikking, maar niet ingevuld",
                    "required for a volume within the decision, but not filled in");
        }
    }

    private void requireEuro(Optional<Unit> unit, Optional<Money> price) {
        if (unit.equals(Optional.of(Unit.EURO))
                && price.isPresent()
                && !price.get().equals(Money.ofCents(100))) {
            check.problem(
                    "euro-price",
                    PRICE,
                    "verwacht: 1 euro per euro; gevonden: een ander bedrag",
                    "expected 1 euro per euro, found another amount");
        }
    }
}
