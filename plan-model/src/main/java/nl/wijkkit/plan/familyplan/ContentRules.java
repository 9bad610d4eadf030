package nl.wijkkit.plan.familyplan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.ActionStatus;
import nl.wijkkit.plan.agreement.Agreement;
import nl.wijkkit.plan.agreement.Decision;
import nl.wijkkit.plan.course.PlanStatus;
import nl.wijkkit.plan.document.DocumentId;
import nl.wijkkit.plan.event.ActionChange;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.FileChange;
import nl.wijkkit.plan.event.GoalChange;
import nl.wijkkit.plan.event.SubCaseChange;
import nl.wijkkit.plan.event.Subject;
import nl.wijkkit.plan.event.Subject.Kind;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.goal.GoalStatus;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.subcase.SubCase;
import nl.wijkkit.plan.subcase.SubCaseId;
import nl.wijkkit.plan.subcase.SubCaseStatus;

/** The rules for what a plan holds: goals, actions, the file and sub-cases. Empty means that a change is allowed. */
abstract class ContentRules implements Change.Cases<Optional<Refusal>> {

    final Folding plan;

    ContentRules(Folding plan) {
        this.plan = plan;
    }

    // what more than one change needs

    static Optional<Refusal> require(boolean holds, PlanRule rule, Subject... about) {
        return holds ? Optional.empty() : Optional.of(Refusal.of(rule, about));
    }

    static Subject thePlan() {
        return Subject.of(Kind.PLAN, "this");
    }

    Optional<Refusal> active() {
        return require(plan.status == PlanStatus.ACTIVE, PlanRule.PLAN_IS_ACTIVE, thePlan());
    }

    Optional<Refusal> members(Collection<PersonId> persons) {
        List<Subject> strangers = persons.stream()
                .filter(person -> !plan.members.contains(person))
                .map(person -> Subject.of(Kind.MEMBER, person.value()))
                .toList();
        return strangers.isEmpty() ? Optional.empty() : Optional.of(new Refusal(PlanRule.MEMBER_IS_KNOWN, strangers));
    }

    Optional<Refusal> membersAmong(Collection<Party> parties) {
        return members(
                parties.stream().flatMap(party -> party.person().stream()).toList());
    }

    private <K> Optional<Refusal> unused(Shelf<K, ?> shelf, K id, PlanRule rule, Kind kind) {
        Subject subject = Subject.of(kind, id.toString());
        return require(!shelf.has(id) && !plan.departed.has(subject), rule, subject);
    }

    private <K, V> Optional<Refusal> known(
            Shelf<K, V> shelf, K id, PlanRule knownRule, PlanRule rule, Kind kind, Predicate<V> holds) {
        V item = shelf.get(id);
        Subject subject = Subject.of(kind, id.toString());
        return item == null ? Optional.of(Refusal.of(knownRule, subject)) : require(holds.test(item), rule, subject);
    }

    private Optional<Refusal> goal(GoalId id, PlanRule rule, Predicate<Goal> holds) {
        return active().or(() -> known(plan.goals, id, PlanRule.GOAL_IS_KNOWN, rule, Kind.GOAL, holds));
    }

    private Optional<Refusal> openGoal(GoalId id) {
        return goal(id, PlanRule.GOAL_IS_OPEN, goal -> goal.status() == GoalStatus.OPEN);
    }

    private Optional<Refusal> action(ActionId id, PlanRule rule, Predicate<Action> holds) {
        return active().or(() -> known(plan.actions, id, PlanRule.ACTION_IS_KNOWN, rule, Kind.ACTION, holds));
    }

    private Optional<Refusal> openAction(ActionId id) {
        return action(id, PlanRule.ACTION_IS_OPEN, action -> action.status().isOpen());
    }

    private Optional<Refusal> subCase(SubCaseId id, PlanRule rule, Predicate<SubCase> holds) {
        return active().or(() -> known(plan.subCases, id, PlanRule.SUB_CASE_IS_KNOWN, rule, Kind.SUB_CASE, holds));
    }

    private Optional<Refusal> openSubCase(SubCaseId id) {
        return subCase(
                id, PlanRule.SUB_CASE_IS_OPEN, subCase -> subCase.status().isOpen());
    }

