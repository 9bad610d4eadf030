package nl.wijkkit.plan.familyplan;

import static nl.wijkkit.plan.event.Changes.ANNA;
import static nl.wijkkit.plan.event.Changes.BOB;
import static nl.wijkkit.plan.event.Changes.CARL;
import static nl.wijkkit.plan.event.Changes.DAY;
import static nl.wijkkit.plan.event.Changes.OTHER_WORKER;
import static nl.wijkkit.plan.event.Changes.TEXT;
import static nl.wijkkit.plan.event.Changes.WORKER;
import static nl.wijkkit.plan.event.Changes.action;
import static nl.wijkkit.plan.event.Changes.agreement;
import static nl.wijkkit.plan.event.Changes.closed;
import static nl.wijkkit.plan.event.Changes.contact;
import static nl.wijkkit.plan.event.Changes.decision;
import static nl.wijkkit.plan.event.Changes.document;
import static nl.wijkkit.plan.event.Changes.evaluation;
import static nl.wijkkit.plan.event.Changes.goal;
import static nl.wijkkit.plan.event.Changes.opened;
import static nl.wijkkit.plan.event.Changes.subCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.course.Closing;
import nl.wijkkit.plan.course.PlanOrigin;
import nl.wijkkit.plan.course.PlanStatus;
import nl.wijkkit.plan.document.DocumentId;
import nl.wijkkit.plan.event.ActionChange.ActionAdded;
import nl.wijkkit.plan.event.CourseChange;
import nl.wijkkit.plan.event.CourseChange.PlanReopened;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.FileChange;
import nl.wijkkit.plan.event.GoalChange.GoalAdded;
import nl.wijkkit.plan.event.GoalChange.GoalReworded;
import nl.wijkkit.plan.event.SubCaseChange.SubCaseDocumentAdded;
import nl.wijkkit.plan.event.SubCaseChange.SubCaseOpened;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.subcase.SubCaseId;
import org.junit.jupiter.api.Test;

class PlanBookTest {

    private static final PlanId P1 = PlanId.of("p1");
    private static final PlanId P2 = PlanId.of("p2");
    private static final FamilyId F1 = FamilyId.of("f1");

    private static PlanRule rule(CommandResult<PlanBook> outcome) {
        return outcome.fold(
                (events, book) -> {
                    throw new AssertionError("expected a refusal");
                },
                Refusal::rule);
    }

    private static Split split(Story story, List<PersonId> members, String... takenAlong) {
        return new Split(
                P1,
                story.nextId("-left"),
                story.nextId("-opened"),
                story.now(),
                WORKER,
                P2,
                FamilyId.of("f2"),
                PlanOrigin.PROFESSIONAL,
                members,
                List.of(takenAlong).stream().map(GoalId::of).toList(),
                OTHER_WORKER,
                DAY.plusDays(5));
    }

    private static Join join(Story story, PlanId from, PlanId into) {
        return new Join(
                from, into, story.nextId("-ended"), story.nextId("-took"), story.now(), WORKER, DAY.plusDays(9));
    }

    /** A family of three: what is for Anna, for Bob, for both, and for all. */
    private static Story family() {
        return Story.begin()
                .then(
                        P1,
                        opened("f1", ANNA, BOB, CARL),
                        new GoalAdded(goal("g-anna", ANNA)),
                        new GoalAdded(goal("g-bob", BOB)),
                        new GoalAdded(goal("g-both", ANNA, BOB)),
                        new GoalAdded(goal("g-all")),
                        new ActionAdded(action("a-anna", "g-anna")),
                        new ActionAdded(action("a-bob", "g-bob")),
                        new ActionAdded(action("a-mixed", "g-anna", "g-bob")),
                        new ActionAdded(action("a-both", "g-both")),
                        new ActionAdded(action("a-all", "g-all")),
                        new FileChange.DocumentAdded(document("doc-all")),
                        new FileChange.DocumentAdded(document("doc-bob", BOB)),
                        new FileChange.DocumentAdded(document("doc-both", ANNA, BOB)),
                        new SubCaseOpened(subCase("s-anna", "a-anna")),
                        new SubCaseDocumentAdded(SubCaseId.of("s-anna"), DocumentId.of("doc-all")),
                        new SubCaseOpened(subCase("s-mixed", "a-mixed", "a-bob")),
                        new FileChange.AgreementMade(agreement("ag-anna", ANNA)),
                        new FileChange.AgreementMade(agreement("ag-both", ANNA, BOB)),
                        new FileChange.DecisionTaken(decision("d-anna", ANNA)),
                        new FileChange.DecisionTaken(decision("d-all")),
                        new FileChange.DecisionTaken(decision("d-both", ANNA, CARL)),
                        new FileChange.EvaluationHeld(evaluation("ev-anna", Party.citizen(ANNA), WORKER)),
                        new FileChange.ContactRecorded(contact("c-bob", Party.citizen(BOB), WORKER)),
                        new FileChange.ContactRecorded(contact("c-anna", Party.citizen(ANNA), WORKER)),
                        new FileChange.ContactRecorded(contact("c-workers", WORKER)));
    }

