package nl.wijkkit.plan.familyplan;

import java.util.ArrayList;
import java.util.List;
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
import nl.wijkkit.plan.person.PersonId;

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
        plan.goals.putNew(change.goal().id(), change.goal());
        return plan;
    }

    @Override
    public Folding goalReworded(GoalChange.GoalReworded change) {
        plan.update(plan.goals, change.goal(), Kind.GOAL, goal -> goal.withWords(change.words()));
        return plan;
    }

    @Override
    public Folding goalAssigned(GoalChange.GoalAssigned change) {
        plan.update(plan.goals, change.goal(), Kind.GOAL, goal -> goal.withForWhom(change.forWhom()));
        return plan;
    }

    @Override
    public Folding goalTargeted(GoalChange.GoalTargeted change) {
        plan.update(plan.goals, change.goal(), Kind.GOAL, goal -> goal.withTargets(change.targets()));
        return plan;
    }

    @Override
    public Folding goalStatusChanged(GoalChange.GoalStatusChanged change) {
        plan.update(plan.goals, change.goal(), Kind.GOAL, goal -> goal.withStatus(change.to()));
        return plan;
    }

    @Override
    public Folding actionAdded(ActionChange.ActionAdded change) {
        plan.actions.putNew(change.action().id(), change.action());
        return plan;
    }

    @Override
    public Folding actionReworded(ActionChange.ActionReworded change) {
        plan.update(plan.actions, change.action(), Kind.ACTION, action -> action.withWhat(change.what()));
        return plan;
    }

    @Override
    public Folding actionRescheduled(ActionChange.ActionRescheduled change) {
        plan.update(plan.actions, change.action(), Kind.ACTION, action -> action.withDue(change.due()));
        return plan;
    }

    @Override
    public Folding actionReassigned(ActionChange.ActionReassigned change) {
        plan.update(
                plan.actions, change.action(), Kind.ACTION, action -> action.withOwner(change.owner(), change.tier()));
        return plan;
    }

    @Override
    public Folding actionStatusChanged(ActionChange.ActionStatusChanged change) {
        plan.update(plan.actions, change.action(), Kind.ACTION, action -> action.withStatus(change.to()));
        return plan;
    }

    @Override
    public Folding agreementMade(FileChange.AgreementMade change) {
        plan.agreements.putNew(change.agreement().id(), change.agreement());
        return plan;
    }

    @Override
    public Folding agreementEnded(FileChange.AgreementEnded change) {
        plan.update(plan.agreements, change.agreement(), Kind.AGREEMENT, agreement -> agreement.withUntil(change.on()));
        return plan;
    }

    @Override
    public Folding decisionTaken(FileChange.DecisionTaken change) {
        plan.decisions.putNew(change.decision().id(), change.decision());
        return plan;
    }

    @Override
    public Folding decisionEnded(FileChange.DecisionEnded change) {
        plan.update(plan.decisions, change.decision(), Kind.DECISION, decision -> decision.withUntil(change.on()));
        return plan;
    }

    @Override
    public Folding evaluationHeld(FileChange.EvaluationHeld change) {
        plan.evaluations.putNew(change.evaluation().id(), change.evaluation());
        return plan;
    }

    @Override
    public Folding contactRecorded(FileChange.ContactRecorded change) {
        plan.contacts.putNew(change.contact().id(), change.contact());
        return plan;
    }

    @Override
    public Folding documentAdded(FileChange.DocumentAdded change) {
        plan.documents.putNew(change.document().id(), change.document());
        return plan;
    }

    @Override
    public Folding subCaseOpened(SubCaseChange.SubCaseOpened change) {
        plan.subCases.putNew(change.subCase().id(), change.subCase());
        return plan;
    }

    @Override
    public Folding subCaseStatusChanged(SubCaseChange.SubCaseStatusChanged change) {
        plan.update(plan.subCases, change.subCase(), Kind.SUB_CASE, subCase -> subCase.withStatus(change.to()));
        return plan;
    }

    @Override
    public Folding subCaseTermSet(SubCaseChange.SubCaseTermSet change) {
        plan.update(plan.subCases, change.subCase(), Kind.SUB_CASE, subCase -> subCase.withTerm(change.term()));
        return plan;
    }

    @Override
    public Folding subCaseFieldSet(SubCaseChange.SubCaseFieldSet change) {
        plan.update(
                plan.subCases,
                change.subCase(),
                Kind.SUB_CASE,
                subCase -> subCase.withField(change.field(), change.value()));
        return plan;
    }

    @Override
    public Folding subCaseDocumentAdded(SubCaseChange.SubCaseDocumentAdded change) {
        plan.update(plan.subCases, change.subCase(), Kind.SUB_CASE, subCase -> subCase.plusDocument(change.document()));
        return plan;
    }

    @Override
    public Folding subCaseActionAdded(SubCaseChange.SubCaseActionAdded change) {
        plan.update(plan.subCases, change.subCase(), Kind.SUB_CASE, subCase -> subCase.plusAction(change.action()));
        return plan;
    }

    private void join(PersonId person) {
        if (!plan.members.contains(person)) {
            plan.members.add(person);
        }
    }
}
