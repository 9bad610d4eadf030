package nl.wijkkit.plan.familyplan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.agreement.Agreement;
import nl.wijkkit.plan.agreement.AgreementId;
import nl.wijkkit.plan.agreement.Decision;
import nl.wijkkit.plan.agreement.DecisionId;
import nl.wijkkit.plan.course.PlanStatus;
import nl.wijkkit.plan.direction.Deputyship;
import nl.wijkkit.plan.direction.Directorship;
import nl.wijkkit.plan.event.ActionChange;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.CourseChange;
import nl.wijkkit.plan.event.DirectionChange;
import nl.wijkkit.plan.event.FileChange;
import nl.wijkkit.plan.event.GoalChange;
import nl.wijkkit.plan.event.SubCaseChange;
import nl.wijkkit.plan.event.Subject.Kind;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.subcase.SubCase;
import nl.wijkkit.plan.subcase.SubCaseId;

/**
 * Does to a plan what each change says. A change was checked when it became an event; here nothing is refused, so that a
 * merged history, in which two events may contradict each other or say the same, folds too. Of two additions under one id
 * the first holds, of two other changes the last. A plan that joined another stays joined.
 */
final class Applying implements Change.Cases<Folding> {

    private final Folding plan;

    Applying(Folding plan) {
        this.plan = plan;
    }

    @Override
    public Folding planOpened(CourseChange.PlanOpened change) {
        throw new IllegalArgumentException("expected a history that opens the plan once");
    }

    @Override
    public Folding splitOff(CourseChange.SplitOff change) {
        throw new IllegalArgumentException("expected a history that opens the plan once");
    }

    @Override
    public Folding partLeft(CourseChange.PartLeft change) {
        new Departing(plan).apply(change);
        return plan;
    }

    @Override
    public Folding joinedInto(CourseChange.JoinedInto change) {
        plan.status = PlanStatus.JOINED;
        plan.joinedInto = change.into();
        return plan;
    }

    @Override
    public Folding tookOver(CourseChange.TookOver change) {
        change.members().forEach(this::join);
        plan.take(change.carried());
        return plan;
    }

    @Override
    public Folding memberJoined(CourseChange.MemberJoined change) {
        join(change.person());
        return plan;
    }

    @Override
    public Folding memberLeft(CourseChange.MemberLeft change) {
        plan.members.remove(change.person());
        return plan;
    }

    @Override
    public Folding planClosed(CourseChange.PlanClosed change) {
        if (plan.status != PlanStatus.JOINED) {
            plan.status = PlanStatus.CLOSED;
            plan.closing = change.closing();
        }
        return plan;
    }

    @Override
    public Folding planReopened(CourseChange.PlanReopened change) {
        if (plan.status != PlanStatus.JOINED) {
            plan.status = PlanStatus.ACTIVE;
            plan.closing = null;
        }
        return plan;
    }

    @Override
    public Folding handedOver(DirectionChange.HandedOver change) {
        Directorship next = new Directorship(change.to(), change.on(), change.why());
        if (!plan.lastDirectorship().equals(next)) {
            plan.directorships.add(next);
        }
        return plan;
    }

    @Override
    public Folding deputyAppointed(DirectionChange.DeputyAppointed change) {
        if (!plan.deputyships.contains(change.deputyship())) {
            plan.deputyships.add(change.deputyship());
        }
        return plan;
    }

    @Override
    public Folding deputyWithdrawn(DirectionChange.DeputyWithdrawn change) {
        List<Deputyship> kept = new ArrayList<>();
        for (Deputyship each : plan.deputyships) {
            if (!each.deputy().equals(change.deputy()) || !each.until().isAfter(change.on())) {
                kept.add(each);
            } else if (each.from().isBefore(change.on())) {
                kept.add(new Deputyship(each.deputy(), each.from(), change.on()));
            }
        }
        plan.deputyships.clear();
        plan.deputyships.addAll(kept);
        return plan;
    }

    @Override
    public Folding goalAdded(GoalChange.GoalAdded change) {
        return add(plan.goals, change.goal().id(), change.goal());
    }

    @Override
    public Folding goalReworded(GoalChange.GoalReworded change) {
        return goal(change.goal(), goal -> goal.withWords(change.words()));
    }

    @Override
    public Folding goalAssigned(GoalChange.GoalAssigned change) {
        return goal(change.goal(), goal -> goal.withForWhom(change.forWhom()));
    }

