package nl.wijkkit.plan.familyplan;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.wijkkit.plan.event.Event;

/**
 * What became of a command: events and what they lead to, or a refusal, after which nothing has changed.
 * <pre>{@code
 * Plan next = plan.decide(command).fold((events, plan) -> store(events, plan), refusal -> tell(refusal));
 * }</pre>
 * Implementations are immutable and thread-safe.
 *
 * @param <S>  what changes: a plan, or a plan book
 */
public sealed interface CommandResult<S> {

    /**
     * The command was accepted.
     *
     * @param <S>  what changes
     * @param events  the events to store, in order, at least one
     * @param next  what they lead to
     */
    record Accepted<S>(List<Event> events, S next) implements CommandResult<S> {

        /**
         * Copies the events.
         *
         * @throws IllegalArgumentException if there is no event
         */
        public Accepted {
            events = List.copyOf(events);
            Objects.requireNonNull(next, "next");
            if (events.isEmpty()) {
                throw new IllegalArgumentException("an accepted command must have at least one event");
            }
        }

        @Override
        public <R> R fold(
                BiFunction<? super List<Event>, ? super S, ? extends R> accepted,
                Function<? super Refusal, ? extends R> refused) {
            return accepted.apply(events, next);
        }
    }

    /**
     * The command was refused.
     *
     * @param <S>  what would have changed
     * @param refusal  why
     */
    record Refused<S>(Refusal refusal) implements CommandResult<S> {

        /** Checks that there is a reason. */
        public Refused {
            Objects.requireNonNull(refusal, "refusal");
        }

        /**
         * Returns no events: nothing has changed.
         *
         * @return an empty list
         */
        @Override
        public List<Event> events() {
            return List.of();
        }

        @Override
        public <R> R fold(
                BiFunction<? super List<Event>, ? super S, ? extends R> accepted,
                Function<? super Refusal, ? extends R> refused) {
            return refused.apply(refusal);
        }
    }

    /**
     * Maps this outcome, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param accepted  maps the events and what they lead to
     * @param refused  maps the refusal
     * @return what the called function returns
     */
    <R> R fold(
            BiFunction<? super List<Event>, ? super S, ? extends R> accepted,
            Function<? super Refusal, ? extends R> refused);

    /**
     * Returns the events to store: none if the command was refused.
     *
     * @return the events, in order
     */
    List<Event> events();

    /**
     * Returns what the command led to, for a command that is known to be legal.
     *
     * @return what the events lead to
     * @throws IllegalStateException if the command was refused; the message names the rule
     */
    default S orElseThrow() {
        return fold((events, next) -> next, refusal -> {
            throw new IllegalStateException("refused by rule " + refusal.rule().id());
        });
    }
}
