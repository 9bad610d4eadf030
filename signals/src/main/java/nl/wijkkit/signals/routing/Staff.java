package nl.wijkkit.signals.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.routing.Assignment.Found;
import nl.wijkkit.signals.routing.Assignment.Weighed;
import org.jspecify.annotations.Nullable;

/**
 * The workers of all desks, who says which of them takes up a signal.
 * <p>
 * A cap on the number of open signals protects workers, but never hides a term: when it is near and everyone who is present
 * is full, the one with the fewest open signals gets it all the same, and the assignment says so.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Staff {

    private final List<Worker> workers;
    private final Terms terms;
    private final int near;

    /**
     * Creates a staff.
     *
     * @param workers  all workers
     * @param terms  how working days are counted
     * @param near  the number of working days left at which a cap gives way, 0 or more
     * @throws IllegalArgumentException if a worker stands twice, or the number is negative
     */
    public Staff(List<Worker> workers, Terms terms, int near) {
        List<Worker> sorted = new ArrayList<>(workers);
        sorted.sort(Comparator.comparing(Worker::id));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).id().equals(sorted.get(i - 1).id())) {
                throw new IllegalArgumentException(
                        "a worker must stand once, got " + sorted.get(i).id() + " twice");
            }
        }
        if (near < 0) {
            throw new IllegalArgumentException("near must be 0 or more, got " + near);
        }
        this.workers = List.copyOf(sorted);
        this.terms = Objects.requireNonNull(terms, "terms");
        this.near = near;
    }

    /**
     * Says who takes up a signal.
     *
     * @param desk  the desk
     * @param role  what the worker must be allowed to do; null if anyone of the desk may
     * @param deadline  the term of the signal; null if there is none
     * @param today  the day
     * @param open  how many open signals each worker has; none if a worker is not in it
     * @return who, with everyone who was weighed
     */
    public Assignment assign(
            DeskId desk,
            @Nullable String role,
            @Nullable Deadline deadline,
            LocalDate today,
            Map<PartyId, Integer> open) {
        List<Weighed> weighed = workers.stream()
                .filter(worker -> worker.desks().contains(desk))
                .map(worker -> weigh(worker, role, today, open.getOrDefault(worker.id(), 0)))
                .toList();
        Optional<Weighed> free = fewest(weighed, one -> one.found() == Found.FREE);
        if (free.isPresent()) {
            return new Assignment(desk, free.get().worker(), Assignment.Reason.FEWEST_OPEN, weighed);
        }
        Optional<Weighed> full =
                isNear(deadline, today) ? fewest(weighed, one -> one.found() == Found.FULL) : Optional.empty();
        return full.isPresent()
                ? new Assignment(desk, full.get().worker(), Assignment.Reason.TERM_BEFORE_CAP, weighed)
                : new Assignment(desk, null, Assignment.Reason.IN_QUEUE, weighed);
    }

    private static Weighed weigh(Worker worker, @Nullable String role, LocalDate today, int open) {
        if (role != null && !worker.roles().contains(role)) {
            return new Weighed(worker.id(), Found.OTHER_ROLE, open);
        }
        if (worker.isAbsent(today)) {
            return new Weighed(worker.id(), Found.ABSENT, open);
        }
        return new Weighed(worker.id(), open < worker.most() ? Found.FREE : Found.FULL, open);
    }

    private static Optional<Weighed> fewest(List<Weighed> weighed, Predicate<Weighed> who) {
        return weighed.stream()
                .filter(who)
                .min(Comparator.comparingInt(Weighed::open).thenComparing(Weighed::worker));
    }

    private boolean isNear(@Nullable Deadline deadline, LocalDate today) {
        return deadline != null
                && deadline.lastDay(terms.zone())
                        .map(last -> terms.calendar().workingDaysLeft(today, last) <= near)
                        .orElse(false);
    }
}
