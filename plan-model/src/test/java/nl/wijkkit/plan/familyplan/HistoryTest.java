package nl.wijkkit.plan.familyplan;

import static nl.wijkkit.plan.event.Changes.ANNA;
import static nl.wijkkit.plan.event.Changes.TEXT;
import static nl.wijkkit.plan.event.Changes.WORKER;
import static nl.wijkkit.plan.event.Changes.goal;
import static nl.wijkkit.plan.event.Changes.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.event.GoalChange.GoalAdded;
import nl.wijkkit.plan.event.GoalChange.GoalReworded;
import nl.wijkkit.plan.event.StoredEvent;
import nl.wijkkit.plan.event.UnknownChange;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Event OPENED = event("e1", "p1", opened("f1", ANNA));
    private static final Event ADDED = event("e2", "p1", new GoalAdded(goal("g1")));
    private static final Event REWORDED = event("e3", "p1", new GoalReworded(GoalId.of("g1"), TEXT));

    private static Event event(String id, String plan, Change change) {
        return new Event(EventId.of(id), PlanId.of(plan), Instant.parse("2026-03-02T08:00:00Z"), WORKER, change);
    }

    private static StoredEvent unknown(String id, String type, int version) {
        return new StoredEvent(
                type, version, EventId.of(id), PlanId.of("p1"), OPENED.at(), WORKER, new UnknownChange());
    }

    @Test
    void aHistoryGrowsAndReplays() {
        History history = History.of(List.of(OPENED, ADDED)).plus(List.of(REWORDED));

        assertThat(history.plan()).isEqualTo(PlanId.of("p1"));
        assertThat(history.replay()).isEqualTo(Plan.replay(List.of(OPENED, ADDED, REWORDED)));
        assertThat(history).hasToString("History[p1, events=3]");
    }

    @Test
    void eventsThatAreNoHistoryAreRefused() {
        assertThatThrownBy(() -> History.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a history that starts with the opening of a plan");
        assertThatThrownBy(() -> History.of(List.of(ADDED)))
                .hasMessage("expected a history that starts with the opening of a plan");
        assertThatThrownBy(() -> History.of(List.of(OPENED, event("e2", "p2", ADDED.change()))))
                .hasMessage("expected events of plan p1, got one of p2");
        assertThatThrownBy(() -> History.of(List.of(OPENED, ADDED, ADDED)))
                .hasMessage("expected events with different ids, got e2 twice");
        assertThatThrownBy(() -> History.of(List.of(OPENED, event("e9", "p1", OPENED.change()))))
                .hasMessage("expected a history that opens the plan once, got another opening, event e9");
    }

    @Test
    void aStoreIsReadWithAllItsProblemsAtOnce() {
        List<StoredEvent> stored = new ArrayList<>(List.of(OPENED.stored(), ADDED.stored()));
        assertThat(History.read(stored).orElseThrow()).isEqualTo(History.of(List.of(OPENED, ADDED)));

        stored.add(unknown("e7", "plan-dreamt", 1));
        stored.add(unknown("e8", "goal-added", 9));

        assertThat(History.read(stored).problems())
                .extracting(Problem::code)
                .containsExactly("unknown-event-type", "unknown-event-version");
        assertThat(History.read(List.of(ADDED.stored())).problems())
                .extracting(Problem::toString)
                .containsExactly("the list of events: expected a history that starts with the opening of a plan");
    }
}
