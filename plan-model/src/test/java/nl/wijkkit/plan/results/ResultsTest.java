package nl.wijkkit.plan.results;

import static nl.wijkkit.plan.results.Told.QUARTER_1;
import static nl.wijkkit.plan.results.Told.QUARTER_2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.budget.Costs;
import nl.wijkkit.plan.contact.ContactKind;
import nl.wijkkit.plan.goal.GoalStatus;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;

class ResultsTest {

    private static final Results OPEN = Told.plan()
            .contact("2026-03-02", "2026-02-20", ContactKind.OFFICE)
            .goalSet("2026-03-02", "g1")
            .action("2026-03-02", "a1", "2026-03-20")
            .in(QUARTER_1);

    private static final Results DONE = Told.plan()
            .goalSet("2026-03-02", "g1")
            .goal("2026-03-12", "g1", GoalStatus.REACHED)
            .closed("2026-03-30")
            .in(QUARTER_1);

    @Test
    void resultsOfPlansAddUp() {
        Results both = OPEN.plus(DONE);

        assertThat(both.plans()).isEqualTo(new PlanFigures(2, 2, 1, 0, 1));
        assertThat(both.goals()).isEqualTo(new GoalFigures(2, 1, 0, 1));
        assertThat(both.conversations()).isEqualTo(Tally.of(new TreeMap<>(Map.of(0L, 1L, 1L, 1L))));
        assertThat(both.overdueActions()).isEqualTo(Tally.of(1));
        assertThat(both.leadTimes().contactToPlan()).isEqualTo(new LeadTime(Tally.of(10), 1));
        assertThat(both.leadTimes().planToGoal()).isEqualTo(new LeadTime(Tally.of(10), 0));
        assertThat(both.leadTimes().startToClose()).isEqualTo(new LeadTime(Tally.of(28), 0));
        assertThat(both.parties().byKind())
                .containsExactly(Map.entry(Party.Kind.CITIZEN, 1L), Map.entry(Party.Kind.WORKER, 2L));
    }

    @Test
    void resultsAreGatheredInParallelToo() {
        Results each = OPEN.plus(OPEN).plus(DONE);
        assertThat(Stream.of(OPEN, DONE, OPEN).collect(Results.collector(QUARTER_1)))
                .isEqualTo(each);
        assertThat(Stream.of(OPEN, DONE, OPEN).parallel().collect(Results.collector(QUARTER_1)))
                .isEqualTo(each);
        assertThat(Stream.<Results>empty().collect(Results.collector(QUARTER_1)))
                .isEqualTo(Results.none(QUARTER_1));
        Group north = Group.of("north", "b");
        assertThat(Stream.of(OPEN, DONE, OPEN)
                        .parallel()
                        .map(results -> new Overview.Row(north, results))
                        .collect(Overview.collector())
                        .find(north, QUARTER_1))
                .contains(each);
    }

    @Test
    void costsOfAGroupAddUp() {
        Costs one = Costs.of(Money.ofCents(250), Money.ofCents(200));
        Costs other = Costs.of(Money.ofCents(100), Money.ZERO);
        CostFigures wmo = figures(Law.WMO, Tier.SPECIALISED, YearMonth.of(2026, 1), one);
        CostFigures youth = figures(Law.JEUGDWET, Tier.SPECIALISED, YearMonth.of(2026, 2), other);

        CostFigures sum = wmo.plus(youth).plus(wmo);

        Costs twice = Costs.of(Money.ofCents(500), Money.ofCents(400));
        Costs all = Costs.of(Money.ofCents(600), Money.ofCents(400));
        assertThat(sum.all()).isEqualTo(all);
        assertThat(sum.byLaw()).containsExactly(Map.entry(Law.JEUGDWET, other), Map.entry(Law.WMO, twice));
        assertThat(sum.byTier()).containsExactly(Map.entry(Tier.SPECIALISED, all));
        assertThat(sum.byMonth())
                .containsExactly(Map.entry(YearMonth.of(2026, 1), twice), Map.entry(YearMonth.of(2026, 2), other));
    }

    private static CostFigures figures(Law law, Tier tier, YearMonth month, Costs costs) {
        return new CostFigures(
                costs,
                new TreeMap<>(Map.of(law, costs)),
                new TreeMap<>(Map.of(tier, costs)),
                new TreeMap<>(Map.of(month, costs)));
    }

    @Test
    void resultsOfTwoPeriodsDoNotAddUp() {
        Results later = Told.plan().in(QUARTER_2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OPEN.plus(later))
                .withMessage("only results of one period add up, got two periods");
    }