    @Test
    void aSecondActivePlanOfAFamilyIsRefused() {
        Story story = Story.begin().then(P1, opened("f1", ANNA));

        assertThat(rule(story.decide(P2, opened("f1", BOB)))).isEqualTo(PlanRule.ONE_ACTIVE_PLAN);
        assertThat(story.decide(P2, opened("f2", BOB))).isInstanceOf(CommandResult.Accepted.class);
        assertThat(rule(story.decide(P1, opened("f2", BOB)))).isEqualTo(PlanRule.PLAN_ID_IS_NEW);
    }

    @Test
    void aClosedPlanIsReopenedOnlyIfNoOtherPlanIsActive() {
        Story story = Story.begin().then(P1, opened("f1", ANNA), closed(Closing.Reason.OTHER));
        CommandResult<PlanBook> reopened = story.decide(P1, new PlanReopened(DAY, TEXT));
        assertThat(reopened.orElseThrow().activePlan(F1)).map(Plan::id).contains(P1);
        assertThat(reopened.orElseThrow().plan(P1).orElseThrow().closing()).isEmpty();

        story.then(P2, opened("f1", ANNA));

        assertThat(rule(story.decide(P1, new PlanReopened(DAY, TEXT)))).isEqualTo(PlanRule.ONE_ACTIVE_PLAN);
        assertThat(rule(story.decide(P2, new PlanReopened(DAY, TEXT)))).isEqualTo(PlanRule.PLAN_IS_CLOSED);
    }

    @Test
    void aPlanThatIsNotInTheBookIsRefused() {
        Story story = Story.begin();

        assertThat(rule(story.decide(P1, new PlanReopened(DAY, TEXT)))).isEqualTo(PlanRule.PLAN_IS_KNOWN);
        assertThat(rule(story.book().split(split(story, List.of(ANNA))))).isEqualTo(PlanRule.PLAN_IS_KNOWN);
        assertThat(rule(story.book().join(join(story, P1, P2)))).isEqualTo(PlanRule.PLAN_IS_KNOWN);
    }

    @Test
    void aDirectorMustBeAllowedToDirectFromTheStart() {
        CourseChange.PlanOpened wrong = new CourseChange.PlanOpened(
                F1, PlanOrigin.PROFESSIONAL, List.of(ANNA), Party.of(Party.Kind.PROVIDER, "zorg"), DAY);
        CourseChange.PlanOpened stranger =
                new CourseChange.PlanOpened(F1, PlanOrigin.PROFESSIONAL, List.of(ANNA), Party.citizen(BOB), DAY);
        CourseChange.PlanOpened own =
                new CourseChange.PlanOpened(F1, PlanOrigin.PERSONAL_PLAN, List.of(ANNA), Party.citizen(ANNA), DAY);

        assertThat(rule(Story.begin().decide(P1, wrong))).isEqualTo(PlanRule.DIRECTOR_MAY_DIRECT);
        assertThat(rule(Story.begin().decide(P1, stranger))).isEqualTo(PlanRule.MEMBER_IS_KNOWN);
        assertThat(Story.begin().decide(P1, own)).isInstanceOf(CommandResult.Accepted.class);
    }

    @Test
    void aBookDoesNotTakeTwoActivePlansOfOneFamilyOrOnePlanTwice() {
        Plan one = Story.begin().then(P1, opened("f1", ANNA)).plan(P1);
        Plan other = Story.begin().then(P2, opened("f1", ANNA)).plan(P2);

        assertThatThrownBy(() -> PlanBook.of(List.of(one, other)))
                .hasMessage("expected at most one active plan of a family, got more of family f1");
        assertThatThrownBy(() -> PlanBook.of(List.of(one, one)))
                .hasMessage("expected plans with different ids, got p1 twice");
        assertThat(PlanBook.of(List.of(one)).withMerged(other)).isEmpty();
        assertThat(PlanBook.of(List.of(one)).withMerged(one).orElseThrow().plans())
                .containsExactly(one);
        assertThat(PlanBook.of(List.of(one))).hasToString("PlanBook[plans=1]");
    }

