package nl.wijkkit.plan.results;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.contact.ContactId;
import nl.wijkkit.plan.contact.ContactMoment;
import nl.wijkkit.plan.event.ActionChange.ActionAdded;
import nl.wijkkit.plan.event.ActionChange.ActionRescheduled;
import nl.wijkkit.plan.event.ActionChange.ActionStatusChanged;
import nl.wijkkit.plan.event.Carried;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.CourseChange.JoinedInto;
import nl.wijkkit.plan.event.CourseChange.PartLeft;
import nl.wijkkit.plan.event.CourseChange.PlanClosed;
import nl.wijkkit.plan.event.CourseChange.PlanOpened;
import nl.wijkkit.plan.event.CourseChange.PlanReopened;
import nl.wijkkit.plan.event.CourseChange.SplitOff;
import nl.wijkkit.plan.event.CourseChange.TookOver;
import nl.wijkkit.plan.event.DirectionChange.HandedOver;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.FileChange.ContactRecorded;
import nl.wijkkit.plan.event.FileChange.DecisionTaken;
import nl.wijkkit.plan.event.FileChange.EvaluationHeld;
import nl.wijkkit.plan.familyplan.History;
import nl.wijkkit.plan.period.Period;

/** A plan as it stood at the end of a period, with the days on which that came about. */
final class Chronicle {

    final PlanDays plan = new PlanDays();
    final GoalDays goals = new GoalDays();
    final Parties parties = new Parties();
    private final Map<ActionId, Action> actions = new LinkedHashMap<>();
    private final Map<ContactId, ContactMoment> contacts = new LinkedHashMap<>();

    private Chronicle() {}

    /** Gathers what happened before a day. */
    static Chronicle of(History history, ZoneId zone, LocalDate end) {
        Chronicle chronicle = new Chronicle();
        for (Event event : history.events()) {
            LocalDate day = dayOf(event, zone);
            if (day.isBefore(end)) {
                chronicle.add(event.change(), day);
            }
        }
        return chronicle;
    }

    /** The day that a change names, or else the day on which it was recorded. */
    private static LocalDate dayOf(Event event, ZoneId zone) {
        Change change = event.change();
        if (change instanceof PlanOpened opened) {
            return opened.on();
        } else if (change instanceof SplitOff split) {
            return split.on();
        } else if (change instanceof PartLeft left) {
            return left.on();
        } else if (change instanceof JoinedInto joined) {
            return joined.on();
        } else if (change instanceof TookOver took) {
            return took.on();
        } else if (change instanceof PlanClosed closed) {
            return closed.closing().on();
        } else if (change instanceof PlanReopened reopened) {
            return reopened.on();
        } else if (change instanceof HandedOver handed) {
            return handed.on();
        } else if (change instanceof ContactRecorded recorded) {
            return recorded.contact().on();
        } else if (change instanceof EvaluationHeld held) {
            return held.evaluation().on();
        } else if (change instanceof DecisionTaken taken) {
            return taken.decision().on();
        }
        return event.at().atZone(zone).toLocalDate();
    }

    private void add(Change change, LocalDate day) {
        plan.add(change);
        goals.add(change, day);
        parties.add(change);
        if (change instanceof ActionAdded added) {
            actions.putIfAbsent(added.action().id(), added.action());
        } else if (change instanceof ActionStatusChanged changed) {
            actions.computeIfPresent(changed.action(), (id, action) -> action.withStatus(changed.to()));
        } else if (change instanceof ActionRescheduled moved) {
            actions.computeIfPresent(moved.action(), (id, action) -> action.withDue(moved.due()));
        } else if (change instanceof PartLeft left) {
            actions.keySet().removeAll(left.departed().actions());
        } else if (change instanceof ContactRecorded recorded) {
            contacts.putIfAbsent(recorded.contact().id(), recorded.contact());
        } else if (change instanceof SplitOff split) {
            take(split.carried());
        } else if (change instanceof TookOver took) {
            take(took.carried());
        }
    }

    /** Contacts that come along stay with the plan in which they were recorded, so that each counts once. */
    private void take(Carried carried) {
        carried.actions().forEach(action -> actions.putIfAbsent(action.id(), action));
    }

    long overdueActions(LocalDate today) {
        return actions.values().stream()
                .filter(action -> action.isOverdue(today))
                .count();
    }

    long conversations(Period period) {
        return contacts.values().stream()
                .filter(contact -> contact.kind().isConversation() && period.contains(contact.on()))
                .count();
    }

    LeadTimes leadTimes(Period period) {
        return new LeadTimes(
                plan.contactToPlan(contacts.values(), period),
                goals.reachedAfter(plan.opened(), period),
                plan.startToClose(period));
    }
}
