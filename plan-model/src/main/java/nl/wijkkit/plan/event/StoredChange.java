package nl.wijkkit.plan.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * A change as it stands in a stored event: of today's shape, of an older shape, or of a shape that this version of the
 * library does not know.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "shape", defaultImpl = UnknownChange.class)
@JsonSubTypes({
    @JsonSubTypes.Type(CourseChange.PlanOpened.class),
    @JsonSubTypes.Type(CourseChange.SplitOff.class),
    @JsonSubTypes.Type(CourseChange.PartLeft.class),
    @JsonSubTypes.Type(CourseChange.JoinedInto.class),
    @JsonSubTypes.Type(CourseChange.TookOver.class),
    @JsonSubTypes.Type(CourseChange.MemberJoined.class),
    @JsonSubTypes.Type(CourseChange.MemberLeft.class),
    @JsonSubTypes.Type(CourseChange.PlanClosed.class),
    @JsonSubTypes.Type(CourseChange.PlanReopened.class),
    @JsonSubTypes.Type(DirectionChange.HandedOver.class),
    @JsonSubTypes.Type(DirectionChange.DeputyAppointed.class),
    @JsonSubTypes.Type(DirectionChange.DeputyWithdrawn.class),
    @JsonSubTypes.Type(GoalChange.GoalAdded.class),
    @JsonSubTypes.Type(GoalChange.GoalReworded.class),
    @JsonSubTypes.Type(GoalChange.GoalAssigned.class),
    @JsonSubTypes.Type(GoalChange.GoalTargeted.class),
    @JsonSubTypes.Type(GoalChange.GoalStatusChanged.class),
    @JsonSubTypes.Type(ActionChange.ActionAdded.class),
    @JsonSubTypes.Type(ActionChange.ActionReworded.class),
    @JsonSubTypes.Type(ActionChange.ActionRescheduled.class),
    @JsonSubTypes.Type(ActionChange.ActionReassigned.class),
    @JsonSubTypes.Type(ActionChange.ActionStatusChanged.class),
    @JsonSubTypes.Type(FileChange.AgreementMade.class),
    @JsonSubTypes.Type(FileChange.AgreementEnded.class),
    @JsonSubTypes.Type(FileChange.DecisionTaken.class),
    @JsonSubTypes.Type(FileChange.DecisionEnded.class),
    @JsonSubTypes.Type(FileChange.EvaluationHeld.class),
    @JsonSubTypes.Type(FileChange.ContactRecorded.class),
    @JsonSubTypes.Type(FileChange.DocumentAdded.class),
    @JsonSubTypes.Type(SubCaseChange.SubCaseOpened.class),
    @JsonSubTypes.Type(SubCaseChange.SubCaseStatusChanged.class),
    @JsonSubTypes.Type(SubCaseChange.SubCaseTermSet.class),
    @JsonSubTypes.Type(SubCaseChange.SubCaseFieldSet.class),
    @JsonSubTypes.Type(SubCaseChange.SubCaseDocumentAdded.class),
    @JsonSubTypes.Type(SubCaseChange.SubCaseActionAdded.class),
    @JsonSubTypes.Type(OlderChange.DeputyAppointed1.class),
    @JsonSubTypes.Type(OlderChange.GoalTargeted1.class)
})
public sealed interface StoredChange permits Change, OlderChange, UnknownChange {

    /**
     * Maps this change, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param cases  an answer for each kind
     * @return what the called case returns
     */
    <R> R foldStored(Cases<R> cases);

    /**
     * An answer for each kind of stored change.
     *
     * @param <R>  the type of the answer
     */
    interface Cases<R> {

        /**
         * Maps a change of today's shape.
         *
         * @param change  the change
         * @return the answer
         */
        R current(Change change);

        /**
         * Maps a change of an older shape.
         *
         * @param change  the change
         * @return the answer
         */
        R older(OlderChange change);

        /**
         * Maps a change of a shape that this version does not know.
         *
         * @param change  the change
         * @return the answer
         */
        R unknown(UnknownChange change);
    }
}
