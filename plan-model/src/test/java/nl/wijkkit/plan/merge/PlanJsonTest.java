package nl.wijkkit.plan.merge;

import static nl.wijkkit.plan.event.Changes.ANNA;
import static nl.wijkkit.plan.event.Changes.DAY;
import static nl.wijkkit.plan.event.Changes.TEXT;
import static nl.wijkkit.plan.event.Changes.WORKER;
import static nl.wijkkit.plan.event.Changes.closed;
import static nl.wijkkit.plan.event.Changes.goal;
import static nl.wijkkit.plan.event.Changes.opened;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.course.Closing;
import nl.wijkkit.plan.course.PlanOrigin;
import nl.wijkkit.plan.course.PlanStatus;
import nl.wijkkit.plan.direction.Directorship;
import nl.wijkkit.plan.event.Aspect;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.Changes;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.event.GoalChange.GoalAdded;
import nl.wijkkit.plan.event.GoalChange.GoalReworded;
import nl.wijkkit.plan.event.Subject;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.familyplan.Command;
import nl.wijkkit.plan.familyplan.History;
import nl.wijkkit.plan.familyplan.Join;
import nl.wijkkit.plan.familyplan.Objection;
import nl.wijkkit.plan.familyplan.PlanRule;
import nl.wijkkit.plan.familyplan.Refusal;
import nl.wijkkit.plan.familyplan.Split;
import nl.wijkkit.plan.familyplan.Story;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanJsonTest {

    private static final PlanId P1 = PlanId.of("p1");
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    static Stream<Change> changes() {
        return Changes.all().stream();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aCommandBindsWithBothJacksons(Change change) {
        Json.keepsTo(
                "plan-command-1.schema.json",
                Json.bothBind(new Command(EventId.of("e1"), NOW, WORKER, change), Command.class));
    }

    @Test
    void aSplitAndAJoinBindWithBothJacksonsAndPrintNoDate() {
        Split split = new Split(
                P1,
                EventId.of("e1"),
                EventId.of("e2"),
                NOW,
                WORKER,
                PlanId.of("p2"),
                FamilyId.of("f2"),
                PlanOrigin.PROFESSIONAL,
                List.of(ANNA),
                List.of(),
                WORKER,
                DAY);
        Join join = new Join(P1, PlanId.of("p2"), EventId.of("e1"), EventId.of("e2"), NOW, WORKER, DAY);

        Json.keepsTo("plan-split-1.schema.json", Json.bothBind(split, Split.class));
        Json.keepsTo("plan-join-1.schema.json", Json.bothBind(join, Join.class));
        assertThat(split).hasToString("Split[p1 to p2, members=1]");
        assertThat(join).hasToString("Join[p1 into p2]");
    }

    @Test
    void aRefusalNamesItsRuleById() {
        Refusal refusal = Refusal.of(PlanRule.GOAL_IS_OPEN, Subject.of(Subject.Kind.GOAL, "g1"));

        assertThat(Json.bothBind(refusal, Refusal.class))
                .isEqualTo("{\"rule\":\"goal-open\",\"about\":[{\"kind\":\"GOAL\",\"id\":\"g1\"}]}");
        Json.keepsTo("plan-refusal-1.schema.json", Json.bothBind(refusal, Refusal.class));
        Json.breaks("plan-refusal-1.schema.json", "{\"rule\":\"no-such-rule\",\"about\":[]}");
        Json.bothBind(new Aspect(Subject.of(Subject.Kind.GOAL, "g1"), Aspect.Part.WORDS), Aspect.class);
    }

    @Test
    void aMergeBindsWithAllThatItLists() {
        Story base = Story.begin().then(P1, opened("f1", ANNA), new GoalAdded(goal("g1")));
        History left = base.apart("left")
                .then(P1, new GoalReworded(GoalId.of("g1"), TEXT), closed(Closing.Reason.OTHER))
                .history(P1);
        History right = base.apart("right")
                .then(P1, new GoalReworded(GoalId.of("g1"), FreeText.of("anders")), new GoalAdded(goal("g2")))
                .history(P1);
        Merge merge = Merge.of(left, right);

        assertThat(merge.contradictions())
                .hasAtLeastOneElementOfType(Contradiction.SetApart.class)
                .hasAtLeastOneElementOfType(Contradiction.Forbidden.class);
        Json.keepsTo("plan-merge-1.schema.json", Json.bothBind(merge, Merge.class));
        Json.keepsTo("plan-history-1.schema.json", Json.bothBind(left, History.class));
        Json.breaks("plan-history-1.schema.json", "{\"events\":[]}");
        Json.breaks("plan-history-1.schema.json", "{\"events\":[{\"id\":\"e1\"}]}");
    }

    @Test
    void whatOnlyAPlanOrABookAnswersBindsToo() {
        Event event = new Event(EventId.of("e1"), P1, NOW, WORKER, new GoalAdded(goal("g1")));

        Json.bothBind(new Objection(event, Refusal.of(PlanRule.GOAL_IS_OPEN)), Objection.class);
        Json.bothBind(new Directorship(WORKER, DAY, null), Directorship.class);
        Json.bothBind(new Directorship(WORKER, DAY, TEXT), Directorship.class);
        Json.bothBind(PlanStatus.JOINED, PlanStatus.class);
    }
}
