package nl.wijkkit.zrm.cohort;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.instrument.Domain;
import nl.wijkkit.zrm.instrument.Instrument;

/**
 * Packs assessments into a cohort one by one.
 * <p>
 * This class is not thread-safe.
 */
public final class CohortBuilder {

    private final Instrument instrument;
    private final Rows rows;
    private final Subjects.Builder subjects = new Subjects.Builder();
    private final Seen seen = new Seen();

    private CohortBuilder(Instrument instrument) {
        this.instrument = instrument;
        this.rows = new Rows(instrument, MomentKind.DATE);
    }

    /**
     * Starts a cohort.
     *
     * @param instrument  the instrument of its assessments
     * @return a builder without rows
     */
    public static CohortBuilder of(Instrument instrument) {
        return new CohortBuilder(instrument);
    }

    /**
     * Adds an assessment. Its notes, sources and shares are left behind, and so are the domains of its supplements.
     *
     * @param assessment  the assessment
     * @return this builder
     * @throws IllegalArgumentException if it is of another instrument or scale, its date lies before 1950 or after 6 June
     *     2129, or the same subject already has a row of that date, self-reports apart
     */
    public CohortBuilder add(Assessment assessment) {
        if (!assessment.instrument().equals(instrument.id())) {
            throw new IllegalArgumentException(
                    "expected an assessment of " + instrument.id() + ", got " + assessment.instrument());
        }
        if (!Dates.fits(assessment.moment())) {
            throw new IllegalArgumentException(
                    "expected a date from " + Dates.FIRST + " to " + Dates.LAST + ", got " + assessment.moment());
        }
        byte[] codes = codes(assessment);
        byte[] pseudonym = assessment.subject().value().getBytes(StandardCharsets.US_ASCII);
        int number = subjects.find(pseudonym, pseudonym.length);
        int moment = Dates.days(assessment.moment());
        int first = seen.put(
                number < 0 ? subjects.size() : number, moment, assessment.mode().isSelfReport(), rows.size());
        if (first >= 0) {
            throw new IllegalArgumentException("expected one assessment for each subject and date, and one for the"
                    + " self-report, got the same as assessment " + first);
        }
        if (number < 0) {
            number = subjects.add(pseudonym, pseudonym.length);
        }
        rows.add(rows.size(), number, moment, Codes.of(assessment.mode()), 0, codes);
        return this;
    }

    /**
     * Returns the pseudonyms of the subjects so far, by their numbers in the cohort.
     *
     * @return the pseudonyms
     */
    public Subjects subjects() {
        return subjects.build();
    }

    /**
     * Returns the cohort so far.
     *
     * @return the cohort
     */
    public Cohort build() {
        return rows.build((line, first) -> {
            throw new IllegalStateException("assessment " + line + " must have been refused");
        });
    }

    private byte[] codes(Assessment assessment) {
        List<Domain> domains = instrument.domains();
        byte[] codes = new byte[domains.size()];
        for (int d = 0; d < codes.length; d++) {
            var level = assessment.level(domains.get(d).key());
            if (level.isPresent()) {
                codes[d] = code(level.get());
            } else {
                codes[d] = Codes.of(assessment.absence(domains.get(d).key()).orElse(Absence.UNANSWERED));
            }
        }
        return codes;
    }

    private byte code(Level level) {
        if (level.max() != instrument.scale()) {
            throw new IllegalArgumentException(
                    "expected a level of a scale of " + instrument.scale() + ", got " + level);
        }
        return (byte) level.value();
    }
}
