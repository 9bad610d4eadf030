package nl.wijkkit.consent.rights;

import java.util.Objects;
import nl.wijkkit.plan.shape.Shape;

/**
 * What was established about one part of what is asked.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param part  the id of the record or fact
 * @param findings  what was established
 */
public record PartFindings(String part, Findings findings) {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id has another shape
     */
    public PartFindings {
        Shape.requireId(part, "part");
        Objects.requireNonNull(findings, "findings");
    }

    /**
     * Returns how much was established, never what.
     *
     * @return a count
     */
    @Override
    public String toString() {
        return "PartFindings[" + findings + "]";
    }
}
