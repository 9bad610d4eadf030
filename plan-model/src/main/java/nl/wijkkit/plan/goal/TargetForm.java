package nl.wijkkit.plan.goal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import nl.wijkkit.plan.form.FormCheck;
import nl.wijkkit.plan.form.FormField;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.InstrumentId;
import org.jspecify.annotations.Nullable;

/**
 * A level to reach, as a person filled it in. A field that was left empty is null or blank.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param instrument  the id of the instrument, such as {@code zrm-2017}
 * @param domain  the key of the domain, such as {@code huisvesting}
 * @param baseline  the level at the start and its scale, such as {@code 2/5}; may be left empty
 * @param target  the level to reach and its scale
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TargetForm(
        @NotBlank(message = "{nl.wijkkit.plan.target.instrument.required}")
        @Pattern(regexp = "\\s*|" + INSTRUMENT, message = "{nl.wijkkit.plan.target.instrument.shape}")
        @Nullable
        String instrument,

        @NotBlank(message = "{nl.wijkkit.plan.target.domain.required}")
        @Pattern(regexp = "\\s*|" + DOMAIN, message = "{nl.wijkkit.plan.target.domain.shape}")
        @Nullable
        String domain,

        @Pattern(regexp = "\\s*|" + LEVEL, message = "{nl.wijkkit.plan.target.level.shape}") @Nullable
        String baseline,

        @NotBlank(message = "{nl.wijkkit.plan.target.level.required}")
        @Pattern(regexp = "\\s*|" + LEVEL, message = "{nl.wijkkit.plan.target.level.shape}")
        @Nullable
        String target) {

    private static final String INSTRUMENT = "[a-z0-9]{1,40}(-[a-z0-9]{1,40}){0,5}";
    private static final String DOMAIN = "[a-z][a-z0-9_]{0,63}";
    private static final Text AN_INSTRUMENT =
            Text.of("een instrument zoals zrm-2017", "an instrument such as zrm-2017");
    private static final Text A_DOMAIN = Text.of("een domein zoals huisvesting", "a domain such as huisvesting");
    private static final String LEVEL = "[1-9][0-9]?/([2-9]|[1-9][0-9])";

    /** Reads this form within a goal. */
    Optional<DomainTarget> read(FormCheck check, Text where) {
        Optional<InstrumentId> knownInstrument =
                check.shaped(instrument, where, INSTRUMENT, AN_INSTRUMENT, InstrumentId::of);
        Optional<DomainKey> knownDomain = check.shaped(domain, where, DOMAIN, A_DOMAIN, DomainKey::of);
        Optional<String> start = FormField.optional(baseline);
        Optional<Level> from = start.flatMap(text -> level(text, check, where));
        Optional<Level> to = check.required(target, where).flatMap(text -> level(text, check, where));
        if (knownInstrument.isEmpty()
                || knownDomain.isEmpty()
                || to.isEmpty()
                || start.isPresent() != from.isPresent()) {
            return Optional.empty();
        }
        Level reach = to.get();
        if (from.filter(level -> level.max() != reach.max()).isPresent()) {
            return check.problem(
                    "not-allowed",
                    where,
                    "verwacht: begin en doel op dezelfde schaal; gevonden: twee schalen",
                    "expected baseline and target of one scale, found two scales");
        }
        return Optional.of(new DomainTarget(knownInstrument.get(), knownDomain.get(), from.orElse(null), reach));
    }

    private static Optional<Level> level(String text, FormCheck check, Text where) {
        int slash = text.indexOf('/');
        boolean onScale = text.matches(LEVEL)
                && Integer.parseInt(text.substring(0, slash)) <= Integer.parseInt(text.substring(slash + 1));
        return onScale
                ? Optional.of(Level.parse(text))
                : check.problem(
                        "not-allowed",
                        where,
                        "verwacht: een niveau en zijn schaal, zoals 2/5; gevonden: iets anders",
                        "expected a level and its scale, such as 2/5, found something else");
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text without what was filled in
     */
    @Override
    public String toString() {
        return "TargetForm[hidden]";
    }
}
