package nl.wijkkit.zrm.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the answers of an {@link Assessment} and puts them in the order of the instrument.
 * <p>
 * It is for programs that hold sound values, and refuses a mistake at once; what people typed comes in through an
 * {@link AssessmentForm}. The last word on a domain counts.
 * <p>
 * This class is mutable and not thread-safe.
 */
public final class AssessmentBuilder {

    private final Instrument instrument;
    private final SubjectId subject;
    private final LocalDate moment;
    private final List<Instrument> supplements = new ArrayList<>();
    private final Map<DomainKey, Answer> answers = new HashMap<>();
    private final Map<DomainKey, String> notes = new TreeMap<>();
    private final Map<DomainKey, List<InformationSource>> sources = new TreeMap<>();
    private final Map<DomainKey, Shares> shares = new TreeMap<>();
    private final List<DomainKey> olderInformation = new ArrayList<>();
    private final Map<DomainKey, String> unnecessary = new TreeMap<>();
    private DomainSet domains;
    private @Nullable AssessorId assessor;
    private @Nullable Mode mode;

    AssessmentBuilder(Instrument instrument, SubjectId subject, LocalDate moment) {
        this.instrument = instrument;
        this.subject = Objects.requireNonNull(subject, "subject");
        this.moment = Objects.requireNonNull(moment, "moment");
        this.domains = DomainSet.of(instrument, List.of());
    }

    /**
     * Sets who scored, which is required.
     *
     * @param actor  who scored
     * @param chosenBy  who chose the levels
     * @return this builder
     */
    public AssessmentBuilder by(AssessorId actor, Mode chosenBy) {
        this.assessor = Objects.requireNonNull(actor, "actor");
        this.mode = Objects.requireNonNull(chosenBy, "chosenBy");
        return this;
    }

    /**
     * Adds a supplement, when it applies to the subject.
     *
     * @param supplement  an instrument that supplements the instrument of this assessment
     * @return this builder
     * @throws IllegalArgumentException if it does not, or names a domain again
     */
    public AssessmentBuilder supplement(Instrument supplement) {
        List<Instrument> more = new ArrayList<>(supplements);
        more.add(supplement);
        domains = DomainSet.of(instrument, more);
        supplements.add(supplement);
        return this;
    }

    /**
     * Answers a domain with a level.
     *
     * @param domain  the domain
     * @param level  the level, on the scale of the instrument
     * @return this builder
     * @throws IllegalArgumentException if there is no such domain or level
     */
    public AssessmentBuilder level(DomainKey domain, int level) {
        return answer(domain, Answer.of(instrument.level(level)));
    }

    /**
     * Answers a domain with the reason why there is no level.
     *
     * @param domain  the domain
     * @param reason  the reason
     * @return this builder
     * @throws IllegalArgumentException if there is no such domain
     */
    public AssessmentBuilder without(DomainKey domain, Answer.Reason reason) {
        return answer(domain, Answer.without(reason));
    }

    /**
     * Answers a domain.
     *
     * @param domain  the domain
     * @param answer  the answer
     * @return this builder
     * @throws IllegalArgumentException if there is no such domain or level
     */
    public AssessmentBuilder answer(DomainKey domain, Answer answer) {
        if (answer instanceof Answer.Scored scored && scored.level().max() != instrument.scale()) {
            throw new IllegalArgumentException(
                    "expected a level of a scale of " + instrument.scale() + ", got " + scored.level());
        }
        answers.put(known(domain), answer);
        unnecessary.remove(domain);
        return this;
    }

    /**
     * Notes something about an answered domain.
     *
     * @param domain  the domain
     * @param note  the note, not blank
     * @return this builder
     * @throws IllegalArgumentException if there is no such domain
     */
    public AssessmentBuilder note(DomainKey domain, String note) {
        notes.put(known(domain), note);
        return this;
    }

    /**
     * Records where the information on an answered domain came from.
     *
     * @param domain  the domain
     * @param from  the sources, the most important first
     * @return this builder
     * @throws IllegalArgumentException if there is no such domain
     */
    public AssessmentBuilder sources(DomainKey domain, InformationSource... from) {
        sources.put(known(domain), List.of(from));
        return this;
    }

    /**
     * Divides the level of a domain over who carries it.
     *
     * @param domain  the domain
     * @param parts  the shares, which add up to the level
     * @return this builder
     * @throws IllegalArgumentException if there is no such domain
     */
    public AssessmentBuilder shares(DomainKey domain, Shares parts) {
        shares.put(known(domain), parts);
        return this;
    }

    /**
     * Records that the level of a domain also rests on information from before the window of the instrument.
     *
     * @param domain  the domain
     * @return this builder
     * @throws IllegalArgumentException if there is no such domain
     */
    public AssessmentBuilder olderInformation(DomainKey domain) {
        if (!olderInformation.contains(known(domain))) {
            olderInformation.add(domain);
        }
        return this;
    }

    /**
     * Declares that this case does not need a domain, and takes back an answer on it.
     *
     * @param domain  the domain
     * @param reason  why not, not blank
     * @return this builder
     * @throws IllegalArgumentException if there is no such domain
     */
    public AssessmentBuilder unnecessary(DomainKey domain, String reason) {
        unnecessary.put(known(domain), reason);
        answers.remove(domain);
        return this;
    }

    /**
     * Makes the assessment.
     *
     * @return the assessment, its domains in the order of the instruments
     * @throws IllegalStateException if it was not said who scored
     * @throws IllegalArgumentException if the parts contradict each other, see {@link Assessment}
     */
    public Assessment build() {
        if (assessor == null || mode == null) {
            throw new IllegalStateException("an assessment must say who scored, see by");
        }
        Map<DomainKey, Answer> ordered = new LinkedHashMap<>();
        for (DomainKey domain : domains.owners().keySet()) {
            Answer answer = answers.get(domain);
            if (answer != null) {
                ordered.put(domain, answer);
            }
        }
        return new Assessment(
                subject,
                instrument.id(),
                domains.supplementIds(),
                moment,
                assessor,
                mode,
                ordered,
                notes,
                sources,
                shares,
                olderInformation,
                unnecessary);
    }

    private DomainKey known(DomainKey domain) {
        if (!domains.has(domain)) {
            throw new IllegalArgumentException(
                    "expected a domain of " + instrument.id() + " or its supplements, got " + domain);
        }
        return domain;
    }
}
