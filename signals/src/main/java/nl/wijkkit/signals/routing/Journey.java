package nl.wijkkit.signals.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;
import org.jspecify.annotations.Nullable;

/**
 * The way of a signal past desks, every hop of it, with the term that runs on whatever desk it stands.
 * <p>
 * There is no way to remove a hop, to make a term end later, or to leave a signal without a desk while a term runs. A term
 * that the law suspends or extends is a matter of {@link nl.wijkkit.plan.terms.TermCourse}, not of a desk.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param signal  which signal
 * @param deadline  by when someone must act; null if there is no term
 * @param hops  where it went, the first desk first; at least one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Journey(SignalId signal, @Nullable Deadline deadline, List<Hop> hops) {

    /**
     * Copies the hops.
     *
     * @throws IllegalArgumentException if there is no hop, a hop lies before the one before it, or the signal stands at no
     *     desk while a term runs
     */
    public Journey {
        Objects.requireNonNull(signal, "signal");
        hops = List.copyOf(hops);
        if (hops.isEmpty()) {
            throw new IllegalArgumentException("a journey must have a first desk");
        }
        for (int i = 1; i < hops.size(); i++) {
            if (hops.get(i).at().isBefore(hops.get(i - 1).at())) {
                throw new IllegalArgumentException("a hop must not lie before the one before it");
            }
        }
        if (deadline != null && hops.get(hops.size() - 1).desk().equals(DeskId.NONE)) {
            throw new IllegalArgumentException("a signal must stand at a desk while a term runs");
        }
    }

    /**
     * Starts at the first desk.
     *
     * @param signal  which signal
     * @param deadline  by when someone must act; null if there is no term
     * @param first  the first desk
     * @return the journey
     * @throws IllegalArgumentException if the first desk is none while a term runs
     */
    public static Journey start(SignalId signal, @Nullable Deadline deadline, Hop first) {
        return new Journey(signal, deadline, List.of(first));
    }

    /**
     * Returns this journey with one more hop. The term stays as it is.
     *
     * @param hop  the hop
     * @return the journey
     * @throws IllegalArgumentException if it lies before the last one, or leads to no desk while a term runs
     */
    public Journey with(Hop hop) {
        List<Hop> more = new ArrayList<>(hops);
        more.add(hop);
        return new Journey(signal, deadline, more);
    }

    /**
     * Returns this journey with the earlier of its own term and another, as when signals are combined.
     *
     * @param other  another term
     * @param terms  how terms are compared
     * @return the journey; this one if its own term passes first
     */
    public Journey withEarliest(Deadline other, Terms terms) {
        return new Journey(signal, deadline == null ? other : terms.earliest(deadline, other), hops);
    }

    /**
     * Returns where the signal stands.
     *
     * @return the last hop
     */
    public Hop last() {
        return hops.get(hops.size() - 1);
    }

    /**
     * Returns the signal, the desk and the number of hops.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Journey[" + signal + ", " + last().desk() + ", hops=" + hops.size() + "]";
    }
}
