package nl.wijkkit.plan.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.course.PlanOrigin;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.CourseChange.PlanOpened;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.event.GoalChange.GoalAdded;
import nl.wijkkit.plan.event.GoalChange.GoalStatusChanged;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.familyplan.History;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.goal.GoalStatus;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.results.Group;
import nl.wijkkit.plan.results.Meter;
import nl.wijkkit.plan.results.Overview;
import nl.wijkkit.plan.results.PlanRecord;
import nl.wijkkit.plan.results.Results;
import nl.wijkkit.plan.sheet.AddressBook;
import nl.wijkkit.plan.sheet.LeftOut;
import nl.wijkkit.plan.sheet.Sheet;
import nl.wijkkit.plan.sheet.SheetChoice;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.change.Comparer;
import nl.wijkkit.zrm.instrument.Instruments;
import org.junit.jupiter.api.Test;

class SheetGuideTest {

    private final PersonId anna = PersonId.of("person-0");
    private final Party worker = Party.worker("worker-12");

    private Event event(int number, String at, Change change) {
        return new Event(EventId.of("event-" + number), PlanId.of("plan-1"), Instant.parse(at), worker, change);
    }

    /** Opened on 2 March with two goals, of which one was reached ten days later. */
    private History history() {
        return History.of(List.of(
                event(
                        1,
                        "2026-03-02T09:00:00Z",
                        new PlanOpened(
                                FamilyId.of("family-1"),
                                PlanOrigin.PROFESSIONAL,
                                List.of(anna),
                                worker,
                                LocalDate.of(2026, 3, 2))),
                event(2, "2026-03-02T09:05:00Z", goal("goal-1", "Wij willen rust over geld")),
                event(3, "2026-03-02T09:06:00Z", goal("goal-2", "Ik wil weer slapen")),
                event(4, "2026-03-12T09:00:00Z", new GoalStatusChanged(GoalId.of("goal-2"), GoalStatus.REACHED))));
    }

    private GoalAdded goal(String id, String words) {
        return new GoalAdded(Goal.of(GoalId.of(id), FreeText.of(words), List.of(anna), List.of()));
    }

    @Test
    void aSheetShowsOnlyWhatTheFamilyChose() {
        Plan plan = history().replay();

        AddressBook names = AddressBook.of(
                List.of(
                        new AddressBook.Entry(Party.citizen(anna), "Anna", null),
                        new AddressBook.Entry(worker, "Marieke", "06 - 12 34 56 78")),
                List.of(new AddressBook.EmergencyNumber(Text.of("Direct gevaar", "Direct danger"), "112")));
        SheetChoice choice = SheetChoice.nothing().withGoals(List.of(GoalId.of("goal-1")));
        Sheet sheet = Sheet.of(plan, choice, names, LocalDate.of(2026, 3, 9), Language.NL);
        String html = sheet.html(); // prints on one A4
        List<LeftOut> didNotFit = sheet.leftOut();

        assertThat(sheet.text())
                .contains("Wij willen rust over geld", "Marieke", "112")
                .doesNotContain("slapen");
        assertThat(html).contains("Wij willen rust over geld").doesNotContain("slapen");
        assertThat(didNotFit).isEmpty();
    }

    @Test
    void resultsAreMeasuredPerPlanAndAddedUp() {
        History history = history();

        Period quarter = Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1));
        Meter meter = Meter.of(Comparer.of(Instruments.shipped()), ZoneId.of("Europe/Amsterdam"));
        Results results = meter.measure(PlanRecord.of(history), quarter);
        Overview overview = Stream.of(new Overview.Row(Group.of("team-noord", "BU03440111"), results))
                .collect(Overview.collector());

        assertThat(results.goals().set()).isEqualTo(2);
        assertThat(results.goals().reached()).isEqualTo(1);
        assertThat(results.leadTimes().planToGoal().days().median()).hasValue(10);
        assertThat(overview.by(quarter, Group::team)).containsOnlyKeys("team-noord");
    }
}
