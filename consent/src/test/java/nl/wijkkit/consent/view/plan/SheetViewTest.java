package nl.wijkkit.consent.view.plan;

import static nl.wijkkit.consent.view.Story.CHILD;
import static nl.wijkkit.consent.view.Story.MOTHER;
import static nl.wijkkit.consent.view.Story.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.gate.Withheld;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.view.Logs;
import nl.wijkkit.consent.view.Story;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.ActionStatus;
import nl.wijkkit.plan.agreement.AgreementId;
import nl.wijkkit.plan.course.Closing;
import nl.wijkkit.plan.evaluation.Evaluation;
import nl.wijkkit.plan.evaluation.EvaluationId;
import nl.wijkkit.plan.event.ActionChange;
import nl.wijkkit.plan.event.CourseChange;
import nl.wijkkit.plan.event.DirectionChange;
import nl.wijkkit.plan.event.FileChange;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.sheet.AddressBook;
import nl.wijkkit.plan.sheet.SheetChoice;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;

class SheetViewTest {

    private static final AddressBook BOOK = AddressBook.of(
            List.of(
                    new AddressBook.Entry(Party.worker("w-1"), "Wilma van het wijkteam", "0900 1234"),
                    new AddressBook.Entry(Party.citizen(MOTHER), "Mira", null),
                    new AddressBook.Entry(Party.citizen(CHILD), "Casper", null),
                    new AddressBook.Entry(Party.citizen(PARTNER), "Pieter", null),
                    new AddressBook.Entry(Story.NEIGHBOUR, "buurvrouw Ria", null)),
            List.of(new AddressBook.EmergencyNumber(Text.of("Alarmnummer", "Emergency"), "112")));

    private static final SheetChoice ALL = new SheetChoice(
            List.of(AgreementId.of("ag-ria")),
            List.of(ActionId.of("a-mother"), ActionId.of("a-ria"), ActionId.of("a-child")),
            List.of(),
            List.of(GoalId.of("g-mother"), GoalId.of("g-child")));

    private final Logs logs = new Logs();

    private static Story agreed(Story story, String... actions) {
        for (String action : actions) {
            story.then(new ActionChange.ActionStatusChanged(ActionId.of(action), ActionStatus.AGREED));
        }
        return story;
    }

    private static Story begin() {
        return agreed(
                Story.begin()
                        .goal("g-mother", List.of(MOTHER))
                        .goal("g-child", List.of(CHILD))
                        .action("a-mother", Party.citizen(MOTHER), "g-mother")
                        .action("a-ria", Story.NEIGHBOUR, "g-mother")
                        .action("a-child", Party.worker("w-1"), "g-child")
                        .agreement("ag-ria", Party.citizen(MOTHER), Story.NEIGHBOUR),
                "a-mother",
                "a-ria",
                "a-child");
    }

    private static Story withNextTalk() {
        return begin().then(new FileChange.EvaluationHeld(new Evaluation(
                EvaluationId.of("none"),
                LocalDate.of(2026, 10, 1),
                List.of(Party.worker("w-1")),
                FreeText.of("findings"),
                List.of(),
                LocalDate.of(2026, 12, 24))));
    }

    private SheetView see(Visit visit, Plan plan, SheetChoice choice) {
        return logs.shown(visit, SheetView.of(plan, choice, BOOK, Language.EN));
    }

    private String text(Visit visit, Plan plan) {
        return Objects.requireNonNull(see(visit, plan, ALL).text());
    }

    @Test
    void theWorkerOfTheCaseSeesWhatWasChosen() {
        String text = text(Story.worker(), withNextTalk().plan());
        assertThat(text)
                .contains("words of g-mother", "words of g-child", "words of a-mother", "words of a-child")
                .contains("words of ag-ria", "buurvrouw Ria", "Wilma", "0900 1234", "112", "24 December");
    }

    @Test
    void aResidentSeesWhatIsAboutHerself() {
        String text = text(Story.mother("NO_AUTHORITY"), withNextTalk().plan());
        assertThat(text)
                .contains("words of g-mother", "words of a-mother", "Mira", "Wilma")
                .doesNotContain("words of g-child", "words of a-child", "Casper", "Pieter")
                .doesNotContain("December")
                .contains("Next talk: ask when it is.")
                .doesNotContain("Ria");
    }

    @Test
    void whatIsLeftOutStandsInNoPlaceAndNoCount() {
        Plan without = agreed(
                        Story.begin()
                                .goal("g-mother", List.of(MOTHER))
                                .action("a-mother", Party.citizen(MOTHER), "g-mother")
                                .action("a-ria", Story.NEIGHBOUR, "g-mother")
                                .agreement("ag-ria", Party.citizen(MOTHER), Story.NEIGHBOUR),
                        "a-mother",
                        "a-ria")
                .plan();
        Visit mother = Story.mother("NO_AUTHORITY");
        assertThat(JsonRoundTrip.write2(see(mother, withNextTalk().plan(), ALL)))
                .isEqualTo(JsonRoundTrip.write2(see(mother, without, ALL)));
    }

