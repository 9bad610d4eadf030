package nl.wijkkit.consent.question;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.rule.Disclosure;

/**
 * Who or what may be seen. A list that is not complete says so: then something may be missing, and never something too
 * much.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param <T>  a household or a worker
 * @param visible  what may be seen, in the order of the question
 * @param complete  whether nothing is missing
 * @param notEvaluated  how many could not be decided on, and are left out
 */
public record Seen<T>(List<Seen.Visible<T>> visible, boolean complete, int notEvaluated) {

    /**
     * One that may be seen, or may see.
     *
     * @param <T>  a household or a worker
     * @param who  the household or the worker
     * @param disclosure  how much: only that, or content
     */
    public record Visible<T>(T who, Disclosure disclosure) {

        /** Checks that both are there. */
        public Visible {
            Objects.requireNonNull(who, "who");
            Objects.requireNonNull(disclosure, "disclosure");
        }
    }

    /** Copies the list. */
    public Seen {
        visible = List.copyOf(visible);
    }

    /**
     * Returns counts.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Seen[" + visible.size() + (complete ? "]" : ", not complete]");
    }
}
