package nl.wijkkit.plan.familyplan;

import static nl.wijkkit.plan.event.Changes.DAY;
import static nl.wijkkit.plan.event.Changes.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.course.PlanOrigin;
import nl.wijkkit.plan.course.PlanStatus;
import nl.wijkkit.plan.event.ChangeType;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.StoredEvent;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.json.Json;
import nl.wijkkit.plan.person.PersonId;

class PlanProperties {

    private static final PlanId PLAN = PlanId.of("p0");

    @Provide
    Arbitrary<List<Steps.Step>> steps() {
        return Steps.steps(60);
    }

    @Property(tries = 150)
    void thePlanIsTheFoldOfItsEvents(@ForAll("steps") List<Steps.Step> steps) {
        Story story = Steps.walk(Steps.begun(PLAN), PLAN, steps);
        List<Event> events = story.history(PLAN).events();

        Plan stepByStep = Plan.replay(events.subList(0, 1));
        for (Event event : events.subList(1, events.size())) {
            stepByStep = stepByStep.apply(event);
        }

        assertThat(story.history(PLAN).replay()).isEqualTo(story.plan(PLAN)).isEqualTo(stepByStep);
        assertThat(story.plan(PLAN).revision()).isEqualTo(events.size());
    }

    @Property(tries = 60)
    void aReplayFromJsonLeadsToTheSamePlanAsAReplayFromMemory(@ForAll("steps") List<Steps.Step> steps)
            throws Exception {
        History history = Steps.walk(Steps.begun(PLAN), PLAN, steps).history(PLAN);

        StoredEvent[] two = Json.TWO.readValue(Json.TWO.writeValueAsString(history.events()), StoredEvent[].class);
        StoredEvent[] three =
                Json.THREE.readValue(Json.THREE.writeValueAsString(history.events()), StoredEvent[].class);

        assertThat(History.read(List.of(two)).orElseThrow()).isEqualTo(history);
        assertThat(History.read(List.of(three)).orElseThrow().replay()).isEqualTo(history.replay());
    }

    @Property(tries = 150)
    void onEveryDayThereIsExactlyOneDirector(@ForAll("steps") List<Steps.Step> steps) {
        Plan plan = Steps.walk(Steps.begun(PLAN), PLAN, steps).plan(PLAN);

        for (LocalDate day = DAY; day.isBefore(DAY.plusDays(8)); day = day.plusDays(1)) {
            assertThat(plan.directorOn(day)).isPresent();
        }
        // on the last day of the last hand-over, and ever after, it is the one to whom the plan was handed over
        assertThat(plan.directorOn(LocalDate.MAX)).contains(plan.director());
    }

    @Property(tries = 150)
    void noSequenceOfCommandsReachesTwoActivePlansOfOneFamily(@ForAll("steps") List<Steps.Step> steps) {
        Story story = Story.begin();
        for (Steps.Step step : steps) {
            Steps.walkInBook(story, List.of(step));

            Set<FamilyId> active = new HashSet<>();
            story.book().plans().stream()
                    .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                    .forEach(plan -> assertThat(active.add(plan.family())).isTrue());
            story.book()
                    .plans()
                    .forEach(plan -> assertThat(plan.directorOn(LocalDate.MAX)).contains(plan.director()));
        }
        story.book()
                .plans()
                .forEach(plan -> assertThat(story.history(plan.id()).replay()).isEqualTo(plan));
    }

    @Property(tries = 150)
    void aSplitLosesNothing(
            @ForAll("steps") List<Steps.Step> steps, @ForAll @IntRange(max = 3) int leaves, @ForAll boolean takeAlong) {
        Story story = Steps.walk(Steps.begun(PLAN), PLAN, steps);
        PlanId newPlan = PlanId.of("p-new");
        Plan before = story.plan(PLAN);
        CommandResult<PlanBook> outcome = story.book()
                .split(new Split(
                        PLAN,
                        story.nextId("-left"),
                        story.nextId("-opened"),
                        story.now(),
                        WORKER,
                        newPlan,
                        FamilyId.of("f-new"),
                        PlanOrigin.PROFESSIONAL,
                        List.of(PersonId.of("person-" + leaves)),
                        takeAlong
                                ? before.goals().stream()
                                        .filter(goal -> goal.forWhom().isEmpty())
                                        .map(goal -> goal.id())
                                        .toList()
                                : List.of(),
                        WORKER,
                        DAY));
        if (outcome instanceof CommandResult.Refused) {
            assertThat(story.plan(PLAN)).isEqualTo(before);
            return;
        }
        List<Event> history = story.history(PLAN).events();
        story.keep(outcome);
        List<Plan> after = List.of(story.plan(PLAN), story.plan(newPlan));

        assertThat(ids(after)).containsExactlyInAnyOrderElementsOf(ids(List.of(before)));
        before.goals().forEach(goal -> {
            Set<PersonId> persons = new HashSet<>();
            after.forEach(plan -> plan.goal(goal.id()).ifPresent(part -> persons.addAll(part.forWhom())));
            assertThat(persons).as("for whom").containsExactlyInAnyOrderElementsOf(goal.forWhom());
        });
        List<Event> stayed = OwnHistory.ofThoseWhoStayed(story.history(PLAN));
        List<Event> left = OwnHistory.ofThoseWhoLeft(story.history(PLAN), story.history(newPlan));
        assertThat(history).allMatch(event -> stayed.contains(event) || left.contains(event));
    }

    private static Set<Object> ids(List<Plan> plans) {
        List<Object> ids = new ArrayList<>();
        for (Plan plan : plans) {
            Stream.of(
                            plan.goals().stream().map(item -> item.id()),
                            plan.actions().stream().map(item -> item.id()),
                            plan.agreements().stream().map(item -> item.id()),
                            plan.decisions().stream().map(item -> item.id()),
                            plan.evaluations().stream().map(item -> item.id()),
                            plan.contacts().stream().map(item -> item.id()),
                            plan.documents().stream().map(item -> item.id()),
                            plan.subCases().stream().map(item -> item.id()))
                    .forEach(each -> each.forEach(ids::add));
        }
        return new HashSet<>(ids);
    }

    @Example
    void theWalksReachEveryChangeOfOnePlan() {
        // guards the generator: walks in which nothing is accepted would prove nothing
        Set<ChangeType> reached = EnumSet.noneOf(ChangeType.class);
        Steps.steps(60).generator(1_000).stream(new Random(7))
                .limit(300)
                .forEach(shrinkable -> Steps.walk(Steps.begun(PLAN), PLAN, shrinkable.value())
                        .history(PLAN)
                        .events()
                        .forEach(event -> reached.add(ChangeType.of(event.change()))));

        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(
                        ChangeType.SPLIT_OFF, ChangeType.PART_LEFT, ChangeType.JOINED_INTO, ChangeType.TOOK_OVER)));
    }
}
