package nl.wijkkit.plan.picture;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The category of data that rules of access speak of, such as health.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  capitals, digits and underscores, such as {@code HEALTH}
 */
public record DataCategory(@JsonValue String value) implements Comparable<DataCategory> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value is not capitals, digits and underscores
     */
    public DataCategory {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("expected capitals, digits and underscores, such as HEALTH");
        }
    }

    /**
     * Obtains the category.
     *
     * @param value  capitals, digits and underscores
     * @return the category
     * @throws IllegalArgumentException if the value is not capitals, digits and underscores
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DataCategory of(String value) {
        return new DataCategory(value);
    }

    /**
     * Compares by the characters of the value.
     *
     * @param other  the other category
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(DataCategory other) {
        return value.compareTo(other.value);
    }

    /**
     * Returns the value.
     *
     * @return the value
     */
    @Override
    public String toString() {
        return value;
    }
}