    @Test
    void whatIsForThoseWhoLeaveGoesAlongAndTheRestStays() {
        Story story = family();
        story.keep(story.book().split(split(story, List.of(ANNA))));
        Plan stayed = story.plan(P1);
        Plan left = story.plan(P2);

        assertThat(stayed.members()).containsExactly(BOB, CARL);
        assertThat(left.members()).containsExactly(ANNA);
        assertThat(left.director()).isEqualTo(OTHER_WORKER);
        assertThat(stayed.goals()).containsExactly(goal("g-bob", BOB), goal("g-both", BOB), goal("g-all"));
        assertThat(left.goals()).containsExactly(goal("g-anna", ANNA), goal("g-both", ANNA));
        assertThat(stayed.actions())
                .containsExactly(
                        action("a-bob", "g-bob"),
                        action("a-mixed", "g-bob"),
                        action("a-both", "g-both"),
                        action("a-all", "g-all"));
        assertThat(left.actions())
                .containsExactly(action("a-anna", "g-anna"), action("a-mixed", "g-anna"), action("a-both", "g-both"));
        assertThat(stayed.subCases()).containsExactly(subCase("s-mixed", "a-mixed", "a-bob"));
        assertThat(left.subCases())
                .containsExactly(
                        subCase("s-anna", "a-anna").plusDocument(DocumentId.of("doc-all")),
                        subCase("s-mixed", "a-mixed"));
        assertThat(stayed.agreements()).containsExactly(agreement("ag-both", ANNA, BOB));
        assertThat(left.agreements()).containsExactly(agreement("ag-anna", ANNA), agreement("ag-both", ANNA, BOB));
        assertThat(stayed.decisions()).containsExactly(decision("d-all"), decision("d-both", CARL));
        assertThat(left.decisions()).containsExactly(decision("d-anna", ANNA), decision("d-both", ANNA));
        assertThat(stayed.evaluations()).isEmpty();
        assertThat(left.evaluations()).hasSize(1);
        assertThat(stayed.contacts())
                .containsExactly(contact("c-bob", Party.citizen(BOB), WORKER), contact("c-workers", WORKER));
        assertThat(left.contacts()).containsExactly(contact("c-anna", Party.citizen(ANNA), WORKER));
        assertThat(stayed.documents())
                .containsExactly(document("doc-all"), document("doc-bob", BOB), document("doc-both", BOB));
        assertThat(left.documents()).containsExactly(document("doc-all"), document("doc-both", ANNA));
    }

    @Test
    void aGoalOfTheWholeFamilyCanGoOnInBothPlans() {
        Story story = family();
        story.keep(story.book().split(split(story, List.of(ANNA), "g-all")));

        assertThat(story.plan(P1).goals()).extracting(Goal::id).contains(GoalId.of("g-all"));
        assertThat(story.plan(P2).goals()).extracting(Goal::id).contains(GoalId.of("g-all"));
        assertThat(story.plan(P2).action(ActionId.of("a-all"))).isPresent();
        assertThat(story.plan(P1).action(ActionId.of("a-all"))).isPresent();
    }

    @Test
    void aSplitThatBreaksARuleIsRefusedAsAWhole() {
        Story story = family();
        PlanBook book = story.book();

        assertThat(rule(book.split(split(story, List.of(ANNA, BOB, CARL))))).isEqualTo(PlanRule.MEMBER_STAYS);
        assertThat(rule(book.split(split(story, List.of(PersonId.of("dora")))))).isEqualTo(PlanRule.MEMBER_IS_KNOWN);
        assertThat(rule(book.split(split(story, List.of(ANNA), "g-bob")))).isEqualTo(PlanRule.SPLIT_TAKES_ALONG);
        assertThat(rule(book.split(split(story, List.of(ANNA), "g-none")))).isEqualTo(PlanRule.SPLIT_TAKES_ALONG);
        story.then(P2, opened("f2", CARL));
        assertThat(rule(story.book().split(split(story, List.of(ANNA))))).isEqualTo(PlanRule.PLAN_ID_IS_NEW);
        assertThat(rule(story.book().join(join(story, P1, P1)))).isEqualTo(PlanRule.TWO_PLANS);
    }

