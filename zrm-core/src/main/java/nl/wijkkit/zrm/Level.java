package nl.wijkkit.zrm;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

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

    /**
     * Checks that the level lies on its scale.
     *
     * @throws IllegalArgumentException if the level does not lie on the scale
     */
    @JsonCreator
    public Level(
            @JsonProperty(value = "value", required = true) int value,
            @JsonProperty(value = "max", required = true) int max) {
        if (max < 2 || max > MAX_SCALE) {
            throw new IllegalArgumentException("scale must have from 2 to " + MAX_SCALE + " levels, got " + max);
        }
        if (value < 1 || value > max) {
            throw new IllegalArgumentException("level must be from 1 to " + max + ", got " + value);
        }
        this.value = value;
        this.max = max;
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
}
