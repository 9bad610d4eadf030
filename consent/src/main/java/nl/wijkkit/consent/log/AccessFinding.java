package nl.wijkkit.consent.log;

import java.util.List;
import java.util.Objects;

/**
 * A pattern in the access log that a person should look at; it is a question, never a verdict.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param question  which question found it
 * @param entries  the lines that it rests on, oldest first
 */
public record AccessFinding(AccessReview.Question question, List<AccessEntry> entries) {

    /**
     * Copies the lines.
     *
     * @throws IllegalArgumentException if there are none
     */
    public AccessFinding {
        Objects.requireNonNull(question, "question");
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("expected at least one line");
        }
    }

    /**
     * Returns the question and the number of lines.
     *
     * @return a short description without persons
     */
    @Override
    public String toString() {
        return "AccessFinding[" + question + ", entries=" + entries.size() + "]";
    }
}
