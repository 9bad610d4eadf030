package nl.wijkkit.plan.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionForm;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.course.PlanOrigin;
import nl.wijkkit.plan.event.ActionChange.ActionAdded;
import nl.wijkkit.plan.event.CourseChange.MemberJoined;
import nl.wijkkit.plan.event.CourseChange.PlanOpened;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.event.GoalChange.GoalAdded;
import nl.wijkkit.plan.event.GoalChange.GoalReworded;
import nl.wijkkit.plan.event.StoredEvent;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.familyplan.Command;
import nl.wijkkit.plan.familyplan.CommandResult;
import nl.wijkkit.plan.familyplan.History;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.familyplan.PlanBook;
import nl.wijkkit.plan.goal.DomainTarget;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.merge.Merge;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.party.PartyForm;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instruments;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;

class PlanGuideTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .build();

    private final PlanId plan = PlanId.of("plan-1");
    private final Party worker = Party.worker("worker-12");
    private final PersonId mother = PersonId.of("person-0");
    private final PersonId daughter = PersonId.of("person-1");
    private final Instant now = Instant.parse("2026-03-02T09:00:00Z");

    private CommandResult<PlanBook> opened() {
        PlanBook book = PlanBook.empty();
        PlanOpened opening = new PlanOpened(
                FamilyId.of("family-1"),
                PlanOrigin.PROFESSIONAL,
                List.of(mother, daughter),
                worker,
                LocalDate.of(2026, 3, 2));
        CommandResult<PlanBook> outcome = book.decide(plan, new Command(EventId.of("event-1"), now, worker, opening));
        return outcome;
    }

    private CommandResult<Plan> withGoal(Plan current) {
        Goal goal = Goal.of(
                GoalId.of("goal-1"),
                FreeText.of("Wij willen rust over geld"),
                List.of(mother),
                List.of(DomainTarget.of(
                        Instruments.ZRM_2017, DomainKey.of("financien"), Level.of(2, 5), Level.of(4, 5))));
        CommandResult<Plan> outcome =
                current.decide(new Command(EventId.of("event-2"), now.plusSeconds(1), worker, new GoalAdded(goal)));
        return outcome;
    }

    private History history() {
        CommandResult<PlanBook> opened = opened();
        CommandResult<Plan> added = withGoal(opened.orElseThrow().plan(plan).orElseThrow());
        return History.of(opened.events()).plus(added.events());
    }

    @Test
    void aPlanIsOpenedInABook() {
        CommandResult<PlanBook> outcome = opened();
        List<Event> toStore = outcome.events();
        Plan current = outcome.orElseThrow().plan(plan).orElseThrow();

        assertThat(toStore).hasSize(1);
        assertThat(current.director()).isEqualTo(worker);
        assertThat(current.members()).containsExactly(mother, daughter);
    }

    @Test
    void aGoalIsTiedToADomain() {
        Plan current = withGoal(opened().orElseThrow().plan(plan).orElseThrow()).orElseThrow();

        assertThat(current.goal(GoalId.of("goal-1")))
                .hasValueSatisfying(goal -> assertThat(goal.targets()).hasSize(1));
        assertThat(current.toString()).doesNotContain("rust");
    }

    @Test
    void aRefusalNamesTheRule() {
        Plan current = opened().orElseThrow().plan(plan).orElseThrow();

        String answer = current.decide(new Command(EventId.of("event-3"), now, worker, new MemberJoined(daughter)))
                .fold(
                        (events, next) -> "stored " + events.size(),
                        refusal -> refusal.rule().id() + ": "
                                + refusal.rule().sentence().nl());

        assertThat(answer).startsWith("member-new: ");
    }

    @Test
    void aFormGivesAllProblemsAtOnce() {
        ActionForm form = new ActionForm(" ", List.of("goal-1"), new PartyForm("WORKER", "worker-12"), 7, "2 maart");
        Checked<Action> action = form.toAction(ActionId.of("action-1"));
        List<Problem> problems = action.problems();

        assertThat(problems).extracting(Problem::code).containsExactly("required", "out-of-range", "not-a-date");
    }

    @Test
    void aPlanIsStoredAsItsEvents() throws IOException {
        History history = history();

        List<String> rows = new ArrayList<>();
        for (Event event : history.events()) {
            rows.add(JSON.writeValueAsString(event));
        }
        List<StoredEvent> stored = new ArrayList<>();
        for (String row : rows) {
            stored.add(JSON.readValue(row, StoredEvent.class));
        }
        Plan current = History.read(stored).orElseThrow().replay();

        assertThat(current).isEqualTo(history.replay());
        assertThat(current.revision()).isEqualTo(2);
    }

    @Test
    void whatALaterVersionWroteIsAProblem() throws IOException {
        String row = """
                {"type": "plan-dreamt", "version": 1, "id": "event-9", "plan": "plan-1", "at": "2026-03-02T09:30:00Z",
                 "by": {"kind": "WORKER", "id": "worker-12"}, "change": {"shape": "plan-dreamt-1", "dream": "x"}}
                """;

        Checked<Event> event = JSON.readValue(row, StoredEvent.class).event();

        assertThat(event.problems()).extracting(Problem::code).containsExactly("unknown-event-type");
    }

    @Test
    void twoWorkersWhoWroteApartAreBroughtTogether() {
        History history = history();
        Action action = Action.of(
                ActionId.of("action-1"),
                FreeText.of("Post samen openen"),
                List.of(GoalId.of("goal-1")),
                Party.citizen(mother),
                Tier.OWN_STRENGTH);
        Plan base = history.replay();
        Instant later = now.plusSeconds(60);
        GoalId goal = GoalId.of("goal-1");

        History office = history.plus(base.decide(new Command(
                        EventId.of("office-1"), later, worker, new GoalReworded(goal, FreeText.of("Geen schulden"))))
                .events());
        History tablet =
                history.plus(base.decide(new Command(EventId.of("tablet-1"), later, worker, new ActionAdded(action)))
                        .events());
        Merge merge = Merge.of(office, tablet);

        assertThat(merge.contradictions()).isEmpty();
        assertThat(merge.history().replay().actions()).containsExactly(action);

        History other = history.plus(base.decide(new Command(
                        EventId.of("tablet-2"), later, worker, new GoalReworded(goal, FreeText.of("Rust in huis"))))
                .events());
        assertThat(Merge.of(office, other).contradictions()).hasSize(1);
    }
}
