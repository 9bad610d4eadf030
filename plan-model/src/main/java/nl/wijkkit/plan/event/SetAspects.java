package nl.wijkkit.plan.event;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.plan.event.Aspect.Part;
import nl.wijkkit.plan.event.Subject.Kind;
import nl.wijkkit.plan.person.PersonId;

/** Tells for each change what it sets. */
final class SetAspects implements Change.Cases<List<Aspect>> {

    static final SetAspects INSTANCE = new SetAspects();

    /** The plan and its director are one each, so that their id says nothing more. */
    private static final String THE_ONE = "this";

    private SetAspects() {}

    private static List<Aspect> one(Kind kind, String id, Part part) {
        return List.of(new Aspect(Subject.of(kind, id), part));
    }

    private static List<Aspect> planStatus() {
        return one(Kind.PLAN, THE_ONE, Part.STATUS);
    }

    /** What changes place: members, and things of a plan. */
    private static List<Aspect> moved(List<PersonId> members, List<Subject> things, Part part) {
        List<Aspect> set = new ArrayList<>();
        members.forEach(person -> set.add(new Aspect(Subject.of(Kind.MEMBER, person.value()), Part.PLACE)));
        things.forEach(thing -> set.add(new Aspect(thing, part)));
        return List.copyOf(set);
    }

    @Override
    public List<Aspect> planOpened(CourseChange.PlanOpened change) {
        return one(Kind.PLAN, THE_ONE, Part.WHOLE);
    }

    @Override
    public List<Aspect> splitOff(CourseChange.SplitOff change) {
        return one(Kind.PLAN, THE_ONE, Part.WHOLE);
    }

    @Override
    public List<Aspect> partLeft(CourseChange.PartLeft change) {
        return moved(change.members(), change.departed().subjects(), Part.PLACE);
    }

    @Override
    public List<Aspect> joinedInto(CourseChange.JoinedInto change) {
        return planStatus();
    }

    @Override
    public List<Aspect> tookOver(CourseChange.TookOver change) {
        return moved(change.members(), change.carried().subjects(), Part.WHOLE);
    }

    @Override
    public List<Aspect> memberJoined(CourseChange.MemberJoined change) {
        return one(Kind.MEMBER, change.person().value(), Part.PLACE);
    }

    @Override
    public List<Aspect> memberLeft(CourseChange.MemberLeft change) {
        return one(Kind.MEMBER, change.person().value(), Part.PLACE);
    }

    @Override
    public List<Aspect> planClosed(CourseChange.PlanClosed change) {
        return planStatus();
    }

    @Override
    public List<Aspect> planReopened(CourseChange.PlanReopened change) {
        return planStatus();
    }

    @Override
    public List<Aspect> handedOver(DirectionChange.HandedOver change) {
        return one(Kind.DIRECTOR, THE_ONE, Part.OWNER);
    }

    @Override
    public List<Aspect> deputyAppointed(DirectionChange.DeputyAppointed change) {
        return one(Kind.DEPUTY, change.deputyship().deputy().id().value(), Part.DAY);
    }

    @Override
    public List<Aspect> deputyWithdrawn(DirectionChange.DeputyWithdrawn change) {
        return one(Kind.DEPUTY, change.deputy().id().value(), Part.DAY);
    }

    @Override
    public List<Aspect> goalAdded(GoalChange.GoalAdded change) {
        return one(Kind.GOAL, change.goal().id().value(), Part.WHOLE);
    }

    @Override
    public List<Aspect> goalReworded(GoalChange.GoalReworded change) {
        return one(Kind.GOAL, change.goal().value(), Part.WORDS);
    }

    @Override
    public List<Aspect> goalAssigned(GoalChange.GoalAssigned change) {
        return one(Kind.GOAL, change.goal().value(), Part.PERSONS);
    }

    @Override
    public List<Aspect> goalTargeted(GoalChange.GoalTargeted change) {
        return one(Kind.GOAL, change.goal().value(), Part.TARGETS);
    }

