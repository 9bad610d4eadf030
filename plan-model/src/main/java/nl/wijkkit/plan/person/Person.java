package nl.wijkkit.plan.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person, with what must be known before using the rest: whether the data are confidential, whether the record is
 * still kept, and which parts are in doubt.
 * <p>
 * A person may be known from their own record, or only because the record of another mentions them; then little more
 * than a name is known, and whether the data are confidential is unknown.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the name of the person in your own administration
 * @param bsn  the citizen service number; null if the person has none or it is not known
 * @param name  the name
 * @param gender  the gender, to address the person
 * @param birth  the birth date
 * @param death  the date of death; null if no death is registered, {@link PartialDate#unknown} if only the fact is
 * @param residence  where the person lives
 * @param confidential  whether the person asked not to pass the data on (<i>geheimhouding</i>); carry this along
 *     wherever the data go
 * @param suspension  why the record is no longer kept; null if it is
 * @param guardianshipRegistered  whether the register of guardianship names the person (<i>indicatie
 *     curateleregister</i>); false says only that the source does not tell so
 * @param investigations  the parts of the record in doubt, in order of topic
 * @param source  how the person is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Person(
        PersonId id,
        @Nullable Bsn bsn,
        PersonName name,
        Gender gender,
        PartialDate birth,
        @Nullable PartialDate death,
        Residence residence,
        YesNoUnknown confidential,
        @Nullable Suspension suspension,
        boolean guardianshipRegistered,
        List<Investigation> investigations,
        Source source) {

    /** How a person is known. */
    public enum Source {
        /** From the person's own record. */
        RECORD,
        /** Only from the record of another, which mentions the person. */
        MENTION
    }

    /** Checks that nothing is missing, and sorts the investigations. */
    public Person {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(gender, "gender");
        Objects.requireNonNull(birth, "birth");
        Objects.requireNonNull(residence, "residence");
        Objects.requireNonNull(confidential, "confidential");
        Objects.requireNonNull(source, "source");
        investigations = investigations.stream()
                .sorted(Comparator.comparing(Investigation::topic))
                .toList();
    }

    /**
     * Obtains a person of whom no more is known than a name and perhaps a birth date.
     *
     * @param id  the name of the person in your own administration
     * @param name  the name
     * @param birth  the birth date
     * @return the person, known by mention
     */
    public static Person mentioned(PersonId id, PersonName name, PartialDate birth) {
        return new Person(
                id,
                null,
                name,
                Gender.UNKNOWN,
                birth,
                null,
                Residence.notTold(),
                YesNoUnknown.UNKNOWN,
                null,
                false,
                List.of(),
                Source.MENTION);
    }

    /**
     * Returns a copy with another number.
     *
     * @param value  the citizen service number; null if the person has none
     * @return the copy
     */
    public Person withBsn(@Nullable Bsn value) {
        return new Person(
                id,
                value,
                name,
                gender,
                birth,
                death,
                residence,
                confidential,
                suspension,
                guardianshipRegistered,
                investigations,
                source);
    }

    /**
     * Returns a copy with another gender.
     *
     * @param value  the gender
     * @return the copy
     */
    public Person withGender(Gender value) {
        return new Person(
                id,
                bsn,
                name,
                value,
                birth,
                death,
                residence,
                confidential,
                suspension,
                guardianshipRegistered,
                investigations,
                source);
    }

    /**
     * Returns a copy that lives elsewhere.
     *
     * @param value  where the person lives
     * @return the copy
     */
    public Person withResidence(Residence value) {
        return new Person(
                id,
                bsn,
                name,
                gender,
                birth,
                death,
                value,
                confidential,
                suspension,
                guardianshipRegistered,
                investigations,
                source);
    }

    /**
     * Returns a copy with another answer to whether the data are confidential.
     *
     * @param value  whether the person asked not to pass the data on
     * @return the copy
     */
    public Person withConfidential(YesNoUnknown value) {
        return new Person(
                id,
                bsn,
                name,
                gender,
                birth,
                death,
                residence,
                value,
                suspension,
                guardianshipRegistered,
                investigations,
                source);
    }

    /**
     * Returns a copy with a date of death.
     *
     * @param value  the date; null if the person lives
     * @return the copy
     */
    public Person withDeath(@Nullable PartialDate value) {
        return new Person(
                id,
                bsn,
                name,
                gender,
                birth,
                value,
                residence,
                confidential,
                suspension,
                guardianshipRegistered,
                investigations,
                source);
    }

    /**
     * Returns the age on a day, or at death if that came before.
     *
     * @param day  the day
     * @return the age as far as the dates go
     */
    public Age ageOn(LocalDate day) {
        if (!deceasedOn(day)) {
            return birth.ageOn(day);
        }
        // without a full date of death, the age at death is not told: a range of a range helps nobody
        return death instanceof PartialDate.Day last ? birth.ageOn(last.date()) : Age.unknown();
    }

    /**
     * Returns whether the person is dead on a day.
     *
     * @param day  the day
     * @return true if a death is registered that does not certainly come after the day
     */
    public boolean deceasedOn(LocalDate day) {
        if (death != null) {
            return !death.certainlyAfter(day);
        }
        return suspension != null
                && suspension.reason() == Suspension.Reason.DECEASED
                && !suspension.since().certainlyAfter(day);
    }

    /**
     * Returns the id and nothing about the person.
     *
     * @return the id
     */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
