package nl.wijkkit.plan.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import nl.wijkkit.plan.form.FormCheck;
import nl.wijkkit.plan.form.FormField;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import org.jspecify.annotations.Nullable;

/**
 * Someone who takes part, as a person filled it in. A field that was left empty is null or blank.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param kind  in which role, the name of a {@link Party.Kind}
 * @param id  who
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PartyForm(
        @NotBlank(message = "{nl.wijkkit.plan.party.kind.required}")
        @Pattern(
                regexp = "\\s*|CITIZEN|NETWORK|VOLUNTEER|WORKER|DEPARTMENT|PROVIDER",
                message = "{nl.wijkkit.plan.party.kind.unknown}")
        @Nullable
        String kind,

        @NotBlank(message = "{nl.wijkkit.plan.party.required}")
        @Pattern(regexp = FormField.PLAN_ID_FIELD, message = "{nl.wijkkit.plan.plan-id.shape}")
        @Nullable
        String id) {

    /**
     * Converts this form.
     *
     * @param where  its place within a larger form
     * @return the party, or all the problems. Codes: {@code required}, {@code not-an-id}, {@code not-allowed}
     */
    public Checked<Party> toParty(Text where) {
        FormCheck check = new FormCheck();
        Optional<Party.Kind> role = check.constant(kind, where, Party.Kind.values());
        // a member of the family is named by the id of a person, which knows no colon
        Optional<PartyId> who = role.filter(Party.Kind.CITIZEN::equals).isPresent()
                ? check.id(id, where, PartyId::of)
                : check.planId(id, where, PartyId::of);
        return check.result(() -> new Party(role.orElseThrow(), who.orElseThrow()));
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text without what was filled in
     */
    @Override
    public String toString() {
        return "PartyForm[hidden]";
    }
}
