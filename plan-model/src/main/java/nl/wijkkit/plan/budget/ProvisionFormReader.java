package nl.wijkkit.plan.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.reading.FormFields;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import org.jspecify.annotations.Nullable;

/** Reads a form into a provision. */
final class ProvisionFormReader {

    private static final Pattern LAW = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Pattern PRODUCT = Pattern.compile("[a-z][a-z0-9.-]{0,39}:[0-9]{2}(:[0-9A-Z]{1,5})?");
    private static final Text GOALS = Text.of("doelen", "goals");
    private static final Text PRICE = Text.of("prijs", "price");
    private static final Text UNTIL = Text.of("einddatum", "end date");

    private final FormFields fields = new FormFields();
    private final ProvisionForm form;
    private final ProvisionId id;

    ProvisionFormReader(ProvisionForm form, ProvisionId id) {
        this.form = form;
        this.id = id;
    }

    Checked<Provision> read() {
        Optional<HouseholdKey> household =
                fields.id(form.household(), Text.of("huishouden", "household"), HouseholdKey::of);
        Optional<PersonId> person = isBlank(form.person())
                ? Optional.empty()
                : fields.id(form.person(), Text.of("persoon", "person"), PersonId::of);
        Optional<ActionId> action = fields.planId(form.action(), Text.of("actie", "action"), ActionId::of);
        List<GoalId> goals = goals();
        Optional<Tier> tier =
                fields.range(form.tier(), Text.of("lijn", "tier"), 0, 2).map(Tier::of);
        Optional<Law> law = fields.shaped(
                form.law(), Text.of("wet", "law"), LAW, Text.of("een wet zoals WMO", "a law such as WMO"), Law::of);
        Optional<ProductCode> product = fields.shaped(
                form.product(),
                Text.of("product", "product"),
                PRODUCT,
                Text.of("een code zoals iwmo-3.2:02:02A05", "a code such as iwmo-3.2:02:02A05"),
                ProductCode::parse);
        Optional<ProviderId> provider = fields.id(form.provider(), Text.of("aanbieder", "provider"), ProviderId::of);
        Optional<DeliveryForm> delivery =
                fields.constant(form.form(), Text.of("leveringsvorm", "delivery form"), DeliveryForm.values());
        Optional<Money> price = fields.present(form.price(), PRICE).flatMap(this::price);
        Optional<Integer> amount = fields.range(form.amount(), Text.of("aantal", "amount"), 1, Volume.MAX_AMOUNT);
        Optional<Unit> unit = fields.constant(form.unit(), Text.of("eenheid", "unit"), Unit.values());
        Optional<Frequency> frequency =
                fields.constant(form.frequency(), Text.of("frequentie", "frequency"), Frequency.values());
        Optional<LocalDate> from = fields.date(form.from(), Text.of("begindatum", "start date"));
        Optional<LocalDate> until = isBlank(form.until()) ? Optional.empty() : fields.date(form.until(), UNTIL);
        requireOrder(from, until);
        requireEnd(frequency);
        requireEuro(unit, price);
        return Checked.of(
                fields.problems(),
                () -> new Provision(
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

    private List<GoalId> goals() {
        if (form.goals().isEmpty()) {
            fields.required(null, GOALS);
        }
        List<GoalId> goals = new ArrayList<>();
        for (String goal : form.goals()) {
            fields.planId(goal, GOALS, GoalId::of).ifPresent(goals::add);
        }
        if (goals.stream().distinct().count() != goals.size()) {
            fields.problem(
                    "stands-twice",
                    GOALS,
                    Text.of(
                            "verwacht: elk doel één keer; gevonden: vaker",
                            "expected each goal once, found one again"));
        }
        return goals;
    }

    private Optional<Money> price(BigDecimal euros) {
        boolean isInRange = euros.signum() >= 0 && euros.compareTo(ProvisionForm.MAX_PRICE) <= 0;
        if (isInRange && euros.stripTrailingZeros().scale() <= 2) {
            return Optional.of(Money.of(euros));
        }
        return fields.problem(
                "out-of-range",
                PRICE,
                Text.of(
                        "verwacht: een bedrag van 0 tot en met " + ProvisionForm.MAX_PRICE
                                + " euro, met hooguit twee decimalen; gevonden: een ander bedrag",
                        "expected an amount from 0 to " + ProvisionForm.MAX_PRICE
                                + " euros, with at most two decimals, found another amount"));
    }

    private void requireOrder(Optional<LocalDate> from, Optional<LocalDate> until) {
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            fields.problem(
                    "not-a-period",
                    UNTIL,
                    Text.of(
                            "verwacht: een einde na de begindatum; gevonden: een eerdere dag",
                            "expected an end after the start date, found an earlier day"));
        }
    }

    private void requireEnd(Optional<Frequency> frequency) {
        if (frequency.equals(Optional.of(Frequency.WITHIN_DECISION)) && isBlank(form.until())) {
            fields.problem(
                    "end-required",
                    UNTIL,
                    Text.of(
                            "verplicht bij een omvang voor de hele beschikking, maar niet ingevuld",
                            "required for a volume within the decision, but not filled in"));
        }
    }

    private void requireEuro(Optional<Unit> unit, Optional<Money> price) {
        if (unit.equals(Optional.of(Unit.EURO))
                && price.isPresent()
                && !price.get().equals(Money.ofCents(100))) {
            fields.problem(
                    "euro-price",
                    PRICE,
                    Text.of(
                            "verwacht: 1 euro per euro; gevonden: een ander bedrag",
                            "expected 1 euro per euro, found another amount"));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