    /** The first refusal of one of several items. */
    private static <T> Optional<Refusal> each(Collection<T> items, Function<T, Optional<Refusal>> rule) {
        return items.stream().map(rule).flatMap(Optional::stream).findFirst();
    }

    /** An action may go into a sub-case if no other sub-case that still runs carries it out. */
    private Optional<Refusal> freeAction(ActionId id) {
        boolean free = plan.subCases.values().stream()
                .noneMatch(subCase ->
                        subCase.status().isOpen() && subCase.actions().contains(id));
        return openAction(id)
                .or(() -> require(free, PlanRule.SUB_CASE_HAS_ACTION, Subject.of(Kind.ACTION, id.value())));
    }

    // goals

    @Override
    public Optional<Refusal> goalAdded(GoalChange.GoalAdded change) {
        Goal goal = change.goal();
        return active().or(() -> unused(plan.goals, goal.id(), PlanRule.GOAL_IS_NEW, Kind.GOAL))
                .or(() -> require(
                        goal.status() == GoalStatus.OPEN,
                        PlanRule.GOAL_STARTS_OPEN,
                        Subject.of(Kind.GOAL, goal.id().value())))
                .or(() -> members(goal.forWhom()));
    }

    @Override
    public Optional<Refusal> goalReworded(GoalChange.GoalReworded change) {
        return openGoal(change.goal());
    }

    @Override
    public Optional<Refusal> goalAssigned(GoalChange.GoalAssigned change) {
        return openGoal(change.goal()).or(() -> members(change.forWhom()));
    }

    @Override
    public Optional<Refusal> goalTargeted(GoalChange.GoalTargeted change) {
        return openGoal(change.goal());
    }

    @Override
    public Optional<Refusal> goalStatusChanged(GoalChange.GoalStatusChanged change) {
        return goal(change.goal(), PlanRule.GOAL_STEP, goal -> goal.status().canBecome(change.to()));
    }

    // actions

    @Override
    public Optional<Refusal> actionAdded(ActionChange.ActionAdded change) {
        Action action = change.action();
        return active().or(() -> unused(plan.actions, action.id(), PlanRule.ACTION_IS_NEW, Kind.ACTION))
                .or(() -> require(
                        action.status() == ActionStatus.PROPOSED || action.status() == ActionStatus.AGREED,
                        PlanRule.ACTION_STARTS,
                        Subject.of(Kind.ACTION, action.id().value())))
                .or(() -> each(action.goals(), this::openGoal))
                .or(() -> membersAmong(List.of(action.owner())));
    }

    @Override
    public Optional<Refusal> actionReworded(ActionChange.ActionReworded change) {
        return openAction(change.action());
    }

    @Override
    public Optional<Refusal> actionRescheduled(ActionChange.ActionRescheduled change) {
        return openAction(change.action());
    }

    @Override
    public Optional<Refusal> actionReassigned(ActionChange.ActionReassigned change) {
        return openAction(change.action()).or(() -> membersAmong(List.of(change.owner())));
    }

    @Override
    public Optional<Refusal> actionStatusChanged(ActionChange.ActionStatusChanged change) {
        return action(
                change.action(), PlanRule.ACTION_STEP, action -> action.status().canBecome(change.to()));
    }

    // the file

    @Override
    public Optional<Refusal> agreementMade(FileChange.AgreementMade change) {
        Agreement agreement = change.agreement();
        return active().or(() -> unused(plan.agreements, agreement.id(), PlanRule.AGREEMENT_IS_NEW, Kind.AGREEMENT))
                .or(() -> membersAmong(agreement.between()));
    }

    @Override
    public Optional<Refusal> agreementEnded(FileChange.AgreementEnded change) {
        return active().or(() -> known(
                plan.agreements,
                change.agreement(),
                PlanRule.AGREEMENT_IS_KNOWN,
                PlanRule.AGREEMENT_ENDS_LATER,
                Kind.AGREEMENT,
                agreement -> change.on().isAfter(agreement.on())));
    }

    @Override
    public Optional<Refusal> decisionTaken(FileChange.DecisionTaken change) {
        Decision decision = change.decision();
        return active().or(() -> unused(plan.decisions, decision.id(), PlanRule.DECISION_IS_NEW, Kind.DECISION))
                .or(() -> members(decision.forWhom()));
    }

