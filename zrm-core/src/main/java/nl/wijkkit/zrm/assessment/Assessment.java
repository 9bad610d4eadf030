package nl.wijkkit.zrm.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.InstrumentId;
import nl.wijkkit.zrm.problem.Checked;

/**
 * One subject, scored on one instrument and its supplements at one moment (<i>beoordeling</i>, <i>meting</i>).
 * <pre>{@code
 * Assessment assessment = Assessment.of(zrm2017, SubjectId.of("c-4711"), LocalDate.of(2026, 3, 2))
 *         .by(AssessorId.of("w-12"), Mode.TOGETHER)
 *         .level(DomainKey.of("huisvesting"), 2)
 *         .without(DomainKey.of("justitie"), Answer.Reason.NOT_ASKED)
 *         .build();
 * assessment.profile().orElseThrow().atOrBelow(zrm2017.level(2)); // [huisvesting]
 * }</pre>
 * An assessment may be incomplete; {@link #completeness} tells how far it is. The JSON stands on its own: a level carries
 * its scale, and the empty parts are left out. Read it with a mapper that refuses unknown properties, duplicate keys and
 * trailing tokens.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param subject  who or what is assessed, under a pseudonym
 * @param instrument  the instrument, edition included
 * @param supplements  the supplements that were used beside it; often none
 * @param moment  the day of the assessment
 * @param assessor  who scored, under a pseudonym
 * @param mode  who chose the levels
 * @param answers  per domain the level, or the reason there is none; domains may be left out
 * @param notes  per answered domain an optional note, not blank
 * @param sources  per answered domain where the information came from; none if that is not recorded
 * @param shares  per scored domain who carries the level, if that is recorded; the shares add up to the level
 * @param olderInformation  the answered domains whose level also rests on information from before the window of the
 *     instrument, see {@link #windowStart}
 * @param unnecessary  per domain that was not recorded on purpose the reason why this case does not need it, not blank
 *     (<i>dataminimalisatie</i>; Autoriteit Persoonsgegevens, 2018)
 */