    // a reader may neither hear that nothing was chosen, which is not true, nor that something was
    @Test
    void aSheetOfWhichAllIsWithheldReadsAsOneOnWhichNothingWasChosen() {
        Plan plan = begin().plan();
        SheetChoice child = SheetChoice.nothing()
                .withGoals(List.of(GoalId.of("g-child")))
                .withActions(List.of(ActionId.of("a-child")));
        Visit mother = Story.mother("NO_AUTHORITY");
        SheetView withheld = see(mother, plan, child);
        assertThat(Objects.requireNonNull(withheld.text()).replaceAll("\\s+", " "))
                .contains("The family chooses what goes on this sheet. Nothing from the plan is on it now.")
                .doesNotContain("chosen yet", "words of");
        assertThat(JsonRoundTrip.write2(withheld))
                .isEqualTo(JsonRoundTrip.write2(see(mother, plan, SheetChoice.nothing())));
        String dutch =
                logs.shown(mother, SheetView.of(plan, child, BOOK, Language.NL)).text();
        assertThat(Objects.requireNonNull(dutch).replaceAll("\\s+", " "))
                .contains("Het gezin kiest zelf wat op dit blad komt. Nu staat er niets uit het plan op.");
    }

    @Test
    void whatDoesNotFitIsCountedOfWhatIsDisclosedOnly() {
        Story story = begin();
        List<ActionId> chosen = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            story.action("more" + i, Party.worker("w-1"), "g-child");
            agreed(story, "more" + i);
            chosen.add(ActionId.of("more" + i));
        }
        SheetChoice choice = SheetChoice.nothing().withActions(chosen);
        assertThat(see(Story.worker(), story.plan(), choice).text()).contains("Not everything fits");
        assertThat(see(Story.mother("NO_AUTHORITY"), story.plan(), choice).text())
                .doesNotContain("Not everything fits");
    }

    @Test
    void aParentWithAuthoritySeesWhatIsAboutTheChild() {
        assertThat(text(Story.mother("LEGAL_REPRESENTATIVE", "LEGAL_REPRESENTATION"), begin().plan()))
                .contains("words of g-child", "Casper");
    }

    @Test
    void aTeamLeadSeesWhoDirectsAndNothingOfTheFamily() {
        String text = text(
                Story.visit(
                        "lead",
                        "WORKLOAD_PLANNING",
                        Story.concerned("TEAM_LEAD", "SUPERVISORY", Story.adult(MOTHER), Facts.none(), "LEGAL_TASK")),
                begin().plan());
        assertThat(text).contains("Wilma").doesNotContain("words of", "Mira", "Ria");
    }

    @Test
    void aStrangerSeesNoSheet() {
        SheetView view = see(Story.visit("stranger", "CURIOSITY"), begin().plan(), ALL);
        assertThat(view.text()).isNull();
        assertThat(view.html()).isNull();
        assertThat(JsonRoundTrip.write2(view)).isEqualTo("{\"duties\":[]}");
    }

    @Test
    void aMemberWhoDirectsOrStandsInIsNotBetrayed() {
        LocalDate today = Story.DAY;
        Plan deputy =
                begin().deputy(Party.citizen(PARTNER), today, today.plusDays(9)).plan();
        assertThat(text(Story.worker(), deputy)).contains("Stand-in", "Pieter");
        assertThat(text(Story.mother("NO_AUTHORITY"), deputy)).doesNotContain("Stand-in", "Pieter");
        Plan director = begin().then(new DirectionChange.HandedOver(
                        Party.worker("w-1"), Party.citizen(PARTNER), today, FreeText.of("why")))
                .plan();
        assertThat(text(Story.worker(), director)).contains("Pieter");
        assertThat(see(Story.mother("NO_AUTHORITY"), director, ALL).text()).isNull();
    }

    @Test
    void dutiesComeWithWhatIsShown() {
        SheetView view = see(Story.mother("NO_AUTHORITY"), begin().plan(), ALL);
        assertThat(view.duties()).containsExactly(Duty.of("REDACT_THIRD_PARTIES"));
        assertThat(Objects.requireNonNull(view.html())).contains("<html").doesNotContain("Ria");
    }

    @Test
    void thePrivacyOfficerSeesWhatWasWithheld() {
        see(Story.mother("NO_AUTHORITY"), withNextTalk().plan(), ALL);
        assertThat(Withheld.of(Story.TRACE, logs.access).refused()).containsKey(DataCategory.of("PLAN_GOALS"));
        assertThat(logs.access)
                .anyMatch(line -> line.what().objects().contains("p1/goal/g-child"))
                .as("what was not chosen is not asked")
                .noneMatch(line -> line.what().objects().stream().anyMatch(object -> object.contains("decision")));
    }

    @Test
    void aSheetIsOfAnActivePlan() {
        Plan closed = begin().then(new CourseChange.PlanClosed(closing())).plan();
        assertThatThrownBy(() -> SheetView.of(closed, ALL, BOOK, Language.NL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a sheet must be made of an active plan, got one that is CLOSED");
    }

    private static Closing closing() {
        return new Closing(Closing.Reason.GOALS_REACHED, Story.DAY, null, null);
    }

    @Test
    void bothJacksonsWriteTheSameAndNothingIsPrinted() {
        SheetView view = see(Story.worker(), begin().plan(), ALL);
        assertThat(JsonRoundTrip.write2(view)).isEqualTo(JsonRoundTrip.write3(view));
        assertThat(view).hasToString("SheetView");
    }
}
