package nl.wijkkit.zrm.assessment;

import java.util.Objects;
import nl.wijkkit.zrm.instrument.Applicability;
import nl.wijkkit.zrm.instrument.Applicability.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a subject to say whether an instrument is meant for it. It is used for a check and not recorded.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param unit  a person, or a household as a whole
 * @param age  the age of the person in years, from 0; null if it is unknown or a household is assessed
 * @param caresForMinors  whether the subject cares for minor children; null if that is unknown
 */
public record Circumstances(
        Unit unit, @Nullable Integer age, @Nullable Boolean caresForMinors) {

    /**
     * Checks the age.
     *
     * @throws IllegalArgumentException if the age is negative, or a household has one
     */
    public Circumstances {
        Objects.requireNonNull(unit, "unit");
        if (age != null && age < 0) {
            throw new IllegalArgumentException("age must be 0 or more, got " + age);
        }
        if (age != null && unit == Unit.HOUSEHOLD) {
            throw new IllegalArgumentException("a household must have no age");
        }
    }

    /**
     * Describes a person.
     *
     * @param age  the age in years, from 0
     * @param caresForMinors  whether the person cares for minor children
     * @return the circumstances
     * @throws IllegalArgumentException if the age is negative
     */
    public static Circumstances person(int age, boolean caresForMinors) {
        return new Circumstances(Unit.PERSON, age, caresForMinors);
    }

    /**
     * Describes a household.
     *
     * @param caresForMinors  whether it holds minor children
     * @return the circumstances
     */
    public static Circumstances household(boolean caresForMinors) {
        return new Circumstances(Unit.HOUSEHOLD, null, caresForMinors);
    }

    /**
     * Describes a person or a household of which nothing else is known.
     *
     * @param unit  a person or a household
     * @return the circumstances
     */
    public static Circumstances unknown(Unit unit) {
        return new Circumstances(unit, null, null);
    }

    /** Returns whether an instrument is meant for this unit. */
    boolean fitsUnit(Applicability applicability) {
        return applicability.unit() == unit;
    }

    /** Returns whether an instrument is meant for this age; an unknown age is not held against it. */
    boolean fitsAge(Applicability applicability) {
        return age == null || applicability.includesAge(age);
    }

    /** Returns whether the care for minors that an instrument asks for is known to be there. */
    boolean fitsCare(Applicability applicability) {
        return !applicability.caresForMinors() || Boolean.TRUE.equals(caresForMinors);
    }
}
