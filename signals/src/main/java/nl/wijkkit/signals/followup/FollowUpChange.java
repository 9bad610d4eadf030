package nl.wijkkit.signals.followup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What happened to a signal. In JSON its property {@code type} is the name and the version of its shape; a shape never
 * changes once it is released.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CourseChange.Opened.class, name = "opened-1"),
    @JsonSubTypes.Type(value = CourseChange.Ranked.class, name = "ranked-1"),
    @JsonSubTypes.Type(value = CourseChange.Moved.class, name = "moved-1"),
    @JsonSubTypes.Type(value = CourseChange.HandedOver.class, name = "handed-over-1"),
    @JsonSubTypes.Type(value = CourseChange.Merged.class, name = "merged-1"),
    @JsonSubTypes.Type(value = CourseChange.Closed.class, name = "closed-1"),
    @JsonSubTypes.Type(value = CourseChange.Withdrawn.class, name = "withdrawn-1"),
    @JsonSubTypes.Type(value = CourseChange.Reopened.class, name = "reopened-1"),
    @JsonSubTypes.Type(value = WorkChange.Taken.class, name = "taken-1"),
    @JsonSubTypes.Type(value = WorkChange.Released.class, name = "released-1"),
    @JsonSubTypes.Type(value = WorkChange.Routed.class, name = "routed-1"),
    @JsonSubTypes.Type(value = WorkChange.ContactTried.class, name = "contact-tried-1"),
    @JsonSubTypes.Type(value = WorkChange.Overridden.class, name = "overridden-1"),
    @JsonSubTypes.Type(value = WorkChange.TermChanged.class, name = "term-changed-1"),
    @JsonSubTypes.Type(value = WorkChange.FeedbackGiven.class, name = "feedback-given-1")
})
public sealed interface FollowUpChange permits CourseChange, WorkChange {

    /**
     * Returns what kind of thing happened.
     *
     * @return the kind
     */
    @JsonIgnore
    StepKind kind();

    /**
     * Maps this change, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param cases  maps each kind
     * @return what the called method returns
     */
    <R> R fold(Cases<R> cases);

    /**
     * One method per change, so that a new one breaks every caller at compile time.
     *
     * @param <R>  the type of the answer
     */
    interface Cases<R> {

        /**
         * Maps the opening.
         *
         * @param change  the change
         * @return the answer
         */
        R opened(CourseChange.Opened change);

        /**
         * Maps a new ranking.
         *
         * @param change  the change
         * @return the answer
         */
        R ranked(CourseChange.Ranked change);

        /**
         * Maps a named step.
         *
         * @param change  the change
         * @return the answer
         */
        R moved(CourseChange.Moved change);

        /**
         * Maps a hand-over to a plan.
         *
         * @param change  the change
         * @return the answer
         */
        R handedOver(CourseChange.HandedOver change);

        /**
         * Maps a merge.
         *
         * @param change  the change
         * @return the answer
         */
        R merged(CourseChange.Merged change);

        /**
         * Maps a closing.
         *
         * @param change  the change
         * @return the answer
         */
        R closed(CourseChange.Closed change);

        /**
         * Maps a withdrawal.
         *
         * @param change  the change
         * @return the answer
         */
        R withdrawn(CourseChange.Withdrawn change);

        /**
         * Maps a reopening.
         *
         * @param change  the change
         * @return the answer
         */
        R reopened(CourseChange.Reopened change);

        /**
         * Maps a taking.
         *
         * @param change  the change
         * @return the answer
         */
        R taken(WorkChange.Taken change);

        /**
         * Maps a giving back.
         *
         * @param change  the change
         * @return the answer
         */
        R released(WorkChange.Released change);

        /**
         * Maps a hop to another desk.
         *
         * @param change  the change
         * @return the answer
         */
        R routed(WorkChange.Routed change);

        /**
         * Maps an attempt to reach someone.
         *
         * @param change  the change
         * @return the answer
         */
        R contactTried(WorkChange.ContactTried change);

        /**
         * Maps an override of the urgency.
         *
         * @param change  the change
         * @return the answer
         */
        R overridden(WorkChange.Overridden change);

        /**
         * Maps a change of the term.
         *
         * @param change  the change
         * @return the answer
         */
        R termChanged(WorkChange.TermChanged change);

        /**
         * Maps feedback to the reporter.
         *
         * @param change  the change
         * @return the answer
         */
        R feedbackGiven(WorkChange.FeedbackGiven change);
    }
}
