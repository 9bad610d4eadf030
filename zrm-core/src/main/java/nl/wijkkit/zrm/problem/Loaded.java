package nl.wijkkit.zrm.problem;

import java.util.List;

/**
 * The rows that could be read, and the problems of those that could not.
 * <p>
 * This class is immutable and thread-safe if its rows are.
 *
 * @param <T>  the type of the rows
 * @param rows  the good rows, in the order of the source
 * @param problems  what was wrong with the others, in the order of the source
 */
public record Loaded<T>(List<T> rows, List<Problem> problems) {

    /** Copies both lists. */
    public Loaded {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * Returns whether everything could be read.
     *
     * @return true if there is no problem
     */
    public boolean isComplete() {
        return problems.isEmpty();
    }

    /**
     * Returns the number of rows and of problems, never their contents.
     *
     * @return two counts
     */
    @Override
    public String toString() {
        return "Loaded[rows=" + rows.size() + ", problems=" + problems.size() + "]";
    }
}
