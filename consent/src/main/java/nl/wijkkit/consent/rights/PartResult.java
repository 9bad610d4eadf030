package nl.wijkkit.consent.rights;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.shape.Shape;

/**
 * What becomes of one part of what is asked.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param part  the id of the record or fact
 * @param result  granted, partly or refused
 * @param grounds  the ids of the grounds of refusal that hold; empty exactly if it is granted
 */
public record PartResult(String part, Result result, List<String> grounds) {

    /**
     * Copies the grounds.
     *
     * @throws IllegalArgumentException if the id has another shape, a refusal has no ground, or what is granted has one
     */
    public PartResult {
        Shape.requireId(part, "part");
        Objects.requireNonNull(result, "result");
        grounds = List.copyOf(grounds);
        if (grounds.isEmpty() != (result == Result.GRANTED)) {
            throw new IllegalArgumentException("a refusal must have a ground, and what is granted none");
        }
    }

    /**
     * Returns the result, never the part.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "PartResult[" + result + ", " + grounds + "]";
    }
}