    @Override
    public List<Aspect> goalStatusChanged(GoalChange.GoalStatusChanged change) {
        return one(Kind.GOAL, change.goal().value(), Part.STATUS);
    }

    @Override
    public List<Aspect> actionAdded(ActionChange.ActionAdded change) {
        return one(Kind.ACTION, change.action().id().value(), Part.WHOLE);
    }

    @Override
    public List<Aspect> actionReworded(ActionChange.ActionReworded change) {
        return one(Kind.ACTION, change.action().value(), Part.WORDS);
    }

    @Override
    public List<Aspect> actionRescheduled(ActionChange.ActionRescheduled change) {
        return one(Kind.ACTION, change.action().value(), Part.DAY);
    }

    @Override
    public List<Aspect> actionReassigned(ActionChange.ActionReassigned change) {
        return one(Kind.ACTION, change.action().value(), Part.OWNER);
    }

    @Override
    public List<Aspect> actionStatusChanged(ActionChange.ActionStatusChanged change) {
        return one(Kind.ACTION, change.action().value(), Part.STATUS);
    }

    @Override
    public List<Aspect> agreementMade(FileChange.AgreementMade change) {
        return one(Kind.AGREEMENT, change.agreement().id().value(), Part.WHOLE);
    }

    @Override
    public List<Aspect> agreementEnded(FileChange.AgreementEnded change) {
        return one(Kind.AGREEMENT, change.agreement().value(), Part.DAY);
    }

    @Override
    public List<Aspect> decisionTaken(FileChange.DecisionTaken change) {
        return one(Kind.DECISION, change.decision().id().value(), Part.WHOLE);
    }

    @Override
    public List<Aspect> decisionEnded(FileChange.DecisionEnded change) {
        return one(Kind.DECISION, change.decision().value(), Part.DAY);
    }

    @Override
    public List<Aspect> evaluationHeld(FileChange.EvaluationHeld change) {
        return one(Kind.EVALUATION, change.evaluation().id().value(), Part.WHOLE);
    }

    @Override
    public List<Aspect> contactRecorded(FileChange.ContactRecorded change) {
        return one(Kind.CONTACT, change.contact().id().value(), Part.WHOLE);
    }

    @Override
    public List<Aspect> documentAdded(FileChange.DocumentAdded change) {
        return one(Kind.DOCUMENT, change.document().id().value(), Part.WHOLE);
    }

    @Override
    public List<Aspect> subCaseOpened(SubCaseChange.SubCaseOpened change) {
        List<Aspect> set =
                new ArrayList<>(one(Kind.SUB_CASE, change.subCase().id().value(), Part.WHOLE));
        change.subCase().actions().forEach(action -> set.addAll(one(Kind.ACTION, action.value(), Part.PLACE)));
        return List.copyOf(set);
    }

    @Override
    public List<Aspect> subCaseStatusChanged(SubCaseChange.SubCaseStatusChanged change) {
        return one(Kind.SUB_CASE, change.subCase().value(), Part.STATUS);
    }

    @Override
    public List<Aspect> subCaseTermSet(SubCaseChange.SubCaseTermSet change) {
        return one(Kind.SUB_CASE, change.subCase().value(), Part.DAY);
    }

    @Override
    public List<Aspect> subCaseFieldSet(SubCaseChange.SubCaseFieldSet change) {
        return one(Kind.SUB_CASE, change.subCase().value() + "/" + change.field(), Part.FIELD);
    }

    @Override
    public List<Aspect> subCaseDocumentAdded(SubCaseChange.SubCaseDocumentAdded change) {
        return one(Kind.SUB_CASE, change.subCase().value() + "/" + change.document(), Part.FIELD);
    }

    @Override
    public List<Aspect> subCaseActionAdded(SubCaseChange.SubCaseActionAdded change) {
        return one(Kind.ACTION, change.action().value(), Part.PLACE);
    }
}
