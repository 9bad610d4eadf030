package nl.wijkkit.plan.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;

class BudgetProperties {

    private static final LocalDate START = LocalDate.of(2023, 11, 1);

    @Property(tries = 400)
    void costOfAdjoiningPeriodsIsTheCostOfBoth(
            @ForAll("provisions") Provision provision, @ForAll("days") List<LocalDate> days) {
        Money parts = Money.ZERO;
        for (int i = 1; i < days.size(); i++) {
            parts = parts.plus(provision.cost(Period.of(days.get(i - 1), days.get(i))));
        }

        assertThat(parts).isEqualTo(provision.cost(Period.of(days.get(0), days.get(days.size() - 1))));
    }

    @Property(tries = 400)
    void cuttingAProvisionInTwoChangesNoCent(
            @ForAll("provisions") Provision provision, @ForAll("days") List<LocalDate> days) {
        LocalDate cut = days.get(1);
        Period whole = provision.period();
        if (provision.volume().frequency() == Frequency.WITHIN_DECISION
                || !whole.contains(cut)
                || cut.equals(whole.from())) {
            return; // a volume for the whole decision is not so much per window: it cannot be cut without dividing it
        }
        Provision first = withPeriod(provision, Period.of(whole.from(), cut));
        Provision second = withPeriod(provision, new Period(cut, whole.until()));
        Period asked = Period.of(days.get(0), days.get(days.size() - 1));

        assertThat(first.cost(asked).plus(second.cost(asked))).isEqualTo(provision.cost(asked));
    }

    @Property(tries = 200)
    void costIsWithinACentPerWindowOfTheExactShare(
            @ForAll("provisions") Provision provision, @ForAll("days") List<LocalDate> days) {
        Period asked = Period.of(days.get(0), days.get(days.size() - 1));
        BigDecimal exact = BigDecimal.ZERO;
        int cutWindows = 2;
        for (LocalDate day = asked.from(); asked.contains(day); day = day.plusDays(1)) {
            if (provision.period().contains(day)) {
                Period window = provision.volume().frequency().windowOf(day, provision.period());
                exact = exact.add(new BigDecimal(provision.costPerWindow().cents())
                        .divide(new BigDecimal(window.days()), new MathContext(30)));
            }
        }

        assertThat(exact.subtract(new BigDecimal(provision.cost(asked).cents())).abs())
                .isLessThan(new BigDecimal(cutWindows));
    }

    @Property(tries = 200)
    void everyGroupingAddsUpToTheWhole(@ForAll("budgets") Budget budget, @ForAll("days") List<LocalDate> days) {
        Period asked = Period.of(days.get(0), days.get(days.size() - 1));
        Costs whole = budget.costs(asked);

        for (Grouping<?> grouping : List.of(
                Grouping.BY_ACTION,
                Grouping.BY_GOAL,
                Grouping.BY_HOUSEHOLD,
                Grouping.BY_LAW,
                Grouping.BY_TIER,
                Grouping.BY_PROVIDER,
                Grouping.BY_PRODUCT)) {
            assertThat(budget.costsBy(grouping, asked).values().stream().reduce(Costs.ZERO, Costs::plus))
                    .isEqualTo(whole);
        }
        assertThat(budget.costsByMonth(asked).values().stream().reduce(Costs.ZERO, Costs::plus))
                .isEqualTo(whole);
    }

    @Property(tries = 200)
    void groupsOfAdjoiningPeriodsAreTheGroupsOfBoth(
            @ForAll("budgets") Budget budget, @ForAll("days") List<LocalDate> days) {
        Period asked = Period.of(days.get(0), days.get(days.size() - 1));

        budget.costsBy(Grouping.BY_GOAL, asked).forEach((goal, whole) -> {
            Costs parts = Costs.ZERO;
            for (int i = 1; i < days.size(); i++) {
                parts = parts.plus(budget.costsBy(Grouping.BY_GOAL, Period.of(days.get(i - 1), days.get(i)))
                        .getOrDefault(goal, Costs.ZERO));
            }
            assertThat(parts).isEqualTo(whole);
        });
    }

