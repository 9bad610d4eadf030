package nl.wijkkit.plan.familyplan;

import static nl.wijkkit.plan.event.Changes.DAY;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.ActionStatus;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.agreement.AgreementId;
import nl.wijkkit.plan.agreement.DecisionId;
import nl.wijkkit.plan.course.Closing;
import nl.wijkkit.plan.course.PlanOrigin;
import nl.wijkkit.plan.direction.Deputyship;
import nl.wijkkit.plan.document.DocumentId;
import nl.wijkkit.plan.event.ActionChange;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.Changes;
import nl.wijkkit.plan.event.CourseChange;
import nl.wijkkit.plan.event.DirectionChange;
import nl.wijkkit.plan.event.FileChange;
import nl.wijkkit.plan.event.GoalChange;
import nl.wijkkit.plan.event.SubCaseChange;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.goal.GoalStatus;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.subcase.SubCaseId;
import nl.wijkkit.plan.subcase.SubCaseStatus;

/** Arbitrary wishes about plans, legal or not, with few ids so that they meet. */
public final class Steps {

    /** How many kinds of wishes there are about one plan. */
    private static final int KINDS = 31;

    private Steps() {}

    /** One wish, as numbers that shrink well. */
    public record Step(int kind, int a, int b, int c) {}

    @SuppressWarnings("exports") // test code is exported to nobody
    public static Arbitrary<List<Step>> steps(int most) {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 3);
        return Combinators.combine(
                        Arbitraries.integers().between(0, KINDS - 1).withDistribution(RandomDistribution.uniform()),
                        number,
                        number,
                        number)
                .as(Step::new)
                .list()
                .ofMaxSize(most);
    }

    /** A plan in which there is something to change. */
    public static Story begun(PlanId plan) {
        return Story.begin()
                .then(
                        plan,
                        Changes.opened("f0", person(0), person(1), person(2)),
                        new GoalChange.GoalAdded(Changes.goal("g0", person(0))),
                        new GoalChange.GoalAdded(Changes.goal("g1")),
                        new FileChange.DocumentAdded(Changes.document("doc0")),
                        new ActionChange.ActionAdded(Changes.action("a0", "g0").withOwner(worker(0), Tier.GENERAL)),
                        new ActionChange.ActionAdded(
                                Changes.action("a1", "g0", "g1").withOwner(worker(1), Tier.GENERAL)));
    }

    /** Tries each wish on a plan, and keeps what is accepted. */
    public static Story walk(Story story, PlanId plan, List<Step> steps) {
        for (Step step : steps) {
            tryOut(story, story.decide(plan, change(step, story.plan(plan))));
        }
        return story;
    }

    /** Tries each wish on one of several plans and families, splits and joins too, and keeps what is accepted. */
    public static Story walkInBook(Story story, List<Step> steps) {
        for (Step step : steps) {
            PlanId plan = PlanId.of("p" + step.a());
            PlanId other = PlanId.of("p" + step.b());
            FamilyId family = FamilyId.of("f" + step.c());
            CommandResult<PlanBook> outcome = switch (step.kind() % 6) {
                case 0 ->
                    story.decide(
                            plan,
                            new CourseChange.PlanOpened(
                                    family,
                                    PlanOrigin.PROFESSIONAL,
                                    List.of(person(step.b()), person(step.c() + 4)),
                                    worker(0),
                                    DAY));
                case 1 -> story.decide(plan, new CourseChange.PlanReopened(DAY, text(0)));
                case 2 ->
                    story.book()
                            .split(new Split(
                                    plan,
                                    story.nextId("-left"),
                                    story.nextId("-opened"),
                                    story.now(),
                                    worker(0),
                                    other,
                                    family,
                                    PlanOrigin.PROFESSIONAL,
                                    List.of(person(step.c())),
                                    List.of(),
                                    worker(1),
                                    DAY));
                case 3 ->
                    story.book()
                            .join(new Join(
                                    plan,
                                    other,
                                    story.nextId("-ended"),
                                    story.nextId("-took"),
                                    story.now(),
                                    worker(0),
                                    DAY));
                default ->
                    story.book()
                            .plan(plan)
                            .map(found -> story.decide(plan, change(step, found)))
                            .orElseGet(() -> story.decide(plan, new CourseChange.PlanReopened(DAY, text(0))));
            };
            tryOut(story, outcome);
        }
        return story;
    }

    private static void tryOut(Story story, CommandResult<PlanBook> outcome) {
        if (outcome instanceof CommandResult.Accepted) {
            story.keep(outcome);
        }
    }

    private static PersonId person(int number) {
        return PersonId.of("person-" + number);
    }

    private static Party worker(int number) {
        return Party.worker("w" + number);
    }

    private static <E> E one(E[] constants, int number) {
        return List.of(constants).get(number % constants.length);
    }

    private static FreeText text(int number) {
        return FreeText.of("text " + number);
    }

    private static List<PersonId> persons(Step step) {
        List<PersonId> persons = new ArrayList<>();
        for (int i = 0; i < step.b(); i++) {
            persons.add(person((step.c() + i) % 4));
        }
        return persons;
    }

    /** The change that a wish asks for. */
    private static Change change(Step step, Plan plan) {
        int a = step.a();
        int b = step.b();
        int c = step.c();
        GoalId goal = GoalId.of("g" + a);
        ActionId action = ActionId.of("a" + a);
        SubCaseId subCase = SubCaseId.of("s" + a);
        // now and then the plan is handed over by someone who does not direct it
        Party from = c == 0 ? worker(a) : plan.director();
        return switch (step.kind()) {
            case 0 ->
                new GoalChange.GoalAdded(Changes.goal("g" + a, persons(step).toArray(PersonId[]::new)));
            case 1 -> new GoalChange.GoalReworded(goal, text(b));
            case 2 -> new GoalChange.GoalAssigned(goal, persons(step));
            case 3 -> new GoalChange.GoalTargeted(goal, b == 0 ? List.of() : List.of(Changes.target()));
            case 4 -> new GoalChange.GoalStatusChanged(goal, one(GoalStatus.values(), b % 3));
            case 5 ->
                new ActionChange.ActionAdded(Changes.action("a" + a, "g" + b).withOwner(worker(c), Tier.OWN_STRENGTH));
            case 6 -> new ActionChange.ActionReworded(action, text(b));
            case 7 -> new ActionChange.ActionRescheduled(action, b == 0 ? null : DAY.plusDays(b));
            case 8 -> new ActionChange.ActionReassigned(action, worker(b), Tier.of(c % 3));
            case 9, 10 ->
                new ActionChange.ActionStatusChanged(action, one(ActionStatus.values(), (b + 2 * (c % 2)) % 6));
            case 11 -> new FileChange.AgreementMade(Changes.agreement("ag" + a, person(b)));
            case 12 -> new FileChange.AgreementEnded(AgreementId.of("ag" + a), DAY.plusDays(b));
            case 13 ->
                new FileChange.DecisionTaken(
                        Changes.decision("d" + a, persons(step).toArray(PersonId[]::new)));
            case 14 -> new FileChange.DecisionEnded(DecisionId.of("d" + a), DAY.plusDays(b));
            case 15 -> new FileChange.EvaluationHeld(Changes.evaluation("ev" + a, worker(b)));
            case 16 -> new FileChange.ContactRecorded(Changes.contact("c" + a + b, Party.citizen(person(c))));
            case 17 ->
                new FileChange.DocumentAdded(
                        Changes.document("doc" + a, persons(step).toArray(PersonId[]::new)));
            case 18 -> new SubCaseChange.SubCaseOpened(Changes.subCase("s" + a, "a" + b));
            case 19 -> new SubCaseChange.SubCaseStatusChanged(subCase, one(SubCaseStatus.values(), (b + c) % 5));
            case 20 -> new SubCaseChange.SubCaseTermSet(subCase, DAY.plusDays(b));
            case 21 -> new SubCaseChange.SubCaseFieldSet(subCase, "field-" + b, text(c));
            case 22 -> new SubCaseChange.SubCaseDocumentAdded(subCase, DocumentId.of("doc" + b));
            case 23 -> new SubCaseChange.SubCaseActionAdded(subCase, ActionId.of("a" + b));
            case 24, 25 ->
                b == 0
                        ? new DirectionChange.HandedOver(from, Party.citizen(person(c)), DAY.plusDays(a), text(c))
                        : new DirectionChange.HandedOver(from, worker(b), DAY.plusDays(a), text(c));
            case 26 ->
                new DirectionChange.DeputyAppointed(
                        new Deputyship(worker(a), DAY.plusDays(2L * b), DAY.plusDays(2L * b + c + 1)));
            case 27 -> new DirectionChange.DeputyWithdrawn(worker(a), DAY.plusDays(b));
            case 28 -> new CourseChange.MemberJoined(person(a));
            case 29 -> new CourseChange.MemberLeft(person(a));
            default ->
                b == 0
                        ? new CourseChange.PlanClosed(new Closing(one(Closing.Reason.values(), c), DAY, null, null))
                        : new CourseChange.PlanReopened(DAY, text(c));
        };
    }
}
