package nl.wijkkit.plan.familyplan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.Changes;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.EventId;

/** Tells what happens to plans, one legal command after another, and keeps the book and the events. */
public final class Story {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private final String prefix;
    private final List<Event> events;
    private PlanBook book;
    private Instant now;

    private Story(String prefix, List<Event> events, PlanBook book, Instant now) {
        this.prefix = prefix;
        this.events = new ArrayList<>(events);
        this.book = book;
        this.now = now;
    }

    public static Story begin() {
        return new Story("e", List.of(), PlanBook.empty(), START);
    }

    /** Goes on apart from here; what happens there gets ids with this prefix, and moments a second later each time. */
    public Story apart(String newPrefix) {
        return new Story(newPrefix, events, book, now);
    }

    public Story then(PlanId plan, Change... changes) {
        for (Change change : changes) {
            keep(decide(plan, change));
        }
        return this;
    }

    public CommandResult<PlanBook> decide(PlanId plan, Change change) {
        return book.decide(plan, new Command(nextId(), now.plusSeconds(1), Changes.WORKER, change));
    }

    public Story keep(CommandResult<PlanBook> outcome) {
        book = outcome.orElseThrow();
        events.addAll(outcome.events());
        now = now.plusSeconds(1);
        return this;
    }

    public Story later(long seconds) {
        now = now.plusSeconds(seconds);
        return this;
    }

    public EventId nextId() {
        return EventId.of(prefix + "-" + events.size());
    }

    public EventId nextId(String suffix) {
        return EventId.of(prefix + "-" + events.size() + suffix);
    }

    public Instant now() {
        return now.plusSeconds(1);
    }

    public PlanBook book() {
        return book;
    }

    public Plan plan(PlanId id) {
        return book.plan(id).orElseThrow();
    }

    public History history(PlanId id) {
        return History.of(
                events.stream().filter(event -> event.plan().equals(id)).toList());
    }
}
