package nl.wijkkit.zrm.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.problem.Checked;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as a person filled it in, in which anything may be wrong.
 * <p>
 * The constraints tell a web framework what can be told without the instrument, in Dutch and English;
 * {@link #toAssessment} checks all of that again and the rest too, so no validator has to run before it:
 * <pre>{@code
 * Checked<Assessment> checked = form.toAssessment(zrm2017, List.of());
 * checked.problems(); // every problem, with its place
 * }</pre>
 * A field that was left empty is null or blank. {@link #toString} shows nothing of what was filled in.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param subject  the pseudonym of who or what is assessed, see {@link SubjectId}
 * @param instrument  the id of the instrument, edition included
 * @param supplements  the ids of the supplements that were used beside it
 * @param moment  the day of the assessment, such as {@code 2026-03-02}
 * @param assessor  the pseudonym of who scored, see {@link AssessorId}
 * @param mode  who chose the levels, the name of a {@link Mode}
 * @param age  the age of the person in years, if it is known; used to check the instrument and not recorded
 * @param caresForMinors  whether the subject cares for minor children, if that is known; likewise not recorded
 * @param answers  the domains that were filled in
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AssessmentForm(
        @NotBlank(message = "{nl.wijkkit.zrm.subject.required}")
        @Pattern(regexp = "\\s*|[A-Za-z0-9._:-]{1,64}", message = "{nl.wijkkit.zrm.pseudonym.shape}")
        @Nullable
        String subject,

        @NotBlank(message = "{nl.wijkkit.zrm.instrument.required}")
        @Size(max = 250, message = "{nl.wijkkit.zrm.instrument.length}")
        @Nullable
        String instrument,

        @Size(max = 10, message = "{nl.wijkkit.zrm.supplements.number}")
        List<
                        @NotBlank(message = "{nl.wijkkit.zrm.instrument.required}")
                        @Size(max = 250, message = "{nl.wijkkit.zrm.instrument.length}") String>
                supplements,

        @NotBlank(message = "{nl.wijkkit.zrm.moment.required}")
        @Pattern(regexp = "\\s*|[0-9]{4}-[0-9]{2}-[0-9]{2}", message = "{nl.wijkkit.zrm.moment.shape}")
        @Nullable
        String moment,

        @NotBlank(message = "{nl.wijkkit.zrm.assessor.required}")
        @Pattern(regexp = "\\s*|[A-Za-z0-9._:-]{1,64}", message = "{nl.wijkkit.zrm.pseudonym.shape}")
        @Nullable
        String assessor,

        @NotBlank(message = "{nl.wijkkit.zrm.mode.required}")
        @Pattern(regexp = "\\s*|PROFESSIONAL|TOGETHER|SELF_REPORT", message = "{nl.wijkkit.zrm.mode.unknown}")
        @Nullable
        String mode,

        @Min(value = 0, message = "{nl.wijkkit.zrm.age.range}")
        @Max(value = 130, message = "{nl.wijkkit.zrm.age.range}")
        @Nullable
        Integer age,

        @Nullable Boolean caresForMinors,

        @NotNull(message = "{nl.wijkkit.zrm.answers.required}")
        @Size(min = 1, max = 100, message = "{nl.wijkkit.zrm.answers.required}")
        List<@NotNull(message = "{nl.wijkkit.zrm.answers.required}") @Valid AnswerForm> answers) {

    /**
     * Copies the lists; null counts as empty, and an empty supplement as blank.
     *
     * @throws NullPointerException if an answer is null
     */
    public AssessmentForm {
        supplements = supplements == null
                ? List.of()
                : supplements.stream().map(AnswerForm::orBlank).toList();
        if (answers == null) {
            answers = List.of();
        } else {
            answers.forEach(answer -> Objects.requireNonNull(answer, "answers must not hold null"));
            answers = List.copyOf(answers);
        }
    }

    /**
     * Converts this form.
     *
     * @param base  the instrument that the form should be about
     * @param available  the supplements that may be used beside it
     * @return the assessment, its domains in the order of the instruments, or all the problems. Codes: {@code required},
     *     {@code not-a-pseudonym}, {@code not-a-date}, {@code not-allowed}, {@code out-of-range}, {@code too-long},
     *     {@code other-instrument}, {@code unknown-supplement}, {@code duplicate-supplement},
     *     {@code instrument-not-applicable}, {@code unknown-domain}, {@code number-not-a-domain},
     *     {@code duplicate-domain}, {@code not-one-answer}, {@code not-a-level}, {@code missing-code},
     *     {@code shares-incomplete}, {@code shares-do-not-add-up}, {@code shares-without-level}, {@code not-answered}
     * @throws IllegalArgumentException if an available supplement is none to the instrument
     */
    public Checked<Assessment> toAssessment(Instrument base, List<Instrument> available) {
        return new FormReader(this, base, available).read();
    }

    /**
     * Returns the number of answers only.
     *
     * @return a text without what was filled in
     */
    @Override
    public String toString() {
        return "AssessmentForm[answers=" + answers.size() + "]";
    }
}
