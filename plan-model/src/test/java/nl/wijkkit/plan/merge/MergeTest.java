package nl.wijkkit.plan.merge;

import static nl.wijkkit.plan.event.Changes.ANNA;
import static nl.wijkkit.plan.event.Changes.BOB;
import static nl.wijkkit.plan.event.Changes.DAY;
import static nl.wijkkit.plan.event.Changes.OTHER_WORKER;
import static nl.wijkkit.plan.event.Changes.TEXT;
import static nl.wijkkit.plan.event.Changes.WORKER;
import static nl.wijkkit.plan.event.Changes.action;
import static nl.wijkkit.plan.event.Changes.closed;
import static nl.wijkkit.plan.event.Changes.contact;
import static nl.wijkkit.plan.event.Changes.goal;
import static nl.wijkkit.plan.event.Changes.handedOver;
import static nl.wijkkit.plan.event.Changes.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.ActionStatus;
import nl.wijkkit.plan.course.Closing;
import nl.wijkkit.plan.course.PlanOrigin;
import nl.wijkkit.plan.course.PlanStatus;
import nl.wijkkit.plan.event.ActionChange.ActionAdded;
import nl.wijkkit.plan.event.ActionChange.ActionReworded;
import nl.wijkkit.plan.event.ActionChange.ActionStatusChanged;
import nl.wijkkit.plan.event.Aspect;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.FileChange.ContactRecorded;
import nl.wijkkit.plan.event.GoalChange.GoalAdded;
import nl.wijkkit.plan.event.GoalChange.GoalReworded;
import nl.wijkkit.plan.event.GoalChange.GoalStatusChanged;
import nl.wijkkit.plan.event.Subject;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.familyplan.History;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.familyplan.PlanRule;
import nl.wijkkit.plan.familyplan.Split;
import nl.wijkkit.plan.familyplan.Story;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.goal.GoalStatus;
import nl.wijkkit.plan.party.Party;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final PlanId P1 = PlanId.of("p1");
    private static final GoalId G1 = GoalId.of("g1");
    private static final ActionId A1 = ActionId.of("a1");

    private static Story base() {
        return Story.begin()
                .then(
                        P1,
                        opened("f1", ANNA, BOB),
                        new GoalAdded(goal("g1", ANNA)),
                        new ActionAdded(action("a1", "g1").withStatus(ActionStatus.AGREED)));
    }

    private static History side(String name, long later, Change... changes) {
        return base().apart(name).later(later).then(P1, changes).history(P1);
    }

    private static List<Change> changes(List<Event> events) {
        return events.stream().map(Event::change).toList();
    }

    @Test
    void independentChangesJoinInTheOrderOfTheirMoments() {
        Merge merge = Merge.of(
                side("left", 10, new GoalReworded(G1, TEXT), new ContactRecorded(contact("c1", WORKER))),
                side("right", 0, new ActionStatusChanged(A1, ActionStatus.DONE), new GoalAdded(goal("g2", BOB))));

        assertThat(merge.contradictions()).isEmpty();
        assertThat(changes(merge.history().events().subList(3, 7)))
                .containsExactly(
                        new ActionStatusChanged(A1, ActionStatus.DONE),
                        new GoalAdded(goal("g2", BOB)),
                        new GoalReworded(G1, TEXT),
                        new ContactRecorded(contact("c1", WORKER)));
        assertThat(merge).hasToString("Merge[History[p1, events=7], contradictions=0]");
    }

    @Test
    void ofOneMomentTheLowerIdComesFirst() {
        Merge merge = Merge.of(
                side("b", 0, new GoalReworded(G1, TEXT)), side("a", 0, new ContactRecorded(contact("c1", WORKER))));

        assertThat(changes(merge.history().events().subList(3, 5)))
                .containsExactly(new ContactRecorded(contact("c1", WORKER)), new GoalReworded(G1, TEXT));
    }

    @Test
    void whatBothSetDifferentlyIsListedWithBothSidesAndTheLaterHolds() {
        FreeText mine = FreeText.of("mijn woorden");
        FreeText theirs = FreeText.of("hun woorden");
        Merge merge =
                Merge.of(side("left", 5, new GoalReworded(G1, mine)), side("right", 0, new GoalReworded(G1, theirs)));

        assertThat(merge.contradictions()).singleElement().satisfies(contradiction -> {
            assertThat(changes(contradiction.left())).containsExactly(new GoalReworded(G1, mine));
            assertThat(changes(contradiction.right())).containsExactly(new GoalReworded(G1, theirs));
            assertThat(contradiction.<Object>fold(Contradiction.SetApart::aspect, forbidden -> "forbidden"))
                    .isEqualTo(new Aspect(Subject.of(Subject.Kind.GOAL, "g1"), Aspect.Part.WORDS));
            assertThat(contradiction.toString()).doesNotContain("woorden");
        });
        assertThat(merge.history().replay().goal(G1).orElseThrow().words()).isEqualTo(mine);
    }

    @Test
    void whereBothEndAlikeNothingIsListed() {
        Merge merge = Merge.of(
                side(
                        "left",
                        5,
                        new ActionStatusChanged(A1, ActionStatus.UNDER_WAY),
                        new ActionStatusChanged(A1, ActionStatus.DONE)),
                side("right", 0, new ActionStatusChanged(A1, ActionStatus.DONE)));

        assertThat(merge.contradictions()).isEmpty();
        assertThat(merge.history().replay().action(A1).orElseThrow().status()).isEqualTo(ActionStatus.DONE);
    }

    @Test
    void twoHandOversAreListedAndOneDirectorRemains() {
        Merge merge = Merge.of(
                side("left", 0, handedOver(WORKER, OTHER_WORKER)),
                side("right", 5, handedOver(WORKER, Party.citizen(ANNA))));
        Plan plan = merge.history().replay();

        assertThat(merge.contradictions()).singleElement().isInstanceOf(Contradiction.SetApart.class);
        assertThat(plan.director()).isEqualTo(Party.citizen(ANNA));
        assertThat(plan.directorOn(DAY)).contains(Party.citizen(ANNA));
    }

    @Test
    void theSameHandOverOnBothSidesIsOne() {
        Merge merge = Merge.of(
                side("left", 0, handedOver(WORKER, OTHER_WORKER)), side("right", 5, handedOver(WORKER, OTHER_WORKER)));

        assertThat(merge.contradictions()).isEmpty();
        assertThat(merge.history().replay().directorships()).hasSize(2);
    }

    @Test
    void whatIsAgainstARuleAfterTheOtherSideIsListedWithThatRule() {
        Merge merge = Merge.of(
                side("left", 0, closed(Closing.Reason.MOVED_AWAY)),
                side("right", 5, new GoalReworded(G1, TEXT), new ContactRecorded(contact("c1", WORKER))));

        assertThat(merge.contradictions())
                .singleElement()
                .isInstanceOfSatisfying(Contradiction.Forbidden.class, forbidden -> {
                    assertThat(forbidden.rule()).isEqualTo(PlanRule.PLAN_IS_ACTIVE);
                    assertThat(forbidden.refused()).isEqualTo(Contradiction.Forbidden.Refused.RIGHT);
                    assertThat(changes(forbidden.left())).containsExactly(closed(Closing.Reason.MOVED_AWAY));
                    // a contact within aftercare is allowed
                    assertThat(changes(forbidden.right())).containsExactly(new GoalReworded(G1, TEXT));
                });
        assertThat(merge.history().replay().status()).isEqualTo(PlanStatus.CLOSED);
    }

    @Test
    void anActionForAGoalThatTheOtherSideDroppedIsListed() {
        Merge merge = Merge.of(
                side("left", 0, new ActionAdded(action("a2", "g1"))),
                side("right", 5, new GoalStatusChanged(G1, GoalStatus.DROPPED)));

        assertThat(merge.contradictions())
                .singleElement()
                .isInstanceOfSatisfying(
                        Contradiction.Forbidden.class,
                        forbidden -> assertThat(forbidden.rule()).isEqualTo(PlanRule.GOAL_IS_OPEN));
        assertThat(merge.history().replay().action(ActionId.of("a2"))).isPresent();
    }

    @Test
    void twoGoalsUnderOneIdAreListedAndTheFirstHolds() {
        Merge merge = Merge.of(
                side("left", 0, new GoalAdded(goal("g2", ANNA))), side("right", 5, new GoalAdded(goal("g2", BOB))));

        assertThat(merge.contradictions()).singleElement().isInstanceOf(Contradiction.SetApart.class);
        assertThat(merge.history().replay().goal(GoalId.of("g2"))).contains(goal("g2", ANNA));
    }

    @Test
    void aChangeOfWhatWentAlongInASplitIsListedAndTheHistoryStillFolds() {
        Story left = base().apart("left");
        left.keep(left.book()
                .split(new Split(
                        P1,
                        left.nextId("-left"),
                        left.nextId("-opened"),
                        left.now(),
                        WORKER,
                        PlanId.of("p2"),
                        FamilyId.of("f2"),
                        PlanOrigin.PROFESSIONAL,
                        List.of(ANNA),
                        List.of(),
                        WORKER,
                        DAY)));
        History right = side("right", 5, new GoalReworded(G1, TEXT), new GoalAdded(goal("g2", ANNA)));

        Merge merge = Merge.of(left.history(P1), right);

        assertThat(merge.contradictions())
                .extracting(each -> each.fold(
                        setApart -> "set apart",
                        forbidden ->
                                forbidden.refused() + " " + forbidden.rule().id()))
                .containsExactly("LEFT split-without-loss", "RIGHT goal-known", "RIGHT member-known");
        assertThat(merge.history().replay().goal(G1)).isEmpty();
        assertThat(merge.history().replay().goal(GoalId.of("g2"))).isPresent();
    }

    @Test
    void anEventThatBothHoldStandsOnceWhereBothHaveIt() {
        Story shared = base().apart("shared").then(P1, new ActionReworded(A1, TEXT));
        Event common = shared.history(P1).events().get(3);
        History left = side("left", 0, new GoalReworded(G1, TEXT)).plus(List.of(common));
        History right = base().history(P1).plus(List.of(common));

        Merge merge = Merge.of(left, right);

        assertThat(merge.history()).isEqualTo(left);
        assertThat(merge.contradictions()).isEmpty();
    }

    @Test
    void eventsThatBothHoldCrosswiseFollowTheTieRule() {
        History one = side("x", 0, new GoalReworded(G1, TEXT), new ActionReworded(A1, TEXT));
        List<Event> events = one.events();
        History crosswise = base().history(P1).plus(List.of(events.get(4), events.get(3)));

        assertThat(Merge.of(one, crosswise).history()).isEqualTo(one);
        assertThat(Merge.of(crosswise, one).history()).isEqualTo(one);
    }

    @Test
    void historiesThatDidNotStartAsOneAreRefused() {
        History other = Story.begin().then(PlanId.of("p2"), opened("f2", ANNA)).history(PlanId.of("p2"));
        History left = side("same", 0, new GoalReworded(G1, TEXT));
        History forged = side("same", 0, new GoalReworded(G1, FreeText.of("vervalst")));

        assertThatThrownBy(() -> Merge.of(left, other))
                .hasMessage("expected two histories of one plan, which start with the same event");
        assertThatThrownBy(() -> Merge.of(left, forged))
                .hasMessage("expected one event under each id, got two different events same-3");
    }
}
