package nl.wijkkit.plan.familyplan;

import java.util.List;
import java.util.Map;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.agreement.Agreement;
import nl.wijkkit.plan.agreement.AgreementId;
import nl.wijkkit.plan.agreement.Decision;
import nl.wijkkit.plan.agreement.DecisionId;
import nl.wijkkit.plan.contact.ContactId;
import nl.wijkkit.plan.contact.ContactMoment;
import nl.wijkkit.plan.course.Closing;
import nl.wijkkit.plan.course.PlanOrigin;
import nl.wijkkit.plan.course.PlanStatus;
import nl.wijkkit.plan.direction.Deputyship;
import nl.wijkkit.plan.direction.Directorship;
import nl.wijkkit.plan.document.DocumentId;
import nl.wijkkit.plan.document.DocumentReference;
import nl.wijkkit.plan.evaluation.Evaluation;
import nl.wijkkit.plan.evaluation.EvaluationId;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.event.Subject;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.subcase.SubCase;
import nl.wijkkit.plan.subcase.SubCaseId;
import org.jspecify.annotations.Nullable;

/** Everything that a plan holds. Its maps and lists are never changed. */
record State(
        PlanId id,
        FamilyId family,
        PlanOrigin origin,
        PlanStatus status,
        List<PersonId> members,
        List<Directorship> directorships,
        List<Deputyship> deputyships,
        @Nullable Closing closing,
        @Nullable PlanId joinedInto,
        Map<GoalId, Goal> goals,
        Map<ActionId, Action> actions,
        Map<AgreementId, Agreement> agreements,
        Map<DecisionId, Decision> decisions,
        Map<EvaluationId, Evaluation> evaluations,
        Map<ContactId, ContactMoment> contacts,
        Map<DocumentId, DocumentReference> documents,
        Map<SubCaseId, SubCase> subCases,
        Map<Subject, Boolean> departed,
        long revision,
        EventId lastEvent) {

    /** The state of a plan that was just opened. */
    static State opened(
            PlanId id, FamilyId family, PlanOrigin origin, List<PersonId> members, Directorship first, EventId event) {
        return new State(
                id,
                family,
                origin,
                PlanStatus.ACTIVE,
                members,
                List.of(first),
                List.of(),
                null,
                null,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                1,
                event);
    }

    /** Counts only. */
    @Override
    public String toString() {
        return "State[" + id + ", " + status + ", revision=" + revision + "]";
    }
}
