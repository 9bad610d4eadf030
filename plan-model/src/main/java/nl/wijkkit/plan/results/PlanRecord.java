package nl.wijkkit.plan.results;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.budget.Budget;
import nl.wijkkit.plan.familyplan.History;
import nl.wijkkit.zrm.assessment.Assessment;

/**
 * What is known of one plan, to measure its results from.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param history  the events of the plan
 * @param budget  the provisions of the family and what was delivered
 * @param assessments  the assessments of the members of the family, and of the household if it was assessed as a whole
 */
public record PlanRecord(History history, Budget budget, List<Assessment> assessments) {

    /** Copies the assessments. */
    public PlanRecord {
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(budget, "budget");
        assessments = List.copyOf(assessments);
    }

    /**
     * Obtains what is known of a plan without provisions and assessments.
     *
     * @param history  the events of the plan
     * @return the record
     */
    public static PlanRecord of(History history) {
        return new PlanRecord(history, Budget.EMPTY, List.of());
    }

    /**
     * Returns the plan and counts.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "PlanRecord[" + history + ", " + budget + ", assessments=" + assessments.size() + "]";
    }
}