    @Test
    void eachSideSeesItsOwnHistoryAndNothingIsHiddenFromBoth() {
        Story story = family();
        List<Event> before = story.history(P1).events();
        story.keep(story.book().split(split(story, List.of(ANNA))));
        story.then(P1, new GoalReworded(GoalId.of("g-bob"), TEXT));

        List<Event> stayed = OwnHistory.ofThoseWhoStayed(story.history(P1));
        List<Event> left = OwnHistory.ofThoseWhoLeft(story.history(P1), story.history(P2));

        assertThat(stayed)
                .extracting(Event::change)
                .doesNotContain(
                        new GoalAdded(goal("g-anna", ANNA)),
                        new ActionAdded(action("a-anna", "g-anna")),
                        new FileChange.ContactRecorded(contact("c-anna", Party.citizen(ANNA), WORKER)));
        assertThat(left)
                .extracting(Event::change)
                .doesNotContain(
                        new GoalAdded(goal("g-bob", BOB)),
                        new GoalReworded(GoalId.of("g-bob"), TEXT),
                        new FileChange.ContactRecorded(contact("c-bob", Party.citizen(BOB), WORKER)));
        assertThat(left).extracting(Event::change).contains(new GoalAdded(goal("g-both", ANNA, BOB)));
        assertThat(before).allMatch(event -> stayed.contains(event) || left.contains(event));
        assertThatThrownBy(() -> OwnHistory.ofThoseWhoLeft(story.history(P1), story.history(P1)))
                .hasMessage("expected the history of a plan that split off from p1");
    }

    @Test
    void whenFamiliesJoinThePlanGoesOnInTheOtherWithoutLoss() {
        Story story = Story.begin()
                .then(P1, opened("f1", ANNA), new GoalAdded(goal("g1", ANNA)), new ActionAdded(action("a1", "g1")))
                .then(P2, opened("f2", ANNA, BOB), new GoalAdded(goal("g2", BOB)));
        story.keep(story.book().join(join(story, P1, P2)));

        assertThat(story.plan(P1).status()).isEqualTo(PlanStatus.JOINED);
        assertThat(story.plan(P1).joinedInto()).contains(P2);
        assertThat(story.plan(P2).members()).containsExactly(ANNA, BOB);
        assertThat(story.plan(P2).goals()).containsExactly(goal("g2", BOB), goal("g1", ANNA));
        assertThat(story.plan(P2).actions()).containsExactly(action("a1", "g1"));
        assertThat(rule(story.decide(P1, new PlanReopened(DAY, TEXT)))).isEqualTo(PlanRule.PLAN_IS_CLOSED);
    }

    @Test
    void joiningAfterASplitKeepsOneOfWhatIsAlikeAndBothOfWhatChanged() {
        Story story = family();
        story.keep(story.book().split(split(story, List.of(ANNA), "g-all")));
        story.keep(story.book().join(join(story, P2, P1)));
        Plan plan = story.plan(P1);

        assertThat(plan.members()).containsExactly(BOB, CARL, ANNA);
        assertThat(plan.goals())
                .containsExactly(
                        goal("g-bob", BOB),
                        goal("g-both", BOB),
                        goal("g-all"),
                        goal("g-anna", ANNA),
                        goal("g-both.2", ANNA));
        assertThat(plan.action(ActionId.of("a-both.2"))).contains(action("a-both.2", "g-both.2"));
        assertThat(plan.subCase(SubCaseId.of("s-mixed.2"))).contains(subCase("s-mixed.2", "a-mixed.2"));
        assertThat(plan.agreements()).hasSize(2);
    }

    @Test
    void whatAJoinedFamilyBroughtIsHiddenAgainFromThoseWhoStayWhenItLeaves() {
        Story story = Story.begin()
                .then(P1, opened("f1", ANNA), new GoalAdded(goal("g1", ANNA)))
                .then(P2, opened("f2", BOB), new GoalAdded(goal("g2", BOB)));
        story.keep(story.book().join(join(story, P1, P2)));
        PlanId p3 = PlanId.of("p3");
        story.keep(story.book()
                .split(new Split(
                        P2,
                        story.nextId("-left"),
                        story.nextId("-opened"),
                        story.now(),
                        WORKER,
                        p3,
                        FamilyId.of("f3"),
                        PlanOrigin.PROFESSIONAL,
                        List.of(ANNA),
                        List.of(),
                        WORKER,
                        DAY)));

        List<Event> seen = OwnHistory.ofThoseWhoStayed(story.history(P2));

        assertThat(seen).hasSameSizeAs(story.history(P2).events());
        assertThat(seen)
                .filteredOn(event -> event.change() instanceof CourseChange.TookOver)
                .singleElement()
                .satisfies(event -> assertThat(((CourseChange.TookOver) event.change())
                                .carried()
                                .goals())
                        .isEmpty());
        assertThat(OwnHistory.ofThoseWhoLeft(story.history(P2), story.history(p3)))
                .extracting(Event::change)
                .doesNotContain(new GoalAdded(goal("g2", BOB)));
    }
}
