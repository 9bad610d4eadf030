package nl.wijkkit.consent.retention;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A request of the person concerned, or who represents them, to destroy a record (Wmo 2015 5.3.5, Jeugdwet 7.3.9).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param received  the day on which it was received
 * @param answer  what was decided
 */
public record DestructionRequest(LocalDate received, Answer answer) {

    /** What was decided on a request to destroy a record. */
    public enum Answer {
        /** Nothing yet: whether keeping it matters to another person or a law forbids destruction is being looked into. */
        OPEN,
        /** The record will be destroyed. */
        GRANTED,
        /** The record is kept for its term: it matters to another person, a law forbids it, or the asker may not ask. */
        REFUSED
    }

    /** Checks that both are there. */
    public DestructionRequest {
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(answer, "answer");
    }

    /**
     * Returns the answer.
     *
     * @return the answer, without the day
     */
    @Override
    public String toString() {
        return "DestructionRequest[" + answer + "]";
    }
}
