package nl.wijkkit.zrm.change;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.zrm.assessment.SubjectId;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.InstrumentId;

/**
 * What happened to a subject between two assessments, domain by domain (<i>verandering</i>).
 * <p>
 * There is no overall change: steps on different domains are not the same thing. {@link #count} says on how many domains
 * the subject went up, stayed or went down.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param subject  who or what was assessed twice
 * @param fromInstrument  the instrument of the earlier assessment
 * @param toInstrument  the instrument of the later assessment
 * @param fromMoment  the day of the earlier assessment
 * @param toMoment  the day of the later assessment
 * @param domains  the domains of both, in the order of their correspondence; supplements come last
 */
public record Change(
        SubjectId subject,
        InstrumentId fromInstrument,
        InstrumentId toInstrument,

        @JsonFormat(shape = JsonFormat.Shape.STRING, lenient = OptBoolean.FALSE)
        LocalDate fromMoment,

        @JsonFormat(shape = JsonFormat.Shape.STRING, lenient = OptBoolean.FALSE)
        LocalDate toMoment,

        List<DomainChange> domains) {

    /** Copies the domains. */
    public Change {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(fromInstrument, "fromInstrument");
        Objects.requireNonNull(toInstrument, "toInstrument");
        Objects.requireNonNull(fromMoment, "fromMoment");
        Objects.requireNonNull(toMoment, "toMoment");
        domains = List.copyOf(domains);
    }

    /**
     * Finds what happened to a domain.
     *
     * @param domain  the domain, by its name in the later instrument, or in the earlier if it has no counterpart
     * @return the change; empty if there is no such domain. The first one, if a domain was split or merged
     */
    public Optional<DomainChange> of(DomainKey domain) {
        return domains.stream().filter(change -> change.domain().equals(domain)).findFirst();
    }

    /**
     * Returns the domains that moved in a direction.
     *
     * @param direction  the direction
     * @return the domains, in their order
     */
    public List<DomainKey> moved(Direction direction) {
        return domains.stream()
                .filter(change -> change.step() instanceof Step.Moved moved && moved.direction() == direction)
                .map(DomainChange::domain)
                .toList();
    }

    /**
     * Counts the domains that moved in a direction.
     *
     * @param direction  the direction
     * @return the number, 0 or more
     */
    public int count(Direction direction) {
        return moved(direction).size();
    }

    /**
     * Returns the domains of which no step can be told.
     *
     * @return the domains, in their order
     */
    public List<DomainChange> notComparable() {
        return domains.stream()
                .filter(change -> change.step() instanceof Step.NotComparable)
                .toList();
    }

    /**
     * Returns this change with earlier and later exchanged.
     *
     * @return the reverse; its reverse equals this change
     */
    public Change reversed() {
        return new Change(
                subject,
                toInstrument,
                fromInstrument,
                toMoment,
                fromMoment,
                domains.stream().map(DomainChange::reversed).toList());
    }

    /**
     * Returns the instruments and counts; nothing about the subject.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Change[" + fromInstrument + " to " + toInstrument + ", domains=" + domains.size() + "]";
    }
}
