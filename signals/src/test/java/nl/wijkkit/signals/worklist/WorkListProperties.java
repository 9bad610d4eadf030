package nl.wijkkit.signals.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The work list against one that sorts everything for every question. */
class WorkListProperties {

    @Property(tries = 300)
    void doesWhatTheSlowListDoes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int steps) {
        ListWalk.walk(seed, steps);
    }

    @Property(tries = 50)
    void theOrderDoesNotDependOnTheOrderOfArrival(@ForAll long seed) {
        Random random = new Random(seed);
        List<WorkItem> items = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            items.add(ListWalk.item(random, i));
        }
        WorkList one = WorkList.empty();
        items.forEach(one::add);
        Collections.shuffle(items, random);
        WorkList other = WorkList.empty();
        items.forEach(other::add);
        ListWalk.DESKS.forEach(desk ->
                assertThat(one.next(desk, 500)).isEqualTo(other.next(desk, 500)).isSorted());
    }
}
