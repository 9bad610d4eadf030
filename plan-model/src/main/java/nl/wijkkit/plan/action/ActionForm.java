package nl.wijkkit.plan.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.form.FormCheck;
import nl.wijkkit.plan.form.FormField;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.party.PartyForm;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import org.jspecify.annotations.Nullable;

/**
 * An action as a person filled it in, in which anything may be wrong.
 * <p>
 * The constraints serve a web framework, in Dutch and English; {@link #toAction} checks all of that again, so no validator
 * has to run before it. A field that was left empty is null or blank. {@link #toString} shows nothing of what was filled in.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param what  what is done
 * @param goals  the ids of the goals that it serves, at least one
 * @param owner  who does it
 * @param tier  from whose strength it comes: 0, 1 or 2, see {@link Tier}
 * @param due  the day on which it must be done, such as {@code 2026-03-02}; may be left empty
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@SuppressWarnings("MultipleNullnessAnnotations") // NotNull is a constraint on what may come in as null
public record ActionForm(
        @NotBlank(message = "{nl.wijkkit.plan.action.what.required}")
        @Size(max = FreeText.MAX_LENGTH, message = "{nl.wijkkit.plan.text.length}")
        @Nullable
        String what,

        @Size(min = 1, max = 50, message = "{nl.wijkkit.plan.action.goals.number}")
        List<
                        @NotBlank(message = "{nl.wijkkit.plan.goal.required}")
                        @Pattern(regexp = FormField.PLAN_ID_FIELD, message = "{nl.wijkkit.plan.plan-id.shape}") String>
                goals,

        @NotNull(message = "{nl.wijkkit.plan.action.owner.required}") @Valid @Nullable
        PartyForm owner,

        @NotNull(message = "{nl.wijkkit.plan.action.tier.range}")
        @Min(value = 0, message = "{nl.wijkkit.plan.action.tier.range}")
        @Max(value = 2, message = "{nl.wijkkit.plan.action.tier.range}")
        @Nullable
        Integer tier,

        @Pattern(regexp = FormField.DATE_FIELD, message = "{nl.wijkkit.plan.date.shape}") @Nullable
        String due) {

    /** Copies the goals; null counts as none. */
    public ActionForm {
        goals = FormField.orBlank(goals);
    }

    /**
     * Converts this form.
     *
     * @param id  the id of the new action
     * @return the action as a proposal, or all the problems. Codes: {@code required}, {@code too-long}, {@code not-an-id},
     *     {@code not-allowed}, {@code not-a-date}, {@code out-of-range}, {@code stands-twice}
     */
    public Checked<Action> toAction(ActionId id) {
        FormCheck check = new FormCheck();
        Text inWords = FormCheck.field("actie", "action");
        Text forGoals = FormCheck.field("doelen", "goals");
        Text who = FormCheck.field("wie", "owner");
        Text line = FormCheck.field("lijn", "tier");
        Text byDay = FormCheck.field("uiterlijk", "due");
        Optional<FreeText> text = check.freeText(what, inWords);
        check.some(goals, forGoals);
        List<GoalId> served = check.each(goals, forGoals, (goal, where) -> check.planId(goal, where, GoalId::of));
        Optional<Party> doer = check.present(owner, who).flatMap(form -> check.keep(form.toParty(who)));
        Optional<Tier> from = check.range(tier, line, 0, 2).map(Tier::of);
        Optional<LocalDate> day = FormField.optional(due).flatMap(value -> check.date(value, byDay));
        return check.result(() -> Action.of(id, text.orElseThrow(), served, doer.orElseThrow(), from.orElseThrow())
                .withDue(day.orElse(null)));
    }

    /**
     * Returns counts only.
     *
     * @return a text without what was filled in
     */
    @Override
    public String toString() {
        return "ActionForm[goals=" + goals.size() + "]";
    }
}
