package nl.wijkkit.zrm.instrument;

import java.util.Objects;

/**
 * For whom an instrument is meant.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param unit  whom or what it scores
 * @param fromAge  the lowest age in years, from 0
 * @param untilAge  the age in years from which it no longer applies, above {@code fromAge}; {@value #NO_LIMIT} if there is
 *     no such age
 * @param caresForMinors  whether it applies only to people who care for minor children
 */
public record Applicability(Unit unit, int fromAge, int untilAge, boolean caresForMinors) {

    /** The age that stands for no upper limit. */
    public static final int NO_LIMIT = 999;

    /** Whom or what an instrument scores. */
    public enum Unit {
        /** One person. */
        PERSON,
        /** A household as a whole; not a sum of its members. */
        HOUSEHOLD
    }

    /**
     * Checks the range of ages.
     *
     * @throws IllegalArgumentException if the range is empty or starts below 0
     */
    public Applicability {
        Objects.requireNonNull(unit, "unit");
        if (fromAge < 0 || untilAge <= fromAge) {
            throw new IllegalArgumentException(
                    "ages must run from 0 or more until a higher age, got " + fromAge + " until " + untilAge);
        }
    }

    /**
     * Returns whether the instrument is meant for someone of this age.
     *
     * @param age  the age in years
     * @return true if the age lies in the range
     */
    public boolean includesAge(int age) {
        return age >= fromAge && age < untilAge;
    }
}
