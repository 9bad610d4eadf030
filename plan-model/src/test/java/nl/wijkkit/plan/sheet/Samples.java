package nl.wijkkit.plan.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.ActionStatus;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.agreement.Agreement;
import nl.wijkkit.plan.agreement.AgreementId;
import nl.wijkkit.plan.course.PlanOrigin;
import nl.wijkkit.plan.direction.Deputyship;
import nl.wijkkit.plan.evaluation.Evaluation;
import nl.wijkkit.plan.evaluation.EvaluationId;
import nl.wijkkit.plan.event.ActionChange.ActionAdded;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.CourseChange.PlanOpened;
import nl.wijkkit.plan.event.DirectionChange.DeputyAppointed;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.event.FileChange.AgreementMade;
import nl.wijkkit.plan.event.FileChange.EvaluationHeld;
import nl.wijkkit.plan.event.GoalChange.GoalAdded;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.sheet.AddressBook.EmergencyNumber;
import nl.wijkkit.plan.sheet.AddressBook.Entry;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/** Tells what stands in a plan, and what the family chose of it. */
final class Samples {

    static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    static final PersonId ANNA = PersonId.of("anna");
    static final Party CITIZEN = Party.citizen(ANNA);
    static final Party DIRECTOR = Party.worker("w-1");
    static final Party DEPUTY = Party.worker("w-2");
    static final Party NEIGHBOUR = Party.of(Party.Kind.NETWORK, "n-1");

    static final AddressBook BOOK = AddressBook.of(
            List.of(
                    new Entry(CITIZEN, "Anna", null),
                    new Entry(DIRECTOR, "Marieke", "06 - 12 34 56 78"),
                    new Entry(DEPUTY, "Jan", "+31 (0)20 123 45 67")),
            List.of(new EmergencyNumber(Text.of("Direct gevaar", "Direct danger"), "112")));

    private final List<Event> events = new ArrayList<>();
    private SheetChoice choice = SheetChoice.nothing();

    private Samples() {}

    static Samples plan() {
        return new Samples()
                .then(new PlanOpened(
                        FamilyId.of("f1"), PlanOrigin.PROFESSIONAL, List.of(ANNA), DIRECTOR, DAY.minusDays(9)));
    }

    Samples then(Change change) {
        Instant at = Instant.parse("2026-03-02T08:00:00Z").plusSeconds(events.size());
        events.add(new Event(EventId.of("e" + events.size()), PlanId.of("p1"), at, DIRECTOR, change));
        return this;
    }

    /** Adds a goal that is chosen. */
    Samples goal(String id, String words, PersonId... forWhom) {
        choice = choice.withGoals(plus(choice.goals(), GoalId.of(id)));
        return then(new GoalAdded(Goal.of(GoalId.of(id), FreeText.of(words), List.of(forWhom), List.of())));
    }

    /** Adds an action that is chosen. */
    Samples action(String id, String what, Party owner, @Nullable LocalDate due, ActionStatus status) {
        choice = choice.withActions(plus(choice.actions(), ActionId.of(id)));
        return then(new ActionAdded(
                Action.of(ActionId.of(id), FreeText.of(what), List.of(GoalId.of("g1")), owner, Tier.OWN_STRENGTH)
                        .withDue(due)
                        .withStatus(status)));
    }

    /** Adds an agreement that is chosen. */
    Samples agreement(String id, String what, LocalDate on, @Nullable LocalDate until) {
        choice = choice.withAgreements(plus(choice.agreements(), AgreementId.of(id)));
        return then(new AgreementMade(new Agreement(
                AgreementId.of(id),
                Agreement.Formality.INFORMAL,
                FreeText.of(what),
                List.of(CITIZEN, NEIGHBOUR, DIRECTOR),
                on,
                until)));
    }

    /** Adds an agreement that keeps people safe and is chosen. */
    Samples safety(String id, String what) {
        choice = choice.withSafety(plus(choice.safety(), AgreementId.of(id)));
        return then(new AgreementMade(new Agreement(
                AgreementId.of(id), Agreement.Formality.FORMAL, FreeText.of(what), List.of(CITIZEN), DAY, null)));
    }

    Samples deputy(LocalDate from, LocalDate until) {
        return then(new DeputyAppointed(new Deputyship(DEPUTY, from, until)));
    }

    Samples evaluated(String id, LocalDate on, @Nullable LocalDate next) {
        return then(new EvaluationHeld(new Evaluation(
                EvaluationId.of(id), on, List.of(CITIZEN), FreeText.of("het gaat beter"), List.of(), next)));
    }

    Plan replay() {
        return Plan.replay(events);
    }

    SheetChoice choice() {
        return choice;
    }

    /** A plan of every kind of thing, small enough to fit. */
    static Samples small() {
        return plan().goal("g1", "Ik wil weer rust over geld", ANNA)
                .action("a1", "de rekeningen betalen", CITIZEN, DAY.plusDays(40), ActionStatus.AGREED)
                .action("a2", "samen de post openen", NEIGHBOUR, DAY.plusDays(5), ActionStatus.UNDER_WAY)
                .action("a3", "de bank bellen", CITIZEN, null, ActionStatus.ON_HOLD)
                .agreement("b1", "we praten elke vrijdag over geld", DAY, LocalDate.of(2026, 5, 1))
                .safety("s1", "bij ruzie gaat Anna naar de buren")
                .deputy(DAY, DAY.plusDays(7))
                .evaluated("v1", DAY.minusDays(1), LocalDate.of(2026, 4, 22));
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