public record Assessment(
        SubjectId subject,
        InstrumentId instrument,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<InstrumentId> supplements,

        @JsonFormat(shape = JsonFormat.Shape.STRING, lenient = OptBoolean.FALSE)
        LocalDate moment,

        AssessorId assessor,
        Mode mode,
        Map<DomainKey, Answer> answers,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<DomainKey, String> notes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<DomainKey, List<InformationSource>> sources,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<DomainKey, Shares> shares,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DomainKey> olderInformation,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<DomainKey, String> unnecessary) {

    /**
     * Checks everything that can be checked without the instrument. A part that is absent from JSON counts as empty.
     *
     * @throws IllegalArgumentException if levels are of several scales, shares do not add up to their level, a remark
     *     belongs to a domain without an answer, a domain is both answered and unnecessary, or a text is blank
     * @throws NullPointerException if a required part or an entry is missing
     */
    public Assessment {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(instrument, "instrument");
        supplements = Parts.list("supplements", supplements);
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(assessor, "assessor");
        Objects.requireNonNull(mode, "mode");
        answers = Parts.map("answers", Objects.requireNonNull(answers, "answers"));
        notes = Parts.texts("notes", notes);
        sources = Parts.lists("sources", sources);
        shares = Parts.map("shares", shares);
        olderInformation = Parts.list("olderInformation", olderInformation);
        unnecessary = Parts.texts("unnecessary", unnecessary);
        Parts.requireOneScale(answers);
        Parts.requireAnswered("notes", notes.keySet(), answers);
        Parts.requireAnswered("sources", sources.keySet(), answers);
        Parts.requireAnswered("shares", shares.keySet(), answers);
        Parts.requireAnswered("olderInformation", olderInformation, answers);
        Parts.requireSharesAddUp(shares, answers);
        Parts.requireNotAnswered(unnecessary.keySet(), answers);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Assessment ofJson(AssessmentJson json) {
        return json.toAssessment();
    }

    /**
     * Starts an assessment.
     *
     * @param instrument  the instrument
     * @param subject  who or what is assessed
     * @param moment  the day of the assessment
     * @return a builder without answers
     */
    public static AssessmentBuilder of(Instrument instrument, SubjectId subject, LocalDate moment) {
        return new AssessmentBuilder(instrument, subject, moment);
    }

    /**
     * Returns the answer on a domain.
     *
     * @param domain  the domain
     * @return the answer; empty if the domain is unnecessary or was not filled in
     */
    public Optional<Answer> answer(DomainKey domain) {
        return Optional.ofNullable(answers.get(domain));
    }

    /**
     * Returns the level on a domain.
     *
     * @param domain  the domain
     * @return the level; empty if there is none, for which {@link #absence} gives the reason
     */
    public Optional<Level> level(DomainKey domain) {
        return answers.get(domain) instanceof Answer.Scored scored ? Optional.of(scored.level()) : Optional.empty();
    }

    /**
     * Returns why there is no level on a domain.
     *
     * @param domain  a domain of the instrument or its supplements
     * @return the reason; empty if there is a level
     */
    public Optional<Absence> absence(DomainKey domain) {
        Answer answer = answers.get(domain);
        if (answer == null) {
            return Optional.of(unnecessary.containsKey(domain) ? Absence.UNNECESSARY : Absence.UNANSWERED);
        }
        return answer.fold(level -> Optional.empty(), reason -> Optional.of(Absence.of(reason)));
    }

    /**
     * Returns the levels as counts, median and extremes; there you also find the sum and the mean.
     *
     * @return the profile; empty if no domain has a level
     */
    public Optional<Profile> profile() {
        return Profile.of(answers);
    }

    /**
     * Reports which domains have a level and which do not, and why.
     *
     * @param base  the instrument of this assessment
     * @param used  its supplements that this assessment used
     * @return the report
     * @throws IllegalArgumentException if these are not the instruments of this assessment
     */
    public Completeness completeness(Instrument base, List<Instrument> used) {
        return Completeness.of(this, DomainSet.of(base, used));
    }

    /**
     * Returns the first day whose information may count, as a rule.
     * <p>
     * An assessment is a snapshot: in general, information from before this day is left out (manual of the ZRM: 30 days).
     *
     * @param base  the instrument of this assessment
     * @return the moment less the days that the instrument looks back; empty if the instrument sets no window
     * @throws IllegalArgumentException if this is not the instrument of this assessment
     */
    public Optional<LocalDate> windowStart(Instrument base) {
        if (!base.id().equals(instrument)) {
            throw new IllegalArgumentException("expected instrument " + instrument + ", got " + base.id());
        }
        return base.lookBackDays() == 0 ? Optional.empty() : Optional.of(moment.minusDays(base.lookBackDays()));
    }

    /**
     * Checks this assessment against its instrument, for one that came from JSON or from another system.
     *
     * @param base  the instrument that this assessment should be of
     * @param used  the supplements that it should use
     * @param circumstances  what is known of the subject
     * @return this assessment, or all the problems
     * @throws IllegalArgumentException if a supplement does not supplement the instrument, or names a domain again
     */
    public Checked<Assessment> checkedAgainst(Instrument base, List<Instrument> used, Circumstances circumstances) {
        return Checked.of(AssessmentCheck.problems(this, DomainSet.of(base, used), circumstances), () -> this);
    }

    /**
     * Returns a copy with another answer on one domain. What was noted about the domain stays, except shares and a
     * declaration that it is unnecessary.
     *
     * @param domain  the domain
     * @param answer  the answer
     * @return the copy
     * @throws IllegalArgumentException if a level is of another scale than the others
     */
    public Assessment withAnswer(DomainKey domain, Answer answer) {
        Map<DomainKey, Answer> changed = new LinkedHashMap<>(answers);
        changed.put(domain, answer);
        Map<DomainKey, Shares> otherShares = new LinkedHashMap<>(shares);
        otherShares.remove(domain);
        Map<DomainKey, String> otherUnnecessary = new LinkedHashMap<>(unnecessary);
        otherUnnecessary.remove(domain);
        return new Assessment(
                subject,
                instrument,
                supplements,
                moment,
                assessor,
                mode,
                changed,
                notes,
                sources,
                otherShares,
                olderInformation,
                otherUnnecessary);
    }

    /**
     * Returns the instrument, the mode and counts; nothing about the subject.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Assessment[" + instrument + ", " + mode + ", answers=" + answers.size() + "]";
    }
}
