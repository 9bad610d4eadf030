package nl.wijkkit.plan;

import static nl.wijkkit.plan.event.Changes.ANNA;
import static nl.wijkkit.plan.event.Changes.DAY;
import static nl.wijkkit.plan.event.Changes.TEXT;
import static nl.wijkkit.plan.event.Changes.WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
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
import nl.wijkkit.plan.course.Aftercare;
import nl.wijkkit.plan.course.Closing;
import nl.wijkkit.plan.course.PlanOrigin;
import nl.wijkkit.plan.course.PlanStatus;
import nl.wijkkit.plan.direction.Deputyship;
import nl.wijkkit.plan.document.DocumentId;
import nl.wijkkit.plan.evaluation.AssessmentId;
import nl.wijkkit.plan.evaluation.Evaluation;
import nl.wijkkit.plan.evaluation.EvaluationId;
import nl.wijkkit.plan.event.Changes;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.goal.DomainTarget;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.goal.GoalStatus;
import nl.wijkkit.plan.json.Json;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.subcase.SubCase;
import nl.wijkkit.plan.subcase.SubCaseId;
import nl.wijkkit.plan.subcase.SubCaseStatus;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.InstrumentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PartsTest {

    static Stream<Function<String, Object>> ids() {
        return Stream.of(
                PlanId::of,
                GoalId::of,
                ActionId::of,
                AgreementId::of,
                DecisionId::of,
                ContactId::of,
                DocumentId::of,
                EvaluationId::of,
                AssessmentId::of,
                EventId::of,
                SubCaseId::of,
                PartyId::of);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void anIdIsShortAndFreeOfMeaningAndPrintsItself(Function<String, Object> of) {
        assertThat(of.apply("a-1_B.2:c")).hasToString("a-1_B.2:c").isEqualTo(of.apply("a-1_B.2:c"));
        assertThat(of.apply("x".repeat(64))).hasToString("x".repeat(64));
        for (String wrong : List.of("", "x".repeat(65), "Anna Jansen", "a/b", "é")) {
            assertThatThrownBy(() -> of.apply(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith("must be from 1 to 64 letters, digits and the signs . _ : -, got "
                            + wrong.length() + " characters")
                    .hasMessageNotContaining("Jansen");
        }
        bind(of.apply("a-1"));
    }

    @SuppressWarnings("unchecked") // an object is of its own class
    private static <T> void bind(T value) {
        Json.bothBind(value, (Class<T>) value.getClass());
    }

    @Test
    void idsAreOrderedByTheirCharacters() {
        assertThat(EventId.of("e-1")).isLessThan(EventId.of("e-2"));
        assertThat(GoalId.of("b").compareTo(GoalId.of("a"))).isPositive();
        assertThat(ActionId.of("a").compareTo(ActionId.of("a"))).isZero();
    }

    @Test
    void freeTextIsNotBlankNotTooLongAndPrintsOnlyItsLength() {
        assertThat(FreeText.of("Jansen")).hasToString("FreeText[6 characters]");
        assertThat(FreeText.of("x".repeat(FreeText.MAX_LENGTH)).value()).hasSize(4000);
        assertThatThrownBy(() -> FreeText.of(" "))
                .hasMessage("a text must not be blank and have at most 4000 characters, got 1");
        assertThatThrownBy(() -> FreeText.of("x".repeat(FreeText.MAX_LENGTH + 1)))
                .hasMessage("a text must not be blank and have at most 4000 characters, got 4001");
        Json.bothBind(FreeText.of("Jansen"), FreeText.class);
    }

    @Test
    void onlyAMemberOfTheFamilyIsAPerson() {
        assertThat(Party.citizen(ANNA).person()).contains(ANNA);
        assertThat(WORKER.person()).isEmpty();
        Json.bothBind(WORKER, Party.class);
    }

    /** Every allowed step; all others are refused. */
    private static final Map<ActionStatus, List<ActionStatus>> ACTION_STEPS = Map.of(
            ActionStatus.PROPOSED, List.of(ActionStatus.AGREED, ActionStatus.CANCELLED),
            ActionStatus.AGREED,
                    List.of(ActionStatus.UNDER_WAY, ActionStatus.ON_HOLD, ActionStatus.DONE, ActionStatus.CANCELLED),
            ActionStatus.UNDER_WAY, List.of(ActionStatus.ON_HOLD, ActionStatus.DONE, ActionStatus.CANCELLED),
            ActionStatus.ON_HOLD, List.of(ActionStatus.UNDER_WAY, ActionStatus.CANCELLED),
            ActionStatus.DONE, List.of(ActionStatus.UNDER_WAY),
            ActionStatus.CANCELLED, List.of(ActionStatus.PROPOSED));

    private static final Map<SubCaseStatus, List<SubCaseStatus>> SUB_CASE_STEPS = Map.of(
            SubCaseStatus.RECEIVED, List.of(SubCaseStatus.UNDER_WAY, SubCaseStatus.WITHDRAWN),
            SubCaseStatus.UNDER_WAY, List.of(SubCaseStatus.SUSPENDED, SubCaseStatus.COMPLETED, SubCaseStatus.WITHDRAWN),
            SubCaseStatus.SUSPENDED, List.of(SubCaseStatus.UNDER_WAY, SubCaseStatus.WITHDRAWN),
            SubCaseStatus.COMPLETED, List.of(SubCaseStatus.UNDER_WAY),
            SubCaseStatus.WITHDRAWN, List.of());

    @ParameterizedTest
    @EnumSource(ActionStatus.class)
    void anActionTakesOnlyTheAllowedSteps(ActionStatus from) {
        assertThat(Arrays.stream(ActionStatus.values()).filter(from::canBecome))
                .containsExactlyInAnyOrderElementsOf(ACTION_STEPS.get(from));
        assertThat(from.isOpen()).isEqualTo(from != ActionStatus.DONE && from != ActionStatus.CANCELLED);
    }

    @ParameterizedTest
    @EnumSource(SubCaseStatus.class)
    void aSubCaseTakesOnlyTheAllowedSteps(SubCaseStatus from) {
        assertThat(Arrays.stream(SubCaseStatus.values()).filter(from::canBecome))
                .containsExactlyInAnyOrderElementsOf(SUB_CASE_STEPS.get(from));
        assertThat(from.isOpen()).isEqualTo(from != SubCaseStatus.COMPLETED && from != SubCaseStatus.WITHDRAWN);
    }

    @Test
    void everyStatusKindAndTierHasALabelInTwoLanguages() {
        assertThat(Stream.of(
                                Arrays.stream(GoalStatus.values()).map(GoalStatus::label),
                                Arrays.stream(ActionStatus.values()).map(ActionStatus::label),
                                Arrays.stream(SubCaseStatus.values()).map(SubCaseStatus::label),
                                Arrays.stream(ContactKind.values()).map(ContactKind::label),
                                Arrays.stream(Closing.Reason.values()).map(Closing.Reason::label),
                                Arrays.stream(PlanOrigin.values()).map(PlanOrigin::label),
                                Arrays.stream(PlanStatus.values()).map(PlanStatus::label),
                                Arrays.stream(Tier.values()).map(Tier::label),
                                Arrays.stream(Party.Kind.values()).map(Party.Kind::label))
                        .flatMap(labels -> labels))
                .allSatisfy(label -> assertThat(label.nl()).isNotEqualTo(label.en()));
    }

    @Test
    void aTargetKeepsToOneScale() {
        InstrumentId zrm = InstrumentId.of("zrm-2017");
        DomainKey domain = DomainKey.of("financien");

        assertThat(new DomainTarget(zrm, domain, null, Level.of(4, 5)).baseline())
                .isNull();
        assertThatThrownBy(() -> DomainTarget.of(zrm, domain, Level.of(2, 4), Level.of(4, 5)))
                .hasMessage("baseline and target must be of one scale, got a scale of 4 and a scale of 5");
    }

    @Test
    void aGoalNamesEachPersonAndDomainOnce() {
        assertThatThrownBy(() -> Changes.goal("g1", ANNA, ANNA))
                .hasMessage("persons must differ from one another, got one twice");
        assertThatThrownBy(() -> Goal.of(GoalId.of("g1"), TEXT, List.of(), List.of(Changes.target(), Changes.target())))
                .hasMessage("domains of a goal must differ from one another, got one twice");
        assertThat(Changes.goal("g1", ANNA)).hasToString("Goal[g1, OPEN, persons=1, targets=1]");
    }

    @Test
    void anActionServesAGoalAndIsOverdueAfterItsDayWhileItIsOpen() {
        Action action = Changes.action("a1", "g1").withDue(DAY);

        assertThatThrownBy(() -> action.withGoals(List.of())).hasMessage("goals must be at least one, got none");
        assertThat(action.isOverdue(DAY)).isFalse();
        assertThat(action.isOverdue(DAY.plusDays(1))).isTrue();
        assertThat(action.withStatus(ActionStatus.DONE).isOverdue(DAY.plusDays(1)))
                .isFalse();
        assertThat(action.withDue(null).isOverdue(DAY.plusYears(9))).isFalse();
        assertThat(action.dueOn()).contains(DAY);
        assertThat(action.withDue(null).dueOn()).isEmpty();
        assertThat(action).hasToString("Action[a1, PROPOSED, goals=1]");
    }

    @Test
    void theTierOfAnActionIsWrittenAsItsNumber() {
        assertThat(Json.bothBind(Changes.action("a1", "g1"), Action.class)).contains("\"tier\":0");
        assertThat(Tier.of(2)).isEqualTo(Tier.SPECIALISED);
        assertThatThrownBy(() -> Tier.of(3)).hasMessage("tier must be 0, 1 or 2, got 3");
    }

    @Test
    void aDecisionNamesItsLaw() {
        Decision decision = Changes.decision("d1");
        assertThat(decision.law()).isEqualTo(Law.WMO);
        assertThat(decision.withUntil(DAY.plusDays(1)).article()).isEqualTo("2.3.5");
        for (String article : List.of("", " 2.3", "2.3.5\n", "x".repeat(41))) {
            assertThatThrownBy(() -> decision.withArticle(article))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("an article must be from 1 to 40 letters, digits");
        }
    }

    @Test
    void whatIsNotKnownOfADecisionIsAddedWhenItIs() {
        Party college = Party.of(Party.Kind.DEPARTMENT, "wmo");
        Decision bare =
                Decision.of(DecisionId.of("d1"), Decision.Outcome.REFUSED, FreeText.of("hulp"), Law.WMO, college, DAY);
        assertThat(bare.forWhom()).isEmpty();
        assertThat(bare.article()).isNull();
        assertThat(bare.from()).isNull();
        assertThat(bare.until()).isNull();
        assertThat(bare.document()).isNull();
        Decision known = bare.withArticle("2.3.5").withFrom(DAY).withDocument(DocumentId.of("doc-9"));
        assertThat(known.article()).isEqualTo("2.3.5");
        assertThat(known.from()).isEqualTo(DAY);
        assertThat(known.document()).isEqualTo(DocumentId.of("doc-9"));
        assertThat(known.outcome()).isEqualTo(Decision.Outcome.REFUSED);
        assertThat(known.takenBy()).isEqualTo(college);
        assertThat(known.on()).isEqualTo(DAY);
        assertThatThrownBy(() -> known.withUntil(DAY.plusDays(1)).withFrom(DAY.plusDays(1)))
                .hasMessage("a decision must end after the day on which it starts");
    }

    @Test
    void aPeriodEndsAfterItsFirstDay() {
        assertThatThrownBy(() -> new Deputyship(WORKER, DAY, DAY)).hasMessage("a period must end after its first day");
        assertThatThrownBy(() -> Changes.agreement("ag1", ANNA).withUntil(DAY))
                .hasMessage("an agreement must end after the day on which it was made");
        assertThatThrownBy(() -> Changes.decision("d1").withUntil(DAY))
                .hasMessage("a decision must end after the day on which it starts");
        assertThatThrownBy(() -> new Closing(Closing.Reason.OTHER, DAY, null, new Aftercare(WORKER, DAY)))
                .hasMessage("aftercare must end after the day on which the plan is closed");
        Deputyship week = new Deputyship(WORKER, DAY, DAY.plusDays(7));
        assertThat(week.covers(DAY)).isTrue();
        assertThat(week.covers(DAY.plusDays(7))).isFalse();
        assertThat(week.overlaps(new Deputyship(WORKER, DAY.plusDays(6), DAY.plusDays(8))))
                .isTrue();
        assertThat(week.overlaps(new Deputyship(WORKER, DAY.plusDays(7), DAY.plusDays(8))))
                .isFalse();
    }

    @Test
    void anAgreementHoldsFromItsDayUntilItsEnd() {
        Agreement agreement = Changes.agreement("ag1", ANNA).withUntil(DAY.plusDays(2));

        assertThat(agreement.holdsOn(DAY.minusDays(1))).isFalse();
        assertThat(agreement.holdsOn(DAY)).isTrue();
        assertThat(agreement.holdsOn(DAY.plusDays(1))).isTrue();
        assertThat(agreement.holdsOn(DAY.plusDays(2))).isFalse();
        assertThat(Changes.agreement("ag1", ANNA).holdsOn(DAY.plusYears(9))).isTrue();
    }

    @Test
    void aftercareCoversTheDaysFromClosingUntilItsEnd() {
        Closing closing = new Closing(Closing.Reason.OTHER, DAY, null, new Aftercare(WORKER, DAY.plusDays(2)));

        assertThat(closing.hasAftercareOn(DAY.minusDays(1))).isFalse();
        assertThat(closing.hasAftercareOn(DAY)).isTrue();
        assertThat(closing.hasAftercareOn(DAY.plusDays(2))).isFalse();
        assertThat(new Closing(Closing.Reason.OTHER, DAY, null, null).hasAftercareOn(DAY))
                .isFalse();
    }

    @Test
    void aContactTakesFromASecondToADay() {
        assertThat(contact(Duration.ofSeconds(1)).duration()).isEqualTo(Duration.ofSeconds(1));
        assertThat(contact(Duration.ofDays(1)).duration()).isEqualTo(Duration.ofDays(1));
        for (Duration wrong : List.of(
                Duration.ZERO, Duration.ofMillis(999), Duration.ofDays(1).plusNanos(1))) {
            assertThatThrownBy(() -> contact(wrong)).hasMessage("a contact must take from a second to a day");
        }
        assertThat(Json.bothBind(contact(Duration.ofMinutes(45)), ContactMoment.class))
                .contains("\"PT45M\"");
    }

    private static ContactMoment contact(Duration duration) {
        return new ContactMoment(ContactId.of("c1"), ContactKind.OFFICE, DAY, duration, List.of(WORKER), null);
    }

    @Test
    void anEvaluationLooksForward() {
        assertThatThrownBy(() -> new Evaluation(EvaluationId.of("ev1"), DAY, List.of(WORKER), TEXT, List.of(), DAY))
                .hasMessage("the next evaluation must lie after this one");
    }

    @Test
    void aSubCaseKeepsItsDataByFieldAndItsTerm() {
        SubCase subCase = Changes.subCase("s1", "a1").withField("b", TEXT).withField("a", TEXT);

        assertThat(subCase.data().keySet()).containsExactly("a", "b");
        assertThat(subCase.isOverdue(DAY.plusWeeks(6))).isFalse();
        assertThat(subCase.isOverdue(DAY.plusWeeks(6).plusDays(1))).isTrue();
        assertThat(subCase.withStatus(SubCaseStatus.WITHDRAWN).isOverdue(DAY.plusYears(1)))
                .isFalse();
        assertThat(subCase.plusAction(ActionId.of("a1"))).isSameAs(subCase);
        assertThat(subCase.plusDocument(DocumentId.of("d"))
                        .plusDocument(DocumentId.of("d"))
                        .documents())
                .hasSize(1);
        assertThatThrownBy(() -> subCase.withField("Naam kind", TEXT))
                .hasMessage("a field must be named by lower case words joined by hyphens, got 9 characters");
        assertThat(subCase).hasToString("SubCase[s1, RECEIVED, actions=1, documents=0]");
        Json.bothBind(subCase, SubCase.class);
    }
}
