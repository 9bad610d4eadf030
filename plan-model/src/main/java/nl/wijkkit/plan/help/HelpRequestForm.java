package nl.wijkkit.plan.help;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.wijkkit.plan.form.FormField;
import nl.wijkkit.zrm.problem.Checked;
import org.jspecify.annotations.Nullable;

/**
 * A request for help as a person filled it in, in which anything may be wrong. There is no field for a story: what is not
 * needed to find help is not asked.
 * <p>
 * The constraints tell a web framework what can be told at once, in Dutch and English; {@link #toRequest} checks all of
 * that again and the rest too, so no validator has to run before it. A field that was left empty is null or blank.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param asker  the id of the person who asks
 * @param kind  the kind of help, such as {@code groceries}
 * @param minutes  for how long at a time
 * @param from  the first day, such as {@code 2026-03-02}
 * @param until  the day after the last; empty if no end is known
 * @param windows  the parts of the week
 * @param postalCode  where the asker lives, such as {@code 2511 CA}
 * @param confidential  whether the asker's address is confidential; empty counts as confidential
 * @param required  what a helper must be able to show or have, names of {@link Assurance}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@SuppressWarnings("MultipleNullnessAnnotations") // the NotNull of a form is a constraint to check, no promise
public record HelpRequestForm(
        @NotBlank(message = "{nl.wijkkit.plan.required}")
        @Pattern(regexp = FormField.ID_FIELD, message = "{nl.wijkkit.plan.id.shape}")
        @Nullable
        String asker,

        @NotBlank(message = "{nl.wijkkit.plan.required}")
        @Pattern(regexp = "\\s*([a-z][a-z0-9_]{0,63})?\\s*", message = "{nl.wijkkit.plan.help.kind.shape}")
        @Nullable
        String kind,

        @NotNull(message = "{nl.wijkkit.plan.required}")
        @Min(value = 1, message = "{nl.wijkkit.plan.help.minutes.range}")
        @Max(value = HelpRequest.MAX_MINUTES, message = "{nl.wijkkit.plan.help.minutes.range}")
        @Nullable
        Integer minutes,

        @NotBlank(message = "{nl.wijkkit.plan.required}")
        @Pattern(regexp = FormField.DATE_FIELD, message = "{nl.wijkkit.plan.date.shape}")
        @Nullable
        String from,

        @Pattern(regexp = FormField.DATE_FIELD, message = "{nl.wijkkit.plan.date.shape}") @Nullable
        String until,

        @Size(min = 1, max = MAX_WINDOWS, message = "{nl.wijkkit.plan.help.windows.number}")
        List<@Valid WindowForm> windows,

        @NotBlank(message = "{nl.wijkkit.plan.required}")
        @Pattern(regexp = "\\s*([1-9][0-9]{3} ?[A-Za-z]{2})?\\s*", message = "{nl.wijkkit.plan.postal-code.shape}")
        @Nullable
        String postalCode,

        @Nullable Boolean confidential,

        List<
                        @Pattern(
                                regexp = "CERTIFICATE_OF_CONDUCT|DRIVING_LICENCE|CAR",
                                message = "{nl.wijkkit.plan.help.assurance.unknown}")
                        String>
                required) {

    /** The most parts of the week that can be filled in. */
    public static final int MAX_WINDOWS = 50;

    /**
     * Copies the lists; null counts as empty, and an entry that is null among what is required as blank.
     *
     * @throws NullPointerException if a window is null
     */
    public HelpRequestForm {
        windows = FormField.orNone(windows);
        required = FormField.orBlank(required);
    }

    /**
     * Returns whether the end lies after the first day, as far as both are filled in.
     *
     * @return false if the end lies before or on the first day
     */
    @JsonIgnore
    @AssertTrue(message = "{nl.wijkkit.plan.period.order}")
    public boolean isPeriodInOrder() {
        return FormField.isInOrder(from, until);
    }

    /**
     * Converts this form.
     *
     * @param id  the id of the request
     * @return the request, or all the problems. Codes: {@code required}, {@code not-an-id}, {@code not-allowed}, {@code out-of-range},
     *     {@code stands-twice}, {@code not-a-date}, {@code not-a-period}, {@code not-a-window}
     */
    public Checked<HelpRequest> toRequest(RequestId id) {
        return new HelpRequestFormReader(this, id).read();
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text without what was filled in
     */
    @Override
    public String toString() {
        return "HelpRequestForm[hidden]";
    }
}
