package nl.wijkkit.plan.goal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.form.FormCheck;
import nl.wijkkit.plan.form.FormField;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import org.jspecify.annotations.Nullable;

/**
 * A goal as a person filled it in, in which anything may be wrong.
 * <p>
 * The constraints serve a web framework, in Dutch and English; {@link #toGoal} checks all of that again, so no validator has
 * to run before it. A field that was left empty is null or blank. {@link #toString} shows nothing of what was filled in.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param words  the goal in the citizen's own words
 * @param forWhom  the ids of the members of the family that it is for; empty means the family as a whole
 * @param targets  the levels to reach; may be empty
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record GoalForm(
        @NotBlank(message = "{nl.wijkkit.plan.goal.words.required}")
        @Size(max = FreeText.MAX_LENGTH, message = "{nl.wijkkit.plan.text.length}")
        @Nullable
        String words,

        @Size(max = 50, message = "{nl.wijkkit.plan.persons.number}")
        List<
                        @NotBlank(message = "{nl.wijkkit.plan.person.required}")
                        @Pattern(regexp = FormField.ID_FIELD, message = "{nl.wijkkit.plan.id.shape}") String>
                forWhom,

        @Size(max = 50, message = "{nl.wijkkit.plan.targets.number}")
        List<@Valid TargetForm> targets) {

    /**
     * Copies the lists; null counts as empty.
     *
     * @throws NullPointerException if a target is null
     */
    public GoalForm {
        forWhom = FormField.orBlank(forWhom);
        targets = FormField.orNone(targets);
    }

    /**
     * Converts this form.
     *
     * @param id  the id of the new goal
     * @return the goal, or all the problems. Codes: {@code required}, {@code too-long}, {@code not-an-id},
     *     {@code not-allowed}, {@code stands-twice}
     */
    public Checked<Goal> toGoal(GoalId id) {
        FormCheck check = new FormCheck();
        Text inWords = FormCheck.field("doel", "goal");
        Text forPersons = FormCheck.field("voor wie", "for whom");
        Text levels = FormCheck.field("streefniveau", "level to reach");
        Optional<FreeText> text = check.freeText(words, inWords);
        List<PersonId> persons =
                check.each(forWhom, forPersons, (person, where) -> check.id(person, where, PersonId::of));
        Set<List<Object>> seen = new HashSet<>();
        List<DomainTarget> reach = check.each(
                targets,
                levels,
                (form, where) -> form.read(check, where)
                        .filter(target -> seen.add(List.of(target.instrument(), target.domain()))
                                || check.problem(
                                                "stands-twice",
                                                where,
                                                "verwacht: elk domein één keer; gevonden: vaker",
                                                "expected each domain once, found it again")
                                        .isPresent()));
        return check.result(() -> Goal.of(id, text.orElseThrow(), persons, reach));
    }

    /**
     * Returns counts only.
     *
     * @return a text without what was filled in
     */
    @Override
    public String toString() {
        return "GoalForm[persons=" + forWhom.size() + ", targets=" + targets.size() + "]";
    }
}
