package nl.wijkkit.consent.petition;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import nl.wijkkit.consent.ledger.GiverRole;
import nl.wijkkit.consent.rights.RightKind;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.form.FormCheck;
import nl.wijkkit.plan.form.FormField;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import org.jspecify.annotations.Nullable;

/**
 * A request as a resident filled it in, in which anything may be wrong. A resident need not know which law or which record it
 * is about; a reason is asked only where the law needs one.
 * <p>
 * The constraints serve a web framework, in Dutch and English; {@link #toWanted} checks all of that again, so no validator has
 * to run before it. A field that was left empty is null or blank. {@link #toString} shows nothing of what was filled in.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param kind  what is asked, the name of a {@link RightKind}
 * @param person  the id of the person whose data it is about
 * @param capacity  in what capacity, the name of a {@link GiverRole}; empty counts as the person himself
 * @param wish  the request in own words; must be filled in for correction, an own statement and an objection
 * @param restrictMeanwhile  whether to restrict the use as long as it is being looked into; empty counts as no
 * @param records  the ids of the records or facts that it is about; empty for the whole file
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PetitionForm(
        @NotBlank(message = "{nl.wijkkit.consent.petition.kind.required}")
        @Pattern(
                regexp = "\\s*|ACCESS|PORTABILITY|CORRECTION|STATEMENT|RESTRICTION|OBJECTION|ERASURE|RECIPIENTS",
                message = "{nl.wijkkit.consent.petition.kind.unknown}")
        @Nullable
        String kind,

        @NotBlank(message = "{nl.wijkkit.consent.petition.person.required}")
        @Pattern(regexp = FormField.ID_FIELD, message = "{nl.wijkkit.consent.id.shape}")
        @Nullable
        String person,

        @Pattern(
                regexp = "\\s*|SELF|PARENT_WITH_AUTHORITY|PARENT_WITHOUT_AUTHORITY|GUARDIAN|CURATOR|MENTOR|AUTHORISED"
                        + "|PARTNER|FAMILY|ADMINISTRATOR",
                message = "{nl.wijkkit.consent.petition.capacity.unknown}")
        @Nullable
        String capacity,

        @Size(max = FreeText.MAX_LENGTH, message = "{nl.wijkkit.consent.text.length}") @Nullable
        String wish,

        @Nullable Boolean restrictMeanwhile,

        @Size(max = MAX_RECORDS, message = "{nl.wijkkit.consent.petition.records.number}")
        List<@Pattern(regexp = FormField.PLAN_ID_FIELD, message = "{nl.wijkkit.consent.id.shape}") String> records) {

    /** The most records that can be named. */
    public static final int MAX_RECORDS = 100;

    /** Copies the records; null counts as none, and an entry that is null as blank. */
    public PetitionForm {
        records = FormField.orBlank(records);
    }

    /**
     * Converts this form.
     *
     * @return what is wanted, or all the problems. Codes: {@code required}, {@code too-long}, {@code not-an-id},
     *     {@code not-allowed}, {@code out-of-range}, {@code stands-twice}
     */
    public Checked<Wanted> toWanted() {
        FormCheck check = new FormCheck();
        Text ofWish = FormCheck.field("toelichting", "explanation");
        Text ofRecords = FormCheck.field("stukken", "records");
        Optional<RightKind> right = check.constant(kind, FormCheck.field("verzoek", "request"), RightKind.values());
        Optional<PersonId> whose = check.id(person, FormCheck.field("over wie", "about whom"), PersonId::of);
        GiverRole role = FormField.optional(capacity)
                .flatMap(text -> check.constant(text, FormCheck.field("hoedanigheid", "capacity"), GiverRole.values()))
                .orElse(GiverRole.SELF);
        Optional<FreeText> words = right.filter(PetitionForm::needsWords).isPresent()
                ? check.freeText(wish, ofWish)
                : FormField.optional(wish).flatMap(text -> check.freeText(text, ofWish));
        if (records.size() > MAX_RECORDS) {
            check.range(records.size(), ofRecords, 0, MAX_RECORDS);
        }
        List<String> parts = check.each(records, ofRecords, (id, where) -> check.planId(id, where, text -> text));
        return check.result(() -> new Wanted(
                right.orElseThrow(),
                whose.orElseThrow(),
                role,
                words.orElse(null),
                Boolean.TRUE.equals(restrictMeanwhile),
                parts));
    }

    private static boolean needsWords(RightKind kind) {
        return kind == RightKind.CORRECTION || kind == RightKind.STATEMENT || kind == RightKind.OBJECTION;
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text without what was filled in
     */
    @Override
    public String toString() {
        return "PetitionForm[hidden]";
    }
}
