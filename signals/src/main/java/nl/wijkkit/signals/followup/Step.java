package nl.wijkkit.signals.followup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * A step that a workflow allows: what may happen in which states, and the state after it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  lower case words joined by hyphens
 * @param on  what happens
 * @param from  the states in which it may happen, at least one
 * @param to  the state after it; null if the state stays
 * @param needsReason  whether a reason must be given
 * @param byPerson  whether a worker must take the step, not a system
 * @param name  for people to read
 */
public record Step(
        String id,
        StepKind on,
        List<StateId> from,
        @Nullable StateId to,
        boolean needsReason,
        boolean byPerson,
        Text name) {

    /**
     * Copies the states.
     *
     * @throws IllegalArgumentException if there is no state
     */
    public Step {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(name, "name");
        from = List.copyOf(from);
        if (from.isEmpty()) {
            throw new IllegalArgumentException("a step must start in at least one state");
        }
    }

    /**
     * Returns the state after this step.
     *
     * @return the state; empty if the state stays
     */
    Optional<StateId> target() {
        return Optional.ofNullable(to);
    }
}
