package nl.wijkkit.consent.ledger;

import nl.wijkkit.plan.shape.Shape;

/**
 * The text that was read or read out when someone agreed, by its version, so that it can be shown (AVG 7(1)).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param text  the id of the text, from 1 to 64 letters, digits and the signs {@code . _ : -}
 * @param version  the version, from 1
 */
public record TextVersion(String text, int version) {

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if the id has another shape or the version is below 1
     */
    public TextVersion {
        Shape.requireId(text, "text id");
        if (version < 1) {
            throw new IllegalArgumentException("version must be 1 or more, got " + version);
        }
    }
}
