package nl.wijkkit.plan.help;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of the week as a person filled it in.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param day  the name of a day in English capitals, such as {@code MONDAY}
 * @param from  when it begins, such as {@code 09:00}
 * @param until  when it ends, such as {@code 12:30}; {@code 00:00} is the end of the day
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record WindowForm(
        @NotBlank(message = "{nl.wijkkit.plan.required}")
        @Pattern(
                regexp = "\\s*(MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)?\\s*",
                message = "{nl.wijkkit.plan.help.day.unknown}")
        @Nullable
        String day,

        @NotBlank(message = "{nl.wijkkit.plan.required}")
        @Pattern(regexp = "\\s*(([01][0-9]|2[0-3]):[0-5][0-9])?\\s*", message = "{nl.wijkkit.plan.help.time.shape}")
        @Nullable
        String from,

        @NotBlank(message = "{nl.wijkkit.plan.required}")
        @Pattern(regexp = "\\s*(([01][0-9]|2[0-3]):[0-5][0-9])?\\s*", message = "{nl.wijkkit.plan.help.time.shape}")
        @Nullable
        String until) {

    /**
     * Returns the name of the type only.
     *
     * @return a text without what was filled in
     */
    @Override
    public String toString() {
        return "WindowForm[hidden]";
    }
}