    @Override
    public Optional<Refusal> decisionEnded(FileChange.DecisionEnded change) {
        return active().or(() -> known(
                plan.decisions,
                change.decision(),
                PlanRule.DECISION_IS_KNOWN,
                PlanRule.DECISION_ENDS_LATER,
                Kind.DECISION,
                decision -> decision.from() == null || change.on().isAfter(decision.from())));
    }

    @Override
    public Optional<Refusal> evaluationHeld(FileChange.EvaluationHeld change) {
        return active().or(() ->
                unused(plan.evaluations, change.evaluation().id(), PlanRule.EVALUATION_IS_NEW, Kind.EVALUATION));
    }

    /** After the plan was closed, contacts are recorded as long as aftercare lasts. */
    @Override
    public Optional<Refusal> contactRecorded(FileChange.ContactRecorded change) {
        boolean aftercare = plan.closing != null
                && plan.closing.hasAftercareOn(change.contact().on());
        return (aftercare ? Optional.<Refusal>empty() : active())
                .or(() -> unused(plan.contacts, change.contact().id(), PlanRule.CONTACT_IS_NEW, Kind.CONTACT));
    }

    @Override
    public Optional<Refusal> documentAdded(FileChange.DocumentAdded change) {
        return active().or(
                        () -> unused(plan.documents, change.document().id(), PlanRule.DOCUMENT_IS_NEW, Kind.DOCUMENT))
                .or(() -> members(change.document().about()));
    }

    // sub-cases

    @Override
    public Optional<Refusal> subCaseOpened(SubCaseChange.SubCaseOpened change) {
        SubCase subCase = change.subCase();
        return active().or(() -> unused(plan.subCases, subCase.id(), PlanRule.SUB_CASE_IS_NEW, Kind.SUB_CASE))
                .or(() -> require(
                        subCase.status() == SubCaseStatus.RECEIVED,
                        PlanRule.SUB_CASE_STARTS,
                        Subject.of(Kind.SUB_CASE, subCase.id().value())))
                .or(() -> each(subCase.actions(), this::freeAction))
                .or(() -> each(subCase.documents(), this::knownDocument));
    }

    @Override
    public Optional<Refusal> subCaseStatusChanged(SubCaseChange.SubCaseStatusChanged change) {
        return subCase(
                        change.subCase(),
                        PlanRule.SUB_CASE_STEP,
                        subCase -> subCase.status().canBecome(change.to()))
                .or(() -> change.to() == SubCaseStatus.COMPLETED ? actionsDone(change.subCase()) : Optional.empty());
    }

    @Override
    public Optional<Refusal> subCaseTermSet(SubCaseChange.SubCaseTermSet change) {
        return openSubCase(change.subCase());
    }

    @Override
    public Optional<Refusal> subCaseFieldSet(SubCaseChange.SubCaseFieldSet change) {
        return openSubCase(change.subCase());
    }

    @Override
    public Optional<Refusal> subCaseDocumentAdded(SubCaseChange.SubCaseDocumentAdded change) {
        return openSubCase(change.subCase()).or(() -> knownDocument(change.document()));
    }

    @Override
    public Optional<Refusal> subCaseActionAdded(SubCaseChange.SubCaseActionAdded change) {
        return openSubCase(change.subCase()).or(() -> freeAction(change.action()));
    }

    private Optional<Refusal> knownDocument(DocumentId id) {
        return require(plan.documents.has(id), PlanRule.DOCUMENT_IS_KNOWN, Subject.of(Kind.DOCUMENT, id.value()));
    }

    private Optional<Refusal> actionsDone(SubCaseId id) {
        SubCase subCase = plan.subCases.get(id);
        List<Subject> open = subCase == null
                ? List.of()
                : subCase.actions().stream()
                        .filter(each -> {
                            Action action = plan.actions.get(each);
                            return action != null && action.status().isOpen();
                        })
                        .map(each -> Subject.of(Kind.ACTION, each.value()))
                        .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(new Refusal(PlanRule.SUB_CASE_ACTIONS_DONE, open));
    }
}
