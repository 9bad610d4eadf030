package nl.wijkkit.plan.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.form.FormCheck;
import nl.wijkkit.plan.form.FormField;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.party.PartyForm;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import org.jspecify.annotations.Nullable;

/**
 * A contact as a person filled it in, in which anything may be wrong.
 * <p>
 * The constraints serve a web framework, in Dutch and English; {@link #toContact} checks all of that again, so no validator
 * has to run before it. A field that was left empty is null or blank. {@link #toString} shows nothing of what was filled in.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param kind  the kind, the name of a {@link ContactKind}
 * @param on  the day, such as {@code 2026-03-02}
 * @param minutes  how long it took, from 1 to 1440; may be left empty
 * @param tookPart  who took part, at least one
 * @param note  what was said; may be left empty
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ContactForm(
        @NotBlank(message = "{nl.wijkkit.plan.contact.kind.required}")
        @Pattern(
                regexp = "\\s*|HOME_VISIT|OFFICE|ROUND_TABLE|TELEPHONE|VIDEO|MESSAGE|ATTEMPT",
                message = "{nl.wijkkit.plan.contact.kind.unknown}")
        @Nullable
        String kind,

        @NotBlank(message = "{nl.wijkkit.plan.date.required}")
        @Pattern(regexp = FormField.DATE_FIELD, message = "{nl.wijkkit.plan.date.shape}")
        @Nullable
        String on,

        @Min(value = 1, message = "{nl.wijkkit.plan.contact.minutes.range}")
        @Max(value = MAX_MINUTES, message = "{nl.wijkkit.plan.contact.minutes.range}")
        @Nullable
        Integer minutes,

        @Size(min = 1, max = 50, message = "{nl.wijkkit.plan.contact.tookPart.number}")
        List<@Valid PartyForm> tookPart,

        @Size(max = FreeText.MAX_LENGTH, message = "{nl.wijkkit.plan.text.length}") @Nullable
        String note) {

    private static final int MAX_MINUTES = 1440;

    /**
     * Copies who took part; null counts as nobody.
     *
     * @throws NullPointerException if one who took part is null
     */
    public ContactForm {
        tookPart = FormField.orNone(tookPart);
    }

    /**
     * Converts this form.
     *
     * @param id  the id of the new contact
     * @return the contact, or all the problems. Codes: {@code required}, {@code too-long}, {@code not-an-id},
     *     {@code not-allowed}, {@code not-a-date}, {@code out-of-range}, {@code stands-twice}
     */
    public Checked<ContactMoment> toContact(ContactId id) {
        FormCheck check = new FormCheck();
        Text ofKind = FormCheck.field("soort", "kind");
        Text day = FormCheck.field("datum", "date");
        Text people = FormCheck.field("aanwezig", "took part");
        Text notes = FormCheck.field("notitie", "note");
        Optional<ContactKind> knownKind = check.constant(kind, ofKind, ContactKind.values());
        Optional<LocalDate> onDay = check.date(on, day);
        Optional<Duration> duration = Optional.ofNullable(minutes)
                .flatMap(value -> check.range(value, FormCheck.field("minuten", "minutes"), 1, MAX_MINUTES))
                .map(Duration::ofMinutes);
        check.some(tookPart, people);
        List<Party> parties = check.each(tookPart, people, (form, where) -> check.keep(form.toParty(where)));
        Optional<FreeText> text = FormField.optional(note).flatMap(value -> check.freeText(value, notes));
        return check.result(() -> new ContactMoment(
                id, knownKind.orElseThrow(), onDay.orElseThrow(), duration.orElse(null), parties, text.orElse(null)));
    }

    /**
     * Returns counts only.
     *
     * @return a text without what was filled in
     */
    @Override
    public String toString() {
        return "ContactForm[took part=" + tookPart.size() + "]";
    }
}