    @Property(tries = 200)
    void noDayOfAPlannedProvisionCostsLessThanNothing(
            @ForAll("budgets") Budget budget, @ForAll("days") List<LocalDate> days) {
        for (LocalDate day : days) {
            assertThat(budget.costsBy(Grouping.BY_GOAL, Period.ofDay(day)).values())
                    .allSatisfy(
                            costs -> assertThat(costs.planned().isNegative()).isFalse());
        }
    }

    @Property(tries = 100)
    void costsByMonthAreTheCostsOfTheMonths(@ForAll("budgets") Budget budget) {
        Period year = Period.ofYear(2024);

        assertThat(budget.costsByMonth(year))
                .allSatisfy((month, costs) -> assertThat(costs)
                        .isEqualTo(budget.costs(
                                Period.of(month.atDay(1), month.plusMonths(1).atDay(1)))));
        assertThat(budget.costsByMonth(year)).hasSize(12).containsKey(YearMonth.of(2024, 2));
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return Arbitraries.integers()
                .between(0, 1200)
                .set()
                .ofMinSize(3)
                .ofMaxSize(6)
                .map(days -> days.stream().sorted().map(START::plusDays).toList());
    }

    @Provide
    Arbitrary<Provision> provisions() {
        return provision("p");
    }

    private static Arbitrary<Provision> provision(String id) {
        Arbitrary<Period> periods = Combinators.combine(
                        Arbitraries.integers().between(0, 800),
                        Arbitraries.integers().between(1, 800))
                .as((from, days) -> Period.of(START.plusDays(from), START.plusDays(from + days)));
        return Combinators.combine(
                        Arbitraries.longs().between(0, 10_000_00),
                        Arbitraries.integers().between(1, 3000),
                        Arbitraries.of(Unit.class).filter(unit -> unit != Unit.EURO),
                        Arbitraries.of(Frequency.class),
                        periods,
                        Arbitraries.of(Law.WMO, Law.JEUGDWET, Law.PARTICIPATIEWET),
                        Arbitraries.of(Tier.class),
                        Arbitraries.of("g1", "g2", "g3", "g4", "g5")
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(5))
                .as((cents, amount, unit, frequency, period, law, tier, goals) -> Samples.provision(
                        id, "action-" + id, new ArrayList<>(goals), tier, law, cents, amount, unit, frequency, period));
    }

    @Provide
    Arbitrary<Budget> budgets() {
        Arbitrary<List<Provision>> provisions = Arbitraries.integers()
                .between(1, 4)
                .flatMap(size -> Combinators.combine(IntStream.range(0, size)
                                .mapToObj(i -> provision("p" + i))
                                .toList())
                        .as(list -> list));
        Arbitrary<List<Delivered>> delivered = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 900),
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.longs().between(-5000, 500_000))
                .as((index, from, days, cents) -> new Delivered(
                        ProvisionId.of("p" + index),
                        Period.of(START.plusDays(from), START.plusDays(from + days)),
                        Money.ofCents(cents)))
                .list()
                .ofMaxSize(6);
        return Combinators.combine(provisions, delivered)
                .as((all, deliveries) -> new Budget(
                        all,
                        deliveries.stream()
                                .filter(delivery -> all.stream()
                                        .anyMatch(provision -> provision.id().equals(delivery.provision())))
                                .toList()));
    }

    private static Provision withPeriod(Provision provision, Period period) {
        return new Provision(
                provision.id(),
                provision.household(),
                provision.person(),
                provision.action(),
                provision.goals(),
                provision.tier(),
                provision.law(),
                provision.product(),
                provision.provider(),
                provision.form(),
                provision.price(),
                provision.volume(),
                period);
    }
}
