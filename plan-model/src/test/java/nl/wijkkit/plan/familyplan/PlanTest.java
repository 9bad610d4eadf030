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

import java.time.Instant;
import java.util.List;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.ActionStatus;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.agreement.Agreement;
import nl.wijkkit.plan.agreement.AgreementId;
import nl.wijkkit.plan.agreement.Decision;
import nl.wijkkit.plan.agreement.DecisionId;
import nl.wijkkit.plan.contact.ContactId;
import nl.wijkkit.plan.contact.ContactKind;
import nl.wijkkit.plan.contact.ContactMoment;
import nl.wijkkit.plan.course.Closing;
import nl.wijkkit.plan.course.PlanOrigin;
import nl.wijkkit.plan.course.PlanStatus;
import nl.wijkkit.plan.direction.Deputyship;
import nl.wijkkit.plan.direction.Directorship;
import nl.wijkkit.plan.document.DocumentId;
import nl.wijkkit.plan.event.ActionChange;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.Changes;
import nl.wijkkit.plan.event.CourseChange;
import nl.wijkkit.plan.event.DirectionChange;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.event.FileChange;
import nl.wijkkit.plan.event.GoalChange;
import nl.wijkkit.plan.event.SubCaseChange;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.goal.GoalStatus;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.subcase.SubCase;
import nl.wijkkit.plan.subcase.SubCaseId;
import nl.wijkkit.plan.subcase.SubCaseStatus;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final PlanId P1 = PlanId.of("p1");
    private static final GoalId G1 = GoalId.of("g1");
    private static final ActionId A1 = ActionId.of("a1");
    private static final SubCaseId S1 = SubCaseId.of("s1");
    private static final FreeText OTHER_TEXT = FreeText.of("anders gezegd");

    private static Story story() {
        return Story.begin().then(P1, opened("f1", ANNA, BOB));
    }

    @Test
    void aPlanOpensWithAFamilyAnOriginAndADirector() {
        Plan plan = story().plan(P1);

        assertThat(plan.id()).isEqualTo(P1);
        assertThat(plan.family()).isEqualTo(FamilyId.of("f1"));
        assertThat(plan.origin()).isEqualTo(PlanOrigin.FAMILY_GROUP_PLAN);
        assertThat(plan.status()).isEqualTo(PlanStatus.ACTIVE);
        assertThat(plan.members()).containsExactly(ANNA, BOB);
        assertThat(plan.director()).isEqualTo(WORKER);
        assertThat(plan.revision()).isEqualTo(1);
        assertThat(plan.lastEvent()).isEqualTo(EventId.of("e-0"));
    }

    @Test
    void goalsChangeInWordsPersonsTargetsAndStatus() {
        Plan plan = story().then(
                        P1,
                        new GoalChange.GoalAdded(goal("g1", ANNA)),
                        new GoalChange.GoalReworded(G1, OTHER_TEXT),
                        new GoalChange.GoalAssigned(G1, List.of(BOB)),
                        new GoalChange.GoalTargeted(G1, List.of()),
                        new GoalChange.GoalStatusChanged(G1, GoalStatus.REACHED))
                .plan(P1);

        assertThat(plan.goal(G1)).contains(new Goal(G1, OTHER_TEXT, List.of(BOB), List.of(), GoalStatus.REACHED));
        assertThat(plan.goals()).hasSize(1);
        assertThat(plan.goal(GoalId.of("g2"))).isEmpty();
    }

    @Test
    void actionsChangeInWordsDayOwnerAndStatus() {
        Plan plan = story().then(
                        P1,
                        new GoalChange.GoalAdded(goal("g1")),
                        new ActionChange.ActionAdded(action("a1", "g1")),
                        new ActionChange.ActionReworded(A1, OTHER_TEXT),
                        new ActionChange.ActionRescheduled(A1, DAY),
                        new ActionChange.ActionReassigned(A1, OTHER_WORKER, Tier.SPECIALISED),
                        new ActionChange.ActionStatusChanged(A1, ActionStatus.AGREED))
                .plan(P1);

        assertThat(plan.action(A1))
                .contains(new Action(
                        A1, OTHER_TEXT, List.of(G1), OTHER_WORKER, Tier.SPECIALISED, DAY, ActionStatus.AGREED));
        assertThat(plan.actions()).hasSize(1);
        assertThat(plan.action(ActionId.of("a2"))).isEmpty();
    }

    @Test
    void theFileGrows() {
        Plan plan = story().then(
                        P1,
                        new FileChange.AgreementMade(agreement("ag1", ANNA)),
                        new FileChange.AgreementEnded(AgreementId.of("ag1"), DAY.plusDays(7)),
                        new FileChange.DecisionTaken(decision("d1", BOB)),
                        new FileChange.DecisionEnded(DecisionId.of("d1"), DAY.plusDays(9)),
                        new FileChange.EvaluationHeld(evaluation("ev1", WORKER)),
                        new FileChange.DocumentAdded(document("doc1", ANNA)))
                .plan(P1);

        assertThat(plan.agreements()).extracting(Agreement::until).containsExactly(DAY.plusDays(7));
        assertThat(plan.decisions()).extracting(Decision::until).containsExactly(DAY.plusDays(9));
        assertThat(plan.evaluations()).containsExactly(evaluation("ev1", WORKER));
        assertThat(plan.documents()).containsExactly(document("doc1", ANNA));
    }

    @Test
    void aSubCaseHasItsOwnStatusTermDataAndDocuments() {
        Plan plan = story().then(
                        P1,
                        new GoalChange.GoalAdded(goal("g1")),
                        new ActionChange.ActionAdded(action("a1", "g1")),
                        new ActionChange.ActionAdded(action("a2", "g1")),
                        new FileChange.DocumentAdded(document("doc1")),
                        new SubCaseChange.SubCaseOpened(subCase("s1", "a1")),
                        new SubCaseChange.SubCaseStatusChanged(S1, SubCaseStatus.UNDER_WAY),
                        new SubCaseChange.SubCaseTermSet(S1, DAY.plusDays(1)),
                        new SubCaseChange.SubCaseFieldSet(S1, "wachtlijst", OTHER_TEXT),
                        new SubCaseChange.SubCaseDocumentAdded(S1, DocumentId.of("doc1")),
                        new SubCaseChange.SubCaseActionAdded(S1, ActionId.of("a2")))
                .plan(P1);

        assertThat(plan.subCase(S1))
                .contains(subCase("s1", "a1", "a2")
                        .withStatus(SubCaseStatus.UNDER_WAY)
                        .withTerm(DAY.plusDays(1))
                        .withField("wachtlijst", OTHER_TEXT)
                        .plusDocument(DocumentId.of("doc1")));
        assertThat(plan.subCases()).extracting(SubCase::id).containsExactly(S1);
        assertThat(plan.subCase(SubCaseId.of("s2"))).isEmpty();
    }

    @Test
    void aSubCaseIsCompletedWhenItsActionsAreDone() {
        Plan plan = story().then(
                        P1,
                        new GoalChange.GoalAdded(goal("g1")),
                        new ActionChange.ActionAdded(action("a1", "g1")),
                        new SubCaseChange.SubCaseOpened(subCase("s1", "a1")),
                        new SubCaseChange.SubCaseStatusChanged(S1, SubCaseStatus.UNDER_WAY),
                        new ActionChange.ActionStatusChanged(A1, ActionStatus.CANCELLED),
                        new SubCaseChange.SubCaseStatusChanged(S1, SubCaseStatus.COMPLETED),
                        closed(Closing.Reason.FAMILY_STOPPED))
                .plan(P1);

        assertThat(plan.subCase(S1).orElseThrow().status()).isEqualTo(SubCaseStatus.COMPLETED);
        assertThat(plan.status()).isEqualTo(PlanStatus.CLOSED);
    }

    @Test
    void onlyContactsInWhichPeopleSpokeCountAsConversations() {
        ContactMoment attempt =
                new ContactMoment(ContactId.of("c2"), ContactKind.ATTEMPT, DAY, null, List.of(WORKER), null);
        ContactMoment message =
                new ContactMoment(ContactId.of("c3"), ContactKind.MESSAGE, DAY, null, List.of(WORKER), null);
        ContactMoment call =
                new ContactMoment(ContactId.of("c4"), ContactKind.TELEPHONE, DAY, null, List.of(WORKER), null);

        Plan plan = story().then(
                        P1,
                        new FileChange.ContactRecorded(contact("c1", WORKER, Party.citizen(ANNA))),
                        new FileChange.ContactRecorded(attempt),
                        new FileChange.ContactRecorded(message),
                        new FileChange.ContactRecorded(call))
                .plan(P1);

        assertThat(plan.contacts()).hasSize(4);
        assertThat(plan.conversations()).isEqualTo(2);
    }

    @Test
    void theDirectorOfADayIsTheLastToWhomThePlanWasHandedOverByThen() {
        Plan plan = story().then(P1, new DirectionChange.HandedOver(WORKER, OTHER_WORKER, DAY.plusDays(10), TEXT))
                .plan(P1);

        assertThat(plan.directorOn(DAY.minusDays(1))).isEmpty();
        assertThat(plan.directorOn(DAY)).contains(WORKER);
        assertThat(plan.directorOn(DAY.plusDays(9))).contains(WORKER);
        assertThat(plan.directorOn(DAY.plusDays(10))).contains(OTHER_WORKER);
        assertThat(plan.director()).isEqualTo(OTHER_WORKER);
        assertThat(plan.directorships())
                .containsExactly(
                        new Directorship(WORKER, DAY, null), new Directorship(OTHER_WORKER, DAY.plusDays(10), TEXT));
    }

    @Test
    void deputiesStandInForAPeriodThatCanBeCutShort() {
        Story story = story().then(
                        P1,
                        new DirectionChange.DeputyAppointed(new Deputyship(OTHER_WORKER, DAY, DAY.plusDays(20))),
                        new DirectionChange.DeputyAppointed(
                                new Deputyship(OTHER_WORKER, DAY.plusDays(30), DAY.plusDays(40))),
                        new DirectionChange.DeputyAppointed(
                                new Deputyship(Party.citizen(ANNA), DAY.plusDays(5), DAY.plusDays(6))));

        assertThat(story.plan(P1).deputiesOn(DAY.plusDays(5))).containsExactly(OTHER_WORKER, Party.citizen(ANNA));
        assertThat(story.plan(P1).deputiesOn(DAY.plusDays(20))).isEmpty();

        Plan plan = story.then(P1, new DirectionChange.DeputyWithdrawn(OTHER_WORKER, DAY.plusDays(10)))
                .plan(P1);

        assertThat(plan.deputyships())
                .containsExactly(
                        new Deputyship(OTHER_WORKER, DAY, DAY.plusDays(10)),
                        new Deputyship(Party.citizen(ANNA), DAY.plusDays(5), DAY.plusDays(6)));
    }

    @Test
    void afterClosingContactsAreRecordedWhileAftercareLasts() {
        Story story = story().then(P1, closed(Closing.Reason.GOALS_REACHED));
        ContactMoment tooLate = new ContactMoment(
                ContactId.of("c2"), ContactKind.TELEPHONE, DAY.plusMonths(6), null, List.of(WORKER), null);

        assertThat(story.plan(P1).closing().orElseThrow().reason()).isEqualTo(Closing.Reason.GOALS_REACHED);
        assertThat(story.decide(P1, new FileChange.ContactRecorded(contact("c1", WORKER))))
                .isInstanceOf(CommandResult.Accepted.class);
        assertThat(story.decide(P1, new FileChange.ContactRecorded(tooLate))).isInstanceOf(CommandResult.Refused.class);
    }

    @Test
    void membersComeAndGo() {
        Plan plan = story().then(P1, new CourseChange.MemberJoined(CARL), new CourseChange.MemberLeft(ANNA))
                .plan(P1);

        assertThat(plan.members()).containsExactly(BOB, CARL);
    }

    @Test
    void aPlanPrintsIdsAndCounts() {
        Plan plan = story().then(P1, new GoalChange.GoalAdded(goal("g1", ANNA))).plan(P1);

        assertThat(plan).hasToString("Plan[p1, ACTIVE, revision=2, members=2, goals=1, actions=0]");
        assertThat(plan.state().toString()).doesNotContain(Changes.SECRET);
    }

    @Test
    void anEarlierPlanStaysAsItWas() {
        Story story = story();
        Plan before = story.plan(P1);
        story.then(P1, new GoalChange.GoalAdded(goal("g1", ANNA)));

        assertThat(before.goals()).isEmpty();
        assertThat(story.plan(P1)).isNotEqualTo(before).isNotEqualTo(P1);
        assertThat(before).isEqualTo(story().plan(P1)).hasSameHashCodeAs(story().plan(P1));
    }

    @Test
    void aHistoryThatDoesNotFitIsRefused() {
        Event opening = event("e1", "p1", opened("f1", ANNA));
        Event goal = event("e2", "p1", new GoalChange.GoalAdded(goal("g1")));
        Event stranger = event("e3", "p2", new GoalChange.GoalAdded(goal("g1")));
        Event unknown = event("e4", "p1", new GoalChange.GoalReworded(GoalId.of("g7"), TEXT));

        assertThatThrownBy(() -> Plan.replay(List.of())).hasMessageContaining("starts with the opening");
        assertThatThrownBy(() -> Plan.replay(List.of(goal))).hasMessageContaining("starts with the opening");
        assertThatThrownBy(() -> Plan.replay(List.of(opening, stranger)))
                .hasMessage("expected an event of plan p1, got one of plan p2");
        assertThatThrownBy(() -> Plan.replay(List.of(opening, unknown)))
                .hasMessage("expected a history that adds every GOAL before it changes it, but g7 was never added");
        assertThatThrownBy(() -> Plan.replay(List.of(opening, event("e5", "p1", opened("f1", ANNA)))))
                .hasMessage("expected a history that opens the plan once");
    }

    @Test
    void objectionsNameTheEventsThatWouldBeRefusedNow() {
        Story story = story().then(P1, new GoalChange.GoalAdded(goal("g1")));
        Event again = event("x1", "p1", new GoalChange.GoalAdded(goal("g1", ANNA)));
        Event fine = event("x2", "p1", new GoalChange.GoalReworded(G1, TEXT));

        assertThat(story.plan(P1).objections(List.of(again, fine)))
                .singleElement()
                .satisfies(objection -> {
                    assertThat(objection.event()).isEqualTo(again);
                    assertThat(objection.refusal().rule()).isEqualTo(PlanRule.GOAL_IS_NEW);
                });
    }

    private static Event event(String id, String plan, Change change) {
        return new Event(EventId.of(id), PlanId.of(plan), Instant.parse("2026-03-02T08:00:00Z"), WORKER, change);
    }
}
