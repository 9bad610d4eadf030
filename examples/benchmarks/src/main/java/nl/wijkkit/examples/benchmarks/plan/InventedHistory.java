package nl.wijkkit.examples.benchmarks.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.ActionStatus;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.contact.ContactId;
import nl.wijkkit.plan.contact.ContactKind;
import nl.wijkkit.plan.contact.ContactMoment;
import nl.wijkkit.plan.course.PlanOrigin;
import nl.wijkkit.plan.event.ActionChange;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.CourseChange;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.event.FileChange;
import nl.wijkkit.plan.event.GoalChange;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.familyplan.Command;
import nl.wijkkit.plan.familyplan.History;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.familyplan.PlanBook;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.goal.GoalStatus;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;

/**
 * Makes histories of a plan by trying random commands and keeping those that are legal: one in ten is about a goal, six are
 * about an action, three record a contact.
 */
final class InventedHistory {

    private static final PlanId PLAN = PlanId.of("plan-1");
    private static final Party WORKER = Party.worker("worker-1");
    private static final PersonId ANNA = PersonId.of("person-1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final SplittableRandom random;
    private final String side;
    private final List<Event> events;
    private Plan plan;

    private InventedHistory(String side, long seed, History base) {
        this.side = side;
        random = new SplittableRandom(seed);
        events = new ArrayList<>(base.events());
        plan = base.replay();
    }

    /** A history of so many events. */
    static History of(int number) {
        Change opening = new CourseChange.PlanOpened(
                FamilyId.of("family-1"), PlanOrigin.PROFESSIONAL, List.of(ANNA), WORKER, DAY);
        List<Event> opened = new ArrayList<>();
        PlanBook.empty()
                .decide(
                        PLAN,
                        new Command(EventId.of("opening"), Instant.parse("2026-03-02T08:00:00Z"), WORKER, opening))
                .<Boolean>fold((more, book) -> opened.addAll(more), refusal -> false);
        return goOn(History.of(opened), "base", number);
    }

    /** A history that goes on until it has so many events. */
    static History goOn(History base, String side, int number) {
        InventedHistory history = new InventedHistory(side, side.hashCode(), base);
        while (history.events.size() < number) {
            history.tryOut();
        }
        return History.of(history.events);
    }

    private void tryOut() {
        int number = events.size();
        Command command = new Command(
                EventId.of(side + "-" + number),
                Instant.parse("2026-03-02T08:00:00Z").plusSeconds(60L * number),
                WORKER,
                change(number));
        plan.decide(command)
                .<Boolean>fold(
                        (more, next) -> {
                            plan = next;
                            return events.addAll(more);
                        },
                        refusal -> false);
    }

    private Change change(int number) {
        List<Goal> goals = plan.goals();
        int kind = random.nextInt(10);
        if (goals.isEmpty() || kind == 0) {
            return goals.isEmpty() || random.nextBoolean()
                    ? new GoalChange.GoalAdded(
                            Goal.of(GoalId.of(side + "-goal-" + number), text(), List.of(), List.of()))
                    : new GoalChange.GoalStatusChanged(
                            one(goals).id(), random.nextBoolean() ? GoalStatus.REACHED : GoalStatus.OPEN);
        }
        if (kind > 6) {
            return new FileChange.ContactRecorded(new ContactMoment(
                    ContactId.of(side + "-contact-" + number),
                    ContactKind.TELEPHONE,
                    DAY.plusDays(number % 300),
                    Duration.ofMinutes(20),
                    List.of(WORKER, Party.citizen(ANNA)),
                    text()));
        }
        List<Action> actions = plan.actions();
        if (actions.isEmpty() || kind < 3) {
            return new ActionChange.ActionAdded(Action.of(
                            ActionId.of(side + "-action-" + number),
                            text(),
                            List.of(one(goals).id()),
                            WORKER,
                            Tier.GENERAL)
                    .withDue(DAY.plusDays(number % 300)));
        }
        ActionId action = one(actions).id();
        return kind < 5
                ? new ActionChange.ActionRescheduled(action, DAY.plusDays(number % 300))
                : new ActionChange.ActionStatusChanged(
                        action, ActionStatus.values()[random.nextInt(ActionStatus.values().length)]);
    }

    private <T> T one(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private static FreeText text() {
        return FreeText.of("elke week een uur samen de post doornemen");
    }
}
