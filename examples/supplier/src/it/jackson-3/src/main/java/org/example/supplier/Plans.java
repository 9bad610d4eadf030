package org.example.supplier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.course.PlanOrigin;
import nl.wijkkit.plan.event.CourseChange.PlanOpened;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.event.GoalChange.GoalAdded;
import nl.wijkkit.plan.event.StoredEvent;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.familyplan.Command;
import nl.wijkkit.plan.familyplan.CommandResult;
import nl.wijkkit.plan.familyplan.History;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.familyplan.PlanBook;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;

/** Plans, stored as one row of JSON for each event. */
public final class Plans {

    private static final PlanId PLAN = PlanId.of("plan-1");
    private static final Party WORKER = Party.worker("worker-12");
    private static final PersonId MOTHER = PersonId.of("person-0");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private Plans() {}

    /** Opens a plan with one goal. */
    public static History opened() {
        PlanOpened opening = new PlanOpened(
                FamilyId.of("family-1"),
                PlanOrigin.PROFESSIONAL,
                List.of(MOTHER),
                WORKER,
                LocalDate.of(2026, 3, 2));
        CommandResult<PlanBook> opened =
                PlanBook.empty().decide(PLAN, new Command(EventId.of("event-1"), NOW, WORKER, opening));
        Plan plan = opened.orElseThrow().plan(PLAN).orElseThrow();
        Goal goal = Goal.of(GoalId.of("goal-1"), FreeText.of("Wij willen rust over geld"), List.of(MOTHER), List.of());
        CommandResult<Plan> added =
                plan.decide(new Command(EventId.of("event-2"), NOW.plusSeconds(1), WORKER, new GoalAdded(goal)));
        return History.of(opened.events()).plus(added.events());
    }

    /** Writes the rows of a plan. */
    public static List<String> store(History history) {
        List<String> rows = new ArrayList<>();
        for (Event event : history.events()) {
            rows.add(Json.MAPPER.writeValueAsString(event));
        }
        return rows;
    }

    /** Reads a plan from its rows. */
    public static Plan load(List<String> rows) {
        List<StoredEvent> events = new ArrayList<>();
        for (String row : rows) {
            events.add(Json.MAPPER.readValue(row, StoredEvent.class));
        }
        return History.read(events).orElseThrow().replay();
    }
}
