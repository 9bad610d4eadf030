package nl.wijkkit.plan.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.budget.Budget;
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
import nl.wijkkit.plan.event.Changes;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.familyplan.Steps;
import nl.wijkkit.plan.familyplan.Steps.Step;
import nl.wijkkit.plan.familyplan.Story;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.goal.GoalStatus;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.assessment.AssessorId;
import nl.wijkkit.zrm.assessment.Mode;
import nl.wijkkit.zrm.assessment.SubjectId;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.InstrumentId;
import nl.wijkkit.zrm.instrument.Instruments;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;

class ResultsProperties {

    private static final PlanId PLAN = PlanId.of("p0");
    private static final Period MONTH = Period.of(Changes.DAY.withDayOfMonth(1), Changes.DAY.plusMonths(1));

    @Provide
    Arbitrary<List<Step>> steps() {
        return Steps.steps(40);
    }

    private static Assessment assessment(InstrumentId instrument, int subject, int day, int level) {
        return Assessment.of(
                        Instruments.shipped().get(instrument),
                        SubjectId.of("s-" + subject),
                        Changes.DAY.plusDays(day - 10L))
                .by(AssessorId.of("w-1"), day % 5 == 0 ? Mode.SELF_REPORT : Mode.PROFESSIONAL)
                .level(DomainKey.of("huisvesting"), level)
                .build();
    }

    private static Budget budget(long cents, boolean youth, int day) {
        Period period = Period.of(Changes.DAY.plusDays(day), Changes.DAY.plusDays(day + 17L));
        Provision provision = new Provision(
                ProvisionId.of("v1"),
                HouseholdKey.of("h1"),
                null,
                ActionId.of("a0"),
                List.of(GoalId.of("g0")),
                youth ? Tier.GENERAL : Tier.SPECIALISED,
                youth ? Law.JEUGDWET : Law.WMO,
                ProductCode.of("iwmo-3.2", "02", "02A05"),
                ProviderId.of("41414141"),
                DeliveryForm.IN_KIND,
                Money.ofCents(cents),
                Volume.of(3, Unit.HOUR, Frequency.PER_WEEK),
                period);
        return new Budget(
                List.of(provision), List.of(new Delivered(ProvisionId.of("v1"), period, Money.ofCents(cents * 2))));
    }

    @Provide
    Arbitrary<PlanRecord> plans() {
        Arbitrary<List<Assessment>> assessments = Combinators.combine(
                        Arbitraries.of(Instruments.ZRM_2013, Instruments.ZRM_2017),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(1, 5))
                .as(ResultsProperties::assessment)
                .list()
                .ofMaxSize(5);
        Arbitrary<Budget> budgets = Combinators.combine(
                        Arbitraries.longs().between(0, 99_999),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(-20, 20))
                .as(ResultsProperties::budget);
        return Combinators.combine(steps(), budgets, assessments)
                .as((steps, budget, scored) -> new PlanRecord(
                        Steps.walk(Steps.begun(PLAN), PLAN, steps).history(PLAN), budget, scored));
    }

    @Provide
    Arbitrary<List<Overview.Row>> rows() {
        return Combinators.combine(
                        plans(),
                        Arbitraries.of("north", "south"),
                        Arbitraries.of("b1", "b2"),
                        Arbitraries.of(true, false))
                .as((plan, team, neighbourhood, early) -> new Overview.Row(
                        Group.of(team, neighbourhood),
                        Told.METER.measure(plan, early ? Period.ofDay(Changes.DAY) : MONTH)))
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 60)
    void anyOrderAndAnySplitGivesTheSameOverviewToTheBit(@ForAll("rows") List<Overview.Row> rows, @ForAll long seed) {
        Overview whole = rows.stream().collect(Overview.collector());

        Random random = new Random(seed);
        List<Overview.Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        List<Overview> parts = new ArrayList<>();
        int from = 0;
        while (from < shuffled.size()) {
            int to = from + 1 + random.nextInt(shuffled.size() - from);
            parts.add(shuffled.subList(from, to).parallelStream().collect(Overview.collector()));
            from = to;
        }
        Collections.shuffle(parts, random);
        Overview inParts = parts.stream().reduce(Overview.EMPTY, Overview::plus);

        assertThat(inParts).isEqualTo(whole);
        assertThat(JsonRoundTrip.write3(inParts)).isEqualTo(JsonRoundTrip.write3(whole));
        assertThat(JsonRoundTrip.write2(inParts)).isEqualTo(JsonRoundTrip.write2(whole));
    }

    @Property(tries = 60)
    void resultsAddUpInAnyGrouping(
            @ForAll("plans") PlanRecord a, @ForAll("plans") PlanRecord b, @ForAll("plans") PlanRecord c) {
        Results first = Told.METER.measure(a, MONTH);
        Results second = Told.METER.measure(b, MONTH);
        Results third = Told.METER.measure(c, MONTH);

        Results left = first.plus(second).plus(third);

        assertThat(first.plus(second.plus(third))).isEqualTo(left);
        assertThat(third.plus(first).plus(second)).isEqualTo(left);
        assertThat(left.plus(Results.none(MONTH))).isEqualTo(left);
        assertThat(Stream.of(third, second, first).collect(Results.collector(MONTH)))
                .isEqualTo(left);
    }

    /** What a plan says of itself is what its history adds up to, once the period holds all of it. */
    @Property(tries = 150)
    void figuresAgreeWithThePlanThatTheHistoryLeadsTo(@ForAll("steps") List<Step> steps) {
        Story story = Steps.walk(Steps.begun(PLAN), PLAN, steps);
        Plan plan = story.plan(PLAN);
        Period ages = Period.of(Changes.DAY.minusYears(1), Changes.DAY.plusYears(1));

        Results results = Told.METER.measure(PlanRecord.of(story.history(PLAN)), ages);

        boolean isRunning = plan.closing().isEmpty();
        assertThat(results.conversations()).isEqualTo(Tally.of(plan.conversations()));
        assertThat(results.goals().reached())
                .isEqualTo(plan.goals().stream()
                        .filter(goal -> goal.status() == GoalStatus.REACHED)
                        .count());
        assertThat(results.goals().set()).isEqualTo(plan.goals().size());
        assertThat(results.plans()).isEqualTo(new PlanFigures(1, 1, isRunning ? 0 : 1, 0, isRunning ? 1 : 0));
        assertThat(results.overdueActions())
                .isEqualTo(
                        isRunning
                                ? Tally.of(plan.actions().stream()
                                        .filter(action -> action.isOverdue(Changes.DAY.plusYears(1)))
                                        .count())
                                : Tally.EMPTY);
    }
}
