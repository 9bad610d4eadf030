package nl.wijkkit.signals.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.signals.DeskId;

/**
 * Someone who takes up signals (<i>medewerker</i>).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  who, by an id inside your own administration
 * @param desks  the desks that this worker works for
 * @param roles  what this worker may do, by codes of your own, such as {@code SKJ}
 * @param most  how many open signals this worker can have, 0 or more
 * @param absences  when this worker is away
 */
public record Worker(PartyId id, List<DeskId> desks, List<String> roles, int most, List<Period> absences) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public Worker {
        Objects.requireNonNull(id, "id");
        desks = List.copyOf(desks);
        roles = List.copyOf(roles);
        absences = List.copyOf(absences);
        if (most < 0) {
            throw new IllegalArgumentException("most must be 0 or more, got " + most);
        }
    }

    /**
     * Returns whether this worker is away.
     *
     * @param day  the day
     * @return true on a day of absence
     */
    public boolean isAbsent(LocalDate day) {
        return absences.stream().anyMatch(absence -> absence.contains(day));
    }

    /**
     * Returns the id.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Worker[" + id + "]";
    }
}
