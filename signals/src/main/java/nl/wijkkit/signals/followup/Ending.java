package nl.wijkkit.signals.followup;

import java.util.Objects;
import nl.wijkkit.zrm.Text;

/**
 * An outcome with which a signal can be closed, such as helped, or not reached.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  lower case words joined by hyphens
 * @param name  for people to read
 * @param attempts  how many attempts to reach someone it asks for, 0 or more
 * @param channels  by how many different channels, 0 or more
 */
public record Ending(String id, Text name, int attempts, int channels) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is negative, or there are more channels than attempts
     */
    public Ending {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        if (attempts < 0 || channels < 0 || channels > attempts) {
            throw new IllegalArgumentException("expected 0 or more attempts and no more channels than attempts");
        }
    }
}
