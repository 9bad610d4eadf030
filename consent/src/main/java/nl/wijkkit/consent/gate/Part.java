package nl.wijkkit.consent.gate;

import java.util.List;
import java.util.Objects;

/**
 * A part of what is to be shown that is shown or withheld as one: a record or some fields of it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param object  the id of the record in the access log, such as {@code plan-1/goal/g-1}
 * @param questions  what is asked about it; the strictest answer holds, and without a question the answer is nothing
 */
public record Part(String object, List<Question> questions) {

    /** Copies the questions. */
    public Part {
        Objects.requireNonNull(object, "object");
        questions = List.copyOf(questions);
    }

    /**
     * Returns the number of questions.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Part[questions=" + questions.size() + "]";
    }
}
