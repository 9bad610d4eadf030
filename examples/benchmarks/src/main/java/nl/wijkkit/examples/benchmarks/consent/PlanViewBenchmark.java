package nl.wijkkit.examples.benchmarks.consent;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.gate.Answer;
import nl.wijkkit.consent.gate.Concerned;
import nl.wijkkit.consent.gate.Gate;
import nl.wijkkit.consent.gate.ProcessingRegister;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.gate.Visitor;
import nl.wijkkit.consent.log.SpanId;
import nl.wijkkit.consent.log.TraceId;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.view.plan.PlanView;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.course.PlanOrigin;
import nl.wijkkit.plan.event.ActionChange;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.CourseChange;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.event.GoalChange;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.Purpose;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A worker looks at the plan of a family of four with 20 goals and 80 actions: decisions, lines for both logs and view. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PlanViewBenchmark {

    private static final int GOALS = 20;
    private static final int ACTIONS = 80;

    private final Plan plan = plan();
    private final Visit visit = visit();
    private final Gate gate = Gate.of(
            Decider.dutch(),
            Consents.none(),
            entry -> {},
            entry -> {},
            new ProcessingRegister(
                    purpose -> URI.create("https://register.example/plan"),
                    PersonId::value,
                    "test",
                    () -> SpanId.of("00f067aa0ba902b7"),
                    Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneOffset.UTC)));

    /** Looks at the plan through the gate, with logs that keep nothing. */
    @Benchmark
    public Answer<PlanView> view() {
        return gate.look(visit, PlanView.of(plan, Vocabulary.dutch()));
    }

    private static List<PersonId> family() {
        return List.of(PersonId.of("p-1"), PersonId.of("p-2"), PersonId.of("p-3"), PersonId.of("p-4"));
    }

    private static Plan plan() {
        List<PersonId> family = family();
        Party worker = Party.worker("w-1");
        List<Change> changes = new ArrayList<>();
        changes.add(new CourseChange.PlanOpened(
                FamilyId.of("f-1"), PlanOrigin.PROFESSIONAL, family, worker, LocalDate.of(2026, 11, 2)));
        for (int i = 0; i < GOALS; i++) {
            changes.add(new GoalChange.GoalAdded(Goal.of(
                    GoalId.of("g-" + i), FreeText.of("goal " + i), List.of(family.get(i % family.size())), List.of())));
        }
        for (int i = 0; i < ACTIONS; i++) {
            changes.add(new ActionChange.ActionAdded(Action.of(
                    ActionId.of("a-" + i),
                    FreeText.of("action " + i),
                    List.of(GoalId.of("g-" + i % GOALS)),
                    worker,
                    Tier.GENERAL)));
        }
        List<Event> events = new ArrayList<>();
        for (Change change : changes) {
            int number = events.size();
            events.add(new Event(
                    EventId.of("e-" + number),
                    PlanId.of("plan-1"),
                    Instant.parse("2026-11-01T08:00:00Z").plusSeconds(number),
                    worker,
                    change));
        }
        return Plan.replay(events);
    }

    private static Visit visit() {
        List<Concerned> concerned = new ArrayList<>();
        for (PersonId person : family()) {
            int age = concerned.size() < 2 ? 40 : 9;
            concerned.add(Concerned.of(
                    Actor.of(Role.of("CASE_WORKER"), Relation.of("ASSIGNED")),
                    Subject.of(SubjectRole.of(age < 18 ? "CHILD" : "ADULT"), age, Capacity.CAPABLE)
                            .withId(person),
                    Facts.none().with("necessary", true),
                    Evidence.of("LEGAL_TASK")));
        }
        return Visit.of(
                Visitor.of(PartyId.of("w-1"), PartyId.of("gemeente"), "desk-7"),
                OffsetDateTime.parse("2026-11-02T10:00:00+01:00"),
                Purpose.of("FAMILY_PLAN"),
                TraceId.of("4bf92f3577b34da6a3ce929d0e0e4736"),
                concerned);
    }
}
