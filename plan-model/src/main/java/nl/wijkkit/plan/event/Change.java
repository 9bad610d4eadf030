package nl.wijkkit.plan.event;

/**
 * What an event changes, or what a command wants to change.
 * <p>
 * A command and the event that it yields hold the same change: first as a wish, then as a fact. Implementations are
 * immutable and thread-safe.
 */
public sealed interface Change extends StoredChange
        permits CourseChange, DirectionChange, GoalChange, ActionChange, FileChange, SubCaseChange {

    /**
     * Maps this change, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param cases  an answer for each change
     * @return what the called case returns
     */
    <R> R fold(Cases<R> cases);

    @Override
    default <R> R foldStored(StoredChange.Cases<R> cases) {
        return cases.current(this);
    }

    /**
     * An answer for each change.
     *
     * @param <R>  the type of the answer
     */
    interface Cases<R>
            extends CourseChange.Cases<R>,
                    DirectionChange.Cases<R>,
                    GoalChange.Cases<R>,
                    ActionChange.Cases<R>,
                    FileChange.Cases<R>,
                    SubCaseChange.Cases<R> {}
}
