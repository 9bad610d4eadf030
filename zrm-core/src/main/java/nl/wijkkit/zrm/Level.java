package nl.wijkkit.zrm;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A level on an ordinal scale (<i>niveau</i>), for example level 2 of 5 for housing.
 * <p>
 * Levels have an order but no distance, so this type never adds or averages. There is no half level.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  the level, from 1 (the least self-sufficient) to {@code max}
 * @param max  the highest level of the scale, from 2 to {@value #MAX_SCALE}
 */
public record Level(int value, int max) implements Comparable<Level> {

    /** The most levels that a scale can have. */
    public static final int MAX_SCALE = 100;

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,3})/([0-9]{1,3})");

    /**
     * Checks that the level lies on its scale.
     *
     * @throws IllegalArgumentException if the level does not lie on the scale
     */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public Level {
        if (max < 2 || max > MAX_SCALE) {
            throw new IllegalArgumentException("scale must have from 2 to " + MAX_SCALE + " levels, got " + max);
        }
        if (value < 1 || value > max) {
            throw new IllegalArgumentException("level must be from 1 to " + max + ", got " + value);
        }
    }

    /**
     * Obtains a level.
     *
     * @param value  the level, from 1 to {@code max}
     * @param max  the highest level of the scale, from 2 to {@value #MAX_SCALE}
     * @return the level
     * @throws IllegalArgumentException if the level does not lie on the scale
     */
    public static Level of(int value, int max) {
        return new Level(value, max);
    }

    /**
     * Parses a level as {@link #toString} writes it.
     *
     * @param text  the level, a slash and the highest level, such as {@code 2/5}
     * @return the level
     * @throws IllegalArgumentException if the text is not a level
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Level parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("level must be written as a level and its scale, such as 2/5");
        }
        return of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /**
     * Returns whether this level is the given level or lower.
     *
     * @param other  a level of the same scale
     * @return true if this level is at or below the other
     * @throws IllegalArgumentException if the other level belongs to another scale
     */
    public boolean isAtOrBelow(Level other) {
        return compareTo(other) <= 0;
    }

    /**
     * Compares two levels of one scale; the lower level comes first.
     *
     * @param other  a level of the same scale
     * @return negative, zero or positive
     * @throws IllegalArgumentException if the other level belongs to another scale
     */
    @Override
    public int compareTo(Level other) {
        if (max != other.max) {
            throw new IllegalArgumentException(
                    "levels must be of one scale, got a scale of " + max + " and a scale of " + other.max);
        }
        return Integer.compare(value, other.value);
    }

    /**
     * Returns the level and its scale, such as {@code 2/5}.
     *
     * @return the level, a slash and the highest level
     */
    @Override
    @JsonValue
    public String toString() {
        return value + "/" + max;
    }
}
