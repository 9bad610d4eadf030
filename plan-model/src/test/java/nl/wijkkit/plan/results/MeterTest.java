package nl.wijkkit.plan.results;

import static nl.wijkkit.plan.results.Told.ANNA;
import static nl.wijkkit.plan.results.Told.METER;
import static nl.wijkkit.plan.results.Told.QUARTER_1;
import static nl.wijkkit.plan.results.Told.QUARTER_2;
import static nl.wijkkit.plan.results.Told.WORKER;
import static nl.wijkkit.plan.results.Told.YEAR;
import static nl.wijkkit.plan.results.Told.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.ActionStatus;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.budget.Budget;
import nl.wijkkit.plan.budget.Costs;
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
import nl.wijkkit.plan.contact.ContactKind;
import nl.wijkkit.plan.course.PlanOrigin;
import nl.wijkkit.plan.event.ActionChange;
import nl.wijkkit.plan.event.Carried;
import nl.wijkkit.plan.event.Changes;
import nl.wijkkit.plan.event.CourseChange;
import nl.wijkkit.plan.event.Departed;
import nl.wijkkit.plan.event.DirectionChange;
import nl.wijkkit.plan.event.FileChange;
import nl.wijkkit.plan.event.GoalChange;
import nl.wijkkit.plan.event.SubCaseChange;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.goal.GoalStatus;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.zrm.assessment.ActorId;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.assessment.Mode;
import nl.wijkkit.zrm.assessment.SubjectId;
import nl.wijkkit.zrm.change.Direction;
import nl.wijkkit.zrm.change.MovementTable;
import nl.wijkkit.zrm.change.Obstacle;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.InstrumentId;
import nl.wijkkit.zrm.instrument.Instruments;
import org.junit.jupiter.api.Test;

class MeterTest {

