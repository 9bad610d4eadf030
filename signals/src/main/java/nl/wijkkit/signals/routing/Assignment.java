package nl.wijkkit.signals.routing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.signals.DeskId;
import org.jspecify.annotations.Nullable;

/**
 * Who of a desk takes up a signal, with everyone who was weighed.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param desk  the desk
 * @param worker  who takes it up; null if it waits in the queue of the desk
 * @param reason  why
 * @param weighed  all workers of the desk with what was found, in the order of their ids
 */
public record Assignment(DeskId desk, @Nullable PartyId worker, Reason reason, List<Weighed> weighed) {

    /** Why someone takes it up, or nobody. */
    public enum Reason {
        /** This worker has the fewest open signals of those who can. */
        FEWEST_OPEN,
        /** Everyone who is present is full, but the term is near: the cap gives way, not the term. */
        TERM_BEFORE_CAP,
        /** Nobody of the desk can: the signal stands in the queue of the desk, where its term runs on. */
        IN_QUEUE
    }

    /** What was found of a worker. */
    public enum Found {
        /** Can take it up. */
        FREE,
        /** Has as many open signals as possible. */
        FULL,
        /** Is away. */
        ABSENT,
        /** May not do this. */
        OTHER_ROLE
    }

    /**
     * A worker who was weighed.
     *
     * @param worker  who
     * @param found  what was found
     * @param open  how many open signals this worker had
     */
    public record Weighed(PartyId worker, Found found, int open) {

        /** Checks that all is there. */
        public Weighed {
            Objects.requireNonNull(worker, "worker");
            Objects.requireNonNull(found, "found");
        }
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is a worker in a queue, or none elsewhere
     */
    public Assignment {
        Objects.requireNonNull(desk, "desk");
        weighed = List.copyOf(weighed);
        if ((worker == null) != (reason == Reason.IN_QUEUE)) {
            throw new IllegalArgumentException("a signal must have a worker, or stand in the queue of the desk");
        }
    }

    /**
     * Returns who takes it up.
     *
     * @return the worker; empty if it waits in the queue
     */
    public Optional<PartyId> taker() {
        return Optional.ofNullable(worker);
    }
}
