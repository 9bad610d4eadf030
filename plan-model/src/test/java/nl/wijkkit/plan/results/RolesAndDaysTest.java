package nl.wijkkit.plan.results;

import static nl.wijkkit.plan.results.Told.ANNA;
import static nl.wijkkit.plan.results.Told.QUARTER_1;
import static nl.wijkkit.plan.results.Told.QUARTER_2;
import static nl.wijkkit.plan.results.Told.WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.action.ActionId;
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
import nl.wijkkit.plan.direction.Deputyship;
import nl.wijkkit.plan.evaluation.Evaluation;
import nl.wijkkit.plan.evaluation.EvaluationId;
import nl.wijkkit.plan.event.ActionChange;
import nl.wijkkit.plan.event.Carried;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.Changes;
import nl.wijkkit.plan.event.CourseChange;
import nl.wijkkit.plan.event.Departed;
import nl.wijkkit.plan.event.DirectionChange;
import nl.wijkkit.plan.event.FileChange;
import nl.wijkkit.plan.event.SubCaseChange;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.subcase.SubCase;
import nl.wijkkit.plan.subcase.SubCaseId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who takes part in a plan by which role, and on which day each kind of change counts. */
class RolesAndDaysTest {

    private static final Party X = Party.of(Party.Kind.PROVIDER, "x");
    private static final Carried NOTHING =
            new Carried(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Agreement agreement() {
        return new Agreement(
                AgreementId.of("ag1"), Agreement.Formality.INFORMAL, Told.TEXT, List.of(X), day("2026-03-02"), null);
    }

    private static Decision decision(String on) {
        return Decision.of(DecisionId.of("d1"), Decision.Outcome.GRANTED, Told.TEXT, Law.WMO, X, day(on));
    }

    private static Evaluation evaluation(String on) {
        return new Evaluation(EvaluationId.of("ev1"), day(on), List.of(X), Told.TEXT, List.of(), null);
    }

    private static ContactMoment contact(String on) {
        return new ContactMoment(ContactId.of("c1"), ContactKind.OFFICE, day(on), null, List.of(X), null);
    }

    private static SubCase subCase() {
        return SubCase.of(SubCaseId.of("s1"), Told.TEXT, X, List.of(ActionId.of("a1")), day("2026-05-01"));
    }

    private static Change tookOver(String on, Carried carried) {
        return new CourseChange.TookOver(PlanId.of("p2"), day(on), List.of(), carried);
    }

    private static Change splitOff(String on, Party director, Carried carried) {
        return new CourseChange.SplitOff(
                PlanId.of("p0"), FamilyId.of("f2"), PlanOrigin.PROFESSIONAL, List.of(ANNA), director, day(on), carried);
    }

    private static Stream<Carried> carriedWithX() {
        return Stream.of(
                new Carried(
                        List.of(),
                        List.of(Changes.action("a1", "g1").withOwner(X, Tier.GENERAL)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                new Carried(
                        List.of(),
                        List.of(),
                        List.of(agreement()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                new Carried(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(decision("2026-03-02")),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                new Carried(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(evaluation("2026-03-02")),
                        List.of(),
                        List.of(),
                        List.of()),
                new Carried(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(contact("2026-03-02")),
                        List.of(),
                        List.of()),
                new Carried(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(subCase())));
    }

    static Stream<Change> changesThatBringSomeoneIn() {
        Stream<Change> own = Stream.of(
                new DirectionChange.HandedOver(WORKER, X, day("2026-03-03"), Told.TEXT),
                new DirectionChange.DeputyAppointed(new Deputyship(X, day("2026-03-03"), day("2026-03-05"))),
                new ActionChange.ActionAdded(Changes.action("a1", "g1").withOwner(X, Tier.GENERAL)),
                new ActionChange.ActionReassigned(ActionId.of("a1"), X, Tier.GENERAL),
                new SubCaseChange.SubCaseOpened(subCase()),
                new FileChange.AgreementMade(agreement()),
                new FileChange.DecisionTaken(decision("2026-03-03")),
                new FileChange.ContactRecorded(contact("2026-03-03")),
                new FileChange.EvaluationHeld(evaluation("2026-03-03")));
        return Stream.concat(own, carriedWithX().map(carried -> tookOver("2026-03-03", carried)));
    }

    @ParameterizedTest
    @MethodSource("changesThatBringSomeoneIn")
    void whoeverHasARoleTakesPart(Change change) {
        PartyFigures parties =
                Told.plan().on("2026-03-03", change).in(QUARTER_1).parties();

        assertThat(parties.byKind()).containsEntry(Party.Kind.PROVIDER, 1L);
        assertThat(parties.outsideFamily()).isEqualTo(Tally.of(2));
    }

    @Test
    void theFirstDirectorTakesPart() {
        assertThat(Told.plan().in(QUARTER_1).parties().byKind())
                .containsOnlyKeys(Party.Kind.WORKER)
                .containsEntry(Party.Kind.WORKER, 1L);
        assertThat(Told.openedBy("2026-03-02", splitOff("2026-03-02", X, NOTHING))
                        .in(QUARTER_1)
                        .parties()
                        .byKind())
                .containsOnlyKeys(Party.Kind.PROVIDER);
    }

    @Test
    void anActionThatCameAlongCanBeOverdue() {
        Carried late = new Carried(
                List.of(),
                List.of(Changes.action("a1", "g1").withDue(day("2026-03-10"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(Told.plan()
                        .on("2026-03-05", tookOver("2026-03-05", late))
                        .in(QUARTER_1)
                        .overdueActions())
                .isEqualTo(Tally.of(1));
        assertThat(Told.openedBy("2026-03-02", splitOff("2026-03-02", WORKER, late))
                        .in(QUARTER_1)
                        .overdueActions())
                .isEqualTo(Tally.of(1));
    }

    /** A change, and a figure that it changes from the day that it names on. */
    static Stream<Arguments> changesThatNameTheirDay() {
        Function<Results, Object> plans = Results::plans;
        Function<Results, Object> parties = results -> results.parties().byKind();
        Function<Results, Object> open = results -> results.goals().open();
        Departed goal = new Departed(
                List.of(GoalId.of("g1")), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return Stream.of(
                arguments(
                        new CourseChange.PlanClosed(
                                new Closing(Closing.Reason.GOALS_REACHED, day("2026-04-05"), null, null)),
                        plans),
                arguments(new CourseChange.JoinedInto(PlanId.of("p2"), day("2026-04-05")), plans),
                arguments(new CourseChange.PartLeft(PlanId.of("p2"), day("2026-04-05"), List.of(ANNA), goal), open),
                arguments(tookOver("2026-04-05", carriedWithX().findFirst().orElseThrow()), parties),
                arguments(new DirectionChange.HandedOver(WORKER, X, day("2026-04-05"), Told.TEXT), parties),
                arguments(new FileChange.DecisionTaken(decision("2026-04-05")), parties),
                arguments(new FileChange.EvaluationHeld(evaluation("2026-04-05")), parties),
                arguments(new FileChange.ContactRecorded(contact("2026-04-05")), parties));
    }

    @ParameterizedTest
    @MethodSource("changesThatNameTheirDay")
    void aChangeThatNamesItsDayCountsOnThatDay(Change change, Function<Results, Object> figure) {
        Told without = Told.plan().goalSet("2026-03-02", "g1");
        Told early = Told.plan().goalSet("2026-03-02", "g1").on("2026-03-20", change);
        Told late = Told.plan().goalSet("2026-03-02", "g1").on("2026-09-20", change);

        for (Told plan : List.of(early, late)) {
            assertThat(figure.apply(plan.in(QUARTER_1))).isEqualTo(figure.apply(without.in(QUARTER_1)));
            assertThat(figure.apply(plan.in(QUARTER_2))).isNotEqualTo(figure.apply(without.in(QUARTER_2)));
        }
    }

    @Test
    void aPlanOpensAndReopensOnTheDayThatIsNamed() {
        Told ahead = Told.openedBy("2026-03-20", Told.opened("2026-04-05"));
        Told split = Told.openedBy("2026-03-20", splitOff("2026-04-05", WORKER, NOTHING));
        Told again = Told.plan()
                .closed("2026-03-10")
                .on("2026-03-20", new CourseChange.PlanReopened(day("2026-04-05"), Told.TEXT));

        assertThat(ahead.in(QUARTER_1).plans()).isEqualTo(PlanFigures.NONE);
        assertThat(split.in(QUARTER_1).plans()).isEqualTo(PlanFigures.NONE);
        assertThat(again.in(QUARTER_1).plans()).isEqualTo(new PlanFigures(1, 1, 1, 0, 0));
        assertThat(again.in(QUARTER_2).plans()).isEqualTo(new PlanFigures(1, 0, 0, 0, 1));
    }
}
