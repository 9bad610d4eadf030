package nl.wijkkit.plan.family;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The name of a family inside your own administration; keep it free of meaning.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  1 to 80 letters, digits, hyphens, dots and underscores
 */
public record FamilyId(@JsonValue String value) implements Comparable<FamilyId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._-]{1,80}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the id has another shape
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FamilyId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "family id must be 1 to 80 letters, digits, hyphens, dots and underscores, got " + value.length()
                            + " characters");
        }
    }

    /**
     * Obtains an id.
     *
     * @param value  1 to 80 letters, digits, hyphens, dots and underscores
     * @return the id
     * @throws IllegalArgumentException if the id has another shape
     */
    public static FamilyId of(String value) {
        return new FamilyId(value);
    }

    @Override
    public int compareTo(FamilyId other) {
        return value.compareTo(other.value);
    }

    /**
     * Returns the id itself, which says nothing about anyone.
     *
     * @return the value
     */
    @Override
    public String toString() {
        return value;
    }
}
