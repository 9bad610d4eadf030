package nl.wijkkit.plan.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.familyplan.History;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.familyplan.Steps;
import nl.wijkkit.plan.familyplan.Steps.Step;
import nl.wijkkit.plan.familyplan.Story;

class MergeProperties {

    private static final PlanId PLAN = PlanId.of("p0");

    @Provide
    Arbitrary<List<Step>> steps() {
        return Steps.steps(25);
    }

    /** Two sides that went on apart, the right one some seconds later or at the same moments. */
    private record Sides(History left, History right) {}

    private static Sides sides(List<Step> before, List<Step> onTheLeft, List<Step> onTheRight, int later) {
        Story base = Steps.walk(Steps.begun(PLAN), PLAN, before);
        Story left = Steps.walk(base.apart("left"), PLAN, onTheLeft);
        Story right = Steps.walk(base.apart("right").later(later), PLAN, onTheRight);
        return new Sides(left.history(PLAN), right.history(PLAN));
    }

    private static List<EventId> ids(List<Event> events) {
        return events.stream().map(Event::id).toList();
    }

    @Property(tries = 150)
    void noEventIsLostAndEachSideKeepsItsOrder(
            @ForAll("steps") List<Step> before,
            @ForAll("steps") List<Step> onTheLeft,
            @ForAll("steps") List<Step> onTheRight,
            @ForAll @IntRange(max = 5) int later) {
        Sides sides = sides(before, onTheLeft, onTheRight, later);

        List<Event> merged = Merge.of(sides.left, sides.right).history().events();

        Set<EventId> both = new HashSet<>(ids(sides.left.events()));
        both.addAll(ids(sides.right.events()));
        assertThat(ids(merged)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(both);
        assertThat(merged).containsSubsequence(sides.left.events()).containsSubsequence(sides.right.events());
    }

    @Property(tries = 150)
    void theResultDoesNotDependOnWhichSideIsLeft(
            @ForAll("steps") List<Step> before,
            @ForAll("steps") List<Step> onTheLeft,
            @ForAll("steps") List<Step> onTheRight,
            @ForAll @IntRange(max = 5) int later) {
        Sides sides = sides(before, onTheLeft, onTheRight, later);

        Merge merge = Merge.of(sides.left, sides.right);
        Merge mirrored = Merge.of(sides.right, sides.left);

        assertThat(mirrored.history()).isEqualTo(merge.history());
        assertThat(mirrored.contradictions())
                .isEqualTo(merge.contradictions().stream()
                        .map(Contradiction::swapped)
                        .toList());
    }

    @Property(tries = 150)
    void mergingAgainChangesNothing(
            @ForAll("steps") List<Step> before,
            @ForAll("steps") List<Step> onTheLeft,
            @ForAll("steps") List<Step> onTheRight,
            @ForAll @IntRange(max = 5) int later) {
        Sides sides = sides(before, onTheLeft, onTheRight, later);
        History merged = Merge.of(sides.left, sides.right).history();

        assertThat(Merge.of(merged, sides.left)).isEqualTo(new Merge(merged, List.of()));
        assertThat(Merge.of(sides.right, merged)).isEqualTo(new Merge(merged, List.of()));
        assertThat(Merge.of(merged, merged)).isEqualTo(new Merge(merged, List.of()));
    }

    @Property(tries = 150)
    void aMergedHistoryFoldsAndHasExactlyOneDirector(
            @ForAll("steps") List<Step> before,
            @ForAll("steps") List<Step> onTheLeft,
            @ForAll("steps") List<Step> onTheRight,
            @ForAll @IntRange(max = 5) int later) {
        Sides sides = sides(before, onTheLeft, onTheRight, later);

        Plan plan = Merge.of(sides.left, sides.right).history().replay();

        for (LocalDate day = LocalDate.of(2026, 3, 2); day.isBefore(LocalDate.of(2026, 3, 9)); day = day.plusDays(1)) {
            assertThat(plan.directorOn(day)).isPresent();
        }
    }

    @Property(tries = 150)
    void withoutContradictionEachSideCouldHaveComeFirst(
            @ForAll("steps") List<Step> before,
            @ForAll("steps") List<Step> onTheLeft,
            @ForAll("steps") List<Step> onTheRight) {
        Sides sides = sides(before, onTheLeft, onTheRight, 0);
        Merge merge = Merge.of(sides.left, sides.right);
        if (!merge.contradictions().isEmpty()) {
            return;
        }

        Plan leftFirst = sides.left.replay().applyAll(after(sides.right, sides.left));
        Plan rightFirst = sides.right.replay().applyAll(after(sides.left, sides.right));
        Plan merged = merge.history().replay();

        for (Plan plan : List.of(leftFirst, rightFirst)) {
            assertThat(plan.status()).isEqualTo(merged.status());
            assertThat(plan.closing()).isEqualTo(merged.closing());
            assertThat(plan.director()).isEqualTo(merged.director());
            assertThat(plan.members()).containsExactlyInAnyOrderElementsOf(merged.members());
            assertThat(plan.deputyships()).containsExactlyInAnyOrderElementsOf(merged.deputyships());
            assertThat(plan.goals()).containsExactlyInAnyOrderElementsOf(merged.goals());
            assertThat(plan.actions()).containsExactlyInAnyOrderElementsOf(merged.actions());
            assertThat(plan.agreements()).containsExactlyInAnyOrderElementsOf(merged.agreements());
            assertThat(plan.decisions()).containsExactlyInAnyOrderElementsOf(merged.decisions());
            assertThat(plan.contacts()).containsExactlyInAnyOrderElementsOf(merged.contacts());
            assertThat(plan.documents()).containsExactlyInAnyOrderElementsOf(merged.documents());
            assertThat(plan.subCases()).hasSameSizeAs(merged.subCases());
        }
    }

    private static List<Event> after(History events, History others) {
        List<Event> rest = new ArrayList<>(events.events());
        rest.removeAll(others.events());
        return rest;
    }

    @Example
    void theWalksMeetBothKindsOfContradictionAndNone() {
        List<List<Step>> walks = Steps.steps(25).generator(1_000).stream(new Random(7))
                .limit(300)
                .map(shrinkable -> shrinkable.value())
                .toList();
        Set<Object> met = new HashSet<>();
        for (int i = 0; i + 2 < walks.size(); i++) {
            Sides sides = sides(walks.get(i), walks.get(i + 1), walks.get(i + 2), 1);
            List<Contradiction> found = Merge.of(sides.left, sides.right).contradictions();
            if (found.isEmpty()) {
                met.add("none");
            }
            found.forEach(each -> met.add(each.fold(setApart -> "set apart", forbidden -> "forbidden")));
        }

        assertThat(met).containsExactlyInAnyOrder("none", "set apart", "forbidden");
    }
}
