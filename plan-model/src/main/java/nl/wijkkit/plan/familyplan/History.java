package nl.wijkkit.plan.familyplan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.event.CourseChange;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.event.StoredEvent;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;

/**
 * All the events of one plan, in order, from its opening.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param events  the events, at least one
 */
public record History(List<Event> events) {

    private static final Text PLACE = Text.of("de reeks gebeurtenissen", "the list of events");

    /**
     * Copies the events.
     *
     * @throws IllegalArgumentException if the first event does not open a plan, another one does, an event is of another
     *     plan, or an id occurs twice
     */
    public History {
        events = List.copyOf(events);
        flaw(events).ifPresent(flaw -> {
            throw new IllegalArgumentException(flaw.en());
        });
    }

    /**
     * Obtains a history.
     *
     * @param events  the events, in order
     * @return the history
     * @throws IllegalArgumentException if the first event does not open a plan, another one does, an event is of another
     *     plan, or an id occurs twice
     */
    public static History of(List<Event> events) {
        return new History(events);
    }

    /**
     * Reads a history from a store, also from events of older versions.
     * <p>
     * Problem codes: those of {@link StoredEvent}, and {@code not-a-history} if the events do not make up the history of
     * one plan.
     *
     * @param stored  the stored events, in order
     * @return the history, or all the problems
     */
    public static Checked<History> read(List<StoredEvent> stored) {
        List<Event> events = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (StoredEvent each : stored) {
            problems.addAll(each.event()
                    .<List<Problem>>fold(
                            event -> {
                                events.add(event);
                                return List.of();
                            },
                            List::copyOf));
        }
        if (problems.isEmpty()) {
            flaw(events).map(flaw -> new Problem("not-a-history", PLACE, flaw)).ifPresent(problems::add);
        }
        return Checked.of(problems, () -> new History(events));
    }

    /**
     * Returns whose history this is.
     *
     * @return the plan
     */
    public PlanId plan() {
        return events.get(0).plan();
    }

    /**
     * Returns a history with more events.
     *
     * @param more  the events that followed
     * @return the longer history
     * @throws IllegalArgumentException as {@link #of}
     */
    public History plus(List<Event> more) {
        List<Event> all = new ArrayList<>(events);
        all.addAll(more);
        return new History(all);
    }

    /**
     * Returns the plan that the events lead to.
     *
     * @return the plan
     * @throws IllegalArgumentException if an event changes something that was never added
     */
    public Plan replay() {
        return Plan.replay(events);
    }

    private static boolean opens(Event event) {
        return event.change() instanceof CourseChange.PlanOpened || event.change() instanceof CourseChange.SplitOff;
    }

    /** What keeps these events from being a history. */
    private static Optional<Text> flaw(List<Event> events) {
        if (events.isEmpty() || !opens(events.get(0))) {
            return Optional.of(Text.of(
                    "verwacht: een reeks die begint met de opening van een plan",
                    "expected a history that starts with the opening of a plan"));
        }
        PlanId plan = events.get(0).plan();
        Set<EventId> seen = new HashSet<>();
        for (Event event : events) {
            if (!event.plan().equals(plan)) {
                return Optional.of(Text.of(
                        "verwacht: gebeurtenissen van plan " + plan + "; gevonden: een van " + event.plan(),
                        "expected events of plan " + plan + ", got one of " + event.plan()));
            }
            if (!seen.add(event.id())) {
                return Optional.of(Text.of(
                        "verwacht: elk kenmerk één keer; gevonden: " + event.id() + " vaker",
                        "expected events with different ids, got " + event.id() + " twice"));
            }
            if (seen.size() > 1 && opens(event)) {
                return Optional.of(Text.of(
                        "verwacht: één opening; gevonden: nog een, gebeurtenis " + event.id(),
                        "expected a history that opens the plan once, got another opening, event " + event.id()));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the plan and the number of events.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "History[" + plan() + ", events=" + events.size() + "]";
    }
}
