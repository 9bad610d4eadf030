package nl.wijkkit.zrm;

import java.util.Objects;

/**
 * Where a name, a rule or a formula comes from, and whether that was seen in print.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param reference  the manual, article or paper, as a reader can find it; not blank
 * @param certainty  how sure the reference is
 */
public record Source(String reference, Certainty certainty) {

    /** How sure a reference is. */
    public enum Certainty {
        /** It stands so in the source named. */
        SEEN,
        /** It is inferred or translated, and was not seen in a source; check it before you publish on it. */
        UNCERTAIN
    }

    /**
     * Checks that there is a reference.
     *
     * @throws IllegalArgumentException if the reference is blank
     */
    public Source {
        if (reference.isBlank()) {
            throw new IllegalArgumentException("reference must be a text that is not blank");
        }
        Objects.requireNonNull(certainty, "certainty");
    }
}
