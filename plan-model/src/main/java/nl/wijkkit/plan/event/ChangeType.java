package nl.wijkkit.plan.event;

/** The name of a change in stored events, and the version of its shape that this library writes. */
public enum ChangeType {
    /** A plan was opened for a family. The first event of a plan, unless the plan split off from another. */
    PLAN_OPENED("plan-opened", 1),
    /** A plan was opened for those who left a family, and took their part of its plan along. The first event of a plan. */
    SPLIT_OFF("split-off", 1),
    /** Members left the family, and their part of the plan went on in another plan. */
    PART_LEFT("part-left", 1),
    /** The family joined another, and this plan goes on in the plan of that family. This plan ends. */
    JOINED_INTO("joined-into", 1),
    /** Another family joined this one, and its plan goes on in this plan. */
    TOOK_OVER("took-over", 1),
    /** Someone became a member of the family. */
    MEMBER_JOINED("member-joined", 1),
    /** Someone is no longer a member of the family; no goal went along. */
    MEMBER_LEFT("member-left", 1),
    /** The plan was closed. */
    PLAN_CLOSED("plan-closed", 1),
    /** The plan was opened again. */
    PLAN_REOPENED("plan-reopened", 1),
    /** The plan was handed over to another director (<i>overdracht van regie</i>). */
    HANDED_OVER("handed-over", 1),
    /** Someone stands in for the director in a period. */
    DEPUTY_APPOINTED("deputy-appointed", 2),
    /** A deputy stands in no longer. */
    DEPUTY_WITHDRAWN("deputy-withdrawn", 1),
    /** A goal was added. */
    GOAL_ADDED("goal-added", 1),
    /** A goal was put in other words. */
    GOAL_REWORDED("goal-reworded", 1),
    /** A goal is for other members of the family. */
    GOAL_ASSIGNED("goal-assigned", 1),
    /** The levels that a goal wants to reach were set. */
    GOAL_TARGETED("goal-targeted", 2),
    /** A goal was reached, dropped or taken up again. */
    GOAL_STATUS_CHANGED("goal-status-changed", 1),
    /** An action was added. */
    ACTION_ADDED("action-added", 1),
    /** An action was put in other words. */
    ACTION_REWORDED("action-reworded", 1),
    /** The day on which an action must be done was set or taken away. */
    ACTION_RESCHEDULED("action-rescheduled", 1),
    /** Someone else does an action. */
    ACTION_REASSIGNED("action-reassigned", 1),
    /** An action was agreed, started, held, done, cancelled or taken up again. */
    ACTION_STATUS_CHANGED("action-status-changed", 1),
    /** People agreed with one another. */
    AGREEMENT_MADE("agreement-made", 1),
    /** An agreement holds no longer. */
    AGREEMENT_ENDED("agreement-ended", 1),
    /** An authority decided. */
    DECISION_TAKEN("decision-taken", 1),
    /** A decision holds no longer. */
    DECISION_ENDED("decision-ended", 1),
    /** The plan was evaluated. */
    EVALUATION_HELD("evaluation-held", 1),
    /** There was contact with or about the family. */
    CONTACT_RECORDED("contact-recorded", 1),
    /** A document was added by reference. */
    DOCUMENT_ADDED("document-added", 1),
    /** A sub-case was opened. */
    SUB_CASE_OPENED("sub-case-opened", 1),
    /** A sub-case has another status. */
    SUB_CASE_STATUS_CHANGED("sub-case-status-changed", 1),
    /** A sub-case has another term. */
    SUB_CASE_TERM_SET("sub-case-term-set", 1),
    /** A field of the own data of a sub-case was set. */
    SUB_CASE_FIELD_SET("sub-case-field-set", 1),
    /** A document of the plan belongs to a sub-case too. */
    SUB_CASE_DOCUMENT_ADDED("sub-case-document-added", 1),
    /** A sub-case carries out one action more. */
    SUB_CASE_ACTION_ADDED("sub-case-action-added", 1);

    private static final Change.Cases<ChangeType> OF = new Naming();

    private final String type;
    private final int version;

    ChangeType(String type, int version) {
        this.type = type;
        this.version = version;
    }

    /**
     * Returns the type of a change.
     *
     * @param change  the change
     * @return its type
     */
    public static ChangeType of(Change change) {
        return change.fold(OF);
    }

    /**
     * Returns the name in stored events.
     *
     * @return lower case words joined by hyphens
     */
    public String type() {
        return type;
    }

    /**
     * Returns the version that this library writes; it reads this version and all before it.
     *
     * @return the version, from 1
     */
    public int version() {
        return version;
    }

    /** Names each change. */
    private static final class Naming implements Change.Cases<ChangeType> {

        @Override
        public ChangeType planOpened(CourseChange.PlanOpened change) {
            return PLAN_OPENED;
        }

