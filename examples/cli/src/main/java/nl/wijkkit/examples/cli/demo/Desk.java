package nl.wijkkit.examples.cli.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.familyplan.Command;
import nl.wijkkit.plan.familyplan.CommandResult;
import nl.wijkkit.plan.familyplan.History;
import nl.wijkkit.plan.familyplan.PlanBook;
import nl.wijkkit.plan.party.Party;

/** Where a worker gives commands one after another, five minutes apart, and keeps the events. Not thread-safe. */
final class Desk {

    private static final long FIVE_MINUTES = 300;

    private final String name;
    private final PlanId plan;
    private final Party worker;
    private final List<Event> events;
    private PlanBook book;
    private Instant now;

    private Desk(String name, PlanId plan, Party worker, List<Event> events, PlanBook book, Instant now) {
        this.name = name;
        this.plan = plan;
        this.worker = worker;
        this.events = new ArrayList<>(events);
        this.book = book;
        this.now = now;
    }

    /** Begins without a plan. */
    static Desk begin(String name, PlanId plan, Party worker, Instant now) {
        return new Desk(name, plan, worker, List.of(), PlanBook.empty(), now);
    }

    /** Goes on from a history, as a worker does who took a copy along. */
    static Desk goOn(String name, Party worker, History history, Instant now) {
        return new Desk(name, history.plan(), worker, history.events(), PlanBook.of(List.of(history.replay())), now);
    }

    /** Gives a command that must be legal. */
    Desk then(Change change) {
        CommandResult<PlanBook> outcome = attempt(plan, change);
        book = outcome.orElseThrow();
        outcome.fold((more, next) -> events.addAll(more), refusal -> false);
        now = now.plusSeconds(FIVE_MINUTES);
        return this;
    }

    /** Asks what would become of a command, without giving it. */
    CommandResult<PlanBook> attempt(PlanId of, Change change) {
        return book.decide(of, new Command(EventId.of(name + "-" + (events.size() + 1)), now, worker, change));
    }

    History history() {
        return History.of(events);
    }
}