    @Override
    public Folding goalTargeted(GoalChange.GoalTargeted change) {
        return goal(change.goal(), goal -> goal.withTargets(change.targets()));
    }

    @Override
    public Folding goalStatusChanged(GoalChange.GoalStatusChanged change) {
        return goal(change.goal(), goal -> goal.withStatus(change.to()));
    }

    @Override
    public Folding actionAdded(ActionChange.ActionAdded change) {
        return add(plan.actions, change.action().id(), change.action());
    }

    @Override
    public Folding actionReworded(ActionChange.ActionReworded change) {
        return action(change.action(), action -> action.withWhat(change.what()));
    }

    @Override
    public Folding actionRescheduled(ActionChange.ActionRescheduled change) {
        return action(change.action(), action -> action.withDue(change.due()));
    }

    @Override
    public Folding actionReassigned(ActionChange.ActionReassigned change) {
        return action(change.action(), action -> action.withOwner(change.owner(), change.tier()));
    }

    @Override
    public Folding actionStatusChanged(ActionChange.ActionStatusChanged change) {
        return action(change.action(), action -> action.withStatus(change.to()));
    }

    @Override
    public Folding agreementMade(FileChange.AgreementMade change) {
        return add(plan.agreements, change.agreement().id(), change.agreement());
    }

    @Override
    public Folding agreementEnded(FileChange.AgreementEnded change) {
        return agreement(change.agreement(), agreement -> agreement.withUntil(change.on()));
    }

    @Override
    public Folding decisionTaken(FileChange.DecisionTaken change) {
        return add(plan.decisions, change.decision().id(), change.decision());
    }

    @Override
    public Folding decisionEnded(FileChange.DecisionEnded change) {
        return decision(change.decision(), decision -> decision.withUntil(change.on()));
    }

    @Override
    public Folding evaluationHeld(FileChange.EvaluationHeld change) {
        return add(plan.evaluations, change.evaluation().id(), change.evaluation());
    }

    @Override
    public Folding contactRecorded(FileChange.ContactRecorded change) {
        return add(plan.contacts, change.contact().id(), change.contact());
    }

    @Override
    public Folding documentAdded(FileChange.DocumentAdded change) {
        return add(plan.documents, change.document().id(), change.document());
    }

    @Override
    public Folding subCaseOpened(SubCaseChange.SubCaseOpened change) {
        return add(plan.subCases, change.subCase().id(), change.subCase());
    }

    @Override
    public Folding subCaseStatusChanged(SubCaseChange.SubCaseStatusChanged change) {
        return subCase(change.subCase(), subCase -> subCase.withStatus(change.to()));
    }

    @Override
    public Folding subCaseTermSet(SubCaseChange.SubCaseTermSet change) {
        return subCase(change.subCase(), subCase -> subCase.withTerm(change.term()));
    }

    @Override
    public Folding subCaseFieldSet(SubCaseChange.SubCaseFieldSet change) {
        return subCase(change.subCase(), subCase -> subCase.withField(change.field(), change.value()));
    }

    @Override
    public Folding subCaseDocumentAdded(SubCaseChange.SubCaseDocumentAdded change) {
        return subCase(change.subCase(), subCase -> subCase.plusDocument(change.document()));
    }

    @Override
    public Folding subCaseActionAdded(SubCaseChange.SubCaseActionAdded change) {
        return subCase(change.subCase(), subCase -> subCase.plusAction(change.action()));
    }

    private Folding goal(GoalId id, UnaryOperator<Goal> update) {
        plan.update(plan.goals, id, Kind.GOAL, update);
        return plan;
    }

    private Folding action(ActionId id, UnaryOperator<Action> update) {
        plan.update(plan.actions, id, Kind.ACTION, update);
        return plan;
    }

    private Folding agreement(AgreementId id, UnaryOperator<Agreement> update) {
        plan.update(plan.agreements, id, Kind.AGREEMENT, update);
        return plan;
    }

    private Folding decision(DecisionId id, UnaryOperator<Decision> update) {
        plan.update(plan.decisions, id, Kind.DECISION, update);
        return plan;
    }

    private Folding subCase(SubCaseId id, UnaryOperator<SubCase> update) {
        plan.update(plan.subCases, id, Kind.SUB_CASE, update);
        return plan;
    }

    private <K, V> Folding add(Shelf<K, V> shelf, K id, V item) {
        shelf.putNew(id, item);
        return plan;
    }

    private void join(PersonId person) {
        if (!plan.members.contains(person)) {
            plan.members.add(person);
        }
    }
}