    private static final Carried CARRIED_GOALS = new Carried(
            List.of(Told.goal("g7"), Told.goal("g8").withStatus(GoalStatus.REACHED)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(Changes.contact("c7", Party.of(Party.Kind.PROVIDER, "zorg-2"))),
            List.of(),
            List.of());

    private static LeadTime took(long days) {
        return new LeadTime(Tally.of(days), 0);
    }

    private static final LeadTime UNKNOWN = new LeadTime(Tally.EMPTY, 1);

    // plans

    @Test
    void aPlanCountsInEveryPeriodInWhichItRan() {
        Told plan = Told.plan().closed("2026-06-30");

        assertThat(plan.in(period("2025-10-01", "2026-01-01")).plans()).isEqualTo(PlanFigures.NONE);
        assertThat(plan.in(QUARTER_1).plans()).isEqualTo(new PlanFigures(1, 1, 0, 0, 1));
        assertThat(plan.in(QUARTER_2).plans()).isEqualTo(new PlanFigures(1, 0, 1, 0, 0));
        assertThat(plan.in(period("2026-07-01", "2026-10-01")).plans()).isEqualTo(PlanFigures.NONE);
        assertThat(plan.in(YEAR).plans()).isEqualTo(new PlanFigures(1, 1, 1, 0, 0));
    }

    @Test
    void aPlanRunsOnItsFirstAndOnItsLastDay() {
        Told plan = Told.plan().closed("2026-06-30");

        assertThat(plan.in(period("2026-03-01", "2026-03-02")).plans().ran()).isZero();
        assertThat(plan.in(period("2026-03-02", "2026-03-03")).plans()).isEqualTo(new PlanFigures(1, 1, 0, 0, 1));
        assertThat(plan.in(period("2026-06-30", "2026-07-01")).plans()).isEqualTo(new PlanFigures(1, 0, 1, 0, 0));
        assertThat(plan.in(period("2026-06-29", "2026-06-30")).plans()).isEqualTo(new PlanFigures(1, 0, 0, 0, 1));
    }

    @Test
    void aReopenedPlanWasNotClosedInThatPeriod() {
        Told plan = Told.plan()
                .closed("2026-04-10")
                .on("2026-05-20", new CourseChange.PlanReopened(LocalDate.parse("2026-05-20"), Told.TEXT));

        assertThat(plan.in(QUARTER_2).plans()).isEqualTo(new PlanFigures(1, 0, 0, 0, 1));
        assertThat(plan.in(period("2026-04-01", "2026-05-01")).plans()).isEqualTo(new PlanFigures(1, 0, 1, 0, 0));
        assertThat(plan.in(period("2026-05-01", "2026-05-15")).plans()).isEqualTo(PlanFigures.NONE);
        assertThat(plan.in(QUARTER_2).leadTimes().startToClose()).isEqualTo(LeadTime.NONE);
    }

    @Test
    void aPlanThatJoinedAnotherEndsWithoutBeingClosed() {
        Told plan = Told.plan()
                .on("2026-05-01", new CourseChange.JoinedInto(PlanId.of("p2"), LocalDate.parse("2026-05-01")))
                .closed("2026-05-02");

        Results results = plan.in(QUARTER_2);

        assertThat(results.plans()).isEqualTo(new PlanFigures(1, 0, 0, 1, 0));
        assertThat(results.leadTimes()).isEqualTo(LeadTimes.NONE);
    }

    @Test
    void aDayIsLookedUpInTheZone() {
        // 23:30 in Amsterdam on 31 March is 21:30 UTC; half past midnight on 1 April is 22:30 UTC the day before
        Told before = Told.plan().goalSet("2026-03-02", "g1");
        before.at("2026-03-31T21:30:00Z", new GoalChange.GoalStatusChanged(GoalId.of("g1"), GoalStatus.REACHED));
        Told after = Told.plan().goalSet("2026-03-02", "g1");
        after.at("2026-03-31T22:30:00Z", new GoalChange.GoalStatusChanged(GoalId.of("g1"), GoalStatus.REACHED));

        assertThat(before.in(QUARTER_1).goals().reached()).isEqualTo(1);
        assertThat(before.in(QUARTER_2).goals().reached()).isZero();
        assertThat(after.in(QUARTER_1).goals().reached()).isZero();
        assertThat(after.in(QUARTER_2).goals().reached()).isEqualTo(1);
    }

    // goals

    @Test
    void aGoalCountsWhereItWasSetAndWhereItWasReached() {
        Told plan = Told.plan()
                .goalSet("2026-03-02", "g1")
                .goalSet("2026-03-10", "g2")
                .goalSet("2026-04-02", "g3")
                .goal("2026-04-10", "g1", GoalStatus.REACHED)
                .goal("2026-04-11", "g2", GoalStatus.DROPPED);

        assertThat(plan.in(QUARTER_1).goals()).isEqualTo(new GoalFigures(2, 0, 0, 2));
        assertThat(plan.in(QUARTER_2).goals()).isEqualTo(new GoalFigures(1, 1, 1, 1));
        assertThat(plan.in(YEAR).goals()).isEqualTo(new GoalFigures(3, 1, 1, 1));
    }

    @Test
    void aGoalThatWasTakenUpAgainWasNotReached() {
        Told plan = Told.plan()
                .goalSet("2026-03-02", "g1")
                .goal("2026-03-20", "g1", GoalStatus.REACHED)
                .goal("2026-04-20", "g1", GoalStatus.OPEN)
                .goal("2026-05-20", "g1", GoalStatus.REACHED)
                .goal("2026-06-20", "g1", GoalStatus.REACHED);

        assertThat(plan.in(QUARTER_1).goals()).isEqualTo(new GoalFigures(1, 1, 0, 0));
        assertThat(plan.in(period("2026-04-01", "2026-05-01")).goals()).isEqualTo(new GoalFigures(0, 0, 0, 1));
        assertThat(plan.in(YEAR).goals()).isEqualTo(new GoalFigures(1, 1, 0, 0));
        // 2 March to 20 May: 29 days in March, 30 in April, 20 in May; said twice, the first day counts
        assertThat(plan.in(YEAR).leadTimes().planToGoal()).isEqualTo(took(79));
    }

    @Test
    void aClosedPlanHasNoOpenGoalsAndNoOverdueActions() {
        Told plan = Told.plan()
                .goalSet("2026-03-02", "g1")
                .action("2026-03-02", "a1", "2026-03-20")
                .closed("2026-04-10");

        assertThat(plan.in(QUARTER_1).goals().open()).isEqualTo(1);
        assertThat(plan.in(QUARTER_1).overdueActions()).isEqualTo(Tally.of(1));
        assertThat(plan.in(QUARTER_2).goals().open()).isZero();
        assertThat(plan.in(QUARTER_2).overdueActions()).isEqualTo(Tally.EMPTY);
    }

    @Test
    void goalsThatCameAlongAreNotSetHereAndTheirTimeIsUnknown() {
        Told plan = Told.openedBy(
                        "2026-04-01",
                        new CourseChange.SplitOff(
                                PlanId.of("p0"),
                                FamilyId.of("f2"),
                                PlanOrigin.PROFESSIONAL,
                                List.of(ANNA),
                                WORKER,
                                LocalDate.parse("2026-04-01"),
                                CARRIED_GOALS))
                .goal("2026-05-01", "g7", GoalStatus.REACHED)
                .goalSet("2026-05-01", "g9")
                .goal("2026-05-11", "g9", GoalStatus.REACHED)
                .contact("2026-05-01", "2026-03-01", ContactKind.TELEPHONE);

        Results results = plan.in(QUARTER_2);

        assertThat(results.plans()).isEqualTo(new PlanFigures(1, 1, 0, 0, 1));
        assertThat(results.goals()).isEqualTo(new GoalFigures(1, 2, 0, 0));
        assertThat(results.leadTimes()).isEqualTo(new LeadTimes(LeadTime.NONE, took(40).plus(UNKNOWN), LeadTime.NONE));
        // the contact that came along counts in the plan where it was recorded, but its provider takes part here too
        assertThat(results.conversations()).isEqualTo(Tally.of(0));
        assertThat(results.parties().byKind()).containsEntry(Party.Kind.PROVIDER, 1L);
    }

    @Test
    void aGoalThatLeftKeepsItsResultAndIsNoLongerOpen() {
        Departed departed = new Departed(
                List.of(GoalId.of("g1"), GoalId.of("g2")),
                List.of(ActionId.of("a1")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Told plan = Told.plan()
                .goalSet("2026-03-02", "g1")
                .goalSet("2026-03-02", "g2")
                .action("2026-03-02", "a1", "2026-04-02")
                .goal("2026-04-10", "g1", GoalStatus.REACHED)
                .on(
                        "2026-05-01",
                        new CourseChange.PartLeft(
                                PlanId.of("p2"), LocalDate.parse("2026-05-01"), List.of(ANNA), departed))
                .goal("2026-05-03", "g2", GoalStatus.DROPPED);

        Results results = plan.in(QUARTER_2);

        assertThat(results.goals()).isEqualTo(new GoalFigures(0, 1, 0, 0));
        assertThat(results.overdueActions()).isEqualTo(Tally.of(0));
    }

    @Test
    void aGoalThatCameBackStandsAsItCameBack() {
        Departed departed = new Departed(
                List.of(GoalId.of("g7"), GoalId.of("g8")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Told plan = Told.plan()
                .goalSet("2026-03-02", "g7")
                .goalSet("2026-03-02", "g8")
                .on(
                        "2026-04-01",
                        new CourseChange.PartLeft(
                                PlanId.of("p2"), LocalDate.parse("2026-04-01"), List.of(ANNA), departed))
                .on(
                        "2026-05-01",
                        new CourseChange.TookOver(
                                PlanId.of("p2"), LocalDate.parse("2026-05-01"), List.of(), CARRIED_GOALS));

        // g8 was reached while it was in the other plan, which counts it
        assertThat(plan.in(QUARTER_2).goals()).isEqualTo(new GoalFigures(0, 0, 0, 1));
    }

    // conversations and lead times

    @Test
    void conversationsCountOnTheirOwnDayAndMessagesDoNot() {
        Told plan = Told.plan()
                .contact("2026-04-03", "2026-03-30", ContactKind.HOME_VISIT)
                .contact("2026-04-03", "2026-04-01", ContactKind.TELEPHONE)
                .contact("2026-04-03", "2026-04-02", ContactKind.MESSAGE)
                .contact("2026-04-03", "2026-04-03", ContactKind.ATTEMPT);

        assertThat(plan.in(QUARTER_1).conversations()).isEqualTo(Tally.of(1));
        assertThat(plan.in(QUARTER_2).conversations()).isEqualTo(Tally.of(1));
        assertThat(plan.in(YEAR).conversations()).isEqualTo(Tally.of(2));
        assertThat(plan.in(period("2026-07-01", "2026-08-01")).conversations()).isEqualTo(Tally.of(0));
    }

    @Test
    void aConversationBeforeThePlanWasOpenedCounts() {
        Told plan = Told.plan().contact("2026-03-02", "2026-02-10", ContactKind.HOME_VISIT);

        Results results = plan.in(period("2026-02-01", "2026-03-01"));

        assertThat(results.plans().ran()).isZero();
        assertThat(results.conversations()).isEqualTo(Tally.of(1));
        assertThat(plan.in(period("2026-01-01", "2026-02-01")).conversations()).isEqualTo(Tally.EMPTY);
    }

    @Test
    void leadTimesCountInThePeriodInWhichTheyEnd() {
        Told plan = Told.plan()
                .contact("2026-03-02", "2026-02-14", ContactKind.ATTEMPT)
                .contact("2026-03-02", "2026-02-23", ContactKind.TELEPHONE)
                .contact("2026-03-02", "2026-02-20", ContactKind.MESSAGE)
                .goalSet("2026-03-02", "g1")
                .goal("2026-04-01", "g1", GoalStatus.REACHED)
                .closed("2026-06-30");

        // 20 February to 2 March: 10 days; 2 March to 1 April: 30; 2 March to 30 June: 29 + 30 + 31 + 30 = 120
        assertThat(plan.in(QUARTER_1).leadTimes()).isEqualTo(new LeadTimes(took(10), LeadTime.NONE, LeadTime.NONE));
        assertThat(plan.in(QUARTER_2).leadTimes()).isEqualTo(new LeadTimes(LeadTime.NONE, took(30), took(120)));
        assertThat(plan.in(YEAR).leadTimes()).isEqualTo(new LeadTimes(took(10), took(30), took(120)));
    }

    @Test
    void withoutAnEarlierContactTheTimeToThePlanIsUnknown() {
        Told none = Told.plan();
        Told later = Told.plan().contact("2026-03-09", "2026-03-03", ContactKind.HOME_VISIT);
        Told sameDay = Told.plan().contact("2026-03-09", "2026-03-02", ContactKind.HOME_VISIT);

        assertThat(none.in(QUARTER_1).leadTimes().contactToPlan()).isEqualTo(UNKNOWN);
        assertThat(later.in(QUARTER_1).leadTimes().contactToPlan()).isEqualTo(UNKNOWN);
        assertThat(sameDay.in(QUARTER_1).leadTimes().contactToPlan()).isEqualTo(took(0));
    }

    // actions

    @Test
    void anActionIsOverdueAfterItsLastDayUnlessItWasDone() {
        Told plan = Told.plan()
                .goalSet("2026-03-02", "g1")
                .action("2026-03-02", "a1", "2026-03-31")
                .action("2026-03-02", "a2", "2026-04-01")
                .action("2026-03-02", "a3", "2026-03-10")
                .action("2026-03-12", "a3", ActionStatus.DONE)
                .action("2026-03-02", "a4", "2026-03-10")
                .action("2026-04-05", "a4", ActionStatus.DONE)
                .on("2026-04-06", new ActionChange.ActionRescheduled(ActionId.of("a1"), LocalDate.parse("2026-09-01")));

        // at the end of March a1 and a4 are late; at the end of June only a2
        assertThat(plan.in(QUARTER_1).overdueActions()).isEqualTo(Tally.of(2));
        assertThat(plan.in(QUARTER_2).overdueActions()).isEqualTo(Tally.of(1));
    }

    // parties

    @Test
    void everyoneInAnyRoleTakesPartOnce() {
        Party other = Party.worker("w-2");
        Told plan = Told.plan()
                .goalSet("2026-03-02", "g1")
                .on(
                        "2026-03-03",
                        new DirectionChange.HandedOver(WORKER, other, LocalDate.parse("2026-03-03"), Told.TEXT),
                        new DirectionChange.HandedOver(other, WORKER, LocalDate.parse("2026-04-03"), Told.TEXT),
                        new FileChange.DecisionTaken(Changes.decision("d1")),
                        new FileChange.AgreementMade(Changes.agreement("ag1", ANNA)),
                        new FileChange.EvaluationHeld(
                                Changes.evaluation("ev1", Party.of(Party.Kind.NETWORK, "aunt"), WORKER)))
                .action("2026-03-03", "a1", "2026-05-01")
                .on(
                        "2026-03-04",
                        new ActionChange.ActionReassigned(
                                ActionId.of("a1"), Party.of(Party.Kind.VOLUNTEER, "v-1"), Tier.OWN_STRENGTH),
                        new SubCaseChange.SubCaseOpened(Changes.subCase("s1", "a1")))
                .contact(
                        "2026-03-05", "2026-03-05", ContactKind.OFFICE, Party.of(Party.Kind.PROVIDER, "zorg-1"), other);

        PartyFigures parties = plan.in(QUARTER_1).parties();

        assertThat(parties.byKind())
                .containsExactly(
                        Map.entry(Party.Kind.CITIZEN, 1L),
                        Map.entry(Party.Kind.NETWORK, 1L),
                        Map.entry(Party.Kind.VOLUNTEER, 1L),
                        Map.entry(Party.Kind.WORKER, 2L),
                        Map.entry(Party.Kind.DEPARTMENT, 1L),
                        Map.entry(Party.Kind.PROVIDER, 1L));
        assertThat(parties.outsideFamily()).isEqualTo(Tally.of(6));
    }

    // levels

    private static Assessment assessment(InstrumentId instrument, String subject, String day, int level) {
        return Assessment.of(Instruments.shipped().get(instrument), SubjectId.of(subject), LocalDate.parse(day))
                .by(ActorId.of("w-1"), Mode.PROFESSIONAL)
                .level(DomainKey.of("huisvesting"), level)
                .build();
    }

    private static MovementTable housing(Period period, Assessment... assessments) {
        Results results =
                METER.measure(new PlanRecord(Told.plan().history(), Budget.EMPTY, List.of(assessments)), period);
        return results.levels().of(DomainKey.of("huisvesting")).orElseThrow();
    }

    @Test
    void levelsAreComparedFromBeforeThePeriodToTheLastInIt() {
        Assessment[] assessments = {
            assessment(Instruments.ZRM_2017, "anna", "2026-06-15", 4),
            assessment(Instruments.ZRM_2017, "anna", "2026-01-15", 2),
            assessment(Instruments.ZRM_2017, "anna", "2026-03-15", 3),
            assessment(Instruments.ZRM_2017, "anna", "2026-05-15", 1),
            assessment(Instruments.ZRM_2017, "bob", "2025-11-15", 5),
            assessment(Instruments.ZRM_2017, "bob", "2025-12-15", 3),
            assessment(Instruments.ZRM_2017, "bob", "2026-04-01", 3)
        };

        assertThat(housing(QUARTER_1, assessments).count(2, 3)).isEqualTo(1);
        assertThat(housing(QUARTER_1, assessments).comparable()).isEqualTo(1);
        MovementTable second = housing(QUARTER_2, assessments);
        assertThat(second.count(3, 4)).isEqualTo(1);
        assertThat(second.count(3, 3)).isEqualTo(1);
        assertThat(second.comparable()).isEqualTo(2);
        assertThat(housing(YEAR, assessments).count(Direction.UP)).isEqualTo(1);
    }

    @Test
    void whatCannotBeComparedIsCountedApart() {
        // the client scored the second one alone
        MovementTable table = housing(
                YEAR,
                assessment(Instruments.ZRM_2017, "anna", "2026-01-15", 2),
                Assessment.of(
                                Instruments.shipped().get(Instruments.ZRM_2017),
                                SubjectId.of("anna"),
                                LocalDate.parse("2026-06-15"))
                        .by(ActorId.of("w-1"), Mode.SELF_REPORT)
                        .level(DomainKey.of("huisvesting"), 4)
                        .build());

        assertThat(table.comparable()).isZero();
        assertThat(table.notComparable()).isEqualTo(1);
        assertThat(table.obstacles()).containsExactly(Map.entry(Obstacle.OTHER_MODE, 1L));
    }

    @Test
    void oneAssessmentIsNoChange() {
        Results results = METER.measure(
                new PlanRecord(
                        Told.plan().history(),
                        Budget.EMPTY,
                        List.of(
                                assessment(Instruments.ZRM_2017, "anna", "2026-06-15", 4),
                                assessment(Instruments.ZRM_2017, "bob", "2025-06-15", 4))),
                YEAR);

        assertThat(results.levels().changes()).isZero();
    }

    // costs

    private static Provision provision(String id, Law law, Tier tier, long cents, Period period) {
        return new Provision(
                ProvisionId.of(id),
                HouseholdKey.of("household-1"),
                null,
                ActionId.of("a1"),
                List.of(GoalId.of("g1")),
                tier,
                law,
                ProductCode.of("iwmo-3.2", "02", "02A05"),
                ProviderId.of("41414141"),
                DeliveryForm.IN_KIND,
                Money.ofCents(cents),
                Volume.of(1, Unit.PIECE, Frequency.PER_MONTH),
                period);
    }

    @Test
    void costsAreThoseOfThePeriodByLawTierAndMonth() {
        Budget budget = new Budget(
                List.of(
                        provision("v1", Law.WMO, Tier.SPECIALISED, 10_000, period("2026-01-01", "2026-12-01")),
                        provision("v2", Law.JEUGDWET, Tier.GENERAL, 2_500, period("2026-05-01", "2026-06-01"))),
                List.of(new Delivered(ProvisionId.of("v1"), period("2026-04-01", "2026-05-01"), Money.ofCents(9_000))));

        CostFigures costs = METER.measure(
                        new PlanRecord(Told.plan().closed("2026-03-20").history(), budget, List.of()), QUARTER_2)
                .costs();

        assertThat(costs.all()).isEqualTo(Costs.of(Money.ofCents(32_500), Money.ofCents(9_000)));
        assertThat(costs.byLaw())
                .containsExactly(
                        Map.entry(Law.JEUGDWET, Costs.of(Money.ofCents(2_500), Money.ZERO)),
                        Map.entry(Law.WMO, Costs.of(Money.ofCents(30_000), Money.ofCents(9_000))));
        assertThat(costs.byTier())
                .containsExactly(
                        Map.entry(Tier.GENERAL, Costs.of(Money.ofCents(2_500), Money.ZERO)),
                        Map.entry(Tier.SPECIALISED, Costs.of(Money.ofCents(30_000), Money.ofCents(9_000))));
        assertThat(costs.byMonth())
                .containsExactly(
                        Map.entry(YearMonth.of(2026, 4), Costs.of(Money.ofCents(10_000), Money.ofCents(9_000))),
                        Map.entry(YearMonth.of(2026, 5), Costs.of(Money.ofCents(12_500), Money.ZERO)),
                        Map.entry(YearMonth.of(2026, 6), Costs.of(Money.ofCents(10_000), Money.ZERO)));
    }

    @Test
    void costsInPartsMustAddUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CostFigures(
                        Costs.of(Money.ofCents(1), Money.ZERO), new TreeMap<>(), new TreeMap<>(), new TreeMap<>()))
                .withMessage("costs in parts must add up to all costs");
    }

    @Test
    void aPeriodMustHaveAnEnd() {
        PlanRecord plan = PlanRecord.of(Told.plan().history());
        Period open = Period.startingOn(LocalDate.parse("2026-01-01"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METER.measure(plan, open))
                .withMessage("the period of results must have an end");
        assertThatIllegalArgumentException().isThrownBy(() -> Results.none(open));
        assertThatIllegalArgumentException().isThrownBy(() -> Results.collector(open));
    }

    @Test
    void nothingPersonalIsPrinted() {
        PlanRecord plan = PlanRecord.of(Told.plan()
                .contact("2026-03-02", "2026-02-14", ContactKind.OFFICE)
                .history());
        Results results = METER.measure(plan, YEAR);

        assertThat(plan)
                .hasToString("PlanRecord[History[p1, events=2], Budget[provisions=0, delivered=0], assessments=0]");
        assertThat(results).hasToString("Results[plans=1]");
        assertThat(results.costs()).hasToString("CostFigures[laws=0, tiers=0, months=12]");
        assertThat(results.leadTimes().contactToPlan()).hasToString("LeadTime[days=Tally[count=1], unknown=0]");
        assertThat(new Overview(List.of(new Overview.Row(Group.of("t", "b"), results))))
                .hasToString("Overview[rows=1]");
    }
}
