package nl.wijkkit.consent.view.assessment;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.consent.gate.Showing;
import nl.wijkkit.consent.view.Disclosed;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.assessment.AssessorId;
import nl.wijkkit.zrm.assessment.Mode;
import nl.wijkkit.zrm.instrument.InstrumentId;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as one viewer may see it, domain by domain: no count, profile or sum of answers, and no place for a domain that is
 * not disclosed.
 * <p>
 * Which part is of which category and law stands with the package.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"moment", "assessor", "instrument", "mode", "answers", "notes", "unnecessary", "duties"})
public final class AssessmentView {

    private final @Nullable LocalDate moment;
    private final @Nullable AssessorId assessor;
    private final @Nullable InstrumentId instrument;
    private final @Nullable Mode mode;
    private final List<Disclosed<AnswerView>> answers;
    private final List<Disclosed<DomainNoteView>> notes;
    private final List<Disclosed<DomainNoteView>> unnecessary;
    private final List<Duty> duties;

    AssessmentView(
            @Nullable LocalDate moment,
            @Nullable AssessorId assessor,
            @Nullable InstrumentId instrument,
            @Nullable Mode mode,
            List<Disclosed<AnswerView>> answers,
            List<Disclosed<DomainNoteView>> notes,
            List<Disclosed<DomainNoteView>> unnecessary,
            List<Duty> duties) {
        this.moment = moment;
        this.assessor = assessor;
        this.instrument = instrument;
        this.mode = mode;
        this.answers = List.copyOf(answers);
        this.notes = List.copyOf(notes);
        this.unnecessary = List.copyOf(unnecessary);
        this.duties = List.copyOf(duties);
    }

    /**
     * Returns the day on which it was made.
     *
     * @return the day; null if not even that the persons are known is disclosed
     */
    @JsonProperty("moment")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public @Nullable LocalDate moment() {
        return moment;
    }

    /**
     * Returns who scored.
     *
     * @return who scored; null if not even that the persons are known is disclosed
     */
    @JsonProperty("assessor")
    public @Nullable AssessorId assessor() {
        return assessor;
    }

    /**
     * Returns the instrument.
     *
     * @return the instrument; null if no answer is disclosed
     */
    @JsonProperty("instrument")
    public @Nullable InstrumentId instrument() {
        return instrument;
    }

    /**
     * Returns how it was made.
     *
     * @return how it was made; null if no answer is disclosed
     */
    @JsonProperty("mode")
    public @Nullable Mode mode() {
        return mode;
    }

    /**
     * Returns the answers.
     *
     * @return the answers
     */
    @JsonProperty("answers")
    public List<Disclosed<AnswerView>> answers() {
        return answers;
    }

    /**
     * Returns what was written with answers.
     *
     * @return what was written with answers
     */
    @JsonProperty("notes")
    public List<Disclosed<DomainNoteView>> notes() {
        return notes;
    }

    /**
     * Returns why domains are not recorded.
     *
     * @return why domains are not recorded, as far as that is disclosed
     */
    @JsonProperty("unnecessary")
    public List<Disclosed<DomainNoteView>> unnecessary() {
        return unnecessary;
    }

    /**
     * Returns what must be done beside logging, for what is disclosed.
     *
     * @return what must be done beside logging, for what is disclosed
     */
    @JsonProperty("duties")
    public List<Duty> duties() {
        return duties;
    }

    /**
     * Prepares an assessment to be shown.
     *
     * @param assessment  the assessment
     * @param about  whom it is about: one person, or all members if it is about a household
     * @param vocabulary  gives each domain its category
     * @return what the gate can show
     * @throws IllegalArgumentException if it is about nobody
     */
    public static Showing<AssessmentView> of(Assessment assessment, List<PersonId> about, Vocabulary vocabulary) {
        return new AssessmentShowing(assessment, about, vocabulary);
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "AssessmentView[answers=" + answers.size() + "]";
    }
}
