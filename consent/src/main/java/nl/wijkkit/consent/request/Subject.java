package nl.wijkkit.consent.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Measure;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.plan.person.Age;
import nl.wijkkit.plan.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Whose data it is.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param role  how the person is seen in the case
 * @param age  the age on the day of the request
 * @param capacity  whether the person can weigh his interests in this matter
 * @param measures  measures of protection, in any order; empty if there is none
 * @param id  the person, to look up consents by; null if none is looked up
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Subject(
        SubjectRole role,
        Age age,
        Capacity capacity,
        List<Measure> measures,
        @Nullable PersonId id) {

    /** Checks that nothing is missing; sorts the measures. */
    public Subject {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(age, "age");
        Objects.requireNonNull(capacity, "capacity");
        measures = measures.size() < 2
                ? List.copyOf(measures)
                : measures.stream().distinct().sorted().toList();
    }

    /**
     * Obtains a person without a measure.
     *
     * @param role  how the person is seen in the case
     * @param age  the age in years, 0 or more
     * @param capacity  whether the person can weigh his interests in this matter
     * @return the subject
     * @throws IllegalArgumentException if the age is negative
     */
    public static Subject of(SubjectRole role, int age, Capacity capacity) {
        return new Subject(role, new Age.Known(age), capacity, List.of(), null);
    }

    /**
     * Obtains a person without a measure, by the code of the vocabulary.
     *
     * @param role  how the person is seen in the case, such as {@code ADULT}
     * @param age  the age in years, 0 or more
     * @param capacity  whether the person can weigh his interests in this matter
     * @return the subject
     * @throws IllegalArgumentException if the code is not upper case letters, digits and underscores, or the age is negative
     */
    public static Subject of(String role, int age, Capacity capacity) {
        return of(SubjectRole.of(role), age, capacity);
    }

    /**
     * Obtains many persons, such as a group of which a figure is made.
     *
     * @param role  which group
     * @return the subject
     */
    public static Subject ofGroup(SubjectRole role) {
        return new Subject(role, new Age.Unknown(), Capacity.NOT_ASKED, List.of(), null);
    }

    /**
     * Returns a copy with measures.
     *
     * @param value  the measures of protection
     * @return the copy
     */
    public Subject withMeasures(List<Measure> value) {
        return new Subject(role, age, capacity, value, id);
    }

    /**
     * Returns a copy for a person by whom consents are looked up.
     *
     * @param value  the person
     * @return the copy
     */
    public Subject withId(PersonId value) {
        return new Subject(role, age, capacity, measures, Objects.requireNonNull(value, "value"));
    }

    /**
     * Returns the role, never the age, the capacity or the measures.
     *
     * @return a code
     */
    @Override
    public String toString() {
        return "Subject[" + role + "]";
    }
}
