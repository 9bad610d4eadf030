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
import static nl.wijkkit.plan.event.Changes.handedOver;
import static nl.wijkkit.plan.event.Changes.opened;
import static nl.wijkkit.plan.event.Changes.subCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.ActionStatus;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.agreement.AgreementId;
import nl.wijkkit.plan.agreement.DecisionId;
import nl.wijkkit.plan.course.Closing;
import nl.wijkkit.plan.direction.Deputyship;
import nl.wijkkit.plan.document.DocumentId;
import nl.wijkkit.plan.event.ActionChange.ActionAdded;
import nl.wijkkit.plan.event.ActionChange.ActionReassigned;
import nl.wijkkit.plan.event.ActionChange.ActionReworded;
import nl.wijkkit.plan.event.ActionChange.ActionStatusChanged;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.Changes;
import nl.wijkkit.plan.event.CourseChange.MemberJoined;
import nl.wijkkit.plan.event.CourseChange.MemberLeft;
import nl.wijkkit.plan.event.CourseChange.PlanReopened;
import nl.wijkkit.plan.event.DirectionChange.DeputyAppointed;
import nl.wijkkit.plan.event.DirectionChange.DeputyWithdrawn;
import nl.wijkkit.plan.event.DirectionChange.HandedOver;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.event.FileChange.AgreementEnded;
import nl.wijkkit.plan.event.FileChange.AgreementMade;
import nl.wijkkit.plan.event.FileChange.ContactRecorded;
import nl.wijkkit.plan.event.FileChange.DecisionEnded;
import nl.wijkkit.plan.event.FileChange.DecisionTaken;
import nl.wijkkit.plan.event.FileChange.DocumentAdded;
import nl.wijkkit.plan.event.FileChange.EvaluationHeld;
import nl.wijkkit.plan.event.GoalChange.GoalAdded;
import nl.wijkkit.plan.event.GoalChange.GoalReworded;
import nl.wijkkit.plan.event.GoalChange.GoalStatusChanged;
import nl.wijkkit.plan.event.SubCaseChange.SubCaseActionAdded;
import nl.wijkkit.plan.event.SubCaseChange.SubCaseDocumentAdded;
import nl.wijkkit.plan.event.SubCaseChange.SubCaseOpened;
import nl.wijkkit.plan.event.SubCaseChange.SubCaseStatusChanged;
import nl.wijkkit.plan.event.SubCaseChange.SubCaseTermSet;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.goal.GoalStatus;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.subcase.SubCaseId;
import nl.wijkkit.plan.subcase.SubCaseStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanRuleTest {

    private static final PlanId PLAN = PlanId.of("p1");
    private static final GoalId G1 = GoalId.of("g1");
    private static final ActionId A1 = ActionId.of("a1");
    private static final SubCaseId S1 = SubCaseId.of("s1");

    /** Rules that only the plan book can break; PlanBookTest breaks each of them. */
    private static final Set<PlanRule> OF_THE_BOOK = EnumSet.of(
            PlanRule.ONE_ACTIVE_PLAN,
            PlanRule.PLAN_ID_IS_NEW,
            PlanRule.PLAN_IS_KNOWN,
            PlanRule.SPLIT_TAKES_ALONG,
            PlanRule.TWO_PLANS,
            // only a merge meets these two
            PlanRule.PLAN_OPENS_ONCE,
            PlanRule.SPLIT_WITHOUT_LOSS,
            PlanRule.PLAN_IS_CLOSED);

    /** A rule, the changes before, the change that breaks it, and one like it that does not; null if there is none. */
    static Stream<Arguments> cases() {
        Change g1 = new GoalAdded(goal("g1", ANNA));
        Change a1 = new ActionAdded(action("a1", "g1"));
        Change s1 = new SubCaseOpened(subCase("s1", "a1"));
        Change reached = new GoalStatusChanged(G1, GoalStatus.REACHED);
        Change cancelled = new ActionStatusChanged(A1, ActionStatus.CANCELLED);
        Change underWay = new SubCaseStatusChanged(S1, SubCaseStatus.UNDER_WAY);
        Change withdrawn = new SubCaseStatusChanged(S1, SubCaseStatus.WITHDRAWN);
        Change moved = closed(Closing.Reason.MOVED_AWAY);
        Change deputy = new DeputyAppointed(new Deputyship(OTHER_WORKER, DAY, DAY.plusWeeks(3)));
        Change toAnna = handedOver(WORKER, Party.citizen(ANNA));
        return Stream.of(
                arguments(PlanRule.BOOK_DECIDES, List.of(moved), new PlanReopened(DAY, TEXT), null),
                arguments(PlanRule.PLAN_IS_ACTIVE, List.of(moved), g1, null),
                arguments(
                        PlanRule.PLAN_IS_ACTIVE,
                        List.of(closed(Closing.Reason.OTHER)),
                        new EvaluationHeld(evaluation("ev1", WORKER)),
                        new ContactRecorded(contact("c1", WORKER))),
                arguments(PlanRule.MEMBER_IS_KNOWN, List.of(), new GoalAdded(goal("g1", CARL)), g1),
                arguments(PlanRule.MEMBER_IS_NEW, List.of(), new MemberJoined(ANNA), new MemberJoined(CARL)),
                arguments(PlanRule.MEMBER_STAYS, List.of(new MemberLeft(BOB)), new MemberLeft(ANNA), null),
                arguments(PlanRule.MEMBER_HAS_NO_OPEN_GOAL, List.of(g1), new MemberLeft(ANNA), new MemberLeft(BOB)),
                arguments(
                        PlanRule.DIRECTOR_MAY_DIRECT,
                        List.of(),
                        handedOver(WORKER, Party.of(Party.Kind.DEPARTMENT, "wmo")),
                        handedOver(WORKER, Party.citizen(ANNA))),
                arguments(
                        PlanRule.DIRECTOR_IS_CURRENT,
                        List.of(),
                        handedOver(OTHER_WORKER, Party.citizen(ANNA)),
                        handedOver(WORKER, OTHER_WORKER)),
                arguments(PlanRule.DIRECTOR_CHANGES, List.of(), handedOver(WORKER, WORKER), null),
                arguments(
                        PlanRule.DIRECTOR_FOLLOWS,
                        List.of(),
                        new HandedOver(WORKER, OTHER_WORKER, DAY.minusDays(1), TEXT),
                        new HandedOver(WORKER, OTHER_WORKER, DAY, TEXT)),
                arguments(PlanRule.DIRECTOR_STAYS, List.of(toAnna), new MemberLeft(ANNA), new MemberLeft(BOB)),
                arguments(
                        PlanRule.DEPUTY_IS_NOT_DIRECTOR,
                        List.of(),
                        new DeputyAppointed(new Deputyship(WORKER, DAY, DAY.plusDays(1))),
                        deputy),
                arguments(
                        PlanRule.DEPUTY_ONCE,
                        List.of(deputy),
                        new DeputyAppointed(new Deputyship(OTHER_WORKER, DAY.plusWeeks(2), DAY.plusWeeks(5))),
                        new DeputyAppointed(new Deputyship(OTHER_WORKER, DAY.plusWeeks(3), DAY.plusWeeks(5)))),
                arguments(
                        PlanRule.DEPUTY_IS_KNOWN,
                        List.of(deputy),
                        new DeputyWithdrawn(OTHER_WORKER, DAY.plusWeeks(3)),
                        new DeputyWithdrawn(OTHER_WORKER, DAY.plusWeeks(3).minusDays(1))),
                arguments(PlanRule.GOAL_IS_NEW, List.of(g1), g1, new GoalAdded(goal("g2"))),
                arguments(PlanRule.GOAL_IS_KNOWN, List.of(), new GoalReworded(G1, TEXT), null),
                arguments(
                        PlanRule.GOAL_STARTS_OPEN,
                        List.of(),
                        new GoalAdded(goal("g1").withStatus(GoalStatus.REACHED)),
                        g1),
                arguments(PlanRule.GOAL_IS_OPEN, List.of(g1, reached), a1, new GoalStatusChanged(G1, GoalStatus.OPEN)),
                arguments(PlanRule.GOAL_STEP, List.of(g1), new GoalStatusChanged(G1, GoalStatus.OPEN), reached),
                arguments(PlanRule.ACTION_IS_NEW, List.of(g1, a1), a1, new ActionAdded(action("a2", "g1"))),
                arguments(PlanRule.ACTION_IS_KNOWN, List.of(g1), new ActionReworded(A1, TEXT), null),
                arguments(
                        PlanRule.ACTION_STARTS,
                        List.of(g1),
                        new ActionAdded(action("a1", "g1").withStatus(ActionStatus.DONE)),
                        new ActionAdded(action("a1", "g1").withStatus(ActionStatus.AGREED))),
                arguments(
                        PlanRule.ACTION_IS_OPEN,
                        List.of(g1, a1, cancelled),
                        new ActionReassigned(A1, WORKER, Tier.GENERAL),
                        new ActionStatusChanged(A1, ActionStatus.PROPOSED)),
                arguments(
                        PlanRule.ACTION_STEP,
                        List.of(g1, a1),
                        new ActionStatusChanged(A1, ActionStatus.DONE),
                        new ActionStatusChanged(A1, ActionStatus.AGREED)),
                arguments(
                        PlanRule.AGREEMENT_IS_NEW,
                        List.of(new AgreementMade(agreement("ag1", ANNA))),
                        new AgreementMade(agreement("ag1", BOB)),
                        new AgreementMade(agreement("ag2", BOB))),
                arguments(
                        PlanRule.AGREEMENT_IS_KNOWN,
                        List.of(),
                        new AgreementEnded(AgreementId.of("ag1"), DAY.plusDays(1)),
                        null),
                arguments(
                        PlanRule.AGREEMENT_ENDS_LATER,
                        List.of(new AgreementMade(agreement("ag1", ANNA))),
                        new AgreementEnded(AgreementId.of("ag1"), DAY),
                        new AgreementEnded(AgreementId.of("ag1"), DAY.plusDays(1))),
                arguments(
                        PlanRule.DECISION_IS_NEW,
                        List.of(new DecisionTaken(decision("d1", ANNA))),
                        new DecisionTaken(decision("d1", ANNA)),
                        new DecisionTaken(decision("d2", ANNA))),
                arguments(
                        PlanRule.DECISION_IS_KNOWN,
                        List.of(),
                        new DecisionEnded(DecisionId.of("d1"), DAY.plusDays(1)),
                        null),
                arguments(
                        PlanRule.DECISION_ENDS_LATER,
                        List.of(new DecisionTaken(decision("d1", ANNA))),
                        new DecisionEnded(DecisionId.of("d1"), DAY),
                        new DecisionEnded(DecisionId.of("d1"), DAY.plusDays(1))),
                arguments(
                        PlanRule.EVALUATION_IS_NEW,
                        List.of(new EvaluationHeld(evaluation("ev1", WORKER))),
                        new EvaluationHeld(evaluation("ev1", WORKER)),
                        new EvaluationHeld(evaluation("ev2", WORKER))),
                arguments(
                        PlanRule.CONTACT_IS_NEW,
                        List.of(new ContactRecorded(contact("c1", WORKER))),
                        new ContactRecorded(contact("c1", WORKER)),
                        new ContactRecorded(contact("c2", WORKER))),
                arguments(
                        PlanRule.DOCUMENT_IS_NEW,
                        List.of(new DocumentAdded(document("doc1"))),
                        new DocumentAdded(document("doc1")),
                        new DocumentAdded(document("doc2"))),
                arguments(
                        PlanRule.DOCUMENT_IS_KNOWN,
                        List.of(g1, a1, s1, new DocumentAdded(document("doc2"))),
                        new SubCaseDocumentAdded(S1, DocumentId.of("doc1")),
                        new SubCaseDocumentAdded(S1, DocumentId.of("doc2"))),
                arguments(
                        PlanRule.SUB_CASE_IS_NEW,
                        List.of(g1, a1, s1, new ActionAdded(action("a2", "g1"))),
                        new SubCaseOpened(subCase("s1", "a2")),
                        new SubCaseOpened(subCase("s2", "a2"))),
                arguments(PlanRule.SUB_CASE_IS_KNOWN, List.of(), new SubCaseTermSet(S1, DAY), null),
                arguments(
                        PlanRule.SUB_CASE_STARTS,
                        List.of(g1, a1),
                        new SubCaseOpened(subCase("s1", "a1").withStatus(SubCaseStatus.UNDER_WAY)),
                        s1),
                arguments(PlanRule.SUB_CASE_IS_OPEN, List.of(g1, a1, s1, withdrawn), new SubCaseTermSet(S1, DAY), null),
                arguments(
                        PlanRule.SUB_CASE_STEP,
                        List.of(g1, a1, s1),
                        new SubCaseStatusChanged(S1, SubCaseStatus.COMPLETED),
                        underWay),
                arguments(
                        PlanRule.SUB_CASE_HAS_ACTION,
                        List.of(g1, a1, s1, new ActionAdded(action("a2", "g1"))),
                        new SubCaseActionAdded(S1, A1),
                        new SubCaseActionAdded(S1, ActionId.of("a2"))),
                arguments(
                        PlanRule.SUB_CASE_ACTIONS_DONE,
                        List.of(g1, a1, s1, underWay),
                        new SubCaseStatusChanged(S1, SubCaseStatus.COMPLETED),
                        new SubCaseStatusChanged(S1, SubCaseStatus.SUSPENDED)),
                arguments(PlanRule.CLOSING_GOALS, List.of(g1), closed(Closing.Reason.GOALS_REACHED), moved),
                arguments(PlanRule.CLOSING_SUB_CASES, List.of(g1, a1, s1), moved, withdrawn));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCommandAgainstTheRuleIsRefusedAndOneLikeItIsNot(
            PlanRule rule, List<Change> before, Change against, @Nullable Change allowed) {
        Plan plan = plan(before);

        CommandResult<Plan> refused = plan.decide(command(against));

        assertThat(refused).isInstanceOfSatisfying(CommandResult.Refused.class, outcome -> {
            assertThat(outcome.refusal().rule()).isEqualTo(rule);
            assertThat(outcome.toString()).doesNotContain(Changes.SECRET);
        });
        assertThatThrownBy(refused::orElseThrow).hasMessage("refused by rule " + rule.id());
        assertThat(plan).as("a refused command changes nothing").isEqualTo(plan(before));
        if (allowed != null) {
            assertThat(plan.decide(command(allowed))).isInstanceOf(CommandResult.Accepted.class);
        }
    }

    @Test
    void thereIsACaseForEveryRuleOfOnePlan() {
        Set<PlanRule> shown = cases().map(each -> (PlanRule) each.get()[0]).collect(Collectors.toSet());

        assertThat(shown).doesNotContainAnyElementsOf(OF_THE_BOOK);
        assertThat(shown).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(OF_THE_BOOK)));
    }

    @ParameterizedTest
    @EnumSource(PlanRule.class)
    void aRuleHasAStableIdASentenceInTwoLanguagesAndASource(PlanRule rule) {
        assertThat(PlanRule.of(rule.id())).isEqualTo(rule);
        assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(rule.sentence().nl()).isNotEqualTo(rule.sentence().en());
        assertThat(rule.source().reference()).isNotBlank();
    }

    @Test
    void anUnknownRuleIsRefused() {
        assertThatThrownBy(() -> PlanRule.of("plan-dreams"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected the id of a rule of the plan");
    }

    private static Command command(Change change) {
        return new Command(EventId.of("e-x"), Instant.parse("2026-03-03T08:00:00Z"), WORKER, change);
    }

    private static Plan plan(List<Change> changes) {
        List<Change> all = new ArrayList<>(List.of(opened("f1", ANNA, BOB)));
        all.addAll(changes);
        PlanBook book = PlanBook.empty();
        for (int i = 0; i < all.size(); i++) {
            book = book.decide(
                            PLAN,
                            new Command(
                                    EventId.of("e-" + i),
                                    Instant.parse("2026-03-02T08:00:00Z").plusSeconds(i),
                                    WORKER,
                                    all.get(i)))
                    .orElseThrow();
        }
        return book.plan(PLAN).orElseThrow();
    }
}
