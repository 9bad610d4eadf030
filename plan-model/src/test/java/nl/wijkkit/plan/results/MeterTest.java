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
import java.util.List;
import java.util.Map;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.ActionStatus;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.contact.ContactKind;
import nl.wijkkit.plan.event.ActionChange;
import nl.wijkkit.plan.event.Changes;
import nl.wijkkit.plan.event.CourseChange;
import nl.wijkkit.plan.event.DirectionChange;
import nl.wijkkit.plan.event.FileChange;
import nl.wijkkit.plan.event.GoalChange;
import nl.wijkkit.plan.event.SubCaseChange;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.goal.GoalStatus;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.period.Period;
import org.junit.jupiter.api.Test;

class MeterTest {

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