    @Test
    void countsPerPlanMustFitThePlans() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(Tally.EMPTY, Tally.of(1), OPEN.parties()))
                .withMessage("conversations must be counted for every plan that ran");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(Tally.of(1), Tally.EMPTY, OPEN.parties()))
                .withMessage("overdue actions must be counted for 1 plans, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(Tally.of(1), Tally.of(1), PartyFigures.NONE))
                .withMessage("parties must be counted for 1 plans, got 0");
    }

    private static Results with(Tally conversations, Tally overdue, PartyFigures parties) {
        return new Results(
                QUARTER_1,
                OPEN.plans(),
                OPEN.goals(),
                OPEN.levels(),
                conversations,
                OPEN.leadTimes(),
                overdue,
                parties,
                OPEN.costs());
    }

    @Test
    void figuresRefuseWhatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanFigures(1, -1, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanFigures(1, 0, -1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanFigures(1, 0, 0, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanFigures(1, 0, 0, 0, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanFigures(1, 0, 0, 0, 2))
                .withMessage("no more plans can begin or end than ran, which is 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanFigures(1, 2, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanFigures(1, 0, 2, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanFigures(1, 0, 0, 2, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new GoalFigures(-1, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new GoalFigures(0, -1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new GoalFigures(0, 0, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new GoalFigures(0, 0, 0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LeadTime(Tally.EMPTY, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartyFigures(Tally.EMPTY, Map.of(Party.Kind.WORKER, 0L)));
    }

    @Test
    void aTallyKnowsItsCountSumAndMedian() {
        Tally odd = Stream.of(9L, 1L, 4L).map(Tally::of).reduce(Tally.EMPTY, Tally::plus);
        Tally even = odd.plus(Tally.of(9));
        Tally heavy = odd.plus(Tally.of(1)).plus(Tally.of(1));

        assertThat(odd.count()).isEqualTo(3);
        assertThat(odd.sum()).isEqualTo(14);
        assertThat(odd.median()).hasValue(4);
        assertThat(even.count()).isEqualTo(4);
        assertThat(even.sum()).isEqualTo(23);
        assertThat(even.median()).hasValue(6.5);
        assertThat(heavy.median()).hasValue(1);
        assertThat(Tally.of(0).median()).hasValue(0);
        assertThat(Tally.EMPTY.median()).isEmpty();
        assertThat(Tally.EMPTY.sum()).isZero();
    }

    @Test
    void aTallyRefusesWhatCannotOccurAndOverflow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.of(-1))
                .withMessage("numbers must be 0 or more and counts 1 or more, got -1 and 1");
        assertThatIllegalArgumentException().isThrownBy(() -> Tally.of(new TreeMap<>(Map.of(1L, 0L))));
        Tally most = Tally.of(new TreeMap<>(Map.of(2L, Long.MAX_VALUE)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(Tally.of(2)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(most::sum);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> most.plus(Tally.of(1)).count());
    }

    @Test
    void anOverviewKeepsGroupsApartAndAddsThemUp() {
        Group north = Group.of("north", "BU03440111");
        Group south = Group.of("south", "BU03440111");
        Group far = Group.of("north", "BU03440222");
        Results later = Told.plan().in(QUARTER_2);

        Overview overview = Stream.of(
                        new Overview.Row(south, OPEN),
                        new Overview.Row(north, later),
                        new Overview.Row(north, OPEN),
                        new Overview.Row(far, DONE),
                        new Overview.Row(north, DONE))
                .collect(Overview.collector());

        assertThat(overview.rows()).extracting(Overview.Row::group).containsExactly(north, north, far, south);
        assertThat(overview.find(north, QUARTER_1)).contains(OPEN.plus(DONE));
        assertThat(overview.find(north, QUARTER_2)).contains(later);
        assertThat(overview.find(south, QUARTER_2)).isEmpty();
        assertThat(overview.by(QUARTER_1, Group::team))
                .containsExactly(Map.entry("north", OPEN.plus(DONE).plus(DONE)), Map.entry("south", OPEN));
        assertThat(overview.by(QUARTER_1, Group::neighbourhood))
                .containsExactly(Map.entry("BU03440111", OPEN.plus(OPEN).plus(DONE)), Map.entry("BU03440222", DONE));
        assertThat(overview.plus(Overview.EMPTY)).isEqualTo(overview);
    }

    @Test
    void aGroupHasOneRowForAPeriod() {
        Overview.Row row = new Overview.Row(Group.of("north", "b"), OPEN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Overview(List.of(row, row)))
                .withMessage("a group must have one row for a period");
        assertThatIllegalArgumentException().isThrownBy(() -> Group.of("", "b"));
        assertThatIllegalArgumentException().isThrownBy(() -> Group.of("a", "b b"));
    }

    @Test
    void resultsBindWithBothJacksons() {
        JsonRoundTrip.assertRoundTrip(
                new LeadTime(Tally.of(3).plus(Tally.of(12)).plus(Tally.of(3)), 1),
                LeadTime.class,
                "{\"days\": {\"3\": 2, \"12\": 1}, \"unknown\": 1}");
        JsonRoundTrip.assertRoundTrip(OPEN.plus(DONE), Results.class);
        JsonRoundTrip.assertRoundTrip(Results.none(QUARTER_1), Results.class);
        JsonRoundTrip.assertRoundTrip(
                new Overview(List.of(new Overview.Row(Group.of("north", "b"), OPEN))), Overview.class);
    }
}
