package nl.wijkkit.plan.picture;

import java.util.Objects;
import nl.wijkkit.plan.period.Period;

/**
 * One fact that a source gives in answer to a {@link Query}. The law and the source are not the source's to say.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param kind  the kind of fact
 * @param reference  the name of the fact at the source, see {@link Fact#reference()}
 * @param content  that something is known, or what
 * @param validity  when it is true
 * @param confidence  how sure the source is
 */
public record Finding(FactKind kind, String reference, Content content, Period validity, Confidence confidence) {

    /** Checks that all is there. */
    public Finding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(confidence, "confidence");
    }

    /**
     * Obtains a fact of which the source has only one.
     *
     * @param kind  the kind of fact
     * @param content  that something is known, or what
     * @param validity  when it is true
     * @return the finding, confirmed
     */
    public static Finding of(FactKind kind, Content content, Period validity) {
        return new Finding(kind, Fact.ONLY, content, validity, Confidence.CONFIRMED);
    }

    /**
     * Returns the kind, never what was found.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Finding[" + kind + "]";
    }
}
