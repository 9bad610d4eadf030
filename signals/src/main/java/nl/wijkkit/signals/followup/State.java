package nl.wijkkit.signals.followup;

import java.util.Objects;
import nl.wijkkit.zrm.Text;

/**
 * A state that a signal can be in.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  which state
 * @param name  for people to read
 * @param open  whether someone still has to act
 * @param started  whether the work has started
 */
public record State(StateId id, Text name, boolean open, boolean started) {

    /** Checks that there is an id and a name. */
    public State {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
