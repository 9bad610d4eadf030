package nl.wijkkit.plan.results;

import static nl.wijkkit.plan.results.Told.ANNA;
import static nl.wijkkit.plan.results.Told.QUARTER_1;
import static nl.wijkkit.plan.results.Told.QUARTER_2;
import static nl.wijkkit.plan.results.Told.WORKER;
import static nl.wijkkit.plan.results.Told.YEAR;
import static nl.wijkkit.plan.results.Told.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.contact.ContactKind;
import nl.wijkkit.plan.course.PlanOrigin;
import nl.wijkkit.plan.event.Carried;
import nl.wijkkit.plan.event.Changes;
import nl.wijkkit.plan.event.CourseChange;
import nl.wijkkit.plan.event.Departed;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.goal.GoalStatus;
import nl.wijkkit.plan.party.Party;
import org.junit.jupiter.api.Test;

/** Goals per period: set, reached, still open, and how long it took. */
class GoalCountsTest {

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
}
