package nl.wijkkit.zrm.screening;

import java.util.Objects;
import nl.wijkkit.zrm.Text;

/**
 * A class that an assessment can fall in.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param key  the stable key, lower case words joined by hyphens
 * @param name  the name that people read
 */
public record ScreeningClass(String key, Text name) {

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if the key has another shape
     */
    public ScreeningClass {
        if (!Ids.SHAPE.matcher(key).matches()) {
            throw new IllegalArgumentException("the key of a class must be lower case words joined by hyphens");
        }
        Objects.requireNonNull(name, "name");
    }
}
