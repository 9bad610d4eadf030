package nl.wijkkit.zrm.change;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.time.LocalDate;
import java.util.Objects;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.assessment.AssessorId;
import nl.wijkkit.zrm.assessment.SubjectId;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.InstrumentId;

/**
 * The level that someone expects on a domain at a later assessment (<i>streefscore</i>, a virtual score).
 * <p>
 * No rule about the largest step or the longest term was seen, so none is checked. A target may be the present level, to
 * hold it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param subject  for whom
 * @param instrument  the instrument of the domain
 * @param domain  the domain
 * @param level  the level to reach or hold
 * @param by  the day of the assessment that should show it
 * @param author  who set the target
 */
public record Target(
        SubjectId subject,
        InstrumentId instrument,
        DomainKey domain,
        Level level,

        @JsonFormat(shape = JsonFormat.Shape.STRING, lenient = OptBoolean.FALSE)
        LocalDate by,

        AssessorId author) {

    /** Checks that every part is there. */
    public Target {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(author, "author");
    }

    /**
     * Returns the instrument; nothing about the subject.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Target[" + instrument + "]";
    }
}
