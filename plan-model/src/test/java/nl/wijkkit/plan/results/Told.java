package nl.wijkkit.plan.results;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.ActionStatus;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.contact.ContactId;
import nl.wijkkit.plan.contact.ContactKind;
import nl.wijkkit.plan.contact.ContactMoment;
import nl.wijkkit.plan.course.Closing;
import nl.wijkkit.plan.course.PlanOrigin;
import nl.wijkkit.plan.event.ActionChange;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.CourseChange;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.event.FileChange;
import nl.wijkkit.plan.event.GoalChange;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.familyplan.History;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.goal.GoalStatus;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.zrm.change.Comparer;
import nl.wijkkit.zrm.instrument.Instruments;

/** Tells the history of an invented plan, day by day; each event is recorded at noon of the day that is told. */
final class Told {

    static final PlanId PLAN = PlanId.of("p1");
    static final PersonId ANNA = PersonId.of("anna");
    static final Party WORKER = Party.worker("w-1");
    static final FreeText TEXT = FreeText.of("Jansen heeft schulden");
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    static final Meter METER = Meter.of(Comparer.of(Instruments.shipped()), ZONE);
    static final Period QUARTER_1 = period("2026-01-01", "2026-04-01");
    static final Period QUARTER_2 = period("2026-04-01", "2026-07-01");
    static final Period YEAR = period("2026-01-01", "2027-01-01");

    private final List<Event> events = new ArrayList<>();

    private Told() {}

    /** A plan that was opened on 2 March 2026. */
    static Told plan() {
        return new Told().on("2026-03-02", opened("2026-03-02"));
    }

    static Told openedBy(String day, Change opening) {
        return new Told().on(day, opening);
    }

    static Period period(String from, String until) {
        return Period.of(LocalDate.parse(from), LocalDate.parse(until));
    }

    static Change opened(String day) {
        return new CourseChange.PlanOpened(
                FamilyId.of("f1"), PlanOrigin.PROFESSIONAL, List.of(ANNA), WORKER, LocalDate.parse(day));
    }

    static Goal goal(String id) {
        return Goal.of(GoalId.of(id), TEXT, List.of(ANNA), List.of());
    }

    Told on(String day, Change... changes) {
        return at(day + "T12:00:00Z", changes);
    }

    Told at(String moment, Change... changes) {
        for (Change change : changes) {
            events.add(new Event(EventId.of("e-" + events.size()), PLAN, Instant.parse(moment), WORKER, change));
        }
        return this;
    }

    Told goalSet(String day, String id) {
        return on(day, new GoalChange.GoalAdded(goal(id)));
    }

    Told goal(String day, String id, GoalStatus status) {
        return on(day, new GoalChange.GoalStatusChanged(GoalId.of(id), status));
    }

    Told action(String day, String id, String due) {
        return on(
                day,
                new ActionChange.ActionAdded(
                        Action.of(ActionId.of(id), TEXT, List.of(GoalId.of("g1")), WORKER, Tier.GENERAL)
                                .withDue(LocalDate.parse(due))));
    }

    Told action(String day, String id, ActionStatus status) {
        return on(day, new ActionChange.ActionStatusChanged(ActionId.of(id), status));
    }

    Told closed(String day) {
        return on(
                day,
                new CourseChange.PlanClosed(
                        new Closing(Closing.Reason.GOALS_REACHED, LocalDate.parse(day), null, null)));
    }

    /** A contact on one day that is recorded on another. */
    Told contact(String recorded, String day, ContactKind kind, Party... tookPart) {
        List<Party> parties = tookPart.length == 0 ? List.of(WORKER, Party.citizen(ANNA)) : List.of(tookPart);
        ContactId id = ContactId.of("c-" + events.size());
        return on(
                recorded,
                new FileChange.ContactRecorded(new ContactMoment(id, kind, LocalDate.parse(day), null, parties, null)));
    }

    History history() {
        return History.of(events);
    }

    Results in(Period period) {
        return METER.measure(PlanRecord.of(history()), period);
    }
}
