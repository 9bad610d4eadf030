package nl.wijkkit.plan.evaluation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Looking back on the plan together (<i>evaluatie</i>), often with new assessments.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the evaluation's id
 * @param on  the day
 * @param tookPart  who took part, at least one, all different
 * @param findings  what was found
 * @param assessments  the new assessments, by reference, all different; may be empty
 * @param next  the day of the next evaluation; null if none was agreed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evaluation(
        EvaluationId id,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
        List<Party> tookPart,
        FreeText findings,
        List<AssessmentId> assessments,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate next) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if nobody took part, someone or an assessment occurs twice, or the next
     *     evaluation does not lie after this one
     */
    public Evaluation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        tookPart = Shape.someDistinct(tookPart, "people who took part");
        Objects.requireNonNull(findings, "findings");
        assessments = Shape.distinct(assessments, "assessments");
        if (next != null && !next.isAfter(on)) {
            throw new IllegalArgumentException("the next evaluation must lie after this one");
        }
    }

    /**
     * Returns a copy with another id.
     *
     * @param value  the id
     * @return the copy
     */
    public Evaluation withId(EvaluationId value) {
        return new Evaluation(value, on, tookPart, findings, assessments, next);
    }

    /**
     * Returns the id and counts.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Evaluation[" + id + ", took part=" + tookPart.size() + ", assessments=" + assessments.size() + "]";
    }
}