        @Override
        public ChangeType splitOff(CourseChange.SplitOff change) {
            return SPLIT_OFF;
        }

        @Override
        public ChangeType partLeft(CourseChange.PartLeft change) {
            return PART_LEFT;
        }

        @Override
        public ChangeType joinedInto(CourseChange.JoinedInto change) {
            return JOINED_INTO;
        }

        @Override
        public ChangeType tookOver(CourseChange.TookOver change) {
            return TOOK_OVER;
        }

        @Override
        public ChangeType memberJoined(CourseChange.MemberJoined change) {
            return MEMBER_JOINED;
        }

        @Override
        public ChangeType memberLeft(CourseChange.MemberLeft change) {
            return MEMBER_LEFT;
        }

        @Override
        public ChangeType planClosed(CourseChange.PlanClosed change) {
            return PLAN_CLOSED;
        }

        @Override
        public ChangeType planReopened(CourseChange.PlanReopened change) {
            return PLAN_REOPENED;
        }

        @Override
        public ChangeType handedOver(DirectionChange.HandedOver change) {
            return HANDED_OVER;
        }

        @Override
        public ChangeType deputyAppointed(DirectionChange.DeputyAppointed change) {
            return DEPUTY_APPOINTED;
        }

        @Override
        public ChangeType deputyWithdrawn(DirectionChange.DeputyWithdrawn change) {
            return DEPUTY_WITHDRAWN;
        }

        @Override
        public ChangeType goalAdded(GoalChange.GoalAdded change) {
            return GOAL_ADDED;
        }

        @Override
        public ChangeType goalReworded(GoalChange.GoalReworded change) {
            return GOAL_REWORDED;
        }

        @Override
        public ChangeType goalAssigned(GoalChange.GoalAssigned change) {
            return GOAL_ASSIGNED;
        }

        @Override
        public ChangeType goalTargeted(GoalChange.GoalTargeted change) {
            return GOAL_TARGETED;
        }

        @Override
        public ChangeType goalStatusChanged(GoalChange.GoalStatusChanged change) {
            return GOAL_STATUS_CHANGED;
        }

        @Override
        public ChangeType actionAdded(ActionChange.ActionAdded change) {
            return ACTION_ADDED;
        }

        @Override
        public ChangeType actionReworded(ActionChange.ActionReworded change) {
            return ACTION_REWORDED;
        }

        @Override
        public ChangeType actionRescheduled(ActionChange.ActionRescheduled change) {
            return ACTION_RESCHEDULED;
        }

        @Override
        public ChangeType actionReassigned(ActionChange.ActionReassigned change) {
            return ACTION_REASSIGNED;
        }

        @Override
        public ChangeType actionStatusChanged(ActionChange.ActionStatusChanged change) {
            return ACTION_STATUS_CHANGED;
        }

        @Override
        public ChangeType agreementMade(FileChange.AgreementMade change) {
            return AGREEMENT_MADE;
        }

        @Override
        public ChangeType agreementEnded(FileChange.AgreementEnded change) {
            return AGREEMENT_ENDED;
        }

        @Override
        public ChangeType decisionTaken(FileChange.DecisionTaken change) {
            return DECISION_TAKEN;
        }

        @Override
        public ChangeType decisionEnded(FileChange.DecisionEnded change) {
            return DECISION_ENDED;
        }

        @Override
        public ChangeType evaluationHeld(FileChange.EvaluationHeld change) {
            return EVALUATION_HELD;
        }

        @Override
        public ChangeType contactRecorded(FileChange.ContactRecorded change) {
            return CONTACT_RECORDED;
        }

        @Override
        public ChangeType documentAdded(FileChange.DocumentAdded change) {
            return DOCUMENT_ADDED;
        }

        @Override
        public ChangeType subCaseOpened(SubCaseChange.SubCaseOpened change) {
            return SUB_CASE_OPENED;
        }

        @Override
        public ChangeType subCaseStatusChanged(SubCaseChange.SubCaseStatusChanged change) {
            return SUB_CASE_STATUS_CHANGED;
        }

        @Override
        public ChangeType subCaseTermSet(SubCaseChange.SubCaseTermSet change) {
            return SUB_CASE_TERM_SET;
        }

        @Override
        public ChangeType subCaseFieldSet(SubCaseChange.SubCaseFieldSet change) {
            return SUB_CASE_FIELD_SET;
        }

        @Override
        public ChangeType subCaseDocumentAdded(SubCaseChange.SubCaseDocumentAdded change) {
            return SUB_CASE_DOCUMENT_ADDED;
        }

        @Override
        public ChangeType subCaseActionAdded(SubCaseChange.SubCaseActionAdded change) {
            return SUB_CASE_ACTION_ADDED;
        }
    }
}
